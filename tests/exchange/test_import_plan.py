from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.imports import ImportRecord
from desktop_app.book.store import open_book
from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.place import Place
from desktop_app.core.profile import Origin, Profile, origin_of
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.datafile import Glossary
from desktop_app.exchange.mapping import at_header, below, cells_of, chosen, guess
from desktop_app.exchange.reading.table import ImportStoppedError, read_here
from desktop_app.exchange.remembered import RememberedMappings
from desktop_app.exchange.report import Answer, report_table
from desktop_app.exchange.request import Request
from desktop_app.exchange.supplier_export import export_suppliers
from desktop_app.exchange.suppliers import plan_import

DAY, LATER = date(2026, 11, 23), date(2026, 12, 1)
ONE, TWO = "00000010900017", "00000013300017"
TYPED = Profile(origins={"": Origin(source="saisie", day=DAY, typed=True)})
HEADER = "Raison sociale;SIRET;Code postal;Téléphone;E-mail\n"


@pytest.fixture
def book(tmp_path):
    book = open_book(tmp_path / "carnet.db", tmp_path / "sauvegardes", DAY, Glossary({}))
    yield book
    book.close()


@pytest.fixture
def bring(tmp_path, book):
    """Import a text into a real book."""

    def run(text, *, write=True, **more):
        path = tmp_path / "liste.csv"
        path.write_text(text, encoding="utf-8")
        request = Request(source="liste", day=LATER, **more)
        with read_here(path) as table:
            plan = plan_import(table, book.suppliers, request)
            if write:
                record = ImportRecord(day=LATER, source="liste", file=path.name)
                book.imports.bring(record, plan.new(), plan.changed())
            return plan.report

    return run


def test_new_supplier_says_where_it_comes_from(book, bring):
    bring(HEADER + f"Atelier;{ONE};00100;;\n")
    (supplier,) = book.suppliers.all()
    assert origin_of(supplier.profile, "contact.phone") == Origin(source="liste", day=LATER)


def test_changed_field_alone_has_a_new_origin(book, bring):
    before = Profile(origins={"": Origin(source="ancienne", day=DAY)})
    book.suppliers.put(Supplier(name="Atelier", siret=ONE, source="ancienne", profile=before))
    bring(HEADER + f"Atelier;{ONE};;01 99 00 10 12;\n")
    profile = book.suppliers.all()[0].profile
    assert origin_of(profile, "contact.phone") == Origin(source="liste", day=LATER)
    assert origin_of(profile, "name").source == "ancienne"


def test_what_a_person_typed_is_never_replaced_unasked(book, bring):
    known = Supplier(name="Atelier", siret=ONE, contact=Contact(phone="01"), profile=TYPED)
    book.suppliers.put(known)
    line = HEADER + f"Atelier;{ONE};00100;02;a@example.org\n"
    report = bring(line)
    assert (report.updated, len(report.to_check)) == (0, 1)
    assert "01" in report.to_check[0].reason
    assert "02" in report.to_check[0].reason
    assert book.suppliers.all() == (replace(known, identifier=1),)
    assert bring(line, answers={2: Answer.KEEP_TYPED}).updated == 1
    contact = book.suppliers.all()[0].contact
    assert (contact.phone, contact.email) == ("01", "a@example.org")
    assert bring(line, answers={2: Answer.TAKE}).updated == 1
    assert book.suppliers.all()[0].contact.phone == "02"


def test_blank_that_a_person_left_is_filled(book, bring):
    # The control of the test above: nothing typed is replaced.
    book.suppliers.put(Supplier(name="Atelier", siret=ONE, profile=TYPED))
    assert bring(HEADER + f"Atelier;{ONE};00100;02;\n").updated == 1


def test_supplier_without_common_siret_is_proposed_not_changed(book, bring):
    book.suppliers.put(Supplier(name="Atelier", place=Place(postcode="00100"), source="x"))
    line = HEADER + "ATELIER;;00100;02;\n"
    report = bring(line)
    (proposal,) = report.proposals
    assert (len(report.to_check), proposal.identifier) == (1, 1)
    assert Answer.ADD in proposal.answers
    assert book.suppliers.all()[0].contact.phone == ""
    assert bring(line, answers={2: Answer.ADD}).added == 1
    assert len(book.suppliers.all()) == 2


