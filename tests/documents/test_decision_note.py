import dataclasses
import datetime
import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from desktop_app.core.beside import Beside
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.core.sourcing import INTERNAL_PIECES
from desktop_app.core.tender import Procedure
from desktop_app.documents.one_page import fits_on_a_page, shortened_to
from desktop_app.documents.outline import Facts, Heading, plain_text, texts
from desktop_app.documents.printing import needed, outline_of, print_document
from desktop_app.dossier import read_dossier
from desktop_app.law.wording import scan
from desktop_app.paths import shipped

ARTICLE = re.compile(r"\b([LRD])\.\u00a0(\d{4}(?:-\d+)+)")
REFERENCE = Path(__file__).parent.parent / "reference" / "note-decision.txt"
PRACTICE = sorted((shipped("resources") / "practice" / "dossiers").glob("*.toml"))
LONG = (
    "Le conseil municipal a constaté que les bâtiments s’usent vite, que les équipes manquent de"
    " temps et que les habitants attendent mieux, ce qui appelle une réponse durable. "
)


@pytest.fixture
def small_catalogue(small_catalogue, catalogue):
    law = dataclasses.replace(small_catalogue.law, thresholds=catalogue.law.thresholds)
    return dataclasses.replace(small_catalogue, law=law)


def note(tender, catalogue, beside=Beside()):
    return outline_of(tender, catalogue, "note-decision", beside)


def plain(tender, catalogue):
    return plain_text(note(tender, catalogue)).replace("\u00a0", " ")


def pages(tender, catalogue, beside=Beside()):
    pdf = print_document(tender, catalogue, "note-decision", "pdf", beside)
    return len(PdfReader(io.BytesIO(pdf)).pages)


def practice(path, glossary):
    return read_dossier(path.read_bytes(), path.name, glossary)


def test_a_reserved_lot_is_told_where_the_purchase_is(contract_tender, catalogue):
    lots = (
        Lot(number=1, designation="A", amount=Money.from_euros(30_000)),
        Lot(
            number=2,
            designation="B",
            amount=Money.from_euros(18_000),
            reserved=(Reservation.DISABILITY,),
        ),
    )
    kept = dataclasses.replace(contract_tender, lots=lots)
    assert "en 2 lots, dont 1 réservé." in plain(kept, catalogue)
    whole = dataclasses.replace(kept, lots=(), reserved=(Reservation.DISABILITY,))
    assert "le marché étant réservé" in plain(whole, catalogue)
    assert "réservé" not in plain(dataclasses.replace(kept, lots=lots[:1]), catalogue)


def test_the_day_settled_for_bids_comes_before_the_one_counted(contract_tender, catalogue):
    start = datetime.date(2027, 9, 1)
    free = dataclasses.replace(contract_tender, wanted_start=start)
    settled = dataclasses.replace(free.conditions, answer_by=datetime.date(2027, 1, 15))
    fixed = dataclasses.replace(free, conditions=settled)
    assert "offres le 15 janvier 2027" in plain(fixed, catalogue)
    assert "offres le 15 janvier 2027" not in plain(free, catalogue)


@pytest.fixture
def ten_lots(contract_tender, catalogue):
    lots = tuple(
        Lot(number=rank, designation=f"Bâtiment communal n° {rank}, ses abords et ses annexes")
        for rank in range(1, 11)
    )
    criteria = tuple(
        Criterion(
            designation=f"Organisation proposée pour le bâtiment communal n° {rank}",
            kind=CriterionKind.TECHNICAL,
            weight=Decimal(50),
            lots=(rank,),
        )
        for rank in range(1, 11)
    )
    clauses = tuple(
        ClauseChoice(clause=clause.identifier, checked_by=f"personne de contrôle n° {rank}")
        for rank, clause in enumerate(catalogue.clauses.values())
        if clause.role is Role.EXECUTION and rank < 60
    )
    office = Office(
        street="1 place de la Mairie", postcode="59000", commune="Saint-Exemple", phone="03 00"
    )
    return dataclasses.replace(
        contract_tender,
        lots=lots,
        criteria=(*contract_tender.criteria, *criteria),
        clauses=clauses,
        need=dataclasses.replace(contract_tender.need, description=LONG * 12),
        subject=LONG * 3,
        buyer=dataclasses.replace(contract_tender.buyer, office=office),
    )


