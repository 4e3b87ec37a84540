"""Step after the lots: who could answer, what they were asked, and what they taught."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop_app.core.exchange import Exchange
from desktop_app.core.sourcing import sourcing_note, with_sourcing_note
from desktop_app.core.tender import Tender
from desktop_app.sourcing.survey import Survey
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.suppliers.form_words import exchange_word
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import TextArea
from desktop_app.ui.wizard.form import clear
from desktop_app.ui.wizard.sheet_step import SheetStep
from desktop_app.ui.wizard.sourcing_contacts import ContactCard
from desktop_app.ui.wizard.sourcing_editor import SourcingEditor
from desktop_app.ui.wizard.sourcing_list import CandidateList
from desktop_app.ui.wizard.sourcing_market import MarketCard
from desktop_app.ui.wizard.sourcing_search import SourcingSearch

translate = QCoreApplication.translate


class SourcingStep(SheetStep):
    """Searches the book, helps to ask everyone the same, and keeps what was learnt."""

    def __init__(self, editor: TenderEditor) -> None:
        sourcing = SourcingEditor(editor)
        super().__init__(editor, sourcing)
        self.sourcing = sourcing
        self.search = SourcingSearch(editor, self)
        self.wait = Hint()
        self.market = MarketCard(editor)
        self.list = CandidateList()
        self.questions = TextArea(9)
        self.changed = Hint()
        self.contacts = ContactCard(self.sourcing)
        self.note = TextArea(4)
        self.need_change = TextArea(4)
        self._log = QVBoxLayout()
        self._build()
        self._connect()

    @staticmethod
    @override
    def title() -> str:
        return translate("SourcingStep", "Sourcer")

    @staticmethod
    @override
    def purpose() -> str:
        return translate("SourcingStep", "Connaître le marché")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Avant d’écrire, voyez qui pourrait répondre et interrogez le marché : les mêmes"
            " questions à tous, sans fausser la concurrence (R2111-1). Rien de ceci ne part avec"
            " les documents remis aux candidats."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        self.sourcing.load()
        self.note.show_value(sourcing_note(tender))
        self._show_sheet()
        if self.isVisible():
            self._search()

    @override
    def enter(self) -> None:
        self._search()
        self._show_log()

    def _search(self) -> None:
        is_asked = self.search.look()
        for widget in (self.market, self.list, self.contacts):
            widget.setVisible(is_asked)
        self.wait.setText(
            ""
            if is_asked
            else self.tr("Choisissez la famille d’achat ou le code CPV à l’étape Besoin.")
        )
        self.wait.setVisible(not is_asked)

    def _show_survey(self, found: Survey) -> None:
        self.market.show_survey(found)
        self.list.show_values(found.assessments)

    def _show_sheet(self) -> None:
        sheet = self.sourcing.sheet
        for field in (self.questions, self.need_change):
            field.setEnabled(self.sourcing.is_ready)
        # What is being typed is left alone: an empty line or a space may yet be followed.
        if not self.questions.hasFocus() or self._own(self.questions.value()) != sheet.questions:
            self.questions.show_value("\n".join(self.sourcing.questions))
        self.need_change.show_value(sheet.need_change)
        is_new = bool(sheet.rounds) and sheet.rounds[-1].questions != self.sourcing.questions
        self.changed.setVisible(is_new)

    def _show_log(self) -> None:
        clear(self._log)
        exchanges = self.sourcing.exchanges
        book = self.editor.session.book
        numbers = [item.supplier for item in exchanges]
        known = self.editor.session.read(lambda: book.suppliers.some(numbers), ())
        names = {item.identifier: item.name for item in known}
        for item in exchanges:
            self._log.addWidget(Sentence(self._line(item, names.get(item.supplier, ""))))
        if not exchanges:
            self._log.addWidget(Hint(self.tr("Aucun échange n’est noté pour ce marché.")))
        if len(set(numbers)) == 1:
            self._log.addWidget(
                Hint(
                    self.tr(
                        "Un seul fournisseur interrogé : posez les mêmes questions à d’autres,"
                        " pour ne pas fausser la concurrence (R2111-1)."
                    )
                )
            )

    def _line(self, item: Exchange, name: str) -> str:
        line = self.tr("{day} – {name} : {kind}").format(
            day=short_day_text(item.day), name=name, kind=exchange_word(item.kind).lower()
        )
        return f"{line}. {item.text}" if item.text else line

    def _keep_note(self, note: str) -> None:
        self.editor.typed(texts=with_sourcing_note(self.editor.tender, note).texts)

    def _own(self, text: str) -> tuple[str, ...]:
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        family = self.editor.family
        return () if family is not None and lines == family.questions else lines

    def _build(self) -> None:
        form = self.form
        form.addWidget(self.wait)
        form.addWidget(self.market)
        form.heading(self.tr("Qui pourrait répondre"))
        form.addWidget(self.list)
        form.heading(self.tr("Les mêmes questions à tous"))
        form.ask(
            self.tr("&Questions"),
            self.questions,
            self.tr("Une question par ligne. Elles viennent de la famille d’achat."),
        )
        self.changed.setText(
            self.tr(
                "Ces questions ont changé depuis le dernier envoi : reposez-les à tous ceux que"
                " vous avez déjà interrogés."
            )
        )
        form.addWidget(self.changed)
        form.addWidget(self.contacts)
        form.heading(self.tr("Journal des échanges"))
        form.addLayout(self._log)
        form.heading(self.tr("Ce que le sourçage change"))
        form.ask(
            self.tr("Ce que vous avez appris des entre&prises"),
            self.note,
            self.tr(
                "Ce sourçage reste dans votre dossier : les candidats ne le lisent pas."
                " Les exigences exemplaires ne sont proposées qu’après lui."
            ),
        )
        form.ask(
            self.tr("Comment le &besoin a changé"),
            self.need_change,
            self.tr("Le compte rendu de sourçage s’écrit à l’étape Relecture."),
        )

    def _connect(self) -> None:
        self.search.found.connect(self._show_survey)
        self.list.chosen.connect(self.contacts.choose)
        self.questions.answered.connect(
            lambda text: self.sourcing.typed(questions=self._own(text))
        )
        self.need_change.answered.connect(lambda text: self.sourcing.typed(need_change=text))
        self.sourcing.changed.connect(self._show_sheet)
        self.sourcing.noted.connect(self._show_log)
        self.note.answered.connect(self._keep_note)
