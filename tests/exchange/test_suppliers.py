from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.place import Place
from desktop_app.core.siret import is_siret
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.reading.delimited import SURELY_BROKEN
from desktop_app.exchange.reading.table import read_here
from desktop_app.exchange.suppliers import import_suppliers

PRACTICE = Path(__file__).parents[2] / "resources" / "practice" / "fournisseurs.csv"
ONE, TWO, ONE_ELSEWHERE = "00000010900017", "00000013300017", "00000010900025"
HEADER = "Raison sociale;SIRET;Type de structure;Code postal;Ville\n"


class Shelf:
    """Suppliers in memory, and how many times they were written."""

    def __init__(self, *suppliers):
        self.kept = {}
        self.gestures = 0
        self.put_all(suppliers)
        self.gestures = 0

    def all(self):
        return tuple(self.kept.values())

    def put_all(self, suppliers):
        self.gestures += 1
        for supplier in suppliers:
            identifier = supplier.identifier or len(self.kept) + 1
            self.kept[identifier] = replace(supplier, identifier=identifier)


@pytest.fixture
def bring(tmp_path):
    """Import a text, or bytes, as a file into a shelf."""

    def run(content, shelf, *, dry_run=False, source="liste"):
        path = tmp_path / "liste.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return import_suppliers(path, shelf, source, dry_run)

    return run


def counts(report):
    to_check, refused = len(report.to_check), len(report.refused)
    return report.added, report.updated, report.unchanged, to_check, refused


def test_practice_suppliers_are_all_imported_and_a_second_time_add_nothing():
    shelf = Shelf()
    report = import_suppliers(PRACTICE, shelf, "commune d’exercice", dry_run=False)
    assert counts(report) == (report.lines, 0, 0, 0, 0)
    assert report.ignored_columns == ()
    before = shelf.all()
    again = import_suppliers(PRACTICE, shelf, "autre source", dry_run=False)
    assert counts(again) == (0, 0, report.lines, 0, 0)
    assert shelf.all() == before


def test_practice_suppliers_are_of_every_kind_and_evidently_invented():
    shelf = Shelf()
    import_suppliers(PRACTICE, shelf, "", dry_run=False)
    assert set(Counter(supplier.kind for supplier in shelf.all())) == set(SupplierKind)
    for supplier in shelf.all():
        assert is_siret(supplier.siret)
        assert supplier.siret.startswith("000000")
        assert supplier.place.postcode.startswith("00")
        assert supplier.contact.email.endswith(".example.org")
        fiction = ("01 99 00", "02 61 91", "03 53 01", "04 65 71", "05 36 49", "06 39 98")
        assert supplier.contact.phone.startswith(fiction)


def test_every_column_finds_its_field(bring):
    shelf = Shelf()
    bring(
        "Dénomination,N° SIRET,Catégorie,Secteurs d’activité,Adresse 1,CP,Commune,Code INSEE,"
        "Prénom,Nom,Fonction,Tél.,Courriel,Site internet,Certifications,Remarques\n"
        f'Atelier,{ONE},EA,"nettoyage, tonte",1 rue,00100,Saint-Exemple,00001,'
        "Camille,Exemple,direction,01 99 00 12 34,a@example.org,example.org,RGE,à voir\n",
        shelf,
    )
    assert shelf.all() == (
        Supplier(
            identifier=1,
            name="Atelier",
            siret=ONE,
            kind=SupplierKind.EA,
            activities="nettoyage, tonte",
            place=Place(street="1 rue", postcode="00100", commune="Saint-Exemple", insee="00001"),
            contact=Contact(
                name="Camille Exemple",
                function="direction",
                phone="01 99 00 12 34",
                email="a@example.org",
            ),
            website="example.org",
            labels="RGE",
            notes="à voir",
            source="liste",
        ),
    )


def test_column_nobody_knows_is_reported(bring):
    report = bring("Nom;Chiffre d’affaires;Ville\nAtelier;12;Saint-Exemple\n", Shelf())
    assert report.ignored_columns == ("Chiffre d’affaires",)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("aci", SupplierKind.ACI),
        ("ACI - Atelier et chantier d’insertion", SupplierKind.ACI),
        ("Entreprise d'insertion (EI)", SupplierKind.EI),
        ("E.S.A.T.", SupplierKind.ESAT),
        ("ESAT/EA", SupplierKind.ESAT),
        ("Association", SupplierKind.ESS),
        ("SARL", SupplierKind.PME),
        ("", SupplierKind.OTHER),
    ],
)
def test_kind_is_recognised_in_the_words_of_the_lists(bring, said, kind):
    shelf = Shelf()
    bring(HEADER + f"Atelier;{ONE};{said};00100;X\n", shelf)
    (supplier,) = shelf.all()
    assert (supplier.kind, supplier.notes) == (kind, "")


