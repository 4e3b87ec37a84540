import datetime
from dataclasses import replace

import pytest

from desktop_app.clauses.clause import Revision, Trade
from desktop_app.clauses.town import Town
from desktop_app.core.money import Money
from desktop_app.ui.library.clause_sheet import clause_sheet
from desktop_app.ui.library.families import family_entries, family_sheet
from desktop_app.ui.library.kinship import families_of
from desktop_app.ui.library.labels import kind_names, label_entries, label_sheet
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.structures import structure_entries, structure_sheet

FIRST_DAY, IN_2028 = "premier jour d’exécution", "1er janvier 2028"
CRITERION = "nettoyage-critere-produits"
pytestmark = pytest.mark.usefixtures("_french_window")


@pytest.fixture
def clause(catalogue):
    return catalogue.clauses[CRITERION]


def parts(sheet):
    return {part.heading: part for part in sheet.parts}


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_every_clause_is_shown_whole(catalogue):
    for clause in catalogue.clauses.values():
        sheet = clause_sheet(clause, catalogue)
        text = sheet.text()
        assert "{" not in text
        for part in (clause.reason, clause.proof.equivalent, clause.control.means):
            assert part.strip() in text
        for article in catalogue.law.articles(clause.grounds):
            assert article in text
        assert all(level.description in text for level in clause.levels)
        assert catalogue.themes[clause.theme] in sheet.lead
        assert clause.decp in text
        assert clause.eforms in text


def test_what_a_clause_names_is_linked(clause, catalogue):
    found = parts(clause_sheet(clause, catalogue))
    for heading, kind, names in (
        ("Labels admis, ou équivalent", "label", clause.labels),
        ("À lire aussi", "clause", clause.related),
        ("Incompatible avec", "clause", clause.incompatible),
        ("Familles d’achat", "family", families_of(clause, catalogue)),
        ("Fondement", "text", clause.grounds),
    ):
        assert names
        assert found[heading].targets == tuple(f"{kind}:{name}" for name in names)


def test_an_unknown_name_is_shown_without_a_link(clause, catalogue):
    other = replace(clause, related=("inconnue",))
    part = parts(clause_sheet(other, catalogue))["À lire aussi"]
    assert (part.lines, part.targets) == (("inconnue",), ("",))


def test_the_least_amount_is_advised(clause, catalogue):
    dear = replace(clause, least_amount=Money.from_euros(40_000))
    said = parts(clause_sheet(dear, catalogue))["Proportionnalité"].lines[0]
    assert plain(said) == "Conseillée à partir de 40 000 € HT."
    cheap = replace(clause, least_amount=Money())
    assert "à tous" in parts(clause_sheet(cheap, catalogue))["Proportionnalité"].lines[0]


@pytest.mark.parametrize(
    ("population", "held", "elsewhere"),
    [
        (3_000, [FIRST_DAY], [IN_2028]),
        (1_200, [IN_2028], [FIRST_DAY]),
        (None, [FIRST_DAY, IN_2028], []),
    ],
)
def test_a_clause_says_what_holds_in_the_town_and_elsewhere(
    catalogue, population, held, elsewhere
):
    town = Town(population, datetime.date(2026, 11, 23))
    containers = catalogue.clauses["restauration-contenants-sans-plastique"]
    sheet = clause_sheet(containers, catalogue, lambda: town)
    told = parts(sheet)
    days = FIRST_DAY, IN_2028
    for heading, part in told.items():
        if heading.startswith("Texte"):
            assert [day for day in days if day in part.lines[0]] == held
    assert [day for day in days if day in "".join(told["Ailleurs"].lines)] == elsewhere
    assert ("Ailleurs" in sheet.text()) is bool(elsewhere)


def test_the_versions_of_a_clause_are_told_latest_first(clause, catalogue):
    days = (datetime.date(2026, 11, 23), datetime.date(2027, 2, 1))
    history = tuple(
        Revision(version=number, date=day, change=f"Changement {number}.")
        for number, day in enumerate(days, 2)
    )
    changed = replace(clause, version=3, history=history)
    lines = parts(clause_sheet(changed, catalogue))["Changements entre les versions"].lines
    assert [plain(line) for line in lines] == [
        "Version 3, 1er février 2027 : Changement 3.",
        "Version 2, 23 novembre 2026 : Changement 2.",
    ]
    unchanged = clause_sheet(replace(clause, history=()), catalogue)
    assert "Changements entre les versions" not in unchanged.text()


