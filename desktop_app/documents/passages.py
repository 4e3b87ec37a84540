"""Passages that several kinds of document share: blanks, citations, lots, reservation."""

import re
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.tender import Ccag, Procedure, Tender, TenderType, reservations_of
from desktop_app.documents import typography
from desktop_app.documents.outline import Block, BulletList, Facts, Paragraph, SmallPrint, Table

CODE: Final = "du code de la commande publique"
_ARTICLE: Final = re.compile(r"\b([LRD])(?=\d)")
_BULLET: Final = re.compile(r"^[-–•*] ")

TYPES: Final = {
    TenderType.WORKS: "travaux",
    TenderType.SUPPLIES: "fournitures",
    TenderType.SERVICES: "services",
}
PROCEDURES: Final = {
    Procedure.EXEMPT: "Marché dispensé de publicité et de mise en concurrence",
    Procedure.ADAPTED: "Procédure adaptée",
    Procedure.FORMAL: "Procédure formalisée",
    Procedure.ADAPTED_SOCIAL: "Procédure adaptée, services sociaux et spécifiques",
}
CCAGS: Final = {
    Ccag.SUPPLIES_SERVICES: "de fournitures courantes et de services",
    Ccag.WORKS: "de travaux",
    Ccag.INTELLECTUAL: "de prestations intellectuelles",
    Ccag.ICT: "de techniques de l’information et de la communication",
    Ccag.PROJECT_MANAGEMENT: "de maîtrise d’œuvre",
    Ccag.INDUSTRIAL: "industriels",
}
_RESERVED_TO: Final = {
    Reservation.DISABILITY: (
        "aux entreprises adaptées, aux établissements et services d’accompagnement par le travail"
        " et aux structures équivalentes qui emploient au moins 50 % de travailleurs handicapés"
    ),
    Reservation.INCLUSION: (
        "aux structures d’insertion par l’activité économique et aux structures équivalentes"
        " qui emploient au moins 50 % de travailleurs défavorisés"
    ),
    Reservation.PRISON: (
        "aux opérateurs économiques qui l’exécutent dans le cadre d’une activité de production"
        " en établissement pénitentiaire et font travailler à ce titre au moins 50 % de personnes"
        " détenues"
    ),
    Reservation.SOCIAL_ECONOMY: (
        "aux entreprises de l’économie sociale et solidaire et aux structures équivalentes dont"
        " l’objectif est d’assurer une mission de service public liée à ces services"
    ),
}
_RESERVED_IN_SHORT: Final = {
    Reservation.DISABILITY: "Entreprises adaptées, ESAT et structures équivalentes",
    Reservation.INCLUSION: "Structures d’insertion et structures équivalentes",
    Reservation.PRISON: "Production en établissement pénitentiaire",
    Reservation.SOCIAL_ECONOMY: "Entreprises de l’économie sociale et solidaire",
}
_RESERVED_BY: Final = {
    Reservation.DISABILITY: ("L2113-12", "R2113-7"),
    Reservation.INCLUSION: ("L2113-13", "R2113-7"),
    Reservation.PRISON: ("L2113-13-1", "R2113-7"),
    Reservation.SOCIAL_ECONOMY: ("L2113-15", "L2113-16", "R2113-8"),
}
_JOINT: Final = frozenset({Reservation.DISABILITY, Reservation.INCLUSION})


def to_fill(what: str) -> str:
    """Return the visible blank of something the clerk has not answered."""
    return f"[à compléter : {what}]"


def cite(*articles: str) -> str:
    """Return articles of the public procurement code as a French sentence cites them."""
    written = tuple(map(_spaced, articles))
    word = "article" if len(written) == 1 else "articles"
    return f"{word} {typography.listing(written)}"


def numbers(lots: tuple[int, ...]) -> str:
    """Return the numbers of some lots as a French sentence cites them."""
    word = "lot" if len(lots) == 1 else "lots"
    return f"{word} n° {typography.listing(tuple(map(str, sorted(lots))))}"


def sentence(text: str) -> str:
    """Return a text with a capital first."""
    return text[:1].upper() + text[1:]


def prose(text: str) -> tuple[Block, ...]:
    """Return a typed text as paragraphs and lists, one line each."""
    blocks: list[Block] = []
    items: list[str] = []
    for line in (*typography.clean(text).split("\n"), ""):
        if _BULLET.match(line):
            items.append(_BULLET.sub("", line))
            continue
        if items:
            blocks.append(BulletList(tuple(items)))
            items = []
        if line:
            blocks.append(Paragraph(line))
    return tuple(blocks)


def nature(tender: Tender) -> str:
    """Return what is bought, as a contract is named."""
    return f"marché public de {TYPES[tender.type]}"


