"""A window that changes its colours while it is shown is dressed whole in the new ones."""

import datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.book.tenders import TenderSummary
from desktop_app.core.money import Money
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.colours import contrast
from desktop_app.ui.icons import icon
from desktop_app.ui.notice import Notice
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.theme import CHOSEN_COLOURS, apply_theme
from desktop_app.ui.widgets.buttons import BareButton, Button, PrimaryButton
from desktop_app.ui.widgets.draft_card import DraftCard
from desktop_app.ui.widgets.sign import Shade

READABLE, VISIBLE = 4.5, 3.0
SIZE = QSize(16, 16)
Role = QPalette.ColorRole
TURNS = [
    [Theme.LIGHT, Theme.DARK],
    [Theme.LIGHT, Theme.DARK, Theme.LIGHT],
    [Theme.DARK, Theme.STRONG_LIGHT, Theme.STRONG_DARK],
]


def drawn(picture) -> QColor:
    """Return the colour of the strokes of a drawing of one colour."""
    image = picture.toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(points, key=QColor.alpha)


def half_dressed(root: QWidget) -> list[str]:
    """Tell which texts and icons of a window are not seen on their ground."""
    buttons = (one for one in root.findChildren(QAbstractButton) if one.isVisible())
    labels = (one for one in root.findChildren(QLabel) if one.isVisible())
    return [
        *(fault for button in buttons for fault in faults_of_button(button)),
        *(fault for label in labels for fault in faults_of_label(label)),
    ]


def faults_of_button(button):
    is_sheet = isinstance(button, QPushButton)
    palette, picture = button.palette(), button.icon()
    ground = palette.color(Role.Button if is_sheet else Role.Window)
    if contrast(palette.color(Role.ButtonText), ground) < READABLE:
        yield f"text of {button.text()}"
    mode = QIcon.Mode.Normal if button.isEnabled() else QIcon.Mode.Disabled
    if not picture.isNull() and contrast(drawn(picture.pixmap(SIZE, mode)), ground) < VISIBLE:
        yield f"icon of {button.text()}"


def faults_of_label(label):
    ground = QApplication.palette().color(Role.Window)
    shade = label.palette().color(label.foregroundRole())
    if label.text() and contrast(shade, ground) < READABLE:
        yield f"label {label.text()}"
    if not label.pixmap().isNull() and contrast(drawn(label.pixmap()), ground) < VISIBLE:
        yield f"picture {label.accessibleName()}"


def switch(themes):
    for theme in themes:
        apply_theme(QApplication.instance(), Settings(theme=theme))
        QApplication.processEvents()


def draft_card():
    summary = TenderSummary(
        identifier=1,
        subject="Nettoyage",
        family="",
        date=datetime.date(2026, 12, 1),
        amount=Money(0),
        changed_at="",
    )
    card = DraftCard(summary, datetime.date(2026, 11, 22))
    card.show_duties(SimpleNamespace(refusal="", missing=2, questions=0, warnings=0))
    return card


def verdict():
    made = Verdict()
    made.tell(Shade.GOOD, "À jour")
    return made


KINDS = [
    lambda: Button("Chercher", "search"),
    lambda: PrimaryButton("Aller", "plus"),
    lambda: BareButton("x"),
    verdict,
    draft_card,
]


@pytest.mark.parametrize("themes", TURNS)
@pytest.mark.parametrize("kind", KINDS, ids=["button", "primary", "bare", "verdict", "draft"])
def test_what_is_shown_is_seen_in_the_new_colours(hand, kind, themes):
    root = QWidget()
    QVBoxLayout(root).addWidget(kind())
    switch(themes[:1])
    hand.shows(root)
    assert half_dressed(root) == []
    switch(themes[1:])
    assert half_dressed(root) == []


def test_an_icon_of_the_former_colours_is_found(hand):
    root, former = QWidget(), QPushButton("Chercher")
    QVBoxLayout(root).addWidget(former)
    former.setIcon(icon("search"))
    hand.shows(root)
    assert half_dressed(root) == []
    switch([Theme.DARK])
    assert half_dressed(root) == ["icon of Chercher"]


def test_a_whole_palette_of_the_former_colours_is_found(hand):
    root, former = QWidget(), QLabel("À jour")
    QVBoxLayout(root).addWidget(former)
    former.setPalette(QApplication.palette())
    hand.shows(root)
    switch([Theme.DARK])
    assert half_dressed(root) == ["label À jour"]


@pytest.mark.parametrize("theme", list(CHOSEN_COLOURS))
def test_an_advised_button_takes_the_accent_of_the_new_colours(hand, theme):
    button = PrimaryButton("Aller", "plus")
    hand.shows(button)
    switch([theme])
    assert button.palette().color(Role.Button) == QColor(CHOSEN_COLOURS[theme].accent)
    button.advise(is_advised=False)
    assert button.palette().color(Role.Button) == QColor(CHOSEN_COLOURS[theme].base)


@pytest.mark.parametrize("rank", range(len(PAGES)))
@pytest.mark.usefixtures("suppliers", "tenders")
def test_each_page_is_dressed_whole_after_a_change(window, session, hand, rank):
    window.show_page(rank)
    session.say(Notice("Le fournisseur est supprimé.", action="&Annuler", act=print))
    hand.waits()
    for theme in (Theme.DARK, Theme.LIGHT):
        switch([theme])
        assert half_dressed(window) == []


def test_the_wizard_is_dressed_whole_after_a_change(window, hand, tenders):
    window.open_tender(tenders.all()[0].identifier)
    hand.waits()
    for theme in (Theme.DARK, Theme.LIGHT):
        switch([theme])
        assert half_dressed(window) == []


@pytest.mark.parametrize("kind", [lambda: Button("Chercher", "search"), lambda: BareButton("x")])
def test_an_icon_grows_and_shrinks_with_the_texts(qapp, hand, kind):
    button = kind()
    hand.shows(button)
    sides = []
    for size in (TextSize.NORMAL, TextSize.LARGE, TextSize.LARGER, TextSize.NORMAL):
        apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=size))
        QApplication.processEvents()
        sides.append(button.iconSize().width())
    assert sides == [16, 20, 24, 16]
