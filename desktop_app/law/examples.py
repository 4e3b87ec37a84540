"""The examples that the rules carry, run against the rules themselves."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary, parse, read_toml
from desktop_app.law.base import LawBase
from desktop_app.law.draft import Draft
from desktop_app.law.finding import worst
from desktop_app.law.findings import check
from desktop_app.law.rule import Example, Rule


def read_model(resources: Path) -> dict[str, Any]:
    """Read the model dossier of which each example changes a few answers."""
    return read_toml(resources / "law" / "modele.toml")


@dataclass(frozen=True, slots=True)
class Bench:
    """What the examples need: the base, the model dossier, and how a tender becomes a draft."""

    base: LawBase
    model: Mapping[str, Any]
    glossary: Glossary
    draft_of: Callable[[Tender, datetime.date], Draft]

    def problem(self, rule: Rule, example: Example) -> str:
        """Say what is wrong with an example, or nothing when it holds."""
        answers = {key: item for key, item in self.model.items() if key not in example.without}
        tender, mistakes = parse(answers | dict(example.dossier), Tender, self.glossary)
        where = f"law/rules/{rule.identifier}.toml : {example.title} : "
        if tender is None:
            return where + " ".join(mistakes)
        alone = replace(self.base, rules={rule.identifier: rule})
        draft = self.draft_of(tender, example.date or tender.date)
        if example.traits:
            draft = replace(draft, traits=frozenset(example.traits))
        found = worst(finding.state for finding in check(draft, alone))
        if found == example.expected:
            return ""
        return f"{where}attendu « {example.expected} », obtenu « {found} »."

    def problems(self) -> tuple[str, ...]:
        """Run every example of every rule, and say which do not hold."""
        answers = (
            self.problem(rule, example)
            for rule in self.base.rules.values()
            for example in rule.examples
        )
        return tuple(answer for answer in answers if answer)
