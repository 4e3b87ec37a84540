from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from typing_extensions import override

from desktop_app.core.tender_status import TenderStatus
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.dialogs.model_choice import ModelChoice
from desktop_app.ui.handover import HandoverDialog
from desktop_app.ui.palette.palette import PaletteDialog
from desktop_app.ui.theme import apply_theme

KINDS = (ModelChoice, HandoverDialog, PaletteDialog)
SCREEN = (1366, 768)


class Doubled(QTranslator):
    """Writes every text twice, as a long language would."""

    @override
    def translate(self, context, sourceText, disambiguation=None, n=-1):
        text = sourceText.replace("&", "")
        return f"{sourceText} {text}" if len(text) > 1 else sourceText


@pytest.fixture
def kept(session, contract_tender):
    model = session.book.tenders.put(contract_tender).identifiers[0]
    session.book.tenders.sort(model, TenderStatus.MODEL)
    return session.book.tenders.put(contract_tender).identifiers[0]


@pytest.fixture
def opened(window, kept, hand):
    """Open one of the dialogs, and close it in the end."""
    dialogs = []

    def build(kind):
        {
            ModelChoice: window.ways.begin,
            HandoverDialog: lambda: window.ways.follow(f"state:{kept}"),
            PaletteDialog: window.search_everything,
        }[kind]()
        hand.waits()
        dialogs.extend(window.findChildren(kind))
        return dialogs[0]

    yield build
    for dialog in dialogs:
        dialog.reject()


def stops(dialog):
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def cut(dialog):
    found = [one for kind in (QAbstractButton, QLabel) for one in dialog.findChildren(kind)]
    return [
        one.text()
        for one in found
        if one.isVisible()
        and one.text()
        and (
            one.height() < one.heightForWidth(one.width()) - 1
            if isinstance(one, QLabel)
            else one.width() < one.sizeHint().width()
        )
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_a_name_and_its_own_letter(opened, kind):
    dialog = opened(kind)
    names = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        for one in stops(dialog)
    ]
    assert names
    assert all(names)
    texts = [one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    letters = Counter(text.partition("&")[2][:1].lower() for text in texts)
    assert [one for one, count in letters.items() if one and count > 1] == []


@pytest.fixture
def _doubled(qapp):
    doubled = Doubled()
    qapp.installTranslator(doubled)
    yield
    qapp.removeTranslator(doubled)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("_doubled")
def test_texts_twice_as_long_fit_in_the_screen(opened, kind):
    dialog = opened(kind)
    least = dialog.minimumSizeHint()
    assert least.width() <= SCREEN[0]
    assert cut(dialog) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_largest_texts_fit_in_the_screen(qapp, opened, kind):
    apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=TextSize.LARGER))
    dialog = opened(kind)
    assert dialog.minimumSizeHint().width() <= SCREEN[0]
    assert cut(dialog) == []


def test_return_begins_with_the_model_chosen(opened, window, hand, kept):
    dialog = opened(ModelChoice)
    hand.presses(dialog.list, Qt.Key.Key_Return)
    assert window.wizard is not None
    assert window.wizard.editor.identifier not in {0, kept}


def test_escape_begins_nothing(opened, window, session, hand):
    before = len(session.book.tenders.all())
    hand.presses(opened(ModelChoice), Qt.Key.Key_Escape)
    assert window.wizard is None
    assert len(session.book.tenders.all()) == before