def test_unknown_kind_is_kept_in_the_notes(bring):
    shelf = Shelf()
    bring(HEADER + f"Atelier;{ONE};Guilde;00100;X\n", shelf)
    (supplier,) = shelf.all()
    assert supplier.kind is SupplierKind.OTHER
    assert "Guilde" in supplier.notes


def test_trial_changes_nothing_and_says_the_same(bring):
    content = HEADER + f"Atelier;{ONE};aci;00100;X\n;{TWO};;;\n"
    shelf = Shelf()
    trial = bring(content, shelf, dry_run=True)
    assert (shelf.all(), shelf.gestures) == ((), 0)
    assert bring(content, shelf) == trial
    assert (len(shelf.all()), shelf.gestures) == (1, 1)


def test_supplier_known_by_its_siret_is_brought_up_to_date(bring):
    known = Supplier(
        name="Atelier",
        siret=ONE,
        kind=SupplierKind.ACI,
        place=Place(postcode="00100", commune="X", insee="00001", latitude=50.0, longitude=3.0),
        labels="RGE",
        notes="très bien",
        source="saisie",
    )
    shelf = Shelf(known)
    text = "Raison sociale;SIRET;Tel;Notes\nAtelier du Cœur;000 000 109 00017;01 99 00 00 00;non\n"
    assert counts(bring(text, shelf)) == (0, 1, 0, 0, 0)
    expected = replace(
        known,
        identifier=1,
        name="Atelier du Cœur",
        contact=Contact(phone="01 99 00 00 00"),
        source="saisie, liste",
    )
    assert shelf.all() == (expected,)


def test_coordinates_of_a_supplier_that_moved_are_forgotten(bring):
    place = Place(postcode="00100", commune="X", insee="00001", latitude=50.0, longitude=3.0)
    shelf = Shelf(Supplier(name="Atelier", siret=ONE, place=place, source="liste"))
    bring(HEADER + f"Atelier;{ONE};;00200;Y\n", shelf)
    assert shelf.all()[0].place == Place(postcode="00200", commune="Y")


def test_supplier_without_siret_is_known_by_its_name_and_postcode(bring):
    shelf = Shelf(Supplier(name="L’Atelier du Cœur", place=Place(postcode="00100")))
    content = HEADER + "L'ATELIER DU COEUR;;;00100;\nL’Atelier du Cœur;;;00200;\n"
    report = bring(content, shelf)
    assert counts(report) == (1, 0, 1, 0, 0)


def test_siret_is_proposed_to_a_supplier_known_by_its_name(bring):
    known = Supplier(name="Atelier", place=Place(postcode="00100"))
    shelf = Shelf(known)
    report = bring(HEADER + f"Atelier;{ONE};;00100;\n", shelf)
    assert counts(report) == (0, 0, 0, 1, 0)
    assert shelf.all() == (replace(known, identifier=1),)
    (proposal,) = report.proposals
    assert (proposal.identifier, proposal.differences[0].said) == (1, ONE)


def test_same_name_with_another_siret_is_to_check(bring):
    shelf = Shelf(Supplier(name="Atelier", siret=TWO, place=Place(postcode="00100")))
    report = bring(HEADER + f"Atelier;{ONE};;00100;\n", shelf)
    assert counts(report) == (0, 0, 0, 1, 0)
    assert "autre SIRET" in report.to_check[0].reason


def test_another_establishment_of_the_same_company_is_added(bring):
    # The control of the test above: the first nine digits are the same.
    shelf = Shelf(Supplier(name="Atelier", siret=ONE, place=Place(postcode="00100")))
    assert counts(bring(HEADER + f"Atelier;{ONE_ELSEWHERE};;00100;\n", shelf)) == (1, 0, 0, 0, 0)


def test_name_that_several_suppliers_have_is_to_check(bring):
    place = Place(postcode="00100")
    shelf = Shelf(
        Supplier(name="Atelier", siret=ONE, place=place),
        Supplier(name="Atelier", siret=ONE_ELSEWHERE, place=place),
    )
    report = bring(HEADER + "Atelier;;;00100;\n", shelf)
    assert counts(report) == (0, 0, 0, 1, 0)


