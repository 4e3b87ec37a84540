import dataclasses
import datetime
import re
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.core.tender import Ccag, Procedure, TenderType
from desktop_app.core.terms import PriceChange, PriceForm, Terms
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import Answer, Heading, Signature, plain_text, texts
from desktop_app.documents.printing import needed, outline_of
from desktop_app.law.wording import scan

REFERENCE = Path(__file__).parent.parent / "reference"
BOOKLETS = ("ccp", "ccap", "cctp")
ARTICLE = re.compile(r"\b([LRD])\.\u00a0(\d{4}(?:-\d+)+)")
OFFICE = Office(
    street="1 place de la Mairie",
    postcode="59000",
    commune="Ville",
    signatory="Mme Exemple",
    signatory_role="maire",
    facilitator="Maison de l’emploi",
    accountant="Service de gestion comptable",
    mediator="le médiateur départemental",
    court="tribunal administratif de Lille",
    late_penalty=Money.from_euros(50),
)


def written(tender, catalogue, piece="ccp"):
    return plain_text(outline_of(tender, catalogue, piece)).replace("\u00a0", " ")


def chapters(tender, catalogue, piece):
    blocks = outline_of(tender, catalogue, piece).blocks
    return [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]


def with_terms(tender, **terms):
    return dataclasses.replace(tender, conditions=Terms(**terms))


@pytest.fixture
def settled(full):
    terms = Terms(
        price_form=PriceForm.UNIT,
        price_change=PriceChange.REVISED,
        price_formula="P = P0 (0,15 + 0,85 ICHT/ICHT0)",
        revision_months=12,
        renewals=2,
        contract_place="mairie et école",
        advance_rate=Decimal(10),
        retention_rate=Decimal(5),
        insurances="responsabilité civile professionnelle",
        review_clause="Un site peut être ajouté aux prix du marché.",
        bid_validity_days=90,
        answer_by=datetime.date(2026, 12, 20),
    )
    buyer = dataclasses.replace(full.buyer, office=OFFICE)
    return dataclasses.replace(full, conditions=terms, buyer=buyer)


@pytest.mark.parametrize("piece", BOOKLETS)
def test_each_booklet_reads_like_its_reference(full, small_catalogue, piece):
    said = plain_text(outline_of(full, small_catalogue, piece))
    assert said == (REFERENCE / f"{piece}.txt").read_text(encoding="utf-8")


def test_the_two_halves_hold_every_chapter_of_the_whole(full, small_catalogue):
    whole, administrative, technical = (
        chapters(full, small_catalogue, piece) for piece in BOOKLETS
    )
    assert set(administrative) | set(technical) == set(whole)
    assert set(administrative) & set(technical) == {
        "Objet du marché",
        "Lots",
        "Preuves et contrôles",
    }
    assert [title for title in whole if title in administrative] == administrative


def test_no_sentence_is_lost_when_the_booklet_is_split(settled, small_catalogue):
    def said(piece):
        blocks = outline_of(settled, small_catalogue, piece).blocks
        return {block for block in blocks if not isinstance(block, Heading)}

    lost = said("ccp") - said("ccap") - said("cctp")
    # What names the booklets themselves differs: the documents, the derogations.
    assert {type(block).__name__ for block in lost} == {"BulletList", "Table"}
    assert len(lost) == 2
    assert said("ccp") - said("ccap") != lost


def test_halves_cite_each_other(full, small_catalogue):
    administrative = written(full, small_catalogue, "ccap")
    assert (
        "2. le présent cahier des clauses administratives particulières (CCAP)" in administrative
    )
    assert "3. le cahier des clauses techniques particulières (CCTP)" in administrative
    assert "CCTP" not in written(full, small_catalogue)


def test_penalty_of_a_technical_demand_is_a_derogation_of_the_other_half(full, small_catalogue):
    costly = OwnText(document="ccp", title="Contexte", text="Une cantine ouvre.")
    clauses = small_catalogue.clauses
    dose = dataclasses.replace(clauses["dose"], consequence="Pénalité de 10 € par constat.")
    catalogue = dataclasses.replace(small_catalogue, clauses={**clauses, "dose": dose})
    tender = dataclasses.replace(full, texts=(costly,))
    assert "CCTP, 3.1" in written(tender, catalogue, "ccap")
    assert "CCTP, 3.1" not in written(tender, small_catalogue, "ccap")