def test_note_reads_like_the_reference(full, small_catalogue):
    said = plain_text(note(full, small_catalogue))
    assert said == REFERENCE.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PRACTICE, ids=lambda path: path.stem)
def test_note_of_a_practice_dossier_stands_on_one_page(path, catalogue, glossary):
    assert pages(practice(path, glossary), catalogue) == 1


def test_note_of_ten_lots_with_a_logo_stands_on_one_page(ten_lots, catalogue, every_block):
    beside = Beside(logo=every_block.letterhead.logo)
    assert pages(ten_lots, catalogue) == 1
    assert pages(ten_lots, catalogue, beside) == 1


def test_note_in_capitals_and_of_one_endless_word_stands_on_one_page(ten_lots, catalogue):
    for description in ("MAIRIE ET ÉCOLE " * 400, "W" * 5000, "a\n" * 300):
        need = dataclasses.replace(ten_lots.need, description=description)
        assert pages(dataclasses.replace(ten_lots, need=need), catalogue) == 1


def test_note_is_shortened_by_dropping_words_and_never_a_part(ten_lots, catalogue):
    labels = [label for label, _ in note(ten_lots, catalogue).facts.rows]
    assert labels == [
        "Ce que nous demandons",
        "Pourquoi",
        "Critères de choix",
        "Effet sur le prix",
        "Effet pour la commune",
        "Base légale",
        "Dates",
        "Risques",
    ]
    _, questions, decisions, _ = note(ten_lots, catalogue).blocks
    assert questions.rows
    assert len(decisions.rows) == 4


def test_a_short_note_keeps_more_questions_than_a_long_one(ten_lots, catalogue, glossary):
    def questions(tender):
        return len(note(tender, catalogue).blocks[1].rows)

    short = practice(PRACTICE[-1], glossary)
    assert questions(short) > questions(ten_lots) >= 1


def test_elected_officials_tick_yes_or_no(full, small_catalogue):
    table = note(full, small_catalogue).blocks[2]
    assert table.header == ("Décision à prendre", "Oui", "Non")
    assert all(row[1:] == ("☐", "☐") for row in table.rows)


def test_amount_dates_and_weights_are_those_of_the_dossier(full, small_catalogue):
    text = plain(full, small_catalogue)
    for said in ("80 000 € HT", "36 mois", "2 lots", "Prix 60 %", "1er décembre 2026"):
        assert said in text
    dearer = dataclasses.replace(full, amount=Money.from_euros(81_000))
    assert "80 000 €" not in plain(dearer, small_catalogue)


def test_unanswered_fields_are_visible_blanks(bare, small_catalogue):
    text = plain(bare, small_catalogue)
    for what in ("objet", "montant", "durée", "exigences", "critères", "besoin", "procédure"):
        assert f"[à compléter : {what}" in text


def test_missing_duties_are_a_risk_that_is_told(catalogue, glossary):
    by_name = {path.stem: practice(path, glossary) for path in PRACTICE}
    faulty = plain(by_name["nettoyage-a-corriger"], catalogue)
    assert "À régler avant le lancement" in faulty
    sound = plain(by_name["nettoyage-mairie-ecole"], catalogue)
    assert "aucune obligation manquante" in sound


def test_a_day_outside_the_law_known_makes_no_claim(contract_tender, catalogue):
    old = dataclasses.replace(contract_tender, date=contract_tender.date.replace(year=1999))
    text = plain(old, catalogue)
    assert "[à compléter : contrôle du dossier à sa date]" in text
    assert "Environnement obligatoire" not in text


def test_an_exempt_purchase_is_told_what_is_not_sure(contract_tender, catalogue):
    exempt = dataclasses.replace(contract_tender, procedure=Procedure.EXEMPT)
    assert "portée à vérifier" in plain(exempt, catalogue)
    assert "portée à vérifier" not in plain(contract_tender, catalogue)


