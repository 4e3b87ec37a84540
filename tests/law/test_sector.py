import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.clause_choice import Dimension, OwnText, Role
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.tender import Need
from desktop_app.law.examples import Bench, read_model
from desktop_app.law.facts import FACTS
from desktop_app.law.finding import State
from desktop_app.law.findings import check, holds
from desktop_app.law.rule import Condition, Operator, Severity
from desktop_app.law.scene import Scene
from desktop_app.paths import shipped

ROWS = [
    "cout-cdv",
    "access",
    "res-handi",
    "res-iae",
    "res-prison",
    "res-conj",
    "res-incompat",
    "res-ess",
    "ins-ccag",
    "ins-heures",
    "ins-penal",
    "env-penal",
    "ccag-derog",
    "agec58",
    "agec58-info",
    "agec58-text",
    "reen-reforme",
    "egalim-50-20",
    "egalim-60",
    "egalim-vege",
    "plast-cant",
    "plast-cant-petite",
    "ue-alim",
    "vehic-quota",
    "biosource-2030",
    "phyto",
    "pemd",
    "spaser",
    "excl-vigilance",
    "excl-beges",
    "pme-global",
    "decp-consid",
    "rgpd-purge",
    "rgpd-droits",
]
LATER = [
    "agec58-info-2027",
    "agec58-info-2030",
    "agec58-text-2027",
    "agec58-text-2030",
    "biosource-avant-2030",
    "plast-cant-petite-avant",
    "vehic-quota-2030",
]
YEARLY = [
    "agec58-info",
    "agec58-text",
    "reen-reforme",
    "egalim-50-20",
    "egalim-60",
    "vehic-quota",
    "vehic-quota-2030",
]
ONE_DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def bench(catalogue):
    model = read_model(shipped("resources"))
    return Bench(catalogue.law, model, catalogue.glossary, catalogue.draft)


@pytest.fixture
def scene_of(catalogue, contract_tender):
    def build(*texts, traits=(), lot=None, **answers):
        own = tuple(OwnText(document="ccp", title="Texte", text=text) for text in texts)
        tender = replace(contract_tender, clauses=(), texts=own, **answers)
        draft = replace(catalogue.draft(tender, tender.date), traits=frozenset(traits))
        return Scene(draft, catalogue.law, lot)

    return build


def said_of(name, scene):
    return FACTS[name].of(scene)


def test_every_row_of_the_sectors_has_its_rule(catalogue):
    assert set(ROWS + LATER) <= set(catalogue.law.rules)
    assert "agec58-inventé" not in catalogue.law.rules


@pytest.mark.parametrize("identifier", ROWS + LATER)
def test_each_date_has_an_example_on_each_side(identifier, catalogue, contract_tender):
    rule, covered = catalogue.law.rules[identifier], catalogue.law.version.covers_since
    days = {example.date or contract_tender.date for example in rule.examples}
    if rule.since and rule.since > covered:
        assert {rule.since, rule.since - ONE_DAY} <= days
    if rule.until:
        assert {rule.until, rule.until + ONE_DAY} <= days


def test_a_yearly_duty_never_blocks_one_contract(catalogue):
    rules = catalogue.law.rules
    assert all(not rules[name].blocking for name in YEARLY)
    for rule in rules.values():
        if not rule.blocking:
            assert rule.level is Severity.DUTY
            assert all(example.expected != State.MISSING for example in rule.examples)


def test_the_same_duty_would_block_if_it_were_owed_by_each_contract(bench, catalogue):
    rule = replace(catalogue.law.rules["agec58-info"], blocking=True)
    wrong = next(item for item in rule.examples if item.expected == State.WARNING)
    assert f"« {State.MISSING} »" in bench.problem(rule, wrong)


@pytest.mark.parametrize(
    ("code", "listed"),
    [("84999999", False), ("85000000", True), ("85323000", True), ("85323001", False)],
)
def test_a_list_may_hold_a_range(code, listed, scene_of):
    choices = ("75121000", "85000000 à 85323000")
    condition = Condition(fact="cpv", is_=Operator.AMONG, among=choices)
    assert holds(condition, scene_of(cpv=f"{code}-0")) is listed


def test_a_code_that_is_no_code_is_not_known(scene_of):
    assert said_of("cpv", scene_of(cpv="")) is None
    assert said_of("cpv", scene_of(cpv="nettoyage")) is None
    assert said_of("cpv", scene_of(cpv="90919200-4")) == "90919200"


def test_a_reserved_contract_reserves_the_lots_that_have_no_reservation_of_their_own(scene_of):
    own = Lot(number=2, designation="École", reserved=(Reservation.INCLUSION,))
    scene = scene_of(lot=own, reserved=(Reservation.DISABILITY,))
    assert said_of("reserve-iae", scene)
    assert not said_of("reserve-handicap", scene)
    assert not said_of("reserve-conjointe", scene)
    bare = scene_of(lot=replace(own, reserved=()), reserved=(Reservation.DISABILITY,))
    assert said_of("reserve-handicap", bare)
    assert not said_of("reserve-iae", bare)


