"""LibreOffice counts the grid again: its totals and ranks are those of the analysis."""

import itertools
import random
import subprocess
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from desktop_app.core.beside import Beside
from desktop_app.core.bid import Bid, BidSheet, Mark
from desktop_app.core.criterion import Criterion, CriterionKind, Level, PriceFormula, SubCriterion
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.documents.printing import print_document
from desktop_app.scoring.lot_analysis import analyse_lots

FORMATS = ("xlsx", "ods")
LEVELS = tuple(Level(points=points, description=f"Niveau {points}") for points in (0, 50, 100))
PATIENCE = 240


def scale(formula, weight="50"):
    rest = Decimal(100) - Decimal(weight)
    return (
        Criterion(
            designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(weight), formula=formula
        ),
        Criterion(
            designation="Vert", kind=CriterionKind.ENVIRONMENT, weight=rest / 2, levels=LEVELS
        ),
        Criterion(
            designation="Qualité",
            kind=CriterionKind.TECHNICAL,
            weight=rest / 2,
            sub_criteria=(
                SubCriterion(designation="Méthode", weight=rest / 4 - Decimal("0.05")),
                SubCriterion(designation="Équipe", weight=rest / 4 + Decimal("0.05")),
            ),
        ),
    )


def bid(bidder, price, shares, **fields):
    keys = ("vert", "qualite/methode", "qualite/equipe")
    marks = tuple(
        Mark(part=key, share=None if share is None else Decimal(str(share)))
        for key, share in zip(keys, shares, strict=False)
    )
    amount = None if price is None else Money.from_euros(price)
    return Bid(bidder=bidder, price=amount, marks=marks, **fields)


ORDINARY = (
    bid("=SOMME(A1)", "40000", (100, 80, 70)),
    bid("Bleu", "45000.55", (50, 77, 33.3)),
    bid("Vert", "31000.10", (50, 60, 60)),
)
TIED = (*ORDINARY, bid("Jumeau", "40000", (100, 80, 70)), bid("Tiers", "40000", (100, 70, 60)))
MISSING = (
    *ORDINARY,
    bid("Sans prix", None, (100, 90, 90)),
    bid("Sans note", "30000", (100, None, 20)),
    bid("Écartée", "10000", (0, 10, 10), irregular="Offre incomplète"),
)
LONE = (bid("Seule", "12345.67", (50, 12.5, 99)),)
SAME = tuple(bid(name, "20000", (50, share, 50)) for name, share in (("A", 10), ("B", 20)))


def drawn(count):
    source = random.Random(7)  # noqa: S311 - no secret
    return tuple(
        bid(
            f"n{rank}",
            f"{source.uniform(20_000, 60_000):.2f}",
            (source.choice((0, 50, 100)), source.randrange(101), source.randrange(101)),
        )
        for rank in range(count)
    )


SETS = {
    "ordinaires": ORDINARY,
    "egales": TIED,
    "manques": MISSING,
    "seule": LONE,
    "memes-prix": SAME,
    "vide": (),
    "dix": drawn(10),
}
TELLING = {"manques", "memes-prix", "dix"}


def costed(tender):
    cost = Criterion(
        designation="Coût global", kind=CriterionKind.LIFE_CYCLE_COST, weight=Decimal(60)
    )
    plain = Criterion(designation="Vert", kind=CriterionKind.ENVIRONMENT, weight=Decimal(40))
    bids = tuple(
        Bid(
            bidder=name,
            lot=lot,
            price=Money.from_euros(9),
            marks=(Mark(part="cout-global", value=value), Mark(part="vert", share=Decimal(40))),
            irregular=reason,
        )
        for lot, name, value, reason in (
            (1, "A", "12 000,50", ""),
            (1, "B", "15 000", ""),
            (1, "C", "1 000", "Hors délai"),
            (2, "D", "8000", ""),
            (2, "E", "", ""),
        )
    )
    lots = (Lot(number=1, designation="Un"), Lot(number=2, designation="Deux"))
    return replace(tender, criteria=(cost, plain), lots=lots), bids