def test_line_written_twice_counts_once_and_a_contradiction_is_to_check(bring):
    content = HEADER + f"Atelier;{ONE};aci;00100;X\n" * 2 + f"Atelier;{ONE};ei;00100;X\n"
    shelf = Shelf()
    for expected in ((1, 0, 1, 1, 0), (0, 0, 2, 1, 0)):
        report = bring(content, shelf)
        assert counts(report) == expected
        assert report.to_check[0].line == 4
        assert "ligne 2" in report.to_check[0].reason
    assert len(shelf.all()) == 1


@pytest.mark.parametrize(
    ("siret", "reason"),
    [
        ("1,23457E+13", "arrondi"),
        ("1.23457E+13", "arrondi"),
        ("1E+13", "arrondi"),
        (ONE[1:], "13 chiffres, le zéro du début"),
        (ONE[:-1] + "8", "clef"),
        (ONE[:9], "est un SIREN"),
        ("00000000000000", "clef"),
        (ONE + "0", "15 chiffres"),
        ("en cours", "n’est pas un SIRET"),
        ("①②③④⑤⑥⑦⑧⑨①②③④⑤", "n’est pas un SIRET"),
    ],
)
def test_wrong_siret_is_refused_with_the_line_and_the_reason(bring, siret, reason):
    shelf = Shelf()
    report = bring(HEADER + f"Bon;{TWO};;00100;\nAtelier;{siret};;00100;\n", shelf)
    assert counts(report) == (1, 0, 0, 0, 1)
    assert report.refused[0].line == 3
    assert reason in report.refused[0].reason
    assert len(shelf.all()) == 1


@pytest.mark.parametrize(
    "siret", [ONE, "000 000 109 00017", "000\u00a0000\u202f109 00017", "35600000049837"]
)
def test_right_siret_is_taken_however_it_is_spaced(bring, siret):
    assert bring(HEADER + f"Atelier;{siret};;00100;\n", Shelf()).added == 1


@pytest.mark.parametrize(("postcode", "added"), [("1000", 0), ("001000", 0), ("00100", 1)])
def test_postcode_that_lost_its_zero_is_to_check(bring, postcode, added):
    report = bring(HEADER + f"Atelier;{ONE};;{postcode};\n", Shelf())
    assert (report.added, len(report.to_check)) == (added, 1 - added)


@pytest.mark.parametrize("postcode", ["", "B-1000", "2A004"])
def test_postcode_that_is_no_number_is_kept(bring, postcode):
    assert bring(HEADER + f"Atelier;{ONE};;{postcode};\n", Shelf()).added == 1


def test_line_without_a_name_is_refused(bring):
    report = bring(HEADER + f";{ONE};;00100;\n", Shelf())
    assert report.refused == ((2, "il manque le nom du fournisseur."),)


def test_line_shifted_by_a_stray_separator_is_to_check(bring):
    report = bring("Nom;Ville\nAtelier;X;Y\nAutre;X;\nTroisième\n", Shelf())
    assert counts(report) == (2, 0, 0, 1, 0)
    assert (report.to_check[0].line, report.lines) == (2, 3)


def test_monstrous_cell_is_refused(bring):
    report = bring(f"Nom;Notes\nAtelier;{'a' * 2001}\nBon;{'a' * 2000}\n", Shelf())
    assert counts(report) == (1, 0, 0, 0, 1)


def test_guard_against_formulas_is_taken_off(bring):
    shelf = Shelf()
    bring("Nom;Tel\n'=Atelier;'+33 1 99 00 00 00\n", shelf)
    (supplier,) = shelf.all()
    assert (supplier.name, supplier.contact.phone) == ("=Atelier", "+33 1 99 00 00 00")


def test_failure_of_the_book_is_not_hidden(bring):
    class Full(Shelf):
        def put_all(self, suppliers):
            if suppliers:
                raise UserError("Le disque est plein.")

    with pytest.raises(UserError, match="disque"):
        bring(HEADER + f"Atelier;{ONE};;00100;\n", Full())


@given(
    cells=st.lists(
        st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"))),
        max_size=6,
    )
)
def test_counts_always_add_up_and_nothing_is_added_twice(tmp_path_factory, cells):
    path = tmp_path_factory.mktemp("lignes") / "liste.csv"
    lines = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in cells]
    # A text whose accents look damaged is refused whole, as another test says.
    assume(not SURELY_BROKEN.search("\n".join(lines)))
    path.write_text(HEADER + "\n".join(lines), encoding="utf-8", newline="")
    shelf = Shelf()
    report = import_suppliers(path, shelf, "liste", dry_run=False, read=read_here)
    assert report.lines == sum(counts(report))
    again = import_suppliers(path, shelf, "liste", dry_run=False, read=read_here)
    assert (again.added, again.updated, again.lines) == (0, 0, report.lines)
