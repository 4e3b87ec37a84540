import pytest

from desktop_app.core.follow_up import Structure
from desktop_app.core.supplier import SupplierKind
from desktop_app.ui.wizard.award_form import structure_names
from desktop_app.ui.words import supplier_sign, supplier_word


@pytest.mark.usefixtures("qapp")
def test_a_place_of_supported_work_has_one_name_everywhere(catalogue):
    told = catalogue.structures["esat"]
    name = f"{told.title} ({told.acronym})"
    assert supplier_word(SupplierKind.ESAT) == name
    assert structure_names()[Structure.SUPPORTED] == name
    assert supplier_word(SupplierKind.EA) != name


@pytest.mark.usefixtures("qapp")
def test_the_signs_of_suppliers_are_short_and_never_alike():
    signs = [supplier_sign(kind) for kind in SupplierKind]
    assert len(set(signs)) == len(signs)
    assert max(map(len, signs)) <= len("Coopérative") < len(supplier_word(SupplierKind.ACI))
