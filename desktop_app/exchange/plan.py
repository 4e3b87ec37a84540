"""What importing a table would do, line by line, before anything is written."""

from array import array
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from desktop_app.core.profile import Approval
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.body import Passed, data_lines
from desktop_app.exchange.columns import kind_in_name, kind_word
from desktop_app.exchange.deciding import Decider, Decision
from desktop_app.exchange.lines import Line, LineReader, common_profile
from desktop_app.exchange.mapping import ColumnMap
from desktop_app.exchange.matching import NOBODY, HomonymError, Register
from desktop_app.exchange.merging import approvals, merged
from desktop_app.exchange.reading.row import Row
from desktop_app.exchange.reading.table import ImportStoppedError, Table
from desktop_app.exchange.report import Answer, ImportReport, LineNote, Proposal
from desktop_app.exchange.request import KnownSuppliers, Request
from desktop_app.exchange.supplier_row import DoubtError, RefusedError

BATCH = 1_000
NEW = 0
ASIDE = -(2**62)


def _unheard(number: int, reason: str) -> None:
    """Pass over what the first passage has told."""


class Plan:
    """The suppliers that an import adds and changes, gone through with little memory."""

    def __init__(
        self, table: Table, columns: ColumnMap, book: KnownSuppliers, request: Request
    ) -> None:
        self._table = table
        self._columns = columns
        self._book = book
        self._request = request
        profile = common_profile(request.source, request.day)
        self._reader = LineReader(columns, request.source, profile, request.finish)
        self._decider = Decider(request, keeps_name=self._reader.is_by_company)
        # For each line of data: new, set aside, a supplier of the book, or an earlier line.
        self._targets = array("q")
        self._exact = bytearray()
        self._more: dict[int, tuple[Approval, ...]] = {}
        self._to_check: list[LineNote] = []
        self._refused: list[LineNote] = []
        self._passed: list[LineNote] = []
        self._proposals: list[Proposal] = []
        self._hints: dict[int, LineNote] = {}
        self._unchanged = self._updated = 0
        self._targeted: set[int] = set()
        self._twice: set[int] = set()
        self._sort()
        if any(target not in {NEW, ASIDE} for target in self._targets):
            self._compare()
        self.report = self._report()

    def new(self) -> Iterator[Supplier]:
        """Go through the suppliers to add."""
        for index, row in self._data():
            if self._targets[index] == NEW:
                supplier = self._reader.line(row).supplier
                yield _with_more(supplier, self._more.get(index, ()))

    def changed(self) -> Iterator[Supplier]:
        """Go through the suppliers to change, as they should become."""
        lines = ((i, row) for i, row in self._data() if self._targets[i] > NEW)
        for index, line, known in self._beside(lines):
            if known is not None:
                decision = self._decider.decide(line, known, is_exact=bool(self._exact[index]))
                if not decision.reason:
                    yield _with_more(decision.after or known, self._more.get(index, ()))

    def _sort(self) -> None:
        register = Register(self._known())
        for index, row in self._data(self._pass_over):
            target, is_exact = ASIDE, False
            try:
                target, is_exact = self._target(self._reader.line(row), register, index)
            except RefusedError as error:
                self._refused.append(LineNote(row.number, f"{error}."))
            except DoubtError as error:
                self._to_check.append(LineNote(row.number, f"{error}."))
            self._targets.append(target)
            self._exact.append(is_exact)

    def _target(self, line: Line, register: Register, index: int) -> tuple[int, bool]:
        found = register.of_siren(line.siren) if line.siren else NOBODY
        is_exact = found != NOBODY
        if not is_exact:
            if self._reader.is_by_company:
                raise RefusedError("aucun fournisseur du carnet n’a ce SIREN")
            found = self._found(line, register)
            is_exact = register.is_same(found, line.supplier)
        if found == NOBODY:
            register.add(-1 - index, line.supplier)
            self._look_at_kind(index, line)
            return NEW, False
        if found > NOBODY and is_exact and not self._reader.is_by_company:
            register.add(found, line.supplier)
        if found < NOBODY or found in self._targeted:
            self._twice.add(found)
        self._targeted.add(found)
        return found, is_exact

    def _look_at_kind(self, index: int, line: Line) -> None:
        if line.supplier.kind is not SupplierKind.OTHER:
            return
        kind = kind_in_name(line.supplier.name)
        if kind is not None:
            reason = (
                f"le nom «\u00a0{line.supplier.name}\u00a0» annonce le type"
                f" «\u00a0{kind_word(kind)}\u00a0», que le fichier ne donne pas\u00a0: la fiche"
                " est ajoutée sans type, choisissez-le si c’est bien lui."
            )
            self._hints[index] = LineNote(line.number, reason)

    def _found(self, line: Line, register: Register) -> int:
        try:
            return register.find(line.supplier)
        except HomonymError:
            if self._request.answers.get(line.number) is Answer.ADD:
                return NOBODY
            name, answers = line.supplier.name, (Answer.ADD,)
            self._proposals.append(Proposal(line.number, NOBODY, name, (), answers))
            raise

    def _compare(self) -> None:
        firsts: dict[int, tuple[int, int, Supplier]] = {}
        lines = (
            (index, row)
            for index, row in self._data()
            if self._targets[index] not in {NEW, ASIDE} or -1 - index in self._twice
        )
        for index, line, known in self._beside(lines):
            target = self._targets[index]
            if target == NEW:
                firsts[-1 - index] = (index, line.number, line.supplier)
            elif target in firsts:
                self._again(index, line, firsts)
            elif known is not None:
                self._decide(index, line, known, firsts)

    def _decide(
        self,
        index: int,
        line: Line,
        known: Supplier,
        firsts: dict[int, tuple[int, int, Supplier]],
    ) -> None:
        decision = self._decider.decide(line, known, is_exact=bool(self._exact[index]))
        self._note(index, line, decision)
        if known.identifier in self._twice and not decision.reason and not decision.is_new:
            firsts[known.identifier] = (index, line.number, decision.after or known)

    def _note(self, index: int, line: Line, decision: Decision) -> None:
        if decision.proposal:
            self._to_check.append(LineNote(line.number, decision.reason))
            self._proposals.append(decision.proposal)
            self._targets[index] = ASIDE
        elif decision.is_new:
            self._targets[index] = NEW
        elif decision.after is None:
            self._unchanged += 1
            self._targets[index] = ASIDE
        else:
            self._updated += 1

    def _again(self, index: int, line: Line, firsts: dict[int, tuple[int, int, Supplier]]) -> None:
        """Settle a line about the same supplier as an earlier one of the file."""
        target = self._targets[index]
        self._targets[index] = ASIDE
        first, number, supplier = firsts[target]
        after = merged(supplier, replace(line.supplier, source=supplier.source))
        if after == supplier:
            self._unchanged += 1
            return
        added = after.profile.approvals
        if _with_more(supplier, added) != after:
            reason = f"la ligne {number} dit autre chose du même fournisseur."
            self._to_check.append(LineNote(line.number, reason))
            return
        self._more[first] = added
        firsts[target] = (first, number, after)
        self._updated += 1
        if target > NEW:
            self._targets[first] = target

    def _beside(
        self, lines: Iterator[tuple[int, Row]]
    ) -> Iterator[tuple[int, Line, Supplier | None]]:
        """Give each line with the supplier of the book that it is about."""
        while batch := list(islice(lines, BATCH)):
            numbers = {self._targets[index] for index, _ in batch if self._targets[index] > NEW}
            known = {item.identifier: item for item in self._book.some(numbers)}
            for index, row in batch:
                yield index, self._reader.line(row), known.get(self._targets[index])

    def _data(self, passed: Passed = _unheard) -> Iterator[tuple[int, Row]]:
        """Go through the lines of data, by rank."""
        total = max(1, self._table.count)
        for index, row in enumerate(data_lines(self._table, self._columns, passed)):
            if not index % BATCH:
                self._request.progress(index / total, index)
                _stop_if_asked(self._request)
            yield index, row

    def _known(self) -> Iterator[Supplier]:
        for rank, supplier in enumerate(self._book.each()):
            if not rank % BATCH:
                _stop_if_asked(self._request)
            yield supplier

    def _pass_over(self, number: int, reason: str) -> None:
        self._passed.append(LineNote(number, f"{reason}."))

    def _report(self) -> ImportReport:
        return ImportReport(
            lines=len(self._targets),
            added=self._targets.count(NEW),
            updated=self._updated,
            unchanged=self._unchanged,
            to_check=tuple(sorted(self._to_check)),
            refused=tuple(self._refused),
            ignored_columns=self._columns.unknown_titles,
            recognised=self._columns.known.name,
            passed_over=tuple(self._passed),
            remarks=self._table.notes,
            proposals=tuple(self._proposals),
            hints=tuple(
                note for index, note in self._hints.items() if self._targets[index] == NEW
            ),
        )


def _with_more(supplier: Supplier, more: tuple[Approval, ...]) -> Supplier:
    if not more:
        return supplier
    profile = supplier.profile
    return replace(
        supplier, profile=replace(profile, approvals=approvals(profile.approvals, more))
    )


def _stop_if_asked(request: Request) -> None:
    if request.stop():
        raise ImportStoppedError
