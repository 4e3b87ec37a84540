import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.supplier import Supplier
from desktop_app.ui.suppliers.form_codes import Codes
from desktop_app.ui.suppliers.form_identity import IdentitySheet
from desktop_app.ui.wizard.fields import ChoiceField

BARE = Supplier(name="Dupont")
NUMBERED = Supplier(name="Dupont", siret="35600000049837")


class Squeezing(IdentitySheet):
    """Lays its rows out as Qt does when it is left alone."""

    @override
    def resizeEvent(self, event):
        QWidget.resizeEvent(self, event)


def squeezed(root):
    """Return the lists that are less tall than what they say."""
    QTest.qWait(60)
    fields = root.findChildren(ChoiceField)
    assert len(fields) > 2
    return [one for one in fields if one.isVisible() and one.height() < one.sizeHint().height()]


@pytest.fixture
def shown(hand):
    """Show a sheet as a record does, in a column that scrolls."""
    codes = Codes()

    def show(kind, width):
        sheet, page, area = kind(codes), QWidget(), QScrollArea(widgetResizable=True)
        column = QVBoxLayout(page)
        column.addWidget(sheet)
        column.addStretch()
        area.setWidget(page)
        area.resize(width, 300)
        hand.shows(area)
        sheet.show_value(BARE)
        QTest.qWait(60)
        sheet.take({"siret": NUMBERED.siret})
        return area

    yield show
    codes.close()


@pytest.mark.parametrize("width", [300, 420, 580])
def test_the_hint_of_a_number_squeezes_no_list(shown, width):
    assert squeezed(shown(IdentitySheet, width)) == []


def test_a_form_of_qt_left_alone_is_seen_to_squeeze_one(shown):
    assert len(squeezed(shown(Squeezing, 420))) == 1


@pytest.mark.parametrize("width", [440, 600])
def test_no_list_of_a_record_is_squeezed_when_its_number_is_typed(desk, hand, width):
    desk.scroll.resize(width, 400)
    desk.shows(BARE)
    hand.answers(desk.form.field("SIRET"), NUMBERED.siret)
    assert squeezed(desk.form) == []
