import datetime
from dataclasses import replace

import pytest

from desktop_app.core.beside import Beside
from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.money import Money
from desktop_app.core.written import WrittenDocument, WrittenDocuments
from desktop_app.documents.freshness import fingerprint, noted, standings
from desktop_app.documents.printing import needed, print_bare, print_document
from desktop_app.exchange.pdf_dossier import read_attached_dossier

DAY = datetime.date(2026, 11, 3)


@pytest.fixture
def written(contract_tender, catalogue):
    wanted = [(item.kind.code, item.format) for item in needed(contract_tender, catalogue)]
    news = noted(contract_tender, catalogue, wanted, Beside(), DAY)
    return WrittenDocuments().with_news(news)


def test_documents_just_written_are_good(written, contract_tender, catalogue):
    found = standings(contract_tender, catalogue, written, Beside())
    assert set(found) == {item.kind.code for item in needed(contract_tender, catalogue)}
    assert {said.split("\u00a0;")[1] for said in found.values()} == {" rien n’y a changé depuis."}
    assert all("3\u00a0novembre 2026" in said for said in found.values())


def test_only_the_documents_that_a_change_touches_are_to_be_written_again(
    written, contract_tender, catalogue
):
    changed = replace(contract_tender, criteria=contract_tender.criteria[:1])
    found = standings(changed, catalogue, written, Beside())
    assert found["rc"].endswith("avant votre dernier changement\u00a0: à refaire.")
    checked = replace(contract_tender, last_check=None)
    assert standings(checked, catalogue, written, Beside())["rc"].endswith("depuis.")
    dearer = replace(contract_tender, amount=Money.from_euros(47_000))
    found = standings(dearer, catalogue, written, Beside())
    assert found["note-decision"].endswith("à refaire.")
    assert found["cadre-reponse"].endswith("depuis.")


def test_a_workbook_follows_the_bids(contract_tender, catalogue):
    bids = Beside(bids=BidSheet(bids=(Bid(bidder="A"),)))
    first = fingerprint(contract_tender, catalogue, "grille-analyse", "xlsx")
    assert first == fingerprint(contract_tender, catalogue, "grille-analyse", "xlsx", Beside())
    assert first != fingerprint(contract_tender, catalogue, "grille-analyse", "xlsx", bids)


def test_a_document_that_cannot_be_made_any_more_is_to_be_written_again(
    written, contract_tender, catalogue
):
    lost = replace(contract_tender, family="inconnue")
    assert all(
        "à refaire" in said for said in standings(lost, catalogue, written, Beside()).values()
    )


def test_a_document_written_again_replaces_its_former_writing():
    first = WrittenDocument(document="rc", format="pdf", day=DAY, fingerprint="a")
    word = replace(first, format="docx")
    later = replace(first, day=datetime.date(2026, 11, 9), fingerprint="b")
    sheet = WrittenDocuments().with_news((first, word)).with_news((later,))
    assert sheet.written == (word, later)
    assert sheet.last("rc") == later
    assert sheet.last("ccp") is None


def test_of_two_writings_of_one_day_the_second_is_the_last():
    first = WrittenDocument(document="rc", format="pdf", day=DAY, fingerprint="a")
    second = replace(first, format="docx", fingerprint="b")
    assert WrittenDocuments().with_news((first,)).with_news((second,)).last("rc") == second
    assert WrittenDocuments().with_news((second,)).with_news((first,)).last("rc") == first


def test_a_bare_document_tells_no_estimate_and_differs_by_that_alone(contract_tender, catalogue):
    whole = print_document(contract_tender, catalogue, "rc", "pdf")
    bare = print_bare(contract_tender, catalogue, "rc", "pdf")
    assert read_attached_dossier(whole) is not None
    assert read_attached_dossier(bare) is None
    assert b"/EmbeddedFiles" not in bare
