"""Where a finding is put right: the facts it lacks, or the text it quotes."""

from desktop_app.core.errors import UserError
from desktop_app.law.dismissal import dismissal_of
from desktop_app.law.draft import Draft
from desktop_app.law.finding import Finding
from desktop_app.law.findings import holds
from desktop_app.law.rule import Place
from desktop_app.law.scene import Scene
from desktop_app.law.wording import scan
from desktop_app.ui.wizard.editor import TenderEditor


def failed_facts(finding: Finding, editor: TenderEditor) -> tuple[str, ...]:
    """Return the facts by which a finding's rule is not met."""
    scene = _scene(finding, editor)
    if scene is None:
        return ()
    rule = editor.catalogue.law.rules[finding.rule]
    return tuple(item.fact for item in rule.requirements if not holds(item, scene))


def quoted_part(finding: Finding, editor: TenderEditor) -> str:
    """Return the part of the dossier whose wording a finding quotes, or nothing."""
    draft = draft_of(editor)
    if finding.place is not Place.TEXTS or draft is None:
        return ""
    lexicon, dismissed = editor.catalogue.law.lexicon, editor.tender.dismissed
    for text in draft.texts:
        found = (hit for hit in scan(text.text, lexicon) if hit.rule == finding.rule)
        if any(not dismissal_of(hit.rule, hit.extract, dismissed) for hit in found):
            return text.where
    return ""


def draft_of(editor: TenderEditor) -> Draft | None:
    """Return the tender as the law sees it, none when it names something unknown."""
    try:
        return editor.catalogue.draft(editor.tender, editor.tender.date)
    except UserError:
        return None


def _scene(finding: Finding, editor: TenderEditor) -> Scene | None:
    draft = draft_of(editor)
    if draft is None:
        return None
    lots = {lot.number: lot for lot in draft.tender.lots}
    lot = None if finding.lot is None else lots.get(finding.lot)
    return Scene(draft, editor.catalogue.law, lot)