def test_only_reservations_of_one_lot_are_joint(scene_of):
    both = (Reservation.DISABILITY, Reservation.INCLUSION)
    lot = Lot(number=2, designation="École", reserved=both)
    assert said_of("reserve-conjointe", scene_of(lot=lot, reserved=(Reservation.PRISON,)))
    assert not said_of("reserve-prison-cumul", scene_of(lot=lot, reserved=(Reservation.PRISON,)))
    prison = replace(lot, reserved=(Reservation.PRISON, Reservation.INCLUSION))
    assert said_of("reserve-prison-cumul", scene_of(lot=prison, reserved=()))


@pytest.mark.parametrize(
    ("text", "sustainable", "organic", "meat"),
    [
        ("50 % de produits durables et de qualité, dont 20 % bio.", 50, 20, 0),
        ("55,5 % de produits de qualité dont 25 pour cent issus du biologique.", "55.5", 25, 0),
        ("Pour les viandes et les poissons, 60 % de produits durables.", 0, 0, 60),
        ("Au moins 60 % des viandes sont de qualité.", 0, 0, 60),
        ("Une remise de 60 % est accordée.", 0, 0, 0),
        ("Au moins 60 % des barquettes sont de qualité alimentaire.", 0, 0, 0),
        ("Une remise de 25 % est faite sur le pain bio.", 0, 0, 0),
        ("Au moins 70 % des pièces sont sans viande ni poisson.", 0, 0, 0),
        ("80 % des pâtes, au sens du code rural et de la pêche maritime.", 0, 0, 0),
        ("20 % de produits bio et 50 % de qualité, pénalité de 100 %.", 50, 20, 0),
        ("Les produits sont bio et durables.", 0, 0, 0),
    ],
)
def test_rates_of_food_are_read_where_they_stand(text, sustainable, organic, meat, scene_of):
    scene = scene_of(text)
    assert said_of("part-durable", scene) == Decimal(sustainable)
    assert said_of("part-bio", scene) == Decimal(organic)
    assert said_of("part-viande-poisson", scene) == Decimal(meat)


def test_the_greatest_area_is_kept(scene_of):
    need = Need(description="Un bâtiment de 1 200 m², une annexe de 80 m2.")
    assert said_of("surface", scene_of(need=need)) == 1200
    assert said_of("surface", scene_of(need=Need(description="Un bâtiment."))) is None


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("Écrire à Mme Exemple.", True),
        ("Écrire à claire.exemple@exemple.fr.", True),
        ("Écrire à Madame la maire.", False),
        ("Écrire à Monsieur le maire.", False),
        ("Écrire à marches@exemple.fr.", False),
    ],
)
def test_a_person_is_told_from_a_function(text, personal, scene_of):
    assert said_of("contact-personnel", scene_of(text)) is personal


@pytest.mark.parametrize(
    ("text", "departs"),
    [
        ("Par dérogation à l’article 14.1 du CCAG, rien n’est plafonné.", True),
        ("Le marché déroge au CCAG.", True),
        ("Le marché ne déroge pas au CCAG.", False),
        ("Par dérogation aux horaires habituels, l’école est nettoyée le soir.", False),
    ],
)
def test_a_departure_from_the_general_clauses_is_found(text, departs, scene_of):
    assert said_of("derogation-ccag", scene_of(text)) is departs


def test_work_in_schools_is_no_insertion_clause(catalogue, contract_tender):
    own = OwnText(
        document="ccp",
        title="Emploi",
        text="Le personnel travaille en journée, 120 heures par mois.",
        role=Role.EXECUTION,
        dimension=Dimension.SOCIAL,
    )
    for text, found in (own, False), (replace(own, title="Insertion"), True):
        tender = replace(contract_tender, texts=(text,))
        scene = Scene(catalogue.draft(tender, tender.date), catalogue.law)
        assert said_of("clause-insertion", scene) is found
        assert said_of("heures-insertion", scene) == (120 if found else None)


def test_a_clause_of_another_lot_is_not_counted(catalogue, contract_tender):
    own = OwnText(
        document="ccp",
        title="Insertion",
        text="Le titulaire réserve 100 heures d’insertion.",
        role=Role.EXECUTION,
        dimension=Dimension.SOCIAL,
        lots=(1,),
    )
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in (1, 2))
    tender = replace(contract_tender, texts=(own,), lots=lots)
    findings = check(catalogue.draft(tender, tender.date), catalogue.law)
    states = [finding.state for finding in findings if finding.rule == "ins-penal"]
    assert states == [State.WARNING, State.NOT_APPLICABLE]


@pytest.mark.parametrize(
    ("day", "months"),
    [((2026, 12, 1), 0), ((2026, 12, 31), 0), ((2027, 1, 1), 1), ((2029, 11, 30), 35)],
)
def test_whole_months_are_counted(day, months, scene_of):
    scene = scene_of()
    later = replace(scene, draft=replace(scene.draft, day=datetime.date(*day)))
    assert said_of("mois-ecoules", later) == months


def test_the_essential_data_say_what_the_dossier_holds(catalogue, contract_tender, scene_of):
    bare = scene_of(criteria=())
    assert said_of("considerations-sociales", bare) == "Pas de considération sociale"
    full = Scene(catalogue.draft(contract_tender, contract_tender.date), catalogue.law)
    found = said_of("considerations-environnementales", full)
    assert found == "Clause environnementale, Critère environnemental"
    reserved = scene_of(criteria=(), reserved=(Reservation.DISABILITY,))
    assert said_of("considerations-sociales", reserved) == "Marché réservé"
