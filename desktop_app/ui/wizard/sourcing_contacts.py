"""Getting in touch: one text for all, opened in the mail program, and each exchange noted."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.exchange import ExchangeKind
from desktop_app.core.supplier import Supplier
from desktop_app.sourcing.pack import Message, address, message
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.suppliers.form_fields import DayLine
from desktop_app.ui.suppliers.form_words import exchange_word
from desktop_app.ui.suppliers.turn_note import TurnNote
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.fields import ChoiceField, TextField, TickField
from desktop_app.ui.wizard.form import Strong, question
from desktop_app.ui.wizard.sourcing_editor import Contact, SourcingEditor

KINDS = (
    ExchangeKind.EMAIL,
    ExchangeKind.LETTER,
    ExchangeKind.CALL,
    ExchangeKind.VISIT,
    ExchangeKind.ANSWER,
    ExchangeKind.SILENCE,
    ExchangeKind.QUOTE_REQUEST,
)
ASKING = frozenset(KINDS[:4])


class ContactCard(Card):
    """Acts on the suppliers chosen in the list; nothing is ever sent from here."""

    def __init__(self, sourcing: SourcingEditor) -> None:
        super().__init__()
        self._sourcing = sourcing
        self._session = sourcing.editor.session
        self._chosen: tuple[Supplier, ...] = ()
        self.open_link: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.who = Strong()
        self.no_mail = Hint()
        self.mail = Button(self.tr("Préparer le courr&iel"), "pencil")
        self.copy = Button(self.tr("Copier la le&ttre"), "copy")
        self.kind = ChoiceField({kind: exchange_word(kind) for kind in KINDS})
        self.day = DayLine()
        self.text = TextField()
        self.with_questions = TickField(self.tr("Les questions ci-dessus leur ont été posées"))
        self.turns = TurnNote(self._session)
        self.note = Button(self.tr("Noter l’éc&hange avec chacun"), "circle-check")
        self._build()
        self._connect()
        self.choose(())

    @property
    def letter(self) -> Message:
        """The text sent to every supplier."""
        editor = self._sourcing.editor
        return message(editor.tender, self._sourcing.questions, self._session.today())

    def choose(self, suppliers: tuple[Supplier, ...]) -> None:
        """Act on these suppliers from now on."""
        self._chosen = suppliers
        self.who.setText(self._names(suppliers))
        silent = [item.name for item in suppliers if not item.contact.email]
        text = self.tr("Sans adresse électronique : {names}.").format(names=", ".join(silent))
        self.no_mail.setText(text)
        self.no_mail.setVisible(bool(silent))
        self.mail.setEnabled(len(silent) < len(suppliers))
        self.note.setEnabled(bool(suppliers) and self._sourcing.is_ready)
        if suppliers:
            self.turns.begin(suppliers[0])
            self._consider()

    def write_mail(self) -> None:
        """Open the mail program; several suppliers do not see each other's addresses."""
        found = tuple(item.contact.email for item in self._chosen if item.contact.email)
        if len(found) == 1:
            link, is_whole = address(self.letter, found)
        else:
            link, is_whole = address(self.letter, hidden=found)
        if not is_whole:
            self._put_aside()
        opened = self.open_link(QUrl.fromEncoded(link.encode()))
        if not opened:
            self._put_aside()
            text = self.tr(
                "Aucun programme de messagerie ne s’ouvre : le texte est copié, collez-le dans"
                " votre courriel."
            )
            self._session.say(Notice(text, Tone.PROBLEM))
        elif not is_whole:
            text = self.tr("Le texte est trop long pour ce lien : il est copié, collez-le.")
            self._session.say(Notice(text))

    def copy_letter(self) -> None:
        """Put the text of the letter in the clipboard."""
        self._put_aside()
        self._session.say(Notice(self.tr("La lettre est copiée."), Tone.SAVED))

    def note_exchange(self) -> None:
        """Note the exchange with every supplier chosen."""
        day = self.day.read()
        if day is None or day > self._session.today():
            self.day.setFocus()
            text = self.tr("Écrivez la date de l’échange, aujourd’hui au plus tard.")
            self._session.say(Notice(text, Tone.PROBLEM))
            return
        kind = self.kind.values[self.kind.currentIndex()]
        contact = Contact(
            kind=kind,
            day=day,
            text=self.text.text().strip(),
            with_questions=self.with_questions.isChecked() and kind in ASKING,
        )
        if self._sourcing.contact((item.identifier for item in self._chosen), contact):
            self.text.clear()
            count = len(self._chosen)
            self._session.say(Notice(self.tr("%n échange(s) noté(s).", "", count), Tone.SAVED))

    def _put_aside(self) -> None:
        letter = self.letter
        QGuiApplication.clipboard().setText(f"{letter.subject}\n\n{letter.text}")

    def _consider(self) -> None:
        kind = self.kind.values[self.kind.currentIndex()]
        self.with_questions.setVisible(kind in ASKING)
        is_quote = kind is ExchangeKind.QUOTE_REQUEST and bool(self._chosen)
        identifier = self._sourcing.editor.identifier if is_quote else 0
        self.turns.consider(kind if is_quote else ExchangeKind.CALL, identifier)

    def _names(self, suppliers: tuple[Supplier, ...]) -> str:
        if not suppliers:
            return self.tr("Choisissez un ou plusieurs fournisseurs dans la liste.")
        names = ", ".join(item.name for item in suppliers)
        return self.tr("Pour cet échange : {names}").format(names=names)

    def _build(self) -> None:
        self.day.show_value(self._session.today())
        self.with_questions.setChecked(True)
        self.kind.show_value(KINDS[0])
        buttons = FlowLayout()
        buttons.addWidget(self.mail)
        buttons.addWidget(self.copy)
        holder = QWidget()
        holder.setLayout(buttons)
        for widget in (
            self.who,
            holder,
            self.no_mail,
            Hint(
                self.tr(
                    "Le courriel s’ouvre dans votre messagerie : rien ne part d’ici. À plusieurs,"
                    " les adresses sont en copie cachée."
                )
            ),
        ):
            self.box.addWidget(widget)
        self.box.addLayout(question(self.tr("Nature de l’&échange"), self.kind))
        self.box.addLayout(question(self.tr("&Date de l’échange"), self.day))
        self.box.addLayout(question(self.tr("&Ce qui s’est dit"), self.text))
        self.box.addWidget(self.with_questions)
        self.box.addWidget(self.turns)
        self.box.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.mail.clicked.connect(self.write_mail)
        self.copy.clicked.connect(self.copy_letter)
        self.note.clicked.connect(self.note_exchange)
        self.kind.answered.connect(lambda _kind: self._consider())
