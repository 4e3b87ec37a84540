"""The records that may be of one supplier: compared by the clerk, never merged alone."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop_app.book.duplicates import Finding, LikelyPair
from desktop_app.core.merging import Choice
from desktop_app.ui.figures import number_text
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.duplicate_search import DuplicateSearch
from desktop_app.ui.suppliers.merge_desk import MergeDesk
from desktop_app.ui.suppliers.merge_dialog import MergeDialog
from desktop_app.ui.suppliers.merge_history import open_merges
from desktop_app.ui.suppliers.pair_table import PairColumn, PairTableModel
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence, Title
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.message_room import MessageRoom
from desktop_app.ui.widgets.progress_bar import ProgressBar
from desktop_app.ui.widgets.table import Table

LETTERS, LINES = 170, 40


def open_duplicates(session: Session, parent: QWidget | None = None) -> "DuplicatesDialog":
    """Open the list of possible duplicates and begin to look for them."""
    dialog = DuplicatesDialog(session, parent)
    dialog.open()
    dialog.look()
    return dialog


class DuplicatesDialog(CalmDialog):
    """Lists the pairs with how sure and why; each is decided by the clerk."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.merging: MergeDialog | None = None
        self.setWindowTitle(self.tr("Doublons possibles"))
        make_room(self, LETTERS, LINES)
        self.search = DuplicateSearch(session, self)
        self._desk = MergeDesk(session, self)
        self._build()
        self._lay_out()
        self._connect()
        self._show_row(-1)

    def _build(self) -> None:
        self.bar = MessageBar(self._session)
        self.progress = ProgressBar(maximum=100)
        self.progress.setAccessibleName(self.tr("Avancement de la recherche"))
        self.stop_button = Button(self.tr("&Arrêter la recherche"), "x")
        self.summary = Sentence()
        self.model = PairTableModel(self)
        self.table = Table(self.model, self.tr("Doublons possibles"), PairColumn.REASON)
        self.table.set_widths({PairColumn.DEGREE: 16})
        for column in (PairColumn.ONE, PairColumn.OTHER):
            stretch = QHeaderView.ResizeMode.Stretch
            self.table.horizontalHeader().setSectionResizeMode(column, stretch)
        self.reasons = Sentence()
        self.compare_button = PrimaryButton(self.tr("&Comparer et fusionner…"))
        self.separate_button = Button(self.tr("Ce sont &deux fournisseurs"))
        self.again_button = Button(self.tr("&Relancer la recherche"))
        self.past_button = Button(self.tr("Fusions &passées…"))
        self.close_button = Button(self.tr("&Fermer"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(Title(self.tr("Doublons possibles"), 1.2))
        lead = self.tr("Rien n’est fusionné sans vous, et chaque fusion s’annule à tout moment.")
        column.addWidget(Hint(lead))
        column.addLayout(_row(self.progress, self.stop_button))
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(self.reasons)
        column.addLayout(_row(self.compare_button, self.separate_button, None))
        column.addWidget(MessageRoom(self.bar, self))
        column.addLayout(_row(self.again_button, self.past_button, None, self.close_button))

    def _connect(self) -> None:
        self.search.advanced.connect(self.progress.setValue)
        self.search.found.connect(self._show)
        self.search.stopped.connect(self._tell_stopped)
        self.search.failed.connect(self._tell_failure)
        self.stop_button.clicked.connect(self.search.stop)
        self.again_button.clicked.connect(self.look)
        self.past_button.clicked.connect(lambda: open_merges(self._session, self))
        self.compare_button.clicked.connect(lambda: self._compare(self.table.row()))
        self.separate_button.clicked.connect(self._separate_row)
        self.close_button.clicked.connect(self.reject)
        self.table.selected.connect(self._show_row)
        self.table.opened.connect(self._compare)
        self._session.said.connect(self.bar.show_notice)
        self.finished.connect(self.search.stop)
        self.finished.connect(self.deleteLater)

    def look(self) -> None:
        """Look through the whole book anew."""
        if self.search.is_running:
            return
        self._set_running(is_running=True)
        self.progress.setValue(0)
        self.summary.setText(self.tr("Recherche des doublons dans tout le carnet…"))
        self.model.show_values(())
        self._show_row(-1)
        self.search.start()
        self.stop_button.setFocus()

    def _set_running(self, *, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.stop_button.setVisible(is_running)
        self.again_button.setEnabled(not is_running)

    def _show(self, finding: Finding) -> None:
        self._set_running(is_running=False)
        self.model.show_values(finding.pairs)
        shown = len(finding.pairs)
        text = self.tr("%n paire(s) à regarder, les plus sûres d’abord.", "", finding.total)
        if not finding.total:
            text = self.tr("Aucun doublon trouvé dans le carnet.")
        elif finding.total > shown:
            more = self.tr("Les {nombre} premières sont montrées.")
            text = f"{text} {more.format(nombre=number_text(shown))}"
        self.summary.setText(text)
        self.table.show_row(0)
        (self.table if shown else self.close_button).setFocus()

    def _tell_stopped(self) -> None:
        self._set_running(is_running=False)
        self.summary.setText(
            self.tr("La recherche a été arrêtée : relancez-la quand vous voulez.")
        )
        self.again_button.setFocus()

    def _tell_failure(self, reason: str) -> None:
        self._set_running(is_running=False)
        self.summary.setText("")
        self._session.say(Notice(reason, Tone.PROBLEM))

    def _show_row(self, row: int) -> None:
        is_there = 0 <= row < len(self.model.values)
        self.compare_button.setEnabled(is_there)
        self.separate_button.setEnabled(is_there)
        likeness = self.model.values[row].likeness if is_there else None
        self.reasons.setText(" ".join(likeness.reasons) if likeness else "")

    def _compare(self, row: int) -> None:
        pair = self._present(self.model.values[row])
        if pair is None:
            self._drop(self.model.values[row], self.model.values[row].other.identifier)
            return
        self.merging = MergeDialog(pair, self)
        self.merging.merge_asked.connect(partial(self._merge, pair))
        self.merging.separation_asked.connect(partial(self._separate, pair))
        self.merging.open()

    def _present(self, pair: LikelyPair) -> LikelyPair | None:
        """Return a pair as the book has it now, none when a record was removed since."""
        get = self._session.book.suppliers.get
        records = [
            self._session.read(partial(get, record.identifier), None)
            for record in (pair.one, pair.other)
        ]
        one, other = records
        return LikelyPair(one, other, pair.likeness) if one and other else None

    def _merge(self, pair: LikelyPair, choices: Mapping[str, Choice]) -> None:
        before = self.model.values
        if self._desk.merge(pair, choices, partial(self._bring_back, before)):
            self._drop(pair, pair.other.identifier)

    def _separate_row(self) -> None:
        self._separate(self.model.values[self.table.row()])

    def _separate(self, pair: LikelyPair) -> None:
        if self._desk.separate(pair, partial(self._bring_back, self.model.values)):
            self._drop(pair, 0)

    def _drop(self, pair: LikelyPair, removed: int) -> None:
        """Take a pair off the list, with every other pair of a removed record."""
        row = self.table.row()
        numbers = (pair.one.identifier, pair.other.identifier)
        left = tuple(
            item
            for item in self.model.values
            if removed not in _numbers(item) and _numbers(item) != numbers
        )
        self._show_left(left, row)

    def _bring_back(self, before: tuple[LikelyPair, ...]) -> None:
        self._show_left(before, self.table.row())

    def _show_left(self, pairs: tuple[LikelyPair, ...], row: int) -> None:
        self.model.show_values(pairs)
        text = self.tr("%n paire(s) encore à regarder.", "", len(pairs))
        self.summary.setText(text if pairs else self.tr("Toutes les paires sont décidées."))
        self._show_row(-1)
        self.table.show_row(row)
        (self.table if pairs else self.close_button).setFocus()


def _numbers(pair: LikelyPair) -> tuple[int, int]:
    return pair.one.identifier, pair.other.identifier


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row