def test_free_texts_go_to_the_half_of_their_chapter(full, small_catalogue):
    own = (
        OwnText(document="ccp", title="Durée", text="Deux hivers."),
        OwnText(document="ccp", title="Accès", text="Les clés sont remises."),
        OwnText(document="ccap", title="Réunions", text="Une par mois."),
        OwnText(document="cctp", title="Plans", text="Voir le plan."),
    )
    tender = dataclasses.replace(full, texts=own)
    administrative = written(tender, small_catalogue, "ccap")
    technical = written(tender, small_catalogue, "cctp")
    whole = written(tender, small_catalogue)
    for text, place in zip(
        own, (administrative, technical, administrative, technical), strict=True
    ):
        assert text.text in place
        assert text.text in whole
        assert (text.text in administrative) != (text.text in technical)


def test_only_the_booklet_that_binds_is_signed_and_filled(full, small_catalogue):
    for piece in BOOKLETS:
        blocks = outline_of(full, small_catalogue, piece).blocks
        signed = any(isinstance(block, Signature) for block in blocks)
        filled = any(isinstance(block, Answer) for block in blocks)
        assert (signed, filled) == ((piece != "cctp"),) * 2


def test_split_booklets_are_never_needed_but_always_there(full, small_catalogue):
    codes = [item.kind.code for item in needed(full, small_catalogue)]
    assert "ccp" in codes
    assert not {"ccap", "cctp"} & set(codes)
    assert set(BOOKLETS) <= {kind.code for kind in KINDS}


@pytest.fixture
def known_articles(catalogue, official_articles):
    return official_articles & {text.article for text in catalogue.law.texts.values()}


@pytest.mark.parametrize("piece", [*BOOKLETS, "lettre-consultation"])
@pytest.mark.parametrize("kind", TenderType)
def test_each_article_cited_has_its_text(settled, small_catalogue, known_articles, piece, kind):
    tender = dataclasses.replace(settled, type=kind, procedure=Procedure.EXEMPT)
    said = " ".join(texts(outline_of(tender, small_catalogue, piece)))
    cited = {letter + number for letter, number in ARTICLE.findall(said)}
    assert cited
    assert cited - known_articles == set()
    assert "L9999-1" not in known_articles


@pytest.mark.parametrize("ccag", [None, Ccag.NONE, Ccag.SUPPLIES_SERVICES, Ccag.WORKS])
@pytest.mark.parametrize("kind", TenderType)
def test_own_sentences_hold_no_unlawful_wording(settled, small_catalogue, catalogue, kind, ccag):
    tender = dataclasses.replace(settled, type=kind, ccag=ccag)
    for piece in ("ccap", "cctp", "lettre-consultation"):
        said = "\n".join(texts(outline_of(tender, small_catalogue, piece)))
        assert [hit.extract for hit in scan(said, catalogue.law.lexicon)] == []


def test_settled_contract_has_no_blank(settled, small_catalogue):
    assert "[à compléter" not in written(settled, small_catalogue)


def test_parties_come_from_the_office(settled, full, small_catalogue):
    said = written(settled, small_catalogue)
    for part in (
        "Adresse = 1 place de la Mairie / 59000 Ville",
        "Représenté par = Mme Exemple, maire",
        "Comptable assignataire = Service de gestion comptable",
        "Chacune peut saisir le médiateur départemental.",
        "juridiction suivante : tribunal administratif de Lille.",
    ):
        assert part in said
        assert part not in written(full, small_catalogue)
    assert "[à compléter : nom et qualité du signataire]" in written(full, small_catalogue)


def test_facilitator_is_named_when_hours_are_asked(settled, small_catalogue):
    volume = InsertionVolume(
        amount=Money.from_euros(1),
        labour_share=Decimal(50),
        effort=Decimal(5),
        hourly_cost=Money.from_euros(30),
        hours=100,
    )
    asked = dataclasses.replace(settled, insertion=(volume,))
    assert "Maison de l’emploi" in written(asked, small_catalogue)
    assert "Maison de l’emploi" not in written(settled, small_catalogue)


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (PriceForm.UNIT, "bordereau des prix"),
        (PriceForm.LUMP_SUM, "décomposition du prix global et forfaitaire"),
        (PriceForm.MIXED, "pour une part du marché"),
        (None, "[à compléter : prix unitaires, forfaitaires ou les deux]"),
    ],
)
def test_price_is_stated_as_the_clerk_settled_it(full, small_catalogue, form, words):
    said = written(with_terms(full, price_form=form), small_catalogue)
    assert words in said
    other = PriceForm.MIXED if form is PriceForm.UNIT else PriceForm.UNIT
    assert words not in written(with_terms(full, price_form=other), small_catalogue)


