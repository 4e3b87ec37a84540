"""What the clerk can answer to a finding: ask why, dismiss a wording, move a demand."""

from desktop_app.core.clause_choice import Role
from desktop_app.core.criterion import Criterion
from desktop_app.core.folding import plain_words
from desktop_app.core.relocation import Item, Part, relocate
from desktop_app.core.review import Dismissal
from desktop_app.law.finding import Finding, State
from desktop_app.law.misplaced import standings
from desktop_app.law.scene import Scene
from desktop_app.law.why import Why, why
from desktop_app.ui.wizard.correction import FOREIGN, MISPLACED, draft_of, is_told
from desktop_app.ui.wizard.editor import TenderEditor


def why_of(finding: Finding, editor: TenderEditor) -> Why | None:
    """Return the chain that leads to a finding, none on a day that the rules do not cover."""
    draft = draft_of(editor)
    if draft is None or editor.refusal:
        return None
    return why(finding.rule, draft, editor.catalogue.law, finding.lot)


def extracts(finding: Finding, editor: TenderEditor) -> tuple[str, ...]:
    """Return the wording that a finding speaks against, each once."""
    scene = _scene(editor)
    if scene is None or finding.rule not in _wording_rules(editor):
        return ()
    found = {
        plain_words(hit.extract): hit.extract for hit in scene.hits if hit.rule == finding.rule
    }
    return tuple(found.values())


def is_dismissed(finding: Finding, editor: TenderEditor) -> bool:
    """Tell whether the clerk dismissed a wording that the rule of a finding found."""
    scene = _scene(editor)
    return scene is not None and bool(scene.dismissed_of(finding.rule))


def dismiss(finding: Finding, motive: str, editor: TenderEditor) -> None:
    """Keep the wording of a finding, with the written motive of the clerk."""
    new = tuple(
        Dismissal(rule=finding.rule, extract=extract, motive=motive.strip())
        for extract in extracts(finding, editor)
    )
    spoken = {(one.rule, plain_words(one.extract)) for one in new}
    kept = tuple(
        one
        for one in editor.tender.dismissed
        if (one.rule, plain_words(one.extract)) not in spoken
    )
    editor.change(dismissed=kept + new)


def restore(finding: Finding, editor: TenderEditor) -> None:
    """Let the rule of a finding speak again."""
    kept = tuple(one for one in editor.tender.dismissed if one.rule != finding.rule)
    editor.change(dismissed=kept)


def moves(finding: Finding, editor: TenderEditor) -> dict[Item, Role]:
    """Return the right place of each demand that a finding names."""
    scene = _scene(editor)
    named = finding.rule in {MISPLACED, FOREIGN} and finding.state is not State.MET
    if scene is None or not named:
        return {}
    return {
        one.item: one.right
        for one in standings(scene)
        if one.right is not None and is_told(one, finding)
    }


def move(finding: Finding, editor: TenderEditor) -> tuple[Criterion, ...]:
    """Put what a finding names in its right place, and return the criteria that are no more."""
    targets = moves(finding, editor)
    gone = tuple(
        criterion
        for rank, criterion in enumerate(editor.tender.criteria)
        if targets.get(Item(Part.CRITERIA, rank), Role.CRITERION) is not Role.CRITERION
    )
    moved = relocate(editor.tender, targets)
    editor.change(clauses=moved.clauses, texts=moved.texts, criteria=moved.criteria)
    return gone


def _wording_rules(editor: TenderEditor) -> set[str]:
    return {rule.identifier for rule in editor.catalogue.law.lexicon.rules}


def _scene(editor: TenderEditor) -> Scene | None:
    draft = draft_of(editor)
    return None if draft is None else Scene(draft, editor.catalogue.law)