def cover(tender: Tender, code: str) -> Facts:
    """Return what the cover says of the tender."""
    procedure = PROCEDURES[tender.procedure] if tender.procedure else to_fill("procédure")
    rows = [
        ("Référence", reference(tender, code)),
        ("Nature", nature(tender).capitalize()),
        ("Procédure", procedure),
        ("Nomenclature CPV", tender.cpv),
        ("SIRET de l’acheteur", tender.buyer.siret),
        ("Date de lancement", typography.date(tender.date)),
    ]
    return Facts(tuple(row for row in rows if row[1]))


def reference(tender: Tender, code: str) -> str:
    """Return the reference of a document, made from its kind and the tender."""
    return "-".join(filter(None, (code.upper(), tender.date.isoformat(), tender.family)))


def lots_table(tender: Tender) -> Table:
    """Return the table of the lots, with who each is reserved to."""
    reserved = any(lot.reserved for lot in tender.lots)
    rows = tuple(
        (str(lot.number), lot.designation, *((_short(lot),) if reserved else ()))
        for lot in tender.lots
    )
    if reserved:
        return Table(("Lot", "Intitulé", "Réservation"), rows, (8, 46, 46), "Liste des lots")
    return Table(("Lot", "Intitulé"), rows, (10, 90), "Liste des lots")


def reservations(tender: Tender) -> tuple[Block, ...]:
    """Return the mentions of reservation that the law wants bidders to read."""
    blocks: list[Block] = []
    if tender.reserved:
        blocks.append(Paragraph(reservation("Le marché", tender.reserved)))
    own = [lot for lot in tender.lots if lot.reserved and lot.reserved != tender.reserved]
    blocks += [Paragraph(reservation(f"Le {numbers((lot.number,))}", lot.reserved)) for lot in own]
    if tender.reserved and own:
        which = numbers(tuple(lot.number for lot in own))
        said = "Pour le" if len(own) == 1 else "Pour les"
        others = ", qui vaut pour les autres" if len(own) < len(tender.lots) else ""
        blocks.append(
            Paragraph(f"{said} {which}, la réservation du lot remplace celle du marché{others}.")
        )
    if Reservation.SOCIAL_ECONOMY in reservations_of(tender):
        blocks.append(
            Paragraph(
                "La durée d’un marché ainsi réservé ne dépasse pas trois ans. L’attributaire ne"
                " peut pas bénéficier d’une attribution au même titre pendant les trois années"
                f" suivantes ({cite('L2113-16')})."
            )
        )
    return tuple(blocks)


def reservation(what: str, kinds: tuple[Reservation, ...]) -> str:
    """Return the sentence that reserves a contract or a lot, with its articles."""
    who = " ainsi qu’".join(_RESERVED_TO[kind] for kind in kinds)
    articles = dict.fromkeys(article for kind in kinds for article in _RESERVED_BY[kind])
    if set(kinds) >= _JOINT:
        articles["L2113-14"] = None
    return f"{what} est réservé {who} ({cite(*sorted(articles))} {CODE})."


def legal_basis(tender: Tender, catalogue: Catalogue, grounds: tuple[str, ...]) -> str:
    """Return how the texts behind a demand are cited, those in force and of its CCAG only."""
    texts = catalogue.law.texts
    kept = (
        texts[identifier]
        for identifier in grounds
        if identifier in texts and _concerns(identifier, tender.ccag)
    )
    cited = (
        _spaced(text.article)
        for text in kept
        if (text.since is None or text.since <= tender.date)
        and (text.until is None or tender.date <= text.until)
    )
    return " ; ".join(dict.fromkeys(cited))


def sources(tender: Tender, version: str) -> SmallPrint:
    """Return the small print that says which law the document follows, with which rules."""
    return SmallPrint(
        "Sauf mention contraire, les articles cités sont ceux du code de la commande publique,"
        f" dans leur rédaction en vigueur le {typography.date(tender.date)}."
        f" Règles et bibliothèque : version {version}."
    )


def _spaced(article: str) -> str:
    return _ARTICLE.sub(rf"\1.{typography.NO_BREAK_SPACE}", article)


def _concerns(identifier: str, ccag: Ccag | None) -> bool:
    return not identifier.startswith("ccag-") or identifier.startswith(f"ccag-{ccag}-")


def _short(lot: Lot) -> str:
    if not lot.reserved:
        return "Non réservé"
    articles = cite(*sorted({_RESERVED_BY[kind][0] for kind in lot.reserved}))
    who = "\n".join(_RESERVED_IN_SHORT[kind] for kind in lot.reserved)
    return f"{who}\n({articles})"
