"""The dossier: one tender as TOML or JSON text, and back."""

import datetime
import json
import tomllib
from typing import Any, TypeVar

import tomli_w

from desktop_app import __version__
from desktop_app.core.errors import DataFileError
from desktop_app.core.siret import is_siret
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary, dump, parse

Sheet = TypeVar("Sheet")
GREATEST_DOSSIER = 5_000_000
ATTACHED_DOSSIER = "dossier.json"


def maker(rules: str) -> str:
    """Return how a file names the program, the rules and the library that made it."""
    program = f"Clausier {__version__}"
    return f"{program}, règles et bibliothèque {rules}" if rules else program


def read_dossier(content: bytes, name: str, glossary: Glossary) -> Tender:
    """Read a dossier written in TOML or JSON; `name` is what messages call it.

    Raises:
        DataFileError: every mistake of the dossier together.
    """
    tender = read_sheet(content, name, Tender, glossary)
    problems = _contradictions(tender)
    if problems:
        raise DataFileError(name, problems)
    return tender


def read_sheet(content: bytes, name: str, shape: type[Sheet], glossary: Glossary) -> Sheet:
    """Read a value written in TOML or JSON, such as what is kept beside a dossier.

    Raises:
        DataFileError: every mistake of the text together.
    """
    sheet, problems = parse(plain_values(content, name), shape, glossary)
    if sheet is None:
        raise DataFileError(name, problems)
    return sheet


def write_toml(tender: Tender, glossary: Glossary) -> str:
    """Return a tender as TOML text, for people."""
    return tomli_w.dumps(dump(tender, glossary), multiline_strings=True)


def write_json(tender: Tender, glossary: Glossary) -> str:
    """Return a tender as JSON text, with the same keys, for programs."""
    return json.dumps(dump(tender, glossary), ensure_ascii=False, indent=1, default=_iso) + "\n"


def _iso(value: object) -> str:
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def plain_values(content: bytes, name: str) -> dict[str, Any]:
    """Read the plain values of a text in TOML or JSON.

    Raises:
        DataFileError: the text is too long, or neither.
    """
    if len(content) > GREATEST_DOSSIER:
        raise DataFileError(name, ("le fichier dépasse 5 Mo : ce n’est pas un dossier.",))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = "ce n’est pas un dossier : le fichier ne contient pas du texte en UTF-8."
        raise DataFileError(name, (reason,)) from error
    if not text.strip():
        raise DataFileError(name, ("le fichier est vide : choisissez un autre dossier.",))
    return _from_json(text, name) if text.lstrip().startswith("{") else _from_toml(text, name)


def _from_toml(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason = f"ce n’est pas un dossier en TOML valable ({error})."
        raise DataFileError(name, (reason,)) from error


def _from_json(text: str, name: str) -> dict[str, Any]:
    try:
        values = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        reason = f"ce n’est pas un dossier en JSON valable ({error})."
        raise DataFileError(name, (reason,)) from error
    return dict(values)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        repeated = next(key for key, _ in pairs if [name for name, _ in pairs].count(key) > 1)
        raise ValueError(f"la clef « {repeated} » est écrite deux fois")
    return result


def _contradictions(tender: Tender) -> tuple[str, ...]:
    numbers = [lot.number for lot in tender.lots]
    problems = [
        f"« lots » : le numéro {number} est donné à plusieurs lots."
        for number in sorted(set(numbers))
        if numbers.count(number) > 1
    ]
    if tender.buyer.siret and not is_siret(tender.buyer.siret):
        problems.append(
            f"« acheteur.siret » : « {tender.buyer.siret} » n’est pas un SIRET valable ;"
            " vérifiez ses 14 chiffres ou laissez le champ vide."
        )
    used = {
        "criteres": [item.lots for item in tender.criteria],
        "clauses": [item.lots for item in tender.clauses],
        "textes": [item.lots for item in tender.texts],
    }
    problems += [
        f"« {key}[{rank}].lots » : le lot {number} n’existe pas."
        for key, choices in used.items()
        for rank, lots in enumerate(choices, 1)
        for number in lots
        if number not in numbers
    ]
    problems += [
        f"« prix[{rank}].lot » : le lot {line.lot} n’existe pas."
        for rank, line in enumerate(tender.price, 1)
        if line.lot and line.lot not in numbers
    ]
    return tuple(problems)