def test_revised_price_says_its_formula_and_its_rhythm(settled, full, small_catalogue):
    said = written(settled, small_catalogue)
    assert "La révision a lieu tous les 12 mois. Elle suit cette règle : P = P0" in said
    monthly = with_terms(full, price_change=PriceChange.REVISED, revision_months=1)
    assert "La révision a lieu tous les mois" in written(monthly, small_catalogue)
    open_one = written(with_terms(full, price_change=PriceChange.REVISED), small_catalogue)
    assert "[à compléter : formule ou référence de révision" in open_one
    assert "[à compléter : périodicité de la révision]" in open_one


def test_firm_price_is_updated_after_three_months(full, small_catalogue):
    said = written(with_terms(full, price_change=PriceChange.FIRM), small_catalogue)
    assert "Ils sont actualisés une fois si plus de trois mois" in said
    assert "[à compléter : index ou indice d’actualisation]" in said
    assert "révisables" not in said


def test_payment_says_its_thirty_days_its_interest_and_its_forty_euros(full, small_catalogue):
    said = written(full, small_catalogue)
    for part in ("délai de trente jours", "majoré de huit points", "40 euros", "Chorus Pro"):
        assert part in said


def test_advance_is_due_chosen_or_absent(full, small_catalogue):
    small = dataclasses.replace(full, amount=Money.from_euros(20_000))
    assert "Le marché ne prévoit pas d’avance." in written(small, small_catalogue)
    chosen = written(with_terms(small, advance_rate=Decimal("12.5")), small_catalogue)
    assert "bien qu’elle ne soit pas obligatoire" in chosen
    assert "Son taux est de 12,5 %" in chosen
    due = written(with_terms(full, advance_rate=Decimal(10)), small_catalogue)
    assert "dans les cas de l’article R. 2191-3" in due
    assert "Son taux est de 10 %" in due


@pytest.mark.parametrize(
    ("rate", "shown"), [(None, False), (Decimal(0), False), (Decimal(3), True)]
)
def test_retention_is_a_chapter_only_when_chosen(full, small_catalogue, rate, shown):
    titles = chapters(with_terms(full, retention_rate=rate), small_catalogue, "ccp")
    assert ("Retenue de garantie" in titles) == shown


def test_renewals_share_the_whole_duration(full, small_catalogue):
    twice = written(with_terms(full, renewals=2), small_catalogue)
    assert "première période de 12 mois" in twice
    assert "reconduit tacitement 2 fois" in twice
    uneven = written(with_terms(full, renewals=4), small_catalogue)
    assert "[à compléter : durée de la première période]" in uneven
    assert "tacitement une fois" in written(with_terms(full, renewals=1), small_catalogue)
    assert "n’est pas reconduit" in written(with_terms(full, renewals=0), small_catalogue)
    assert "[à compléter : nombre de reconductions, ou aucune]" in written(full, small_catalogue)


def test_works_are_accepted_and_supplies_are_ordered(full, small_catalogue):
    works = dataclasses.replace(full, type=TenderType.WORKS, ccag=Ccag.NONE)
    said = written(works, small_catalogue)
    assert "Réception des travaux" in said
    assert "ordre de service qui prescrit" in said
    assert "décennale" in said
    assert "Laïcité" not in said
    supplies = written(dataclasses.replace(full, type=TenderType.SUPPLIES), small_catalogue)
    assert "bon de livraison" in supplies
    assert "décennale" not in supplies


def test_without_ccag_the_rules_are_written_out(full, small_catalogue):
    free = dataclasses.replace(full, ccag=Ccag.NONE)
    said = written(free, small_catalogue)
    for part in (
        "dans les quinze jours de la livraison",
        "[à compléter : montant de la pénalité de retard]",
        "mise en demeure écrite restée sans effet",
        "L’acheteur lui répond par écrit dans les deux mois",
    ):
        assert part in said
        assert part not in written(full, small_catalogue)
    assert "suivent les stipulations du CCAG" not in said