def test_the_words_of_a_sheet_are_not_taken_for_tags():
    sheet = Sheet("R&D <b>", "", (Part("<i>", ("a < b",), listed=True),))
    html = sheet.html("#000000")
    assert "R&amp;D &lt;b&gt;" in html
    assert "<i>" not in html
    assert sheet.text() == "R&D <b>\n\n<i>\n- a < b\n"


def test_only_the_first_row_of_a_line_is_a_link():
    part = Part("Voir", ("Un\ndeux", "Trois"), targets=('clause:a"b',))
    html = Sheet("Titre", "", (part,)).html("#000000")
    assert '<a href="clause:a&quot;b">Un</a><br>deux' in html
    assert html.count("<a ") == 1


def test_a_family_names_the_rules_of_law_that_bear_on_it(catalogue):
    family = catalogue.families["espaces-verts"]
    heading = "Règles de droit qui visent la famille"
    part = parts(family_sheet(family, catalogue))[heading]
    assert part.lines[0].startswith("Espaces verts sans produit phytosanitaire de synthèse (")
    assert "à partir du 01/01/2017" in part.lines[0]
    assert part.targets[0].partition(":")[2] in catalogue.law.rules
    fleet = replace(family, traits=("vehicules",))
    part = parts(family_sheet(fleet, catalogue))[heading]
    assert all(line.endswith("se compte sur l’année.") for line in part.lines)
    assert len(part.lines) == 2


def test_a_family_names_its_trades_and_who_answers(catalogue):
    trade = Trade(designation="Vitrerie", labour_share=90, source="Ordre de grandeur.")
    family = replace(
        catalogue.families["nettoyage-locaux"], trades=(trade,), structures=("ei", "esat")
    )
    found = parts(family_sheet(family, catalogue))
    assert plain(found["Part de main-d’œuvre par métier"].lines[0]) == (
        "Vitrerie : environ 90 % de main-d’œuvre. Source : Ordre de grandeur."
    )
    answering = found["Structures qui répondent souvent"]
    assert answering.targets == ("structure:ei", "structure:esat")
    assert answering.lines[1].startswith("Établissement et service")


def test_every_family_is_shown_whole(catalogue):
    for family in catalogue.families.values():
        text = family_sheet(family, catalogue).text()
        wanted = (*family.duties, *family.traps, *family.questions, *family.cpv_codes)
        assert all(line in text for line in wanted)
        assert family.social_supply in text
        assert all(trade.designation in text for trade in family.trades)


def test_every_label_says_what_it_does_not_prove(catalogue):
    for label in catalogue.labels.values():
        sheet = label_sheet(label, catalogue)
        found = parts(sheet)
        assert found["Ce qu’il certifie"].lines == (label.certifies,)
        assert found["Ce qu’il ne prouve pas"].lines == (label.does_not_prove,)
        assert found["Comment le vérifier"].lines == (label.verification,)
        assert found["Équivalents"].lines == (label.equivalent,)
        assert sheet.lead == kind_names()[label.kind]


def test_a_label_leads_to_its_families_and_clauses(catalogue):
    found = parts(label_sheet(catalogue.labels["ecolabel-ue"], catalogue))
    assert "family:nettoyage-locaux" in found["Familles concernées"].targets
    assert f"clause:{CRITERION}" in found["Clauses qui l’admettent"].targets


def test_every_structure_is_shown_whole(catalogue):
    for structure in catalogue.structures.values():
        text = structure_sheet(structure, catalogue).text()
        wanted = (structure.definition, structure.recognition, structure.verification)
        assert all(part in text for part in (*wanted, structure.reserved_work))
        assert all(work in text for work in structure.usual_work)
        assert all(one in text for one in catalogue.law.articles(structure.grounds))


def test_a_structure_is_named_with_its_acronym(catalogue):
    named = {entry.target: entry for entry in structure_entries(catalogue)}
    assert named["structure:esat"].title.endswith("(ESAT)")
    assert "Handicap" in named["structure:esat"].subtitle
    assert named["structure:fondation"].title == "Fondation"
    assert "Aucun" in named["structure:geiq"].subtitle


def test_entries_stand_in_the_order_of_their_titles(catalogue):
    for entries in (label_entries(catalogue), family_entries(catalogue)):
        orders = [entry.order for entry in entries]
        assert orders == sorted(orders)
