"""The preferences: a form made from the fields of the settings."""

import dataclasses
import types
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, get_args, get_type_hints

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.siret import compact, is_siret
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.logo import read_logo
from desktop_app.settings import Language, Settings, TextSize, Theme
from desktop_app.ui.addresses import GESTURE, SEARCH
from desktop_app.ui.figures import money_from, money_text, number_from, number_text
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.rights import open_rights
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import FieldLabel, Hint, Title
from desktop_app.ui.widgets.logo_field import LogoField
from desktop_app.ui.widgets.move_in_button import MoveInButton
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.statement_button import StatementButton
from desktop_app.ui.wizard.fields import WheelGuard
from desktop_app.ui.wizard.sight import focus_in_sight
from desktop_app.ui.words import language_word, size_word, theme_word

LABEL_WIDTH = 300
GAP = 8
SECTION_GAP = 18
SECTION_FACTOR = 1.15
LOGO = "logo.png"
WORDS: dict[type[StrEnum], Callable[[Any], str]] = {
    Theme: theme_word,
    Language: language_word,
    TextSize: size_word,
}
WRONG = object()


class PreferencesPage(Page):
    """One line per setting; each is kept as soon as it is left."""

    widest: ClassVar = 130

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.fields: dict[str, QWidget] = {}
        self._hints = get_type_hints(Settings)
        self._build()
        bind(Shortcut.FIND, self, partial(session.place_asked.emit, target(GESTURE, SEARCH)))
        session.settings_changed.connect(self._follow)

    def begin_at(self, name: str) -> None:
        """Put the keyboard on a setting, once the page has its room."""
        QTimer.singleShot(0, self, partial(focus_in_sight, self.fields[name]))

    def _build(self) -> None:
        self.head(
            self.tr("Préférences"),
            self.tr("Ce qui vaut pour tous vos marchés. Chaque réponse est enregistrée aussitôt."),
        )
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 6, 8, 0)
        self._grid.setVerticalSpacing(3)
        self._grid.setHorizontalSpacing(20)
        self._grid.setColumnStretch(1, 1)
        for item in dataclasses.fields(Settings):
            if "label" in item.metadata:
                self._add(item)
        self._add_gestures()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self.column.addWidget(scroll, 1)

    def _add(self, item: "dataclasses.Field[Any]") -> None:
        self._begin_section(item)
        label = QCoreApplication.translate("Settings", item.metadata["label"])
        explanation = QCoreApplication.translate("Settings", item.metadata.get("help", ""))
        field = self._field(item.name, self._hints[item.name])
        field.setAccessibleName(label)
        if isinstance(field, QCheckBox) and "says" in item.metadata:
            field.setText(QCoreApplication.translate("Settings", item.metadata["says"]))
            field.setAccessibleName(field.text())
        field.setAccessibleDescription(explanation)
        self.fields[item.name] = field
        row = self._grid.rowCount()
        self._grid.addWidget(self._label(label, field), row, 0)
        self._grid.addWidget(field, row, 1)
        if explanation:
            self._grid.addWidget(Hint(explanation), row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, GAP)

    def _label(self, text: str, field: QWidget) -> FieldLabel:
        label = FieldLabel(text, field)
        width = min(label.sizeHint().width(), LABEL_WIDTH)
        self._grid.setColumnMinimumWidth(0, max(width, self._grid.columnMinimumWidth(0)))
        label.setWordWrap(True)
        return label

    def _follow(self, settings: Settings) -> None:
        """Show the size of the texts, which the keyboard changes from anywhere."""
        size = self.fields["text_size"]
        if isinstance(size, QComboBox):
            size.setCurrentIndex(list(TextSize).index(settings.text_size))

    def _begin_section(self, item: "dataclasses.Field[Any]") -> None:
        if "section" in item.metadata:
            self._add_title(QCoreApplication.translate("Settings", item.metadata["section"]))

    def _add_title(self, title: str) -> None:
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, SECTION_GAP)
        self._grid.addWidget(Title(title, SECTION_FACTOR), row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, GAP)

    def _add_gestures(self) -> None:
        self._add_title(self.tr("Le carnet et les règles"))
        self.rights = Button(self.tr("&Données personnelles…"), "users")
        self.rights.clicked.connect(self._open_rights)
        self.update_rules = Button(self.tr("&Mettre à jour les règles…"), "file-text")
        self.update_rules.clicked.connect(self._open_update)
        self.take_away = Button(self.tr("Changer d’&ordinateur…"), "upload")
        self.take_away.clicked.connect(self._open_take_away)
        self.move_in = MoveInButton(self.session)
        self.statement = StatementButton(self.session)
        for button, explanation in (
            (self.rights, self.tr("Accès, effacement, contacts à revoir, notice et registre.")),
            (
                self.update_rules,
                self.tr("Par un fichier signé de l’éditeur, ou retour aux règles livrées."),
            ),
            (self.take_away, self.tr("Préférences et carnet emmenés dans un fichier chiffré.")),
            (self.move_in, ""),
            (self.statement, ""),
        ):
            row = self._grid.rowCount()
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
            if explanation:
                button.setAccessibleDescription(explanation)
                self._grid.addWidget(Hint(explanation), row + 1, 1)
            self._grid.setRowMinimumHeight(row + 2, GAP)

    def _open_rights(self) -> None:
        self.dialog: QDialog = open_rights(self.session, self)

    def _open_take_away(self) -> None:
        from desktop_app.ui.dialogs.take_away import TakeAwayDialog  # noqa: PLC0415 - when asked

        self.dialog = TakeAwayDialog(self.session, self)
        self.dialog.open()

    def _open_update(self) -> None:
        from desktop_app.ui.dialogs.update_rules import UpdateDialog  # noqa: PLC0415 - when asked

        self.dialog = UpdateDialog(self.session, self)
        self.dialog.open()

    def _field(self, name: str, hint: Any) -> QWidget:
        value = getattr(self.session.settings, name)
        if isinstance(value, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(lambda checked: self._keep(name, checked))
            return box
        if isinstance(value, StrEnum):
            return self._choice(name, value)
        if Path in get_args(hint):
            return self._picture(name, value)
        line = QLineEdit(_written(value))
        line.editingFinished.connect(lambda: self._read(name, hint, line))
        return line

    def _picture(self, name: str, value: Path | None) -> LogoField:
        field = LogoField(self.session.files)
        field.show_logo(value)
        field.chosen.connect(lambda path: self._take_logo(name, field, path))
        field.removed.connect(lambda: self._show_logo(name, field, None))
        return field

    def _take_logo(self, name: str, field: LogoField, path: Path) -> None:
        # A copy of our own: the image may lie on a key that is taken away.
        kept = self.session.paths.settings / LOGO

        def take() -> Path:
            content = read_logo(path)
            kept.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(kept, content)
            return kept

        show = partial(self._show_logo, name, field)
        self.session.background.run(take, show, partial(_say, self.session))

    def _show_logo(self, name: str, field: LogoField, path: Path | None) -> None:
        field.show_logo(path)
        self._keep(name, path)

    def _choice(self, name: str, value: StrEnum) -> QComboBox:
        combo = QComboBox()
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(WheelGuard(combo))
        for option in type(value):
            combo.addItem(WORDS[type(value)](option), option)
        combo.setCurrentIndex(list(type(value)).index(value))
        combo.activated.connect(lambda index: self._keep(name, list(type(value))[index]))
        return combo

    def _read(self, name: str, hint: Any, line: QLineEdit) -> None:
        value = _value(line.text().strip(), hint)
        if name == "siret" and value and not is_siret(value):
            value = WRONG
        if value is WRONG:
            previous = getattr(self.session.settings, name)
            text = self.tr("« {texte} » n’est pas admis ici ; la valeur précédente est remise.")
            self.session.say(Notice(text.format(texte=line.text()), Tone.PROBLEM))
            line.setText(_written(previous))
            return
        value = compact(value) if name == "siret" else value
        line.setText(_written(value))
        self._keep(name, value)

    def _keep(self, name: str, value: object) -> None:
        changed = dataclasses.replace(self.session.settings, **{name: value})  # type: ignore[arg-type]
        if changed == self.session.settings:
            return
        frame = self.window()
        self.session.keep(changed)
        # Another language builds the pages again, and this one is left for its like.
        for page in frame.findChildren(PreferencesPage):
            if page is not self:
                page.begin_at(name)


def _say(session: Session, error: UserError) -> None:
    session.say(Notice(str(error), Tone.PROBLEM))


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        return money_text(value)
    return number_text(value) if isinstance(value, int) else str(value)


def _value(text: str, hint: Any) -> Any:
    kinds = [kind for kind in get_args(hint) if kind is not types.NoneType] or [hint]
    if kinds[0] is str:
        return text
    if not text:
        return None
    value = money_from(text) if kinds[0] is Money else number_from(text)
    return WRONG if value is None else value
