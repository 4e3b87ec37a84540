import pytest

from desktop_app.core.follow_up import Structure
from desktop_app.core.supplier import SupplierKind
from desktop_app.ui.wizard.award_form import structure_names
from desktop_app.ui.words import supplier_word


@pytest.mark.usefixtures("qapp")
def test_a_place_of_supported_work_has_one_name_everywhere(catalogue):
    told = catalogue.structures["esat"]
    name = f"{told.title} ({told.acronym})"
    assert supplier_word(SupplierKind.ESAT) == name
    assert structure_names()[Structure.SUPPORTED] == name
    assert supplier_word(SupplierKind.EA) != name
