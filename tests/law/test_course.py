import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Ccag, Procedure, TenderType
from desktop_app.law.course import add_months, steps
from desktop_app.law.course_proofreading import course_problems
from desktop_app.law.formality import Bound
from desktop_app.law.text import Confidence

START = datetime.date(2027, 5, 17)
FORMAL, ADAPTED, EXEMPT = Procedure.FORMAL, Procedure.ADAPTED, Procedure.EXEMPT
SOCIAL = Procedure.ADAPTED_SOCIAL


def steps_of(catalogue, tender, **changes):
    if isinstance(changes.get("amount"), int):
        changes["amount"] = Money.from_euros(changes["amount"])
    changed = replace(tender, **changes)
    return steps(catalogue.draft(changed, changed.date), catalogue.law)


def titles(catalogue, tender, **changes):
    return [item.title for item in steps_of(catalogue, tender, **changes)]


def lots(*amounts):
    return tuple(
        Lot(number=rank, designation=f"Lot {rank}", amount=amount and Money.from_euros(amount))
        for rank, amount in enumerate(amounts, 1)
    )


@pytest.mark.parametrize(
    ("title", "sides", "more"),
    [
        ("Contrat écrit", (24_999, 25_000), {}),
        ("Données essentielles", (39_999, 40_000), {"procedure": ADAPTED}),
        ("Liste annuelle", (24_999, 25_000), {"procedure": EXEMPT}),
        ("Données essentielles, par prudence", (39_999, 40_000), {"procedure": EXEMPT}),
        ("Dossier sur le profil d’acheteur", (59_999, 60_000), {"procedure": ADAPTED}),
        ("Avance", (50_000, 50_001), {"procedure": ADAPTED}),
        ("Contrôle de légalité", (215_999, 216_000), {"procedure": FORMAL}),
        ("Avis d’attribution", (215_999, 216_000), {"procedure": FORMAL}),
        ("Rapport de présentation", (215_999, 216_000), {"procedure": FORMAL}),
        ("Avis d’attribution", (749_999, 750_000), {"procedure": SOCIAL, "family": ""}),
        ("Rapport de présentation", (749_999, 750_000), {"procedure": SOCIAL, "family": ""}),
        ("Avis européen", (749_999, 750_000), {"procedure": SOCIAL, "family": ""}),
        (
            "Avis au BOAMP ou dans un journal d’annonces légales",
            (89_999, 90_000),
            {"procedure": ADAPTED},
        ),
        ("Avis au BOAMP et au JOUE", (215_999, 216_000), {}),
        ("Commission d’appel d’offres", (215_999, 216_000), {}),
    ],
)
def test_a_step_begins_at_its_threshold(catalogue, contract_tender, title, sides, more):
    under, at = sides
    assert title not in titles(catalogue, contract_tender, amount=under, **more)
    assert title in titles(catalogue, contract_tender, amount=at, **more)


@pytest.mark.parametrize(
    ("title", "amount", "days"),
    [
        ("Dossier sur le profil d’acheteur", 59_000, ("2026-03-31", "2026-04-01")),
        ("Contrôle de légalité", 220_000, ("2026-01-01", "2025-12-31")),
    ],
)
def test_a_step_follows_the_threshold_of_its_day(catalogue, contract_tender, title, amount, days):
    changes = {"amount": amount, "procedure": ADAPTED}
    shown = [
        title
        in titles(catalogue, contract_tender, date=datetime.date.fromisoformat(day), **changes)
        for day in days
    ]
    assert shown == [True, False]


def test_a_works_contract_under_the_european_threshold_goes_to_the_prefecture(
    catalogue, contract_tender
):
    shown = titles(
        catalogue, contract_tender, amount=300_000, type=TenderType.WORKS, procedure=ADAPTED
    )
    assert "Contrôle de légalité" in shown
    assert "Avis d’attribution" not in shown


def test_the_need_of_twelve_months_decides_of_publicity(catalogue, contract_tender):
    notice = "Avis au BOAMP ou dans un journal d’annonces légales"
    need = replace(contract_tender.need, same_family_12_months=Money.from_euros(45_000))
    assert notice in titles(catalogue, contract_tender, amount=45_000, need=need)
    assert notice not in titles(catalogue, contract_tender, amount=45_000)


def test_steps_follow_the_procedure_that_is_lawful(catalogue, contract_tender):
    light = titles(catalogue, contract_tender, amount=60_000, procedure=EXEMPT)
    assert "Recherche des offres" not in light
    assert light == titles(catalogue, contract_tender, amount=60_000, procedure=ADAPTED)
    heavy = titles(catalogue, contract_tender, amount=30_000, procedure=FORMAL)
    assert "Commission d’appel d’offres" in heavy


def test_only_one_publicity_is_told_at_a_time(catalogue, contract_tender):
    kinds = {"Publicité librement choisie", "Publicité adaptée", "Recherche des offres"}
    kinds |= {"Avis européen", "Avis au BOAMP et au JOUE"}
    kinds |= {"Avis au BOAMP ou dans un journal d’annonces légales"}
    for procedure in Procedure:
        for amount in (1_000, 89_999, 90_000, 216_000, 750_000):
            for innovative in (True, False):
                changes = {"procedure": procedure, "amount": amount, "innovative": innovative}
                shown = titles(catalogue, contract_tender, **changes)
                assert len(kinds & set(shown)) == 1, changes


