import dataclasses
import datetime
import io
import re
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

import pytest
from pypdf import PdfReader

from desktop_app.clauses.clause import Blank, FieldKind, Variant
from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.core.tender import Ccag
from desktop_app.documents.outline import Signature, Table, plain_text, texts
from desktop_app.documents.printing import needed, outline_of, print_document
from desktop_app.law.text import AmountKind, Confidence, DatedAmount, Threshold
from desktop_app.law.wording import scan

ARTICLE = re.compile(r"\b([LRD])\.\u00a0(\d{4}(?:-\d+)+)")
REFERENCE = Path(__file__).parent.parent / "reference" / "annexe-insertion.txt"
DAY = datetime.date(2026, 12, 1)


def blank(kind, default):
    return Blank(label="Champ", kind=kind, default=default)


@pytest.fixture
def insertion_catalogue(small_catalogue):
    model = small_catalogue.clauses["tri"]
    hours = dataclasses.replace(
        model,
        identifier="heures",
        title="Heures d’insertion",
        theme="insertion",
        dimension=Dimension.SOCIAL,
        variants=(
            Variant(name="standard", text="{heures} heures sur {perimetre}, pour {publics}."),
            Variant(name="sans-facilitateur", text="{heures} heures."),
        ),
        fields={
            "heures": blank(FieldKind.COUNT, 100),
            "perimetre": blank(FieldKind.TEXT, "l’ensemble des prestations"),
            "publics": blank(FieldKind.TEXT, "les demandeurs d’emploi de longue durée"),
            "penalite": blank(FieldKind.AMOUNT, 40),
        },
        consequence="Une pénalité de {penalite} € par heure non réalisée est due.",
    )
    cost = DatedAmount(
        since=datetime.date(2019, 4, 1),
        amount=Money.from_euros(30),
        grounds="ccp-l2112-2",
        confidence=Confidence.TO_CHECK,
    )
    threshold = Threshold(
        identifier="cout-heure-insertion",
        title="Coût d’une heure",
        kind=AmountKind.INDICATIVE,
        values=(cost,),
    )
    law = small_catalogue.law
    thresholds = {**law.thresholds, "cout-heure-insertion": threshold}
    return dataclasses.replace(
        small_catalogue,
        clauses=MappingProxyType({**small_catalogue.clauses, "heures": hours}),
        law=dataclasses.replace(law, thresholds=thresholds),
    )


@pytest.fixture
def tender(full):
    volume = InsertionVolume(
        lot=1,
        amount=Money.from_euros(50_000),
        labour_share=Decimal(80),
        effort=Decimal(5),
        hourly_cost=Money.from_euros(30),
        hourly_cost_on=datetime.date(2019, 4, 1),
        months=36,
        hours=60,
    )
    clause = ClauseChoice(clause="heures", lots=(1,), fields={"heures": 60})
    return dataclasses.replace(full, clauses=(*full.clauses, clause), insertion=(volume,))


def said(tender, catalogue):
    return plain_text(outline_of(tender, catalogue, "annexe-insertion"))


def plain(tender, catalogue):
    return said(tender, catalogue).replace("\u00a0", " ")


def test_annex_reads_like_the_reference(tender, insertion_catalogue):
    assert said(tender, insertion_catalogue) == REFERENCE.read_text(encoding="utf-8")


def test_annex_is_needed_with_hours_and_only_then(tender, full, insertion_catalogue):
    def codes(tender):
        return {item.kind.code for item in needed(tender, insertion_catalogue)}

    assert "annexe-insertion" in codes(tender)
    assert "annexe-insertion" not in codes(full)
    with pytest.raises(UserError, match="heures d’insertion"):
        said(full, insertion_catalogue)


def test_a_volume_counted_without_a_clause_is_enough(tender, full, insertion_catalogue):
    counted = dataclasses.replace(tender, clauses=full.clauses)
    text = plain(counted, insertion_catalogue)
    assert "Lot n° 1 | 60 heures" in text
    assert "[à compléter : pénalité par heure non réalisée]" in text


def test_the_clerk_s_own_clause_of_hours_is_enough(full, insertion_catalogue):
    own = OwnText(
        document="ccp",
        title="Insertion",
        text="Le titulaire réserve 75 heures à des personnes éloignées de l’emploi.",
        role=Role.EXECUTION,
        dimension=Dimension.SOCIAL,
    )
    written = dataclasses.replace(full, texts=(*full.texts, own))
    assert "75 heures" in plain(written, insertion_catalogue)


def test_hours_that_differ_from_the_calculation_are_a_visible_blank(tender, insertion_catalogue):
    assert "dans le calcul" not in plain(tender, insertion_catalogue)
    other = dataclasses.replace(tender.insertion[0], hours=80)
    text = plain(dataclasses.replace(tender, insertion=(other,)), insertion_catalogue)
    assert "[à compléter : volume d’heures ; 60 h dans le cahier, 80 h dans le calcul]" in text


def test_hours_of_several_lots_together_ask_for_the_share_of_each(tender, insertion_catalogue):
    whole = dataclasses.replace(tender.clauses[-1], lots=())
    both = dataclasses.replace(tender, clauses=(whole,), insertion=())
    assert "[à compléter : part de chaque lot]" in plain(both, insertion_catalogue)


