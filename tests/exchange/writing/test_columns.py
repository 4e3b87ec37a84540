import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.mapping import at_header
from desktop_app.exchange.writing import packing
from desktop_app.exchange.writing.columns import (
    BY_TITLE,
    COLUMNS,
    PRESETS,
    columns_named,
    completed,
)

BASIC = (
    *("name", "siret", "kind", "activities", "street", "postcode", "commune", "insee"),
    *("contact_name", "contact_function", "phone", "email", "website", "labels", "notes"),
)
TEXT = st.text(alphabet="ab |;:,\\é’\n=").map(str.strip)
WORD = TEXT.filter(bool)


def cells_of(supplier):
    return {column.key: column.text(supplier) for column in COLUMNS}


def test_each_cell_gives_back_its_field(whole):
    assert completed(Supplier(name="x"), cells_of(whole)) == whole


def test_the_whole_record_is_in_the_columns(whole):
    empty = [column.name for column in COLUMNS if not column.text(whole)]
    assert empty == []
    missing = {key: text for key, text in cells_of(whole).items() if key != "origins"}
    assert completed(Supplier(name="x"), missing) != whole


def test_a_bare_supplier_comes_back_bare():
    bare = Supplier(name="Net")
    assert completed(bare, cells_of(bare)) == bare


@given(WORD, TEXT, TEXT, st.lists(WORD))
def test_any_sign_comes_back_from_a_cell_of_several_parts(label, number, proof, words):
    profile = Profile(
        approvals=(Approval(label=label, number=number, proof=proof), Approval(label="rge")),
        offers=(Offer(title=number, cpv=(label.replace("\n", "x"),)),),
        tags=tuple(words),
        other_contacts=(Contact(name=number, phone=label),),
    )
    supplier = Supplier(name="Net", profile=profile)
    assert completed(Supplier(name="Net"), cells_of(supplier)) == supplier


def test_a_cell_changed_into_nonsense_is_refused():
    for text in ("rge ; couleur : bleu", "rge ; jusqu’au : demain"):
        with pytest.raises(ValueError, match=r"couleur|demain"):
            packing.unpack_approvals(text)
    assert packing.unpack_approvals("rge ; jusqu’au : 2027-01-31") == (
        Approval(label="rge", until=datetime.date(2027, 1, 31)),
    )
    assert packing.unpack_places("") == ()
    assert packing.unpack_places("; commune : Ici") == (Place(commune="Ici"),)


def test_titles_of_the_usual_columns_are_known_to_the_import():
    fields = dict(
        zip(
            (column.key for column in COLUMNS),
            at_header(1, [column.title for column in COLUMNS]).fields,
            strict=True,
        )
    )
    assert {key: fields[key] for key in BASIC} == {key: key for key in BASIC}
    assert {name for name in fields.values() if name} <= {column.key for column in COLUMNS}
    assert len(BY_TITLE) == len(COLUMNS)


def test_presets_name_columns_and_only_everything_holds_private_notes():
    for name, columns in PRESETS.items():
        assert columns_named(columns)
        assert ("notes" in columns) is (name == "tout")


def test_an_unknown_column_is_refused_with_the_known_ones():
    with pytest.raises(UserError, match=r"couleur.*code_postal"):
        columns_named(["nom", "couleur"])
    with pytest.raises(UserError, match="Aucune colonne"):
        columns_named([" "])
    assert [column.name for column in columns_named(["siret", " nom", "siret"])] == [
        "siret",
        "nom",
    ]
