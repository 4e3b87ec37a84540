"""LibreOffice counts the price schedule again once it is filled in."""

import dataclasses
import itertools
import subprocess
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from desktop_app.core.lot import Lot
from desktop_app.core.price_line import PriceLine
from desktop_app.core.terms import PriceForm, Terms
from desktop_app.documents.formats import FORMATS
from desktop_app.documents.kinds import price_schedule
from desktop_app.documents.outline import plain_text
from desktop_app.documents.price_schedule import filled, priced_lots, the_schedule
from desktop_app.documents.printing import needed, outline_of, print_document, workbook_of
from desktop_app.documents.workbook import Look

PIECE = "bordereau-prix"
LINES = (
    PriceLine(lot=1, designation="Vitres", unit="m²", quantity=Decimal("12.5")),
    PriceLine(lot=1, designation="Sols", unit="m²", quantity=Decimal(300)),
    PriceLine(lot=2, designation="=SOMME(A1)", unit="forfait", quantity=Decimal(1)),
    PriceLine(designation="Déplacement", unit="passage", quantity=Decimal(52)),
)
PRICES = (Decimal("1.25"), Decimal("0.333"), Decimal("19.99"))
PATIENCE = 120


@pytest.fixture(scope="module")
def priced(contract_tender):
    lots = (Lot(number=1, designation="Mairie"), Lot(number=2, designation="École"))
    return replace(contract_tender, lots=lots, price=LINES, clauses=(), criteria=(), texts=())


def answered(workbook, prices=PRICES, rate=Decimal(20)):
    """Return a workbook as a bidder fills it: prices in turn, then the rate of tax."""
    left = itertools.cycle(prices)

    def fill(cell):
        if cell.value is None and cell.look is Look.ENTRY_AMOUNT:
            return dataclasses.replace(cell, value=next(left))
        if cell.value is None and cell.look is Look.ENTRY_NUMBER:
            return dataclasses.replace(cell, value=rate)
        return cell

    sheets = tuple(
        dataclasses.replace(sheet, rows=tuple(tuple(map(fill, row)) for row in sheet.rows))
        for sheet in workbook.sheets
    )
    return dataclasses.replace(workbook, sheets=sheets)


def written(workbook, name):
    (form,) = (one for one in FORMATS if one.name == name)
    return form.write(workbook)


def recounted(folder, files):
    for name, content in files.items():
        (folder / name).write_bytes(content)
    result = folder / "recomptes"
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profil').as_uri()}"]
    command += ["--convert-to", "xlsx", "--outdir", str(result)]
    command += [str(folder / name) for name in files]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)  # noqa: S603 - ours
    return {
        name: openpyxl.load_workbook((result / name).with_suffix(".xlsx"), data_only=True)
        for name in files
    }


@pytest.fixture(scope="module")
def counted(priced, catalogue, tmp_path_factory):
    blank = workbook_of(priced, catalogue, PIECE)
    files = {}
    for form in ("xlsx", "ods"):
        files[f"rempli-{form}.{form}"] = written(answered(blank), form)
        files[f"vierge-{form}.{form}"] = written(blank, form)
    return recounted(tmp_path_factory.mktemp("prix"), files)


def totals(sheet):
    """Return what a sheet shows at the right of each label of its foot."""
    return {row[0]: row[5] for row in sheet.iter_rows(values_only=True) if row[0]}


