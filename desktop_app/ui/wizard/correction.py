"""Where a finding is put right: the facts it lacks, or the text it quotes."""

from typing import Protocol

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.law.dismissal import dismissal_of
from desktop_app.law.draft import Draft
from desktop_app.law.finding import Finding
from desktop_app.law.findings import holds
from desktop_app.law.misplaced import Standing, standings
from desktop_app.law.rule import Place
from desktop_app.law.scene import Scene
from desktop_app.law.wording import scan

MISPLACED, FOREIGN = "bonne-place", "place-candidature"


class Dossier(Protocol):
    """A tender with the data that it is read with: the editor, or a tender of a list."""

    @property
    def tender(self) -> Tender:
        """The tender."""

    @property
    def catalogue(self) -> Catalogue:
        """The shipped data."""


def failed_facts(finding: Finding, editor: Dossier) -> tuple[str, ...]:
    """Return the facts by which a finding's rule is not met."""
    scene = _scene(finding, editor)
    if scene is None:
        return ()
    rule = editor.catalogue.law.rules[finding.rule]
    return tuple(item.fact for item in rule.requirements if not holds(item, scene))


def quoted_part(finding: Finding, editor: Dossier) -> str:
    """Return the part of the dossier that a finding quotes or names, or nothing."""
    is_placed = finding.rule in {MISPLACED, FOREIGN}
    draft = draft_of(editor) if is_placed or finding.place is Place.TEXTS else None
    if draft is None:
        return ""
    if is_placed:
        return _misplaced(finding, Scene(draft, editor.catalogue.law))
    lexicon, dismissed = editor.catalogue.law.lexicon, editor.tender.dismissed
    for text in draft.texts:
        found = (hit for hit in scan(text.text, lexicon) if hit.rule == finding.rule)
        if any(not dismissal_of(hit.rule, hit.extract, dismissed) for hit in found):
            return text.where
    return ""


def is_told(standing: Standing, finding: Finding) -> bool:
    """Tell whether a demand is one that a finding names as standing in a wrong place."""
    return standing.is_wrong and standing.is_foreign is (finding.rule == FOREIGN)


def draft_of(editor: Dossier) -> Draft | None:
    """Return the tender as the law sees it, none when it names something unknown."""
    try:
        return editor.catalogue.draft(editor.tender, editor.tender.date)
    except UserError:
        return None


def _misplaced(finding: Finding, scene: Scene) -> str:
    items = (one.item for one in standings(scene) if is_told(one, finding))
    return next((f"{item.part}[{item.rank + 1}]" for item in items), "")


def _scene(finding: Finding, editor: Dossier) -> Scene | None:
    draft = draft_of(editor)
    if draft is None:
        return None
    lots = {lot.number: lot for lot in draft.tender.lots}
    lot = None if finding.lot is None else lots.get(finding.lot)
    return Scene(draft, editor.catalogue.law, lot)
