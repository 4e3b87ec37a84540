"""The book and the settings of another computer, looked into, then put in place here."""

import threading
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QProgressBar, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.book.backup import Shelf, restore
from desktop_app.book.drill import examine
from desktop_app.core.errors import UserError
from desktop_app.exchange.luggage import SUFFIX
from desktop_app.exchange.moving import (
    Arrival,
    Home,
    Inside,
    Luggage,
    inside,
    opened,
    put_in_place,
)
from desktop_app.ui.figures import day_text
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.reopening import Reopening
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import FieldLabel, Sentence
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.secret_field import SecretField

LETTERS, LINES = 92, 34


@dataclass(frozen=True, slots=True)
class Looked:
    """An opened file, and what it brings."""

    luggage: Luggage
    inside: Inside


class MoveInDialog(CalmDialog):
    """Asks for the file and its passphrase, tells what is inside, then has it put in place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._home = Home(session.book.path, session.paths.settings)
        self._path: Path | None = None
        self._looked: Looked | None = None
        self.setWindowTitle(self.tr("J’avais déjà Clausier sur un autre ordinateur"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._lay_out()
        self._connect()
        self.choose.setFocus()

    def show_file(self, path: Path) -> None:
        """Take a file, whose passphrase is then asked."""
        self._path = path
        self._forget()
        self.name.setText(path.name)
        self._say(self.tr("Donnez la phrase secrète choisie en écrivant ce fichier."))
        self._allow()
        self.secret.setFocus()

    def _build(self) -> None:
        self.choose = Button(self.tr("&Choisir le fichier…"), "folder-open")
        self.name = Sentence(self.tr("Aucun fichier choisi"))
        self.secret = SecretField(self.tr("Phrase secrète"))
        self.said = News()
        self._say(
            self.tr(
                "Sur l’ancien ordinateur, ouvrez Clausier, puis Préférences, « Changer"
                " d’ordinateur… » : il écrit un fichier « {suffix} », à apporter ici. Rien ne"
                " change avant que vous ayez vu ce qu’il contient."
            ).format(suffix=SUFFIX)
        )
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Avancement"))
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.report = QTextBrowser()
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Ce que contient le fichier, et ce qui va changer"))
        self.report.hide()
        self.look = PrimaryButton(self.tr("&Voir ce qu’il contient"))
        self.put = PrimaryButton(self.tr("Mettre &en place"), "download")
        self.put.hide()
        self.close_button = Button(self.tr("&Annuler"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.choose, self.name)
        form.addRow(FieldLabel(self.tr("&Phrase secrète"), self.secret.line), self.secret)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.look, self.put, self.close_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.choose.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.report, 1)
        column.addStretch()
        column.addWidget(holder)
        self._allow()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.secret.line.textChanged.connect(self._allow)
        self.secret.line.returnPressed.connect(self._look)
        self.look.clicked.connect(self._look)
        self.put.clicked.connect(self._put)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.secret.clear)
        self.finished.connect(self.deleteLater)

    def _choose(self) -> None:
        kinds = self.tr("Déménagement de Clausier (*{suffix})").format(suffix=SUFFIX)
        path = self._session.files.file_to_open(self, self.windowTitle(), kinds)
        if path is not None:
            self.show_file(path)

    def _look(self) -> None:
        if not self.look.isEnabled() or self._path is None:
            return
        path, passphrase, home = self._path, self.secret.line.text(), self._home

        def work() -> Looked:
            luggage = opened(path, passphrase)
            return Looked(luggage, inside(luggage, home, examine))

        self._forget()
        self.progress.show()
        for part in (self.choose, self.secret, self.look):
            part.setEnabled(False)
        self._say(self.tr("Ouverture du fichier et vérification du carnet…"))
        self._session.background.run(work, self._show, self._refuse)

    def _show(self, looked: Looked) -> None:
        self._settle()
        self._looked = looked
        self.secret.clear()
        day = looked.inside.departure.day
        text = self.tr("Fichier ouvert, écrit le {jour}. Rien n’a encore changé.")
        if day is None:
            text = self.tr("Fichier ouvert. Rien n’a encore changé.")
        self._say(text.format(jour=day_text(day) if day else ""))
        self.report.setHtml(
            _section(self.tr("Ce qu’il contient"), self._content(looked.inside))
            + _section(self.tr("Ce qui va se passer ici"), self._effects(looked.inside))
        )
        self.report.show()
        self.look.hide()
        self.put.show()
        self.put.setFocus()

    def _content(self, found: Inside) -> list[str]:
        lines = []
        if found.has_book:
            lines.append(self.tr("Carnet : %n fournisseur(s)", "", found.suppliers))
            lines.append(self.tr("Carnet : %n marché(s)", "", found.tenders))
        if found.has_settings:
            name = found.commune or self.tr("acheteur sans nom")
            lines.append(self.tr("Préférences : {nom}").format(nom=name))
        if found.has_logo:
            lines.append(self.tr("Logo de la commune"))
        return lines

    def _effects(self, found: Inside) -> list[str]:
        lines = [self._former_book()] if found.has_book else []
        if found.has_settings and self._home.has_settings:
            lines.append(self.tr("Les préférences d’ici sont gardées à côté des nouvelles."))
        if found.departure.is_ahead_of(self._session.catalogue.version):
            text = self.tr(
                "L’ancien ordinateur avait les règles {version}, plus récentes que celles d’ici :"
                " posez ensuite la même mise à jour des règles."
            )
            lines.append(text.format(version=found.departure.rules))
        lines.append(
            self.tr("La fenêtre se rouvre aussitôt. Si quelque chose échoue, rien ne change.")
        )
        return lines

    def _former_book(self) -> str:
        book = self._session.book
        tenders = len(self._session.read(book.tenders.all, ()))
        suppliers = self._session.read(lambda: book.suppliers.search("", 1).total, 0)
        if not (tenders or suppliers):
            return self.tr("Le carnet d’ici est encore vide : il laisse la place.")
        shelf = Shelf(book.backups, self._home.book)
        kept = shelf.free_name("avant-restauration", self._session.today()).name
        text = self.tr(
            "Le carnet d’ici (fournisseurs : {fournisseurs}, marchés : {marches}) laisse la"
            " place ; il est gardé dans les sauvegardes, sous le nom « {nom} »."
        )
        return text.format(fournisseurs=suppliers, marches=tenders, nom=kept)

    def _put(self) -> None:
        looked = self._looked
        if looked is None:
            return
        gesture = self._gesture(looked.luggage)
        self.accept()
        self._session.reopening.emit(gesture)

    def _gesture(self, luggage: Luggage) -> Reopening:
        given_up = threading.Event()
        stopped = self.tr("Le déménagement est arrêté : rien n’a changé.")
        texts = (
            self.tr("Le carnet de l’autre ordinateur est en place."),
            self.tr("Le carnet d’avant est gardé : {nom}"),
        )
        back = partial(
            restore,
            path=self._home.book,
            backups=self._session.book.backups,
            today=self._session.today(),
            go_on=partial(_go_on, given_up, stopped),
        )
        return Reopening(
            said=self.tr("Mise en place du carnet et des préférences…"),
            work=partial(put_in_place, luggage, self._home, back, may_replace=True),
            then=partial(_tell, texts),
            stop=given_up.set,
            brings_settings=True,
        )

    def _refuse(self, error: UserError) -> None:
        self._settle()
        self._say(str(error))
        self.secret.line.selectAll()
        self.secret.setFocus()

    def _settle(self) -> None:
        self.progress.hide()
        for part in (self.choose, self.secret):
            part.setEnabled(True)
        self._allow()

    def _forget(self) -> None:
        self._looked = None
        self.report.hide()
        self.put.hide()
        self.look.show()

    def _allow(self) -> None:
        self.look.setEnabled(self._path is not None and bool(self.secret.line.text()))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)


def _go_on(given_up: threading.Event, stopped: str) -> None:
    if given_up.is_set():
        raise UserError(stopped)


def _tell(texts: tuple[str, str], session: Session, _window: QWidget, arrival: Arrival) -> None:
    done, kept = texts
    aside = kept.format(nom=arrival.aside.name) if arrival.aside else ""
    session.say(Notice(f"{done} {aside}".strip(), Tone.INFORMATION))


def _section(title: str, lines: list[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h3>{escape(title)}</h3><ul>{items}</ul>"


def open_move_in(session: Session, parent: QWidget) -> MoveInDialog:
    """Open the dialog over a page."""
    dialog = MoveInDialog(session, parent)
    dialog.open()
    return dialog