def expected(lines, prices, rate=Decimal(20)):
    cent = Decimal("0.01")
    each = [
        (line.quantity * price).quantize(cent, "ROUND_HALF_UP")
        for line, price in zip(lines, prices, strict=True)
    ]
    net = sum(each)
    tax = (net * rate / 100).quantize(cent, "ROUND_HALF_UP")
    return net, tax, net + tax


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_a_filled_schedule_is_counted_as_we_count(counted, priced, form):
    workbook = counted[f"rempli-{form}.{form}"]
    prices = itertools.cycle(PRICES)
    for lot in priced_lots(priced):
        said = totals(workbook[f"Lot {lot.number}"])
        net, tax, both = expected(lot.lines, [next(prices) for _ in lot.lines])
        shown = (said[f"Sous-total du lot {lot.number}, HT"], said["Montant de la TVA"])
        assert tuple(Decimal(str(one)).quantize(Decimal("0.01")) for one in shown) == (net, tax)
        assert Decimal(str(said["Total TTC"])).quantize(Decimal("0.01")) == both
        row = tuple(workbook["Récapitulatif"].iter_rows(values_only=True))[2 + lot.number]
        assert Decimal(str(row[2])).quantize(Decimal("0.01")) == net
        assert Decimal(str(row[3])).quantize(Decimal("0.01")) == both


def test_another_rate_gives_another_total(counted, priced):
    (first, _) = priced_lots(priced)
    said = totals(counted["rempli-xlsx.xlsx"]["Lot 1"])
    assert Decimal(str(said["Total TTC"])) != expected(first.lines, PRICES, Decimal(10))[2]


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_a_blank_schedule_shows_no_total_and_no_error(counted, form):
    for workbook in counted.values():
        values = [cell.value for sheet in workbook for row in sheet.iter_rows() for cell in row]
        assert not [one for one in values if str(one).startswith(("#", "Err:"))]
    said = totals(counted[f"vierge-{form}.{form}"]["Lot 1"])
    assert not said["Sous-total du lot 1, HT"]
    assert not said["Total TTC"]


def test_what_the_clerk_typed_is_never_a_formula(counted):
    sheet = counted["rempli-xlsx.xlsx"]["Lot 2"]
    assert "=SOMME(A1)" in [row[1] for row in sheet.iter_rows(values_only=True)]


def test_a_line_of_no_lot_stands_in_each_lot(priced):
    one, two = priced_lots(priced)
    assert [line.designation for line in one.lines] == ["Vitres", "Sols", "Déplacement"]
    assert [line.designation for line in two.lines] == ["=SOMME(A1)", "Déplacement"]


def test_without_a_line_the_buyer_writes_them_in_the_sheet(contract_tender, catalogue):
    bare = replace(contract_tender, lots=(), price=())
    (sheet,) = workbook_of(bare, catalogue, PIECE).sheets
    entries = [cell for row in sheet.rows for cell in row if cell.look is Look.ENTRY]
    assert len(entries) == 1 + 2 * 12
    assert PIECE not in [item.kind.code for item in needed(bare, catalogue)]


def test_lines_make_the_schedule_needed(priced, catalogue):
    assert PIECE in [item.kind.code for item in needed(priced, catalogue)]


def test_the_schedule_reads_as_a_page_too(priced, catalogue):
    text = plain_text(outline_of(priced, catalogue, PIECE))
    assert "Vitres" in text
    assert "12,5" in text
    for form in price_schedule.KIND.formats:
        assert print_document(priced, catalogue, PIECE, form)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (PriceForm.UNIT, "le bordereau des prix unitaires"),
        (PriceForm.LUMP_SUM, "la décomposition du prix global et forfaitaire"),
        (PriceForm.MIXED, "le bordereau des prix"),
        (None, "le bordereau des prix"),
    ],
)
def test_the_schedule_is_called_after_the_form_of_the_price(priced, form, name):
    tender = replace(priced, conditions=Terms(price_form=form))
    assert the_schedule(tender) == name
    assert filled(tender).endswith("remplie" if form is PriceForm.LUMP_SUM else "rempli")


@pytest.mark.parametrize("piece", ["rc", "ccp"])
def test_the_schedule_is_cited_when_it_has_lines(priced, catalogue, piece):
    def text(tender):
        return plain_text(outline_of(tender, catalogue, piece))

    assert "le bordereau des prix" in text(priced)
    assert "le bordereau des prix" not in text(replace(priced, price=()))
