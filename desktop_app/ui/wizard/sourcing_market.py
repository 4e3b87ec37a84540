"""What the market shows: how many suppliers in each circle and of each kind, then each lot."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.lever import Lever, Sign
from desktop_app.law.finding import State
from desktop_app.sourcing.survey import LotTest, Survey
from desktop_app.ui.models.candidates import band_word
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold, Strong, clear, row
from desktop_app.ui.wizard.marks import StateMark
from desktop_app.ui.words import supplier_word

TROUBLES = {Sign.FEW, Sign.UNKNOWN, Sign.TOO_BIG, Sign.TOO_SMALL}


class MarketCard(Card):
    """Counts, the test of each lot, and the lawful levers in a fold."""

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__()
        self._catalogue = editor.catalogue
        self.total = Strong()
        self.circles = Sentence()
        self.kinds = Hint()
        self.by_kind = Fold(self.tr("Par sorte de structure"), self.kinds)
        content = QWidget()
        self._levers = QVBoxLayout(content)
        self._levers.setContentsMargins(0, 0, 0, 0)
        self.levers = Fold(self.tr("Ouvrir davantage le marché : les leviers permis"), content)
        self._lots = QVBoxLayout()
        for label in (self.total, self.circles):
            self.box.addWidget(label)
        self.box.addLayout(self._lots)
        self.box.addWidget(self.by_kind)
        self.box.addWidget(self.levers)

    def show_survey(self, found: Survey) -> None:
        """Show what was found."""
        self.total.setText(
            self.tr("%n fournisseur(s) du carnet ont cette activité.", "", found.pool.total)
        )
        circles = self.tr("{circle} : {count}")
        self.circles.setText(
            " · ".join(
                circles.format(circle=band_word(band), count=count)
                for band, count in found.pool.counts.items()
            )
        )
        self.circles.setVisible(bool(found.pool.counts))
        self.kinds.setText(self._kinds(found))
        self.by_kind.setVisible(bool(found.by_kind))
        self._show_lots(found.tests)
        self._show_levers(found.tests)

    def _kinds(self, found: Survey) -> str:
        line = self.tr("{kind} : capables {able}, à vérifier {doubtful}")
        said = [
            line.format(kind=supplier_word(kind), able=able, doubtful=doubtful)
            for kind, (able, doubtful) in found.by_kind.items()
        ]
        if not found.pool.is_complete:
            shown = self.tr("Examinés : les %n plus proches.", "", len(found.assessments))
            said.append(shown)
        return "\n".join(said)

    def _show_lots(self, tests: tuple[LotTest, ...]) -> None:
        clear(self._lots)
        for test in tests:
            mark = StateMark()
            mark.show_state(State.WARNING if TROUBLES & set(test.signs) else State.MET)
            holder = QWidget()
            line = row(Sentence(self._lot(test)))
            line.setContentsMargins(0, 0, 0, 0)
            line.insertWidget(0, mark)
            holder.setLayout(line)
            self._lots.addWidget(holder)

    def _lot(self, test: LotTest) -> str:
        name = self.tr("Le marché")
        if test.share.lot:
            name = self.tr("Lot {number}, {title}").format(
                number=test.share.lot, title=test.share.title
            )
        enough = self.tr("Assez de fournisseurs capables.")
        said = test.reasons if TROUBLES & set(test.signs) else (enough, *test.reasons)
        return self.tr("{name} : {reasons}").format(name=name, reasons=" ".join(said))

    def _show_levers(self, tests: tuple[LotTest, ...]) -> None:
        clear(self._levers)
        levers = {lever.identifier: lever for test in tests for lever in test.levers}
        self.levers.setVisible(bool(levers))
        for lever in levers.values():
            self._levers.addWidget(Strong(lever.title))
            self._levers.addWidget(Sentence(self._advice(lever)))
        self._levers.addWidget(
            Hint(
                self.tr(
                    "La distance sert à savoir qui existe : elle ne devient jamais un critère"
                    " (L3, R2111-7)."
                )
            )
        )

    def _advice(self, lever: Lever) -> str:
        articles = ", ".join(self._catalogue.law.articles(lever.grounds))
        return self.tr("{advice} ({articles})").format(advice=lever.advice, articles=articles)
