"""What becomes of a known supplier when a line speaks of it."""

from dataclasses import dataclass, replace

from desktop_app.core.supplier import Supplier
from desktop_app.exchange.lines import Line
from desktop_app.exchange.merging import (
    Difference,
    differences,
    merged,
    typed_conflicts,
    with_origins,
    without,
)
from desktop_app.exchange.report import Answer, Proposal, described
from desktop_app.exchange.request import Request


@dataclass(frozen=True, slots=True)
class Decision:
    """What a supplier becomes, or why to ask the clerk; neither when nothing changes."""

    after: Supplier | None = None
    reason: str = ""
    proposal: Proposal | None = None
    is_new: bool = False


class Decider:
    """Decides by the SIRET, by what a person typed, and by the answers of the clerk."""

    def __init__(self, request: Request, *, keeps_name: bool) -> None:
        self._request = request
        self._keeps_name = keeps_name

    def decide(self, line: Line, known: Supplier, *, is_exact: bool) -> Decision:
        """Return what a line makes of a known supplier; exact when their SIRET is the same."""
        said = replace(line.supplier, name=known.name) if self._keeps_name else line.supplier
        after = merged(known, said)
        changes = () if after is known else differences(known, after)
        if not changes:
            return Decision()
        answer = self._request.answers.get(line.number)
        if answer is Answer.ADD and not is_exact:
            return Decision(is_new=True)
        conflicts = typed_conflicts(known, changes)
        if answer is None and not is_exact:
            return _asked(line, known, changes, _alike(known, changes))
        if answer is None and conflicts:
            reason = f"vous avez saisi cette fiche\u00a0: {described(conflicts)}"
            return _asked(
                line, known, changes, f"{reason}\u00a0; rien n’est changé.", is_exact=True
            )
        if answer is not Answer.TAKE:
            after = without(after, known, conflicts)
            changes = differences(known, after)
        request = self._request
        return Decision(with_origins(after, changes, request.source, request.day))


def _alike(known: Supplier, changes: tuple[Difference, ...]) -> str:
    return (
        f"même nom et même code postal que « {known.name} », sans SIRET commun"
        f"\u00a0: {described(changes)}\u00a0; rien n’est changé."
    )


def _asked(
    line: Line,
    known: Supplier,
    changes: tuple[Difference, ...],
    reason: str,
    *,
    is_exact: bool = False,
) -> Decision:
    answers = (Answer.TAKE, Answer.KEEP_TYPED, *(() if is_exact else (Answer.ADD,)))
    proposal = Proposal(line.number, known.identifier, known.name, changes, answers)
    return Decision(reason=reason, proposal=proposal)