def test_with_ccag_its_articles_are_cited(full, catalogue):
    plain = dataclasses.replace(full, clauses=(), criteria=full.criteria[:1], texts=())
    said = written(plain, catalogue)
    for article in ("art. 14", "art. 27 à 33", "art. 38 à 45", "art. 46"):
        assert f"(CCAG-FCS, {article})" in said
    other = written(dataclasses.replace(plain, ccag=Ccag.INTELLECTUAL), catalogue)
    assert "La résiliation suit les stipulations du CCAG sur la résiliation." in other


def test_late_penalty_of_the_contract_replaces_that_of_the_town(settled, full, small_catalogue):
    assert "une pénalité de 50 €" in written(settled, small_catalogue)
    terms = dataclasses.replace(settled.conditions, late_penalty=Money.from_euros(80))
    own = dataclasses.replace(settled, conditions=terms)
    assert "une pénalité de 80 €" in written(own, small_catalogue)
    none = with_terms(full, late_penalty=Money(0))
    assert "Le retard ne donne pas lieu à pénalité." in written(none, small_catalogue)


def test_late_penalty_alone_is_a_derogation(full, small_catalogue):
    calm = dataclasses.replace(full, clauses=(), criteria=full.criteria[:1])
    assert "ne déroge pas au CCAG" in written(calm, small_catalogue)
    own = written(with_terms(calm, late_penalty=Money.from_euros(30)), small_catalogue)
    assert "ne déroge pas au CCAG" not in own
    assert "| CCAG-FCS, art. 14" in own


def test_review_clause_and_insurances_are_those_of_the_clerk(settled, full, small_catalogue):
    said = written(settled, small_catalogue)
    assert "Un site peut être ajouté aux prix du marché." in said
    assert "Garanties exigées : responsabilité civile professionnelle." in said
    assert "pas de clause de réexamen particulière" in written(full, small_catalogue)


def test_name_of_the_buyer_alone_still_makes_a_contract(bare, small_catalogue):
    tender = dataclasses.replace(bare, buyer=Buyer(name="Commune"))
    for piece in BOOKLETS:
        assert "[à compléter" in written(tender, small_catalogue, piece)


@pytest.mark.parametrize("rate", [Decimal(1), Decimal(31)])
def test_rate_of_advance_that_the_code_forbids_is_a_blank(full, small_catalogue, rate):
    said = written(with_terms(full, advance_rate=rate), small_catalogue)
    assert "[à compléter : taux de l’avance, de 5 % à 30 %]" in said


def test_rate_of_retention_that_the_code_forbids_is_a_blank(full, small_catalogue):
    blank = "[à compléter : taux, de 5 % au plus]"
    assert blank in written(with_terms(full, retention_rate=Decimal(6)), small_catalogue)
    assert blank not in written(with_terms(full, retention_rate=Decimal(5)), small_catalogue)


def test_duration_counts_renewals_only_where_there_may_be_some(full, small_catalogue):
    words = "reconductions comprises"
    assert words in written(full, small_catalogue)
    assert words in written(with_terms(full, renewals=1), small_catalogue)
    assert words not in written(with_terms(full, renewals=0), small_catalogue)
    works = dataclasses.replace(full, type=TenderType.WORKS)
    assert words not in written(works, small_catalogue)


def asking_for_hours(tender, office, **fields):
    choice = ClauseChoice(clause="insertion-heures", fields={"heures": 200, **fields})
    buyer = dataclasses.replace(tender.buyer, office=office)
    return dataclasses.replace(tender, buyer=buyer, clauses=(choice,))


def test_the_clause_of_hours_names_the_facilitator_of_the_town(contract_tender, catalogue):
    office = Office(facilitator="Maison de l’emploi\n03 00 00 00 00")
    named = "le facilitateur des clauses sociales (Maison de l’emploi, 03 00 00 00 00)"
    assert named in written(asking_for_hours(contract_tender, office), catalogue)
    unknown = written(asking_for_hours(contract_tender, Office()), catalogue)
    assert "désigné par l’acheteur à la notification" in unknown
    own = asking_for_hours(contract_tender, office, facilitateur="le PLIE du canton")
    assert "insertion : le PLIE du canton." in written(own, catalogue)
    assert named not in written(own, catalogue)