def test_the_time_to_bid_is_legal_or_said_to_be_a_proposal(catalogue, contract_tender):
    def told(**changes):
        found = steps_of(catalogue, contract_tender, **changes)
        return next(item for item in found if item.title == "Délai pour répondre")

    formal = told(amount=216_000, procedure=FORMAL, wanted_start=START)
    assert "au moins 35 jours" in formal.what
    assert formal.term.startswith("Au moins 30 jours après le lancement, soit pas avant le")
    adapted = told()
    assert "c’est une proposition" in adapted.what
    assert "Clausier propose 25 jours" in adapted.what
    assert adapted.deadline is None


def test_an_innovative_purchase_has_its_own_dispense(catalogue, contract_tender):
    found = steps_of(catalogue, contract_tender, amount=80_000, procedure=EXEMPT, innovative=True)
    texts = {ground for item in found for ground in item.grounds}
    assert "ccp-r2122-9-1" in texts
    assert "ccp-r2122-8" not in texts


def test_the_advance_asks_for_the_duration(catalogue, contract_tender):
    def told(months):
        found = steps_of(catalogue, contract_tender, amount=55_000, months=months)
        return [item.what for item in found if item.title == "Avance"]

    assert "dépasse 50 000 €" in told(3)[0].replace("\u00a0", " ")
    assert told(2) == []
    assert told(None)[0].startswith("Indiquez la durée du marché")


@pytest.mark.parametrize(
    ("amounts", "title", "told"),
    [
        ((20_000, 80_000), "Petits lots dispensés", "font 20 % du total : tous"),
        ((20_001, 79_999), "Petits lots dispensés", "font 20,1 % du total : n’en dispensez"),
        ((60_000, 60_000), "Pas de petit lot dispensé", "Aucun des vôtres"),
        ((20_000, None), "Petits lots dispensés", "Indiquez le montant de chaque lot"),
        ((60_000, 240_000), "Petits lots en procédure adaptée", "font 20 % du total : tous"),
        ((70_000, 230_000), "Petits lots en procédure adaptée", "n’en choisissez qu’une partie"),
    ],
)
def test_small_lots_are_explained(catalogue, contract_tender, amounts, title, told):
    total = sum(amount or 80_000 for amount in amounts)
    found = steps_of(catalogue, contract_tender, amount=total, lots=lots(*amounts))
    texts = [item.what.replace("\u00a0", " ") for item in found if item.title == title]
    assert len(texts) == 1
    assert told in texts[0]
    assert "20 %" in texts[0]


def test_a_single_lot_has_no_small_lot(catalogue, contract_tender):
    assert not [
        title for title in titles(catalogue, contract_tender, amount=100_000) if "lot" in title
    ]


def test_terms_are_counted_from_the_calendar(catalogue, contract_tender):
    found = steps_of(catalogue, contract_tender, wanted_start=START, amount=220_000)
    days = {item.title: item.day.isoformat() for item in found if item.day}
    assert days["Avis d’attribution"] == "2027-05-27"
    assert days["Données essentielles"] == "2027-06-30"
    assert days["Délai avant la signature"] == "2027-04-26"
    assert days["Archives de la procédure"] == "2032-04-27"
    assert days["Archives du marché"] == "2035-05-16"


def test_without_a_wanted_start_terms_are_words_only(catalogue, contract_tender):
    found = steps_of(catalogue, contract_tender)
    assert not [item for item in found if item.day]
    assert "Au plus tard 2 mois après la notification." in [item.term for item in found]


def test_a_late_launch_moves_the_terms(catalogue, contract_tender):
    late = datetime.date(2027, 4, 1)
    found = steps_of(catalogue, contract_tender, wanted_start=START, date=late)
    archive = next(item for item in found if item.title == "Archives de la procédure")
    assert archive.day > datetime.date(2032, 4, 27)


@pytest.mark.parametrize(
    ("changes", "years"),
    [
        ({"type": TenderType.WORKS}, 10),
        ({"type": TenderType.SUPPLIES}, 5),
        ({"ccag": Ccag.PROJECT_MANAGEMENT}, 10),
        ({"ccag": Ccag.NONE}, 5),
        ({"ccag": None}, None),
    ],
)
def test_the_contract_is_kept_five_or_ten_years(catalogue, contract_tender, changes, years):
    found = steps_of(catalogue, contract_tender, wanted_start=START, months=12, **changes)
    (archive,) = [item for item in found if item.title == "Archives du marché"]
    kept = archive.day and (archive.day.year - 2028)
    assert kept == years
    if years is None:
        assert "dix ans pour la maîtrise d’œuvre" in archive.what


def test_the_yearly_list_is_due_in_the_next_quarter(catalogue, contract_tender):
    found = steps_of(
        catalogue, contract_tender, wanted_start=START, amount=30_000, procedure=EXEMPT
    )
    listed = next(item for item in found if item.title == "Liste annuelle")
    assert listed.term == (
        "Au premier trimestre de l’année qui suit la signature, soit le 31/03/2028."
    )