def test_hours_and_reservations_call_for_their_question(contract_tender, catalogue):
    def questions(**fields):
        blocks = note(dataclasses.replace(contract_tender, **fields), catalogue).blocks
        return [row[0] for row in blocks[1].rows]

    clauses = (ClauseChoice(clause="insertion-heures"),)
    hours = "Que veulent dire les heures d’insertion\u00a0?"
    assert hours in questions(clauses=clauses)
    assert hours not in questions()
    assert "Pourquoi réserver\u00a0?" in questions(reserved=(Reservation.INCLUSION,))


def test_note_stays_in_the_town_hall_and_is_needed_once_an_amount_is_known(
    full, bare, small_catalogue
):
    assert "note-decision" in INTERNAL_PIECES
    assert "note-decision" in {item.kind.code for item in needed(full, small_catalogue)}
    assert "note-decision" not in {item.kind.code for item in needed(bare, small_catalogue)}


def test_its_own_sentences_hold_no_unlawful_wording(full, catalogue, small_catalogue):
    text = "\n".join(texts(note(full, small_catalogue)))
    assert [hit.extract for hit in scan(text, catalogue.law.lexicon)] == []
    assert scan(text + "\nL’entreprise est implantée dans le département.", catalogue.law.lexicon)


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("Une phrase. Une autre.", 40, "Une phrase. Une autre."),
        ("Une phrase. Une autre bien plus longue.", 30, "Une phrase."),
        ("Une phrase qui ne finit pas avant la limite", 20, "Une phrase qui ne…"),
        ("Prix 40 % ; Délai 30 % ; Méthode 30 %", 26, "Prix 40 % ; Délai 30 %…"),
        ("", 10, ""),
    ],
)
def test_text_is_cut_after_a_sentence_or_between_two_words(text, most, short):
    assert shortened_to(text, most) == short


def test_an_outline_with_another_block_is_not_held_to_fit(full, small_catalogue):
    outline = note(full, small_catalogue)
    assert fits_on_a_page(outline, 0, logo=False)
    other = dataclasses.replace(outline, blocks=(*outline.blocks, Heading(1, "mot")))
    assert not fits_on_a_page(other, 0, logo=False)
    long = Facts(tuple(("mot", "mot") for _ in range(60)))
    assert not fits_on_a_page(dataclasses.replace(outline, facts=long), 0, logo=False)


def test_the_note_takes_less_room_for_its_cover_in_word_and_opendocument(full, small_catalogue):
    def title(piece):
        content = print_document(full, small_catalogue, piece, "docx")
        return Document(io.BytesIO(content)).styles["Title"].paragraph_format.space_before

    assert title("note-decision") < title("rc")
    odt = zipfile.ZipFile(
        io.BytesIO(print_document(full, small_catalogue, "note-decision", "odt"))
    )
    body = odt.read("content.xml").decode()
    assert 'text:style-name="Titre_20_bas"' in body
    assert "<text:table-of-content" not in body


def test_every_article_it_cites_exists(full, small_catalogue, official_articles):
    said = " ".join(texts(outline_of(full, small_catalogue, "note-decision")))
    other_code = "CGCT, art. L.\u00a02122-22"
    assert other_code in said
    said = said.replace(other_code, "")
    cited = {kind + number for kind, number in ARTICLE.findall(said)}
    assert cited
    assert cited - official_articles == set()
    assert "L9999-1" not in official_articles


def test_a_social_clause_is_a_duty_above_the_european_threshold(contract_tender, catalogue):
    facultative = "Une clause sociale reste facultative"
    assert facultative in plain(contract_tender, catalogue)
    great = dataclasses.replace(contract_tender, amount=Money.from_euros(900_000))
    assert facultative not in plain(great, catalogue)
    assert "Une clause sociale aussi à ce montant" in plain(great, catalogue)


def test_the_calendar_gives_the_dates_of_bids_and_award(contract_tender, catalogue):
    assert "attribution le" not in plain(contract_tender, catalogue)
    start = contract_tender.date.replace(year=contract_tender.date.year + 1, day=1)
    dated = plain(dataclasses.replace(contract_tender, wanted_start=start), catalogue)
    assert "attribution le" in dated
    assert "début souhaité le 1er décembre 2027" in dated
    far = dataclasses.replace(
        contract_tender, date=contract_tender.date.replace(year=1999), wanted_start=start
    )
    assert "attribution le" not in plain(far, catalogue)
