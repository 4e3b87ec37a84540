"""Everything that the shipped data says, as one frozen value."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.clauses.clause import Clause, Family, Label
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary
from desktop_app.law.base import LawBase
from desktop_app.law.draft import Draft
from desktop_app.law.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Families, clauses, labels and law, each by its identifier; traits and themes by name."""

    glossary: Glossary
    version: str
    families: Mapping[str, Family]
    clauses: Mapping[str, Clause]
    labels: Mapping[str, Label]
    traits: Mapping[str, str]
    themes: Mapping[str, str]
    law: LawBase

    def draft(self, tender: Tender, day: datetime.date) -> Draft: ...

    def findings(self, tender: Tender, day: datetime.date) -> tuple[Finding, ...]: ...
