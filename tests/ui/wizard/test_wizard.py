import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QSpinBox, QWidget

from desktop_app.core.money import Money
from desktop_app.settings import Settings, TextSize
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.tab_order import stops

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(open_wizard, contract_tender):
    return open_wizard(contract_tender)


@pytest.mark.parametrize(
    ("key", "modifier", "index"),
    [
        (Qt.Key.Key_Right, ALT, 4),
        (Qt.Key.Key_PageDown, CONTROL, 4),
        (Qt.Key.Key_Left, ALT, 2),
        (Qt.Key.Key_PageUp, CONTROL, 2),
    ],
)
def test_keys_lead_to_the_steps_around(view, qtbot, key, modifier, index):
    view.show_step(3)
    qtbot.keyClick(view, key, modifier)
    assert view.index == index
    assert view.step(index).isAncestorOf(view.focusWidget())


def test_first_and_last_step_have_no_neighbour_beyond(view, qtbot):
    view.show_step(0)
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert view.index == 0
    assert not view.previous.isEnabled()
    view.show_step(len(STEPS) - 1)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.index == len(STEPS) - 1
    assert not view.next.isVisible()


def test_steps_are_visited_in_any_order(view, qtbot):
    steps = view.step_list.list
    steps.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(steps, key)
    assert view.index == 1
    assert view.focusWidget() is steps


def test_step_shows_what_another_has_answered(view):
    view.show_step(1)
    view.editor.change(amount=Money.from_euros(95_000))
    view.show_step(0)
    assert view.step(0).amount.text() == "95\u202f000"


def test_undo_and_redo_by_the_keyboard(view, qtbot, type_text):
    subject = view.step(0).subject
    type_text(subject, "Nettoyage de l’école")
    qtbot.keyClick(subject, Qt.Key.Key_Z, CONTROL)
    assert subject.text() == "Nettoyage des locaux communaux"
    assert view.header.redo.isEnabled()
    qtbot.keyClick(subject, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert subject.text() == "Nettoyage de l’école"


def test_undo_is_the_wizard_s_while_a_message_is_shown(qtbot, session, contract_tender):
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.open_tender(identifier)
    undone = []
    session.say(Notice("Le lot 2 est retiré.", action="Annuler", act=lambda: undone.append(1)))
    window.wizard.editor.change(months=12)
    subject = window.wizard.step(0).subject
    subject.setFocus()
    qtbot.keyClick(subject, Qt.Key.Key_Z, CONTROL)
    assert window.wizard.editor.tender.months == contract_tender.months
    assert undone == []


def test_refused_saving_is_told_in_the_message_bar(view, qtbot, session):
    with qtbot.waitSignal(session.said) as heard:
        view.editor.failed.emit("Le disque est plein.")
    assert heard.args[0].tone is Tone.PROBLEM
    assert view.header.saved.text() == "Le disque est plein."


def test_header_says_the_subject_and_the_last_saving(view, type_text):
    type_text(view.step(0).subject, "Entretien de l’école")
    view.editor.flush()
    assert view.header.subject.text() == "Entretien de l’école"
    assert "48" in view.header.facts.text()
    assert re.fullmatch(r"Enregistré à \d{1,2}\sh\s\d{2}", view.header.saved.text())


def test_closing_keeps_what_is_being_typed(view, qtbot, click, session, type_text):
    type_text(view.step(0).subject, "Dernière frappe")
    with qtbot.waitSignal(view.closed):
        click(view.header.close_button)
    assert session.book.tenders.get(view.editor.identifier).subject == "Dernière frappe"


def test_hiding_keeps_what_is_being_typed(view, session, type_text):
    type_text(view.step(0).subject, "Dernière frappe")
    view.hide()
    assert session.book.tenders.get(view.editor.identifier).subject == "Dernière frappe"


def test_findings_may_be_hidden(view, click):
    click(view.header.findings)
    assert not view.panel.isVisible()
    click(view.header.findings)
    assert view.panel.isVisible()


def test_narrow_window_hides_the_findings_by_itself(view, qtbot):
    holder = QScrollArea()
    qtbot.addWidget(holder)
    view.setMinimumWidth(1)
    view.resize(760, 520)
    assert not view.header.findings.isChecked()
    view.resize(1188, 720)
    assert view.header.findings.isChecked()


def test_key_goes_round_the_regions(view, qtbot):
    view.show_step(0)
    view.step(0).subject.setFocus()
    visited = []
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_F6)
        visited.append(view.focusWidget())
    assert view.panel.isAncestorOf(visited[0])
    assert visited[1] is view.step_list.list
    assert view.step(0).isAncestorOf(visited[2])