def test_what_is_not_sure_says_so(catalogue, contract_tender):
    found = steps_of(catalogue, contract_tender, amount=45_000, procedure=EXEMPT)
    doubtful = [item for item in found if item.confidence is Confidence.TO_CHECK]
    assert [item.what[:10] for item in doubtful] == ["À vérifier"]
    assert not [item for item in found if item not in doubtful and "À vérifier" in item.what]


def test_an_unknown_amount_says_nothing_of_thresholds(catalogue, contract_tender):
    shown = titles(catalogue, contract_tender, amount=0, procedure=None)
    assert "Archives de la procédure" in shown
    assert "Données essentielles" not in shown


def test_a_duration_beyond_reason_gives_no_date(catalogue, contract_tender):
    found = steps_of(catalogue, contract_tender, wanted_start=START, months=10**6)
    assert [item.day for item in found if item.title == "Archives du marché"] == [None]


CHANGES = st.fixed_dictionaries(
    {
        "amount": st.integers(0, 10**9),
        "procedure": st.none() | st.sampled_from(Procedure),
        "type": st.sampled_from(TenderType),
        "wanted_start": st.none()
        | st.dates(datetime.date(2019, 4, 1), datetime.date(2030, 12, 31)),
        "months": st.none() | st.integers(0, 1300),
    }
)


@given(changes=CHANGES)
def test_every_tender_has_steps_in_plain_words(catalogue, contract_tender, changes):
    found = steps_of(catalogue, contract_tender, **changes)
    assert found
    for item in found:
        assert "{" not in item.what + item.term
        assert "non renseigné" not in item.what
        assert item.grounds
        catalogue.law.articles(item.grounds)
        if item.day and item.deadline.bound is not Bound.KEPT_UNTIL:
            assert item.day.weekday() < 5


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2027-10-31", 1, "2027-11-30"),
        ("2027-11-15", 2, "2028-01-15"),
        ("2027-05-17", 0, "2027-05-17"),
    ],
)
def test_months_end_on_the_same_day_or_the_last(day, months, expected):
    counted = add_months(datetime.date.fromisoformat(day), months)
    assert counted.isoformat() == expected


def test_the_shipped_course_has_no_mistake(catalogue):
    assert course_problems(catalogue.law) == ()


def with_one(drawer, name, **changes):
    return {**drawer, name: replace(drawer[name], **changes)}


def test_mistakes_of_formalities_are_told(catalogue):
    law = catalogue.law
    avance = law.formalities["avance"]
    wrong = replace(avance.conditions[0], fact="montan", threshold="avanse")
    broken = with_one(
        law.formalities,
        "avance",
        grounds=("ccp-r9999-1",),
        conditions=(wrong,),
        explanation="Au-delà de {avanse}.",
    )
    told = course_problems(replace(law, formalities=broken))
    assert len(told) == 4
    assert all(problem.startswith("law/formalities/avance.toml") for problem in told)


def test_mistakes_of_stages_are_told(catalogue):
    law = catalogue.law
    launch = law.stages["lancement"]
    formal = replace(launch.delays[0], proposed=29, grounds=())
    broken = with_one(law.stages, "lancement", delays=(formal, formal))
    del broken["debut"]
    period = replace(law.periods["aout"], last="08-32")
    told = " ".join(course_problems(replace(law, stages=broken, periods={"aout": period})))
    for mistake in (
        "plus court que le minimum",
        "un minimum légal a un",
        "une procédure y a deux délais",
        "n’a pas de délai pour «\u00a0mapa\u00a0»",
        "«\u00a0debut\u00a0» manque",
        "law/periods/aout.toml",
    ):
        assert mistake in told
    last = replace(law.stages["debut"], delays=launch.delays)
    told = course_problems(replace(law, stages={**law.stages, "debut": last}))
    assert "sauf la dernière" in " ".join(told)


def test_the_need_is_always_explained(catalogue, contract_tender):
    for procedure in (None, *Procedure):
        first = steps_of(catalogue, contract_tender, procedure=procedure)[0]
        assert first.title == "Calcul du besoin"
        assert "un accord-cadre compte son maximum" in first.what


def test_small_innovative_lots_have_their_own_amount(catalogue, contract_tender):
    def told(kind, amount):
        found = steps_of(
            catalogue,
            contract_tender,
            amount=500_000,
            lots=lots(amount, 500_000 - amount),
            innovative=True,
            type=kind,
        )
        return {item.title: item.what.replace("\u00a0", " ") for item in found}

    assert "80 000 €" in told(TenderType.SERVICES, 79_999)["Petits lots dispensés"]
    assert "Petits lots dispensés" not in told(TenderType.SERVICES, 80_000)
    assert "80 000 €" in told(TenderType.SUPPLIES, 80_000)["Pas de petit lot dispensé"]
    assert "100 000 €" in told(TenderType.WORKS, 99_999)["Petits lots dispensés"]
    assert "Petits lots dispensés" not in told(TenderType.WORKS, 100_000)