@pytest.mark.parametrize(
    ("ccag", "words"),
    [
        (Ccag.SUPPLIES_SERVICES, "CCAG-FCS, art. 16.1"),
        (Ccag.WORKS, "CCAG-Travaux, art. 20.1"),
        (Ccag.INTELLECTUAL, "CCAG-PI, art. 16.1"),
        (Ccag.ICT, "CCAG-TIC, art. 16.1"),
        (Ccag.PROJECT_MANAGEMENT, "CCAG-MOE, art. 18.1"),
        (Ccag.INDUSTRIAL, "CCAG-MI (article à vérifier)"),
        (Ccag.NONE, "ne vise aucun cahier"),
        (None, "[à compléter : cahier des clauses administratives générales"),
    ],
)
def test_the_article_is_that_of_the_general_clauses_chosen(
    contract_tender, catalogue, ccag, words
):
    clause = ClauseChoice(clause="insertion-heures")
    chosen = dataclasses.replace(contract_tender, ccag=ccag, clauses=(clause,))
    assert words in plain(chosen, catalogue)


def test_a_figure_of_low_confidence_is_to_be_checked(tender, insertion_catalogue):
    line = next(
        line
        for line in plain(tender, insertion_catalogue).splitlines()
        if line.startswith("Coût d’une heure |")
    )
    assert "À vérifier" in line
    assert plain(tender, insertion_catalogue).count("À vérifier") == 1


def test_the_facilitator_is_that_of_the_town_or_a_visible_blank(tender, insertion_catalogue):
    assert "[à compléter : nom, organisme" in plain(tender, insertion_catalogue)
    office = Office(facilitator="PLIE de l’Exemple, 03 00 00 00 00")
    known = dataclasses.replace(tender, buyer=dataclasses.replace(tender.buyer, office=office))
    text = plain(known, insertion_catalogue)
    assert "Coordonnées = PLIE de l’Exemple, 03 00 00 00 00" in text
    assert "[à compléter : nom, organisme" not in text


def test_without_a_facilitator_nobody_signs_for_one(tender, insertion_catalogue):
    def signed(tender):
        blocks = outline_of(tender, insertion_catalogue, "annexe-insertion").blocks
        return [block.parties for block in blocks if isinstance(block, Signature)]

    assert signed(tender) == [("Le candidat",), ("Le facilitateur",)]
    alone = dataclasses.replace(tender.clauses[-1], variant="sans-facilitateur")
    without = dataclasses.replace(tender, clauses=(alone,))
    assert signed(without) == [("Le candidat",)]
    assert "ne désigne pas de facilitateur" in plain(without, insertion_catalogue)


@pytest.mark.parametrize(
    ("months", "period", "rows"),
    [(6, "Mois", 6), (24, "Mois", 24), (36, "Trimestre", 12), (None, "Mois", 12)],
)
def test_the_table_to_follow_has_a_row_for_each_period(
    tender, insertion_catalogue, months, period, rows
):
    long = dataclasses.replace(tender, months=months)
    blocks = outline_of(long, insertion_catalogue, "annexe-insertion").blocks
    (table,) = (b for b in blocks if isinstance(b, Table) and b.header[-1] == "Cumul")
    assert table.header[0] == period
    assert len(table.rows) == rows
    assert not any(any(row[1:]) for row in table.rows)


def test_the_follow_up_keeps_the_rhythm_of_its_clause(contract_tender, catalogue):
    clauses = (
        ClauseChoice(clause="insertion-heures"),
        ClauseChoice(clause="insertion-suivi", fields={"periode": "mois", "delai": 20}),
    )
    text = plain(dataclasses.replace(contract_tender, clauses=clauses), catalogue)
    assert "Au plus tard 20 jours après la fin de chaque mois" in text
    assert "Mois 36" in text


def test_the_penalty_is_that_of_the_specification(tender, insertion_catalogue):
    penalty = "Une pénalité de 40 € par heure non réalisée est due."
    specification = plain_text(outline_of(tender, insertion_catalogue, "ccp"))
    assert penalty in specification.replace("\u00a0", " ")
    assert penalty in plain(tender, insertion_catalogue)


def test_its_own_sentences_hold_no_unlawful_wording(tender, catalogue, insertion_catalogue):
    text = "\n".join(texts(outline_of(tender, insertion_catalogue, "annexe-insertion")))
    assert [hit.extract for hit in scan(text, catalogue.law.lexicon)] == []
    assert scan(text + "\nL’entreprise est implantée dans le département.", catalogue.law.lexicon)


def test_the_annex_is_an_accessible_pdf(tender, insertion_catalogue):
    pdf = print_document(tender, insertion_catalogue, "annexe-insertion", "pdf")
    assert PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_every_article_it_cites_exists(tender, insertion_catalogue, official_articles):
    said = " ".join(texts(outline_of(tender, insertion_catalogue, "annexe-insertion")))
    cited = {kind + number for kind, number in ARTICLE.findall(said)}
    assert cited
    assert cited - official_articles == set()
    assert "L9999-1" not in official_articles


def test_two_clauses_of_hours_say_each_what_they_cover(tender, insertion_catalogue):
    other = ClauseChoice(
        clause="heures", lots=(2,), fields={"heures": 30, "perimetre": "les vitres"}
    )
    both = dataclasses.replace(tender, clauses=(*tender.clauses, other))
    text = plain(both, insertion_catalogue)
    assert "Périmètre, lot n° 1 = L’ensemble des prestations" in text
    assert "Périmètre, lot n° 2 = Les vitres" in text
    assert "Lot n° 2 | 30 heures" in text