@pytest.fixture(scope="module")
def cases(contract_tender):
    tender = replace(contract_tender, lots=(), clauses=())
    found = {
        f"{formula.value}-{name}": (replace(tender, criteria=scale(formula)), bids)
        for formula, (name, bids) in itertools.product(PriceFormula, SETS.items())
        if formula is PriceFormula.PROPORTIONAL or name in TELLING
    }
    return {**found, "cout-deux-lots": costed(tender)}


def recounted(folder, files):
    """Return the workbooks that LibreOffice counts again and saves, by name of file."""
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


def standings(sheet):
    """Return the total and the rank of each bidder that a sheet shows."""
    rows = {row[0]: row[3:] for row in sheet.iter_rows(values_only=True) if row[0]}
    columns = zip(rows["Critère"], rows["Total des points"], rows["Rang"], strict=True)
    return {name: (number(total), rank or None) for name, total, rank in columns if name}


def number(value):
    return None if value in {None, ""} else Decimal(str(value)).quantize(Decimal("0.01"))


def expected(lot):
    judged = {item.bid.bidder: (item.total, item.rank) for item in lot.analysis.standings}
    return judged | dict.fromkeys((item.bidder for item in lot.analysis.set_aside), (None, None))


@pytest.fixture(scope="module")
def workbooks(cases, catalogue, tmp_path_factory):
    files = {}
    for (name, (tender, bids)), form in itertools.product(cases.items(), FORMATS):
        beside = Beside(bids=BidSheet(bids=bids))
        content = print_document(tender, catalogue, "grille-analyse", form, beside)
        files[f"{name}-{form}.{form}"] = content
    return recounted(tmp_path_factory.mktemp("grilles"), files)


@pytest.mark.parametrize("form", FORMATS)
def test_recounted_grid_gives_the_totals_and_ranks_of_the_analysis(
    cases, catalogue, workbooks, form
):
    compared = 0
    for name, (tender, bids) in cases.items():
        workbook = workbooks[f"{name}-{form}.{form}"]
        for lot in analyse_lots(tender, catalogue, BidSheet(bids=bids)):
            sheet = workbook[f"Lot {lot.number}" if lot.number else "Analyse"]
            assert standings(sheet) == expected(lot), name
            compared += len(lot.bids)
    assert compared == (3 + 5 + 6 + 1 + 2 + 10) + 3 * (6 + 2 + 10) + 5


def test_wrong_weight_gives_another_total(cases, catalogue, workbooks):
    tender, bids = cases["proportionnelle-ordinaires"]
    other = replace(tender, criteria=scale(PriceFormula.PROPORTIONAL, "40"))
    (lot,) = analyse_lots(other, catalogue, BidSheet(bids=bids))
    sheet = workbooks["proportionnelle-ordinaires-xlsx.xlsx"]["Analyse"]
    assert standings(sheet) != expected(lot)


@pytest.mark.parametrize("form", FORMATS)
def test_low_price_is_signalled_and_the_best_bid_named(workbooks, form):
    workbook = workbooks[f"proportionnelle-ordinaires-{form}.{form}"]
    rows = {row[0]: row[3:] for row in workbook["Analyse"].iter_rows(values_only=True)}
    assert [text for text in rows["Indice de prix bas"] if text] == ["À interroger"]
    assert rows["Indice de prix bas"][2] == "À interroger"
    first = workbook["Motifs"]["E5"].value
    assert first == "=SOMME(A1)"
    assert not workbooks[f"proportionnelle-egales-{form}.{form}"]["Motifs"]["E5"].value


@pytest.mark.parametrize("form", FORMATS)
def test_no_cell_shows_an_error(workbooks, form):
    wrong = [
        (name, cell.coordinate, cell.value)
        for name, workbook in workbooks.items()
        if name.endswith(form)
        for sheet in workbook
        for row in sheet.iter_rows()
        for cell in row
        if str(cell.value).startswith(("#", "Err:"))
    ]
    assert wrong == []
