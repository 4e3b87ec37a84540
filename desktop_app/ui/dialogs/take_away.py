"""Settings and book written in one file closed with a passphrase, for another computer."""

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.book.backup import save_away
from desktop_app.book.stopping import refusing
from desktop_app.core.errors import UserError
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.luggage import SUFFIX, refuse_weak
from desktop_app.exchange.moving import Departure, Home, closed
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import FieldLabel
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.secret_field import SecretField
from desktop_app.ui.widgets.wait_line import WaitLine

LETTERS, LINES = 84, 22
NAME = f"clausier{SUFFIX}"


class TakeAwayDialog(CalmDialog):
    """Asks for a passphrase twice and for a file, then writes it away from the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._home = Home(session.book.path, session.paths.settings)
        self.setWindowTitle(self.tr("Changer d’ordinateur"))
        make_room(self, LETTERS, LINES)
        self.second = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.secret = SecretField(self.tr("Phrase secrète"), self.second)
        self.first = self.secret.line
        self.said = News(
            self.tr(
                "Vos préférences et votre carnet, dans un fichier chiffré. Sur l’autre ordinateur,"
                " ouvrez Clausier puis, à l’Accueil ou dans les Préférences, choisissez « J’avais"
                " déjà Clausier sur un autre ordinateur ». Quatre mots sans rapport font une bonne"
                " phrase secrète. Sans elle, personne n’ouvre le fichier, pas même vous :"
                " gardez-la ailleurs."
            )
        )
        self.waiting = WaitLine(self.tr("Avancement"))
        self.write = PrimaryButton(self.tr("&Écrire le fichier…"), "download")
        self.close_button = Button(self.tr("&Fermer"))
        self._lay_out()
        self.write.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.secret.clear)
        self.finished.connect(self.waiting.stop)
        self.finished.connect(self.deleteLater)
        self.first.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        again = self.tr("&Encore une fois")
        self.second.setAccessibleName(again.replace("&", ""))
        form.addRow(FieldLabel(self.tr("&Phrase secrète"), self.first), self.secret)
        form.addRow(FieldLabel(again, self.second), self.second)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.write, self.close_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.waiting)
        column.addStretch()
        column.addWidget(holder)

    def _choose(self) -> None:
        passphrase = self.first.text()
        try:
            refuse_weak(passphrase)
        except UserError as error:
            self._end(str(error))
            return
        if passphrase != self.second.text():
            self._end(self.tr("Les deux phrases secrètes ne sont pas les mêmes : recommencez."))
            return
        kinds = self.tr("Déménagement de Clausier (*{suffix})").format(suffix=SUFFIX)
        path = self._session.files.file_to_write(self, self.windowTitle(), NAME, kinds)
        if path is not None:
            self._start(path, passphrase)

    def _start(self, path: Path, passphrase: str) -> None:
        home = self._home
        departure = Departure(self._session.today(), self._session.catalogue.version)
        stopped = self.tr("Arrêté : aucun fichier n’a été écrit.")
        go_on = refusing(self.waiting.start().is_set, stopped)

        def save(book: Path, copy: Path) -> None:
            save_away(book, copy)
            go_on()

        def work() -> Path:
            _, content = closed(home, passphrase, save, departure)
            go_on()
            write_atomically(path, content)
            return path

        self.write.setEnabled(False)
        self._session.background.run(work, self._finish, self._refuse)

    def _finish(self, path: Path) -> None:
        self.secret.clear()
        text = self.tr("Le fichier « {nom} » est écrit. Détruisez-le après le déménagement.")
        self._end(text.format(nom=path.name))

    def _refuse(self, error: UserError) -> None:
        self._end(str(error))

    def _end(self, text: str) -> None:
        self.waiting.end()
        self.write.setEnabled(True)
        self.said.setText(text)
        self.said.setAccessibleName(text)
