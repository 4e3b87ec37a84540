"""The communes of the year: find one, or recognise the one of an address."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import islice

from desktop_app.core.folding import fold
from desktop_app.reference.commune import (
    Area,
    Commune,
    Ground,
    Grouping,
    Match,
    Resolution,
)
from desktop_app.reference.distance import Centre
from desktop_app.reference.index import Index, Named
from desktop_app.reference.names import divided_city, is_cedex

PRECISION = 10_000
WHOLE = 5
MOST_CANDIDATES = 60
_Row = tuple[str, str, int, str, str, str | None, int, int | None, int | None, str]
_CODE = re.compile(r"\d[\dab]\d{0,3}", re.IGNORECASE)


class Communes:
    """The communes, groupings, departments and regions of the shipped database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.by_insee = lru_cache(maxsize=4096)(self._by_insee)
        # A list of the whole country goes through its communes three times.
        self.resolve = lru_cache(maxsize=60_000)(self._resolve)

    def find(self, text: str, limit: int = 20) -> tuple[Match, ...]:
        """Return the communes whose name, present or former, or whose code has a text."""
        if _CODE.fullmatch(text.strip()):
            return tuple(islice(self._by_code(text.strip().upper()), limit))
        found: dict[str, Match] = {}
        for named in self._index.search(text):
            match = None if named.code in found else self._match(named)
            if match is not None:
                found[named.code] = match
            if len(found) == limit:
                break
        return tuple(found.values())

    def by_postcode(self, postcode: str) -> tuple[Commune, ...]:
        """Return the communes served by a postcode, in the order of their codes."""
        query = "SELECT insee FROM postcode WHERE postcode = ? ORDER BY insee"
        return self._known(self._connection.execute(query, (_postcode(postcode),)))

    def grouping(self, code: str) -> Grouping | None:
        """Return the grouping of a code, or none."""
        query = "SELECT code, name, kind FROM epci WHERE code = ?"
        row = self._connection.execute(query, (code,)).fetchone()
        return Grouping(*row) if row else None

    @cached_property
    def departments(self) -> tuple[Area, ...]:
        """The departments and overseas territories, in the order of their codes."""
        rows = self._connection.execute("SELECT code, name FROM department ORDER BY code")
        return tuple(Area(*row) for row in rows)

    @cached_property
    def regions(self) -> tuple[Area, ...]:
        """The regions and overseas territories, in the order of their codes."""
        rows = self._connection.execute("SELECT code, name FROM region ORDER BY code")
        return tuple(Area(*row) for row in rows)

    def _by_insee(self, insee: str) -> Commune | None:
        """Return the commune of an official code, a former one leading to the present one."""
        return next((item for code in _codes(insee) for item in self._present(code)), None)

    def _present(self, code: str) -> Iterator[Commune]:
        own = "SELECT * FROM commune WHERE insee = ?"
        former = (
            "SELECT commune.* FROM alias JOIN commune USING (insee) WHERE alias.code = ? LIMIT 1"
        )
        for query in (own, former):
            for row in self._connection.execute(query, (code,)):
                yield _commune(row)

    def _known(self, rows: Iterable[tuple[str]]) -> tuple[Commune, ...]:
        communes = (self.by_insee(insee) for (insee,) in rows)
        return tuple(item for item in communes if item is not None)

    def _resolve(self, postcode: str, name: str) -> Resolution:
        """Recognise the commune of a postcode and a name, or name those it may be."""
        served = self.by_postcode(postcode)
        if not fold(name):
            return _alone(served)
        city = self.by_insee(divided_city(name))
        if city is not None and (not served or city in served) and _near(postcode, city):
            return Resolution(_ground_of_city(name, served), city)
        # The code of a distribution office says its department, never its commune.
        others = () if is_cedex(name) else served
        return self._among(served, name) or self._in_department(postcode, others, name)

    def _among(self, served: tuple[Commune, ...], name: str) -> Resolution | None:
        codes = {commune.insee for commune in served}
        bearers = [named for named in self._index.bearers(name) if named.code in codes]
        for former, ground in ((False, Ground.POSTCODE_AND_NAME), (True, Ground.FORMER_NAME)):
            found = {named.code for named in bearers if bool(named.former) is former}
            if len(found) == 1:
                return Resolution(ground, self.by_insee(found.pop()))
        return None

    def _in_department(self, postcode: str, served: tuple[Commune, ...], name: str) -> Resolution:
        bearers = sorted(self._index.bearers(name), key=lambda named: bool(named.former))
        communes = self._known(dict.fromkeys((named.code,) for named in bearers))
        digits = _postcode(postcode)
        near = tuple(item for item in communes if _near(digits, item))
        if len(near) == 1 and not served:
            ground = Ground.NAME_IN_DEPARTMENT if digits else Ground.NAME_ALONE
            return Resolution(Ground.CEDEX if is_cedex(name) else ground, near[0])
        if near or served:
            ground = Ground.NAME_DIFFERS if served else Ground.SEVERAL
            choice = dict.fromkeys((*near, *served))
            return Resolution(ground, candidates=tuple(choice)[:MOST_CANDIDATES])
        return Resolution(Ground.UNKNOWN, candidates=communes[:MOST_CANDIDATES])

    def _by_code(self, code: str) -> Iterator[Match]:
        query = (
            "SELECT insee FROM commune WHERE insee GLOB ?1 UNION SELECT insee FROM postcode"
            " WHERE postcode GLOB ?1 ORDER BY insee"
        )
        for commune in self._known(self._connection.execute(query, (f"{code}*",))):
            yield Match(commune)

    @cached_property
    def _index(self) -> Index:
        packed = self._connection.execute(
            "SELECT lines FROM search WHERE list = 'commune'"
        ).fetchone()[0]
        return Index(packed)

    def _match(self, named: Named) -> Match | None:
        commune = self.by_insee(named.code)
        if commune is None:
            return None
        if not named.former:
            return Match(commune)
        query = "SELECT name FROM alias WHERE code = ? AND insee = ? AND name <> ''"
        former = self._connection.execute(query, (named.former, named.code)).fetchone()
        return Match(commune, former[0])