def test_homonym_is_added_only_when_the_clerk_says_so(book, bring):
    book.suppliers.put(Supplier(name="Atelier", siret=TWO, place=Place(postcode="00100")))
    line = HEADER + f"Atelier;{ONE};00100;;\n"
    report = bring(line)
    assert (report.added, report.proposals[0].answers) == (0, (Answer.ADD,))
    assert bring(line, answers={2: Answer.ADD}).added == 1
    assert bring(line).unchanged == 1


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("ESAT Les Papillons Fictifs", "ESAT"),
        ("Les Papillons (E.S.A.T.)", "ESAT"),
        ("Entreprise adaptée du Val", "EA"),
        ("Chantier d’insertion du Pré", "ACI"),
        ("Régie, association intermédiaire", "AI"),
        ("Fondation du Lac", "fondation"),
        ("EI Dupont-Fictif", None),
        ("Resatel", None),
        ("Menuiserie", None),
    ],
)
def test_a_type_announced_by_a_name_is_to_be_checked_never_taken_for_sure(book, bring, name, word):
    report = bring(HEADER + f"{name};{ONE};;;\n")
    assert report.added == 1
    (supplier,) = book.suppliers.all()
    assert supplier.kind is SupplierKind.OTHER
    assert [note.line for note in report.hints] == ([2] if word else [])
    assert all(f"«\u00a0{word}\u00a0»" in note.reason for note in report.hints)
    kept = report_table(report, "liste.csv").decode()
    assert ("Ajoutée, type à vérifier" in kept) is bool(word)
    # Known already, it is looked at no more.
    assert bring(HEADER + f"{name};{ONE};;;\n").hints == ()


def test_a_type_that_the_file_gives_is_not_guessed(book, bring):
    report = bring(f"nom;siret;type\nESAT Les Papillons;{ONE};EA\n")
    assert report.hints == ()
    assert book.suppliers.all()[0].kind is SupplierKind.EA


def test_trial_writes_nothing(book, bring):
    assert bring(HEADER + f"Atelier;{ONE};;;\n", write=False).added == 1
    assert book.suppliers.all() == ()


def test_import_that_is_stopped_leaves_nothing(book, bring, tmp_path):
    lines = "".join(f"Atelier {rank};;;;\n" for rank in range(3_000))
    with pytest.raises(ImportStoppedError):
        bring(HEADER + lines, stop=lambda: True)
    calls = iter(range(100))
    path = tmp_path / "liste.csv"
    request = Request(source="liste", day=DAY, stop=lambda: next(calls) > 5)
    with read_here(path) as table:
        plan = plan_import(table, book.suppliers, request)
        with pytest.raises(ImportStoppedError):
            book.imports.bring(ImportRecord(day=DAY), plan.new(), plan.changed())
    assert (book.suppliers.count(), book.imports.all()) == (0, ())


def test_whole_import_is_undone(book, bring):
    known = Supplier(name="Atelier", siret=ONE, source="x")
    book.suppliers.put(known)
    before = book.suppliers.all()
    report = bring(HEADER + f"Atelier;{ONE};00100;02;\nRégie;{TWO};;;\n")
    assert (report.added, report.updated) == (1, 1)
    book.imports.undo(book.imports.all()[0].identifier, LATER)
    assert book.suppliers.all() == before


def test_report_can_be_kept_and_runs_no_formula(bring):
    report = bring("=cmd();SIRET;Nom\nx;;Atelier\nx;123;Régie\n", write=False)
    text = report_table(report, "liste.csv").decode("utf-8-sig")
    assert ";Colonne laissée de côté;'=cmd()" in text
    assert "3;Refusée;" in text


def test_unknown_columns_are_mapped_by_hand_shown_and_remembered(book, tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text("Qui;Joindre\nAtelier;01 99 00 10 12\n", encoding="utf-8")
    kept = RememberedMappings(tmp_path / "reglages")
    with read_here(path) as table:
        guessed = guess(table, kept.all())
        assert (guessed.confidence, guessed.can_import) == (0, False)
        with pytest.raises(UserError, match="en-tête reconnu"):
            plan_import(table, book.suppliers, Request())
        mine = chosen(at_header(1, ("Qui", "Joindre")), ("name", "phone"))
        cells = cells_of(next(below(table, mine)), mine)
        assert cells == {"name": "Atelier", "phone": "01 99 00 10 12"}
        assert plan_import(table, book.suppliers, Request(), mine).report.added == 1
        kept.keep(mine)
        again = at_header(1, ("QUI", "joindre"), kept.all())
    assert (again.fields, again.confidence) == (("name", "phone"), 1)


@pytest.mark.parametrize("content", ["", "[]", '{"a": 1}', '{"qui": ["sans-tel-champ"]}'])
def test_damaged_memory_of_mappings_counts_as_none(tmp_path, content):
    (tmp_path / "correspondances.json").write_text(content, encoding="utf-8")
    assert RememberedMappings(tmp_path).all() == {}


@pytest.mark.parametrize("name", ["csv", "xlsx", "ods", "vcf"])
def test_own_export_comes_back_whole(book, tmp_path, name):
    whole = Supplier(
        name="Atelier ; « net »",
        trade_name="=1+1",
        siret=ONE,
        notes="une\nnote",
        place=Place(postcode="00100", commune="Saint-Exemple"),
        profile=replace(TYPED, tags=("proche, sûr",), cluster="PTCE du Lavoir"),
        source="saisie",
    )
    path = tmp_path / f"export.{name}"
    export_suppliers(path, [whole], name)
    with read_here(path) as table:
        plan = plan_import(table, book.suppliers, Request(source="autre", day=LATER))
        assert plan.report.recognised == "Export de Clausier"
        assert tuple(plan.new()) == (whole,)
