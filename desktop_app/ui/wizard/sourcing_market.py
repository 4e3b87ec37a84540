"""What the market shows: how many suppliers in each circle and of each kind, then each lot."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.lever import Lever, Sign
from desktop_app.law.finding import State
from desktop_app.sourcing.band import Band
from desktop_app.sourcing.capacity import Ability, count
from desktop_app.sourcing.survey import LotTest, Survey
from desktop_app.ui.figures import number_text
from desktop_app.ui.models.candidates import band_word
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold, Strong, clear, row
from desktop_app.ui.wizard.marks import StateMark
from desktop_app.ui.words import supplier_word

translate = QCoreApplication.translate
TROUBLES = {Sign.FEW, Sign.UNKNOWN, Sign.TOO_BIG, Sign.TOO_SMALL}


def others_text(found: Survey) -> str:
    """Say what the suppliers are that are neither able nor to be checked."""
    unfit = count(found.assessments, Ability.UNFIT)
    left = found.pool.total - len(found.assessments)
    said = (
        (unfit, translate("MarketCard", "ne conviennent pas : {count}")),
        (left, translate("MarketCard", "plus loin, pas encore examinés : {count}")),
    )
    parts = [text.format(count=number_text(many)) for many, text in said if many]
    if not parts:
        return ""
    others = translate("MarketCard", "Les autres : {parts}.")
    return others.format(parts=" ; ".join(parts))


class MarketCard(Card):
    """Counts, the test of each lot, and the lawful levers in a fold."""

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__()
        self._editor = editor
        self._catalogue = editor.catalogue
        self.total = Strong()
        self.circles = Sentence()
        self.unplaced = Hint()
        self.others = Hint()
        self.kinds = Hint()
        self.by_kind = Fold(self.tr("Par sorte de structure"), self.kinds)
        content = QWidget()
        self._levers = QVBoxLayout(content)
        self._levers.setContentsMargins(0, 0, 0, 0)
        self.levers = Fold(self.tr("Ouvrir davantage le marché : les leviers permis"), content)
        self._lots = QVBoxLayout()
        for label in (self.total, self.circles, self.unplaced, self.others):
            self.box.addWidget(label)
        self.box.addLayout(self._lots)
        self.box.addWidget(self.by_kind)
        self.box.addWidget(self.levers)

    def show_survey(self, found: Survey) -> None:
        """Show what was found."""
        self.total.setText(
            self.tr("%Ln fournisseur(s) du carnet ont cette activité.", "", found.pool.total)
        )
        circles = self.tr("{circle} : {count}")
        self.circles.setText(
            " · ".join(
                circles.format(circle=band_word(band), count=number_text(many))
                for band, many in found.pool.counts.items()
                if band is not Band.UNKNOWN
            )
        )
        self.circles.setVisible(bool(self.circles.text()))
        self.unplaced.setText(self._unplaced(found))
        self.unplaced.setVisible(bool(self.unplaced.text()))
        self.others.setText(others_text(found))
        self.others.setVisible(bool(self.others.text()))
        self.kinds.setText(self._kinds(found))
        self.by_kind.setVisible(bool(found.by_kind))
        self._show_lots(found.tests)
        self._show_levers(found.tests)

    def _kinds(self, found: Survey) -> str:
        line = self.tr("{kind} : capables {able}, à vérifier {doubtful}")
        said = [
            line.format(
                kind=supplier_word(kind), able=number_text(able), doubtful=number_text(doubtful)
            )
            for kind, (able, doubtful) in found.by_kind.items()
        ]
        if not found.pool.is_complete:
            shown = self.tr("Examinés : les %Ln plus proches.", "", len(found.assessments))
            said.append(shown)
        return "\n".join(said)

    def _unplaced(self, found: Survey) -> str:
        """Say why a distance is not known, and what to fill in."""
        lost = found.pool.counts.get(Band.UNKNOWN, 0)
        if not lost:
            return ""
        if not self._editor.tender.buyer.insee:
            return self.tr(
                "Distances non calculées : remplissez le code INSEE de la mairie à l’étape"
                " Procédure, dans « Autres renseignements sur l’acheteur »."
            )
        if lost == found.pool.total:
            return self.tr(
                "Distances non calculées : vérifiez le code INSEE de la mairie à l’étape"
                " Procédure, puis la commune des fournisseurs dans leur fiche."
            )
        return self.tr(
            "%Ln fournisseur(s) sans distance : remplissez leur commune dans leur fiche.",
            "",
            lost,
        )

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
        enough = self.tr("Assez de fournisseurs capables.")
        said = test.reasons if TROUBLES & set(test.signs) else (enough, *test.reasons)
        if not test.share.lot:
            return " ".join(said)
        name = self.tr("Lot {number}, {title}").format(
            number=test.share.lot, title=test.share.title
        )
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
