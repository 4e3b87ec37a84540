"""The sheet of one lot: what the clerk notes, then points, total and rank by formula."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.bid import Bid
from desktop_app.documents.workbook import Among, Between, Cell, Formula, Look, Sheet, area, cell
from desktop_app.scoring.analysis import amount_of, follows_price, mark_of
from desktop_app.scoring.lot_analysis import LotAnalysis
from desktop_app.scoring.low_bids import FEWEST_OTHERS, MARK
from desktop_app.scoring.scale import WHOLE, Part

FEWEST_BIDS: Final = 6
FIRST: Final = 4
_LABELS: Final = FIRST - 1
_WIDTHS: Final = (24, 30, 14)
_BIDDER_WIDTH: Final = 19
_WEIGHT: Final = 3
_AMOUNTS: Final = Between(Decimal(0), Decimal(10) ** 12)
_MARKS: Final = Between(Decimal(0), WHOLE)
_HELP: Final = (
    "Remplissez les cases jaunes, une colonne par candidat ; le reste se calcule.",
    "Une offre dont le motif d’exclusion est rempli n’est ni comparée ni classée.",
)
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the bidders stand, and on which rows their names, totals and ranks are."""

    bids: tuple[Bid | None, ...]
    names: int
    total: int = 0
    rank: int = 0

    @property
    def last(self) -> int:
        """The column of the last bidder."""
        return FIRST + len(self.bids) - 1

    @property
    def width(self) -> int:
        """How many columns the sheet has."""
        return self.last

    def across(self, row: int) -> str:
        """Return the place of a row of all bidders."""
        return area((FIRST, row), (self.last, row), fixed="cr")

    def each(self, make: Callable[[int, Bid | None], Cell]) -> Row:
        """Return a cell per bidder."""
        return tuple(make(FIRST + rank, bid) for rank, bid in enumerate(self.bids))