def _commune(row: _Row) -> Commune:
    insee, name, article, department, region, epci, population, latitude, longitude, codes = row
    centre = None
    if latitude is not None and longitude is not None:
        centre = Centre(latitude / PRECISION, longitude / PRECISION)
    return Commune(
        insee=insee,
        name=name,
        department=department,
        region=region,
        epci=epci or "",
        population=population,
        centre=centre,
        postcodes=tuple(codes.split()),
        article=article,
    )


def _alone(served: tuple[Commune, ...]) -> Resolution:
    if len(served) == 1:
        return Resolution(Ground.POSTCODE_ALONE, served[0])
    return Resolution(Ground.SEVERAL if served else Ground.UNKNOWN, candidates=served)


def _ground_of_city(name: str, served: tuple[Commune, ...]) -> Ground:
    if is_cedex(name):
        return Ground.CEDEX
    plain = len(fold(name).split()) == 1
    return Ground.POSTCODE_AND_NAME if plain and served else Ground.CITY_DISTRICT


def _postcode(text: str) -> str:
    digits = "".join(sign for sign in text if sign.isdigit())
    # A spreadsheet drops the zero that opens the codes of the first nine departments.
    return digits.zfill(WHOLE) if len(digits) == WHOLE - 1 else digits


def _near(postcode: str, commune: Commune) -> bool:
    digits = _postcode(postcode)
    home = commune.postcodes[0] if commune.postcodes else commune.insee
    length = 3 if digits.startswith(("97", "98")) else 2
    return not digits or digits[:length] == home[:length]


def _codes(insee: str) -> tuple[str, ...]:
    code = insee.strip().upper()
    # Corsica was one department, 20, until 1976.
    return (code, f"2A{code[2:]}", f"2B{code[2:]}") if code.startswith("20") else (code,)
