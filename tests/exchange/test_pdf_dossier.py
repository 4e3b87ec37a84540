import io
import zlib
from dataclasses import replace

import pikepdf
import pytest

from desktop_app.core.clause_choice import OwnText
from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.documents.printing import print_document
from desktop_app.dossier import GREATEST_DOSSIER
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.exchange.pdf_dossier import read_attached_dossier


@pytest.fixture(scope="module")
def printed(contract_tender, catalogue):
    return print_document(contract_tender, catalogue, "ccp", "pdf")


def changed(content, change):
    result = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(result)
    return result.getvalue()


def test_pdf_opens_again_as_an_equal_tender(printed, contract_tender, glossary, tmp_path):
    path = tmp_path / "cahier.pdf"
    path.write_bytes(printed)
    assert open_dossier(path, glossary) == contract_tender


@pytest.mark.parametrize("piece", ["rc", "ccp"])
def test_what_was_learnt_of_suppliers_never_reaches_bidders(contract_tender, catalogue, piece):
    private = "Martin ne sait pas livrer avant huit heures."
    tender = with_sourcing_note(contract_tender, private)
    carried = read_attached_dossier(print_document(tender, catalogue, piece, "pdf"))
    assert private not in carried.decode()
    assert tender.subject in carried.decode()


def test_the_text_of_a_published_piece_travels(contract_tender, catalogue):
    text = OwnText(document="ccp", title="Contexte", text="La mairie a trois étages.")
    tender = replace(contract_tender, texts=(*contract_tender.texts, text))
    carried = read_attached_dossier(print_document(tender, catalogue, "rc", "pdf"))
    assert text.text in carried.decode()


def test_file_says_that_the_dossier_is_its_source(printed):
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        file = pdf.Root.AF[0]
        assert str(file.AFRelationship) == "/Source"
        assert str(file.UF) == "dossier.json"
        assert list(pdf.attachments) == ["dossier.json"]


def test_pdf_saved_by_another_program_still_opens(printed):
    saved = changed(printed, lambda pdf: pdf.remove_unreferenced_resources())
    assert read_attached_dossier(saved) == read_attached_dossier(printed)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 coup", b"\x00" * 100])
def test_broken_file_carries_no_dossier(content):
    assert read_attached_dossier(content) is None


def test_truncated_pdf_carries_no_dossier_or_the_whole(printed):
    whole = read_attached_dossier(printed)
    for share in (0.2, 0.5, 0.9, 0.99):
        assert read_attached_dossier(printed[: int(len(printed) * share)]) in {None, whole}


def test_pdf_of_another_program_carries_no_dossier(printed):
    def forget(pdf):
        del pdf.attachments["dossier.json"]

    assert read_attached_dossier(changed(printed, forget)) is None


def test_file_that_expands_without_end_is_cut_short(printed):
    bomb = zlib.compress(b" " * (GREATEST_DOSSIER * 4), 9)

    def arm(pdf):
        stream = pdf.Root.AF[0].EF.F
        stream.write(bomb, filter=pikepdf.Name.FlateDecode)

    carried = read_attached_dossier(changed(printed, arm))
    assert len(carried) == GREATEST_DOSSIER + 1


def test_unknown_compression_is_refused(printed):
    def encode(pdf):
        pdf.Root.AF[0].EF.F.write(b"00>", filter=pikepdf.Name.ASCIIHexDecode)

    result = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        encode(pdf)
        pdf.save(result, compress_streams=False)
    assert read_attached_dossier(result.getvalue()) is None


def test_dossier_stored_without_compression_opens_too(printed):
    result = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        pdf.Root.AF[0].EF.F.write(b"{}")
        pdf.save(result, compress_streams=False)
    assert read_attached_dossier(result.getvalue()) == b"{}"