@dataclass(slots=True)
class LotSheet:
    """Builds the rows of one lot; places of a part are kept by its key."""

    lot: LotAnalysis
    catalogue: Catalogue
    levels: Mapping[tuple[int, str], Among]
    heading: str
    rows: list[Row] = field(default_factory=list)
    noted: dict[str, int] = field(default_factory=dict)
    compared: dict[str, int] = field(default_factory=dict)
    columns: Columns = field(init=False)
    price: int = 0
    aside: int = 0
    kept: int = 0

    def __post_init__(self) -> None:
        missing = FEWEST_BIDS - len(self.lot.bids)
        bids = (*self.lot.bids, *[None] * max(0, missing))
        self.columns = Columns(bids, len(_HELP) + 2)

    def build(self) -> tuple[Sheet, Columns]:
        """Return the sheet, and where its bidders stand."""
        self._heading()
        self._notes()
        self._compared()
        total, rank = self._points()
        self._low()
        self._comments()
        columns = Columns(self.columns.bids, self.columns.names, total, rank)
        widths = (*_WIDTHS, *[_BIDDER_WIDTH] * len(self.columns.bids))
        frozen = (self.columns.names, _LABELS)
        sheet = Sheet(
            name=sheet_name(self.lot), widths=widths, rows=tuple(self.rows), frozen=frozen
        )
        return sheet, columns

    def _put(self, *cells: Cell) -> int:
        self.rows.append(cells)
        return len(self.rows)

    def _section(self, title: str) -> None:
        self._put(Cell(title, Look.HEADER, self.columns.width))

    def _heading(self) -> None:
        self._put(Cell(self.heading, Look.TITLE, self.columns.width))
        for sentence in _HELP:
            self._put(Cell(sentence, Look.NOTE, self.columns.width))
        titles = (Cell("Critère", Look.HEADER), Cell("Élément noté", Look.HEADER))
        names = self.columns.each(lambda _, bid: Cell(bid.bidder if bid else None, Look.ENTRY))
        self._put(*titles, Cell("Poids", Look.HEADER), *names)

    def _notes(self) -> None:
        price = Cell("Prix de l’offre, en € HT", Look.LABEL, _LABELS)
        self.price = self._put(price, *self.columns.each(self._price))
        aside = Cell("Offre écartée : motif", Look.LABEL, _LABELS)
        reasons = self.columns.each(lambda _, bid: Cell(_reason(bid), Look.ENTRY))
        self.aside = self._put(aside, *reasons)
        self._section("Ce qui est constaté : niveau atteint, note sur 100, ou montant en € HT")
        for part in self.lot.analysis.parts:
            weight = Cell(part.weight, Look.WEIGHT)
            cells = self.columns.each(partial(self._noted, part))
            labels = (Cell(part.criterion, Look.LABEL), Cell(part.designation))
            self.noted[part.key] = self._put(*labels, weight, *cells)

    def _price(self, _: int, bid: Bid | None) -> Cell:
        price = bid.price.euros if bid and bid.price else None
        return Cell(price, Look.ENTRY_AMOUNT, limits=_AMOUNTS)

    def _noted(self, part: Part, column: int, bid: Bid | None) -> Cell:
        if follows_price(part, self.lot.analysis.parts):
            price = cell(column, self.price)
            return Cell(Formula(f'IF({price}="";"";{price})'), Look.AMOUNT)
        if part.is_priced:
            amount = amount_of(bid, part, self.lot.analysis.parts) if bid else None
            return Cell(amount.euros if amount else None, Look.ENTRY_AMOUNT, limits=_AMOUNTS)
        share = mark_of(bid, part).share if bid else None
        limits = self.levels.get((self.lot.number, part.key), _MARKS)
        return Cell(share, Look.ENTRY_NUMBER, limits=limits)

    def _compared(self) -> None:
        self._section("Montants comparés : ceux des offres qui ne sont pas écartées")
        label = Cell("Prix de l’offre, en € HT", Look.LABEL, _LABELS)
        self.kept = self._put(label, *self.columns.each(self._kept_from(self.price)))
        for part in self.lot.analysis.parts:
            if follows_price(part, self.lot.analysis.parts):
                self.compared[part.key] = self.kept
            elif part.is_priced:
                cells = self.columns.each(self._kept_from(self.noted[part.key]))
                self.compared[part.key] = self._put(*self._again(part), *cells)

    def _kept_from(self, row: int) -> Callable[[int, Bid | None], Cell]:
        def kept(column: int, _: Bid | None) -> Cell:
            amount, aside = cell(column, row), cell(column, self.aside)
            test = f'IF(NOT(ISNUMBER({amount}));"";IF(OR({amount}<=0;TRIM({aside})<>"");""'
            return Cell(Formula(f"{test};{amount}))"), Look.AMOUNT)

        return kept

    def _again(self, part: Part) -> Row:
        row = self.noted[part.key]
        return (
            Cell(Formula(cell(1, row), shows=part.criterion), Look.LABEL),
            Cell(Formula(cell(2, row), shows=part.designation), Look.TEXT),
            Cell(Formula(cell(_WEIGHT, row)), Look.WEIGHT),
        )

    def _points(self) -> tuple[int, int]:
        self._section("Points")
        first = len(self.rows) + 1
        for part in self.lot.analysis.parts:
            cells = self.columns.each(partial(self._gained, part))
            self._put(*self._again(part), *cells)
        last = len(self.rows)
        total = last + 1
        count = len(self.lot.analysis.parts)

        def summed(column: int, _: Bid | None) -> Cell:
            gained = area((column, first), (column, last))
            return Cell(
                Formula(f'IF(COUNT({gained})<{count};"";ROUND(SUM({gained});2))'), Look.TOTAL
            )

        def ranked(column: int, _: Bid | None) -> Cell:
            own = cell(column, total)
            among = self.columns.across(total)
            return Cell(Formula(f'IF({own}="";"";RANK({own};{among};0))'), Look.RANK)

        weights = Formula(f"SUM({area((_WEIGHT, first), (_WEIGHT, last))})")
        label = (Cell("Total des points", Look.TOTAL, _LABELS - 1), Cell(weights, Look.TOTAL))
        self._put(*label, *self.columns.each(summed))
        rank = self._put(Cell("Rang", Look.RANK, _LABELS), *self.columns.each(ranked))
        return total, rank

    def _gained(self, part: Part, column: int, _: Bid | None) -> Cell:
        noted, aside = cell(column, self.noted[part.key]), cell(column, self.aside)
        weight = cell(_WEIGHT, self.noted[part.key], fixed="c")
        if part.is_priced:
            row = self.compared[part.key]
            own = cell(column, row)
            formula = self._formula(part).format(
                poids=weight, prix=own, tous=self.columns.across(row)
            )
            return Cell(Formula(f'IF({own}="";"";MIN({weight};{formula}))'), Look.POINTS)
        gained = f"MIN({weight};ROUND({weight}*{noted}/100;2))"
        tests = f'OR(NOT(ISNUMBER({noted}));TRIM({aside})<>"")'
        return Cell(Formula(f'IF({tests};"";{gained})'), Look.POINTS)

    def _formula(self, part: Part) -> str:
        return self.catalogue.formulas[part.applied_formula].spreadsheet.replace(",", ";")

    def _low(self) -> None:
        self._section("Prix bas : un indice pour interroger le candidat, jamais une preuve")
        others = self._put(
            Cell("Écart à la moyenne des autres offres, en %", Look.LABEL, _LABELS),
            *self.columns.each(self._under_others),
        )
        estimate = self.lot.estimate
        label = Cell("Écart à l’estimation, en % ; estimation en € HT :", Look.LABEL, _LABELS - 1)
        stated = Cell(estimate.euros if estimate else None, Look.ENTRY_AMOUNT, limits=_AMOUNTS)
        under = self._put(label, stated, *self.columns.each(self._under_estimate))

        def sign(column: int, _: Bid | None) -> Cell:
            low = ";".join(
                f"IF(ISNUMBER({cell(column, row)});{cell(column, row)}<=-{MARK};FALSE())"
                for row in (others, under)
            )
            return Cell(Formula(f'IF(OR({low});"À interroger";"")'), Look.LABEL)

        self._put(Cell("Indice de prix bas", Look.LABEL, _LABELS), *self.columns.each(sign))

    def _under_others(self, column: int, _: Bid | None) -> Cell:
        own, prices = cell(column, self.kept), self.columns.across(self.kept)
        few = f"COUNT({prices})<{FEWEST_OTHERS + 1}"
        mean = f"((SUM({prices})-{own})/(COUNT({prices})-1))"
        gap = f"ROUND(100*({own}-{mean})/{mean};1)"
        return Cell(Formula(f'IF({own}="";"";IF({few};"";{gap}))'), Look.POINTS)

    def _under_estimate(self, column: int, _: Bid | None) -> Cell:
        own = cell(column, self.kept)
        stated = cell(_WEIGHT, len(self.rows) + 1, fixed="cr")
        gap = f"ROUND(100*({own}-{stated})/{stated};1)"
        none = f'IF(NOT(ISNUMBER({stated}));"";IF({stated}<=0;"";{gap}))'
        return Cell(Formula(f'IF({own}="";"";{none})'), Look.POINTS)

    def _comments(self) -> None:
        self._section("Commentaires : ce qui justifie chaque note, repris dans les motifs")
        for part in self.lot.analysis.parts:
            cells = self.columns.each(partial(_comment, part))
            self._put(*self._again(part), *cells)


def sheet_name(lot: LotAnalysis) -> str:
    """Return the name of the sheet of a lot."""
    return f"Lot {lot.number}" if lot.number else "Analyse"


def _reason(bid: Bid | None) -> str | None:
    return (bid.irregular or None) if bid else None


def _comment(part: Part, _: int, bid: Bid | None) -> Cell:
    if bid is None:
        return Cell(None, Look.ENTRY)
    mark = mark_of(bid, part)
    told = (mark.comment,) if part.is_priced else (mark.value, mark.comment)
    return Cell(" – ".join(text for text in told if text.strip()) or None, Look.ENTRY)