@pytest.mark.parametrize("index", range(len(STEPS)))
def test_each_control_has_a_name(view, index):
    view.show_step(index)
    unnamed = [widget for widget in stops(view) if widget.isVisible() and not name_of(widget)]
    assert unnamed == []


def name_of(widget):
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_name_check_sees_a_control_without_a_name(qtbot):
    field = QSpinBox()
    qtbot.addWidget(field)
    assert not name_of(field)


@pytest.mark.parametrize("index", range(len(STEPS)))
def test_mnemonics_of_a_step_are_unique(view, index):
    view.show_step(index)
    letters = sorted(mnemonics(view))
    assert letters == sorted(set(letters))


def mnemonics(view):
    for widget in view.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            text = widget.text().replace("&&", "")
            at = text.find("&")
            if at >= 0 and (isinstance(widget, QAbstractButton) or widget.buddy()):
                yield text[at + 1].lower()


@pytest.mark.parametrize("index", range(len(STEPS)))
def test_tab_reaches_each_control_in_reading_order(view, qtbot, index):
    view.show_step(index)
    expected = [widget for widget in stops(view) if is_reachable(widget)]
    expected[0].setFocus()
    visited = [view.focusWidget()]
    for _ in range(len(expected) * 2):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        visited.append(view.focusWidget())
        if visited[-1] is expected[0]:
            break
    radio_groups = {id(w.group()) for w in expected if getattr(w, "group", None) and w.group()}
    missed = [w for w in expected if w not in visited and not in_group(w, radio_groups)]
    assert missed == []
    assert visited[-1] is expected[0], "Tab is trapped"
    order = [expected.index(widget) for widget in visited[:-1] if widget in expected]
    assert order == sorted(order)


def is_reachable(widget):
    return widget.isVisible() and widget.isEnabled()


def in_group(widget, groups):
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and id(group) in groups


@pytest.mark.parametrize("size", [(1188, 720), (1000, 600), (1700, 1000)])
def test_no_sentence_is_clipped(view, qtbot, size):
    view.resize(*size)
    for index in range(len(STEPS)):
        view.show_step(index)
        settle(view, qtbot)
        assert clipped_in(view) == []


def test_no_sentence_is_clipped_in_large_letters(qapp, open_wizard, contract_tender, qtbot):
    apply_theme(qapp, Settings(text_size=TextSize.LARGER))
    view = open_wizard(contract_tender)
    for index in range(len(STEPS)):
        view.show_step(index)
        settle(view, qtbot)
        assert clipped_in(view) == []


def settle(view, qtbot):
    """Give the layout some turns, however long each lasts: heights follow widths one by one."""
    for _ in range(10):
        if not clipped_in(view):
            return
        qtbot.wait(5)


def clipped_in(view):
    return [
        label.text()
        for label in view.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.text() and is_clipped(label)
    ]


def is_clipped(label):
    return label.height() < label.heightForWidth(label.width())


def test_clip_check_sees_a_clipped_sentence(qtbot):
    label = QLabel("Une phrase assez longue pour tenir sur deux lignes.", wordWrap=True)
    qtbot.addWidget(label)
    label.setFixedSize(120, 12)
    label.show()
    assert is_clipped(label)


def test_combo_keeps_its_own_line(view):
    assert isinstance(view.step(0).cpv.lineEdit(), QLineEdit)
