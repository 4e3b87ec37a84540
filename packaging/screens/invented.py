"""The invented books that the gallery shows: one well filled, one empty."""

import datetime
from dataclasses import replace
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from typing import Final

from desktop_app.book.store import Book
from desktop_app.catalogue import Catalogue
from desktop_app.core.bid import Bid, BidSheet, Mark
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.follow_up import (
    Award,
    FollowUp,
    LotAward,
    MonthHours,
    Penalty,
    ReceivedProof,
    Structure,
    YearlySpend,
)
from desktop_app.core.money import Money
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.profile import Approval
from desktop_app.core.sourcing_sheet import QuestionRound, SourcingSheet
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender_status import TenderStatus
from desktop_app.core.town_clause import TownClause
from desktop_app.core.town_network import TownNetwork
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.settings import Settings
from desktop_app.ui.practice import fill_practice

DAY: Final = datetime.date(2026, 11, 23)
LAUNCH: Final = datetime.date(2026, 9, 7)
START: Final = datetime.date(2026, 10, 26)
END: Final = datetime.date(2029, 10, 25)
OWN: Final = "nettoyage-mairie-ecole.toml"
GREEN: Final = "espaces-verts-deux-lots.toml"
# Around Avesnes-sur-Helpe, so that the distances and the map have something to show.
TOWN: Final = "59036"
SPOTS: Final = (
    *((50.123, 3.931), (50.277, 3.973), (50.360, 3.523), (50.176, 3.234)),
    *((50.693, 3.174), (50.629, 3.057), (50.291, 2.777), (49.894, 2.302)),
    *((49.771, 4.719), (49.258, 4.031), (50.241, 3.625), (50.017, 4.039)),
)


def settings() -> Settings:
    """Return the preferences of the invented commune."""
    return Settings(
        commune="Commune de Saint-Exemple",
        insee=TOWN,
        population=3_200,
        yearly_purchases=Money.from_euros(1_900_000),
        fleet=6,
        office_street="1 place de la Mairie",
        office_postcode="59000",
        office_commune="Saint-Exemple",
        office_phone="03 00 00 00 00",
        office_email="marches@saint-exemple.example",
        office_signatory="Camille Exemple",
        office_signatory_role="maire de Saint-Exemple",
    )


def fill(book: Book, source: Path, catalogue: Catalogue) -> int:
    """Fill a book from the practice commune and more; return the tender that is awarded."""
    fill_practice(book, source, catalogue.glossary)
    _know_suppliers(book)
    tender = open_dossier(source / "dossiers" / OWN, catalogue.glossary)
    awarded = replace(
        tender,
        subject="Nettoyage du groupe scolaire et de la médiathèque",
        date=LAUNCH,
        conditions=replace(tender.conditions, answer_by=LAUNCH + datetime.timedelta(days=30)),
    )
    identifier = book.tenders.put(awarded).identifiers[0]
    _keep_sheets(book, identifier)
    green = open_dossier(source / "dossiers" / GREEN, catalogue.glossary)
    for subject, status in (
        ("Entretien des espaces verts, modèle de la commune", TenderStatus.MODEL),
        ("Entretien des espaces verts 2023-2026", TenderStatus.ARCHIVED),
    ):
        other = book.tenders.put(replace(green, subject=subject)).identifiers[0]
        book.tenders.sort(other, status)
    _keep_library(book)
    return identifier


def _know_suppliers(book: Book) -> None:
    for rank, (supplier, spot) in enumerate(
        zip(tuple(book.suppliers.each()), cycle(SPOTS), strict=False)
    ):
        # Each round of the spots is a little further to the east.
        shift = 0.03 * (rank // len(SPOTS))
        place = replace(supplier.place, latitude=spot[0] - shift, longitude=spot[1] + 2 * shift)
        profile = replace(
            supplier.profile,
            headcount=4 + 3 * rank,
            last_contact=DAY - datetime.timedelta(days=47 * rank),
            approvals=_approvals(rank),
        )
        book.suppliers.put(replace(supplier, place=place, profile=profile))
    first = next(iter(book.suppliers.each()))
    book.suppliers.put(_likeness(first))
    book.exchanges.put_all(_exchanges(first.identifier))


def _approvals(rank: int) -> tuple[Approval, ...]:
    if rank % 5:
        return ()
    until = DAY + datetime.timedelta(days=12 + 9 * rank)
    return (Approval(label="Agrément d’entreprise solidaire", number="00-000", until=until),)


def _likeness(supplier: Supplier) -> Supplier:
    """Return a second record of a supplier, as a second list would have brought it."""
    place = replace(supplier.place, street="12, rue de l'Essai")
    return replace(supplier, identifier=0, name=supplier.name.upper(), siret="", place=place)


def _exchanges(supplier: int) -> tuple[Exchange, ...]:
    told = (
        (3, ExchangeKind.CALL, "Rappellera après la visite des lieux."),
        (40, ExchangeKind.QUOTE_REQUEST, "Débroussaillage du talus du stade."),
        (52, ExchangeKind.ANSWER, "Devis reçu, 1 840 € HT."),
        (200, ExchangeKind.VISIT, "Atelier visité avec l’adjointe aux travaux."),
    )
    return tuple(
        Exchange(supplier=supplier, day=DAY - datetime.timedelta(days=days), kind=kind, text=text)
        for days, kind, text in told
    )


def _keep_sheets(book: Book, tender: int) -> None:
    book.sourcing.put(tender, _sourcing())
    book.bids.put(tender, BidSheet(bids=tuple(_bid(*told) for told in _bids())))
    book.follow_ups.put(tender, _follow_up())


def _sourcing() -> SourcingSheet:
    questions = (
        "Quelles prestations proches avez-vous déjà réalisées ?",
        "Quels produits et quelles méthodes proposez-vous pour réduire l’eau et la chimie ?",
    )
    day = LAUNCH - datetime.timedelta(days=45)
    return SourcingSheet(
        questions=questions,
        rounds=(QuestionRound(day=day, questions=questions, suppliers=(1, 4, 7)),),
        need_change="Le passage en journée a été retenu : il rend les postes accessibles.",
    )


def _bids() -> tuple[tuple[str, int, tuple[int, int, int], str], ...]:
    return (
        ("Propreté Nouvelle Fictive", 91_400, (75, 88, 70), "Équipe stable, référente nommée."),
        ("Net et Clair Maquette", 84_900, (50, 74, 40), "Méthode claire, encadrement léger."),
        ("Services du Brouillon", 58_200, (40, 70, 40), "Peu de détail sur les passages."),
    )


def _bid(bidder: str, price: int, read: tuple[int, int, int], comment: str) -> Bid:
    share, value, points = read
    marks = (
        Mark(part="organisation-des-prestations", share=Decimal(share), comment=comment),
        Mark(
            part="part-des-produits-a-ecolabel-ou-equivalent",
            share=Decimal(points),
            value=f"{value} %",
        ),
    )
    return Bid(bidder=bidder, lot=1, price=Money.from_euros(price), marks=marks)


def _follow_up() -> FollowUp:
    first = "nettoyage-tri-dechets:demarrage"
    return FollowUp(
        award=Award(
            notified_on=START - datetime.timedelta(days=14),
            start=START,
            end=END,
            bid_count=3,
            lots=(
                LotAward(
                    lot=1,
                    supplier="Propreté Nouvelle Fictive",
                    structure=Structure.INCLUSION,
                    amount=Money.from_euros(91_400),
                ),
            ),
        ),
        proofs=(ReceivedProof(key=first, received_on=START, remark="Affichée par site."),),
        months_done=(MonthHours(period=datetime.date(2026, 11, 1), lot=1, hours=38, persons=2),),
        penalties=(
            Penalty(
                day=datetime.date(2026, 11, 12),
                amount=Money.from_euros(50),
                motive="Feuille de passage d’octobre non remise.",
            ),
        ),
        spending=(
            YearlySpend(year=2026, category="papier-bureau", total=Money.from_euros(4_200)),
        ),
        satisfaction=4,
        lessons="Demander dès la visite le nom de la personne qui encadre l’équipe.",
    )


def _keep_library(book: Book) -> None:
    book.library.put(
        TownClause(
            title="Clefs et alarme de l’école",
            text="Le titulaire tient à jour un registre des clefs et le présente à la demande.",
            role=Role.EXECUTION,
            dimension=Dimension.SOCIAL,
            checked_by="Le service technique",
        )
    )
    book.library.like("insertion-heures", liked=True)
    book.networks.put(
        TownNetwork(
            name="Service économie de la communauté de communes",
            kind=next(iter(NetworkKind)),
            work="Nous dit quelles structures du territoire peuvent répondre.",
        )
    )
