"""The other sheets of a record: contacts, networks, tags and lists, notes."""

from collections.abc import Callable
from functools import partial

from typing_extensions import override

from desktop_app.catalogue import Catalogue
from desktop_app.core.contact import Contact
from desktop_app.core.folding import fold
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.form_approvals import ApprovalSheet
from desktop_app.ui.suppliers.form_cards import Cards, CardWords
from desktop_app.ui.suppliers.form_chips import WordChips
from desktop_app.ui.suppliers.form_codes import Codes
from desktop_app.ui.suppliers.form_fields import Area, Line, MailLine
from desktop_app.ui.suppliers.form_offers import OfferSheet
from desktop_app.ui.suppliers.form_place import PlaceSheet
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet

SHOWN = 12


def family_titles(catalogue: Catalogue) -> dict[str, str]:
    """Return the families by name."""
    return {key: family.title for key, family in catalogue.families.items()}


def label_titles(catalogue: Catalogue) -> dict[str, str]:
    """Return the labels by name."""
    return {key: label.title for key, label in catalogue.labels.items()}


class ContactSheet(Sheet):
    """One person to write to or to call."""

    def __init__(self) -> None:
        super().__init__(
            (
                Entry("name", self.tr("Contact"), Line()),
                Entry("function", self.tr("Fonction"), Line()),
                Entry("phone", self.tr("Téléphone"), Line()),
                Entry("email", self.tr("Courriel"), MailLine()),
            )
        )


class ContactsSheet(Sheet):
    """Everybody at a supplier’s, and its site."""

    def __init__(self) -> None:
        words = CardWords(
            self.tr("Autre contact {rang}"),
            self.tr("Ajouter un contact"),
            self.tr("Retirer"),
            self.tr("Le contact a été retiré."),
        )
        super().__init__(
            (
                Entry("contact", "", ContactSheet()),
                Entry("website", self.tr("Site"), Line()),
                Entry("profile.other_contacts", "", Cards(words, Contact(), ContactSheet)),
            )
        )


class PlacesSheet(Sheet):
    """The addresses of a supplier."""

    def __init__(self, codes: Codes) -> None:
        words = CardWords(
            self.tr("Autre adresse {rang}"),
            self.tr("Ajouter une adresse"),
            self.tr("Retirer"),
            self.tr("L’adresse a été retirée."),
        )
        others = Cards(words, Place(), lambda: PlaceSheet(codes))
        super().__init__(
            (
                Entry("place", "", PlaceSheet(codes)),
                Entry("profile.other_places", "", others),
            )
        )


class OffersSheet(Sheet):
    """What a supplier does."""

    def __init__(self, session: Session, codes: Codes) -> None:
        words = CardWords(
            self.tr("Activité {rang}"),
            self.tr("Ajouter une activité"),
            self.tr("Retirer"),
            self.tr("L’activité a été retirée."),
        )
        families = session.read(partial(family_titles, session.catalogue), {})
        offers = Cards(words, Offer(), lambda: OfferSheet(codes, families))
        super().__init__(
            (
                Entry("activities", self.tr("Activités en clair"), Line()),
                Entry("profile.offers", "", offers),
            )
        )


class ApprovalsSheet(Sheet):
    """The labels and approvals of a supplier."""

    def __init__(self, session: Session) -> None:
        words = CardWords(
            self.tr("Agrément ou label {rang}"),
            self.tr("Ajouter un agrément ou un label"),
            self.tr("Retirer"),
            self.tr("L’agrément ou le label a été retiré."),
        )
        titles = session.read(partial(label_titles, session.catalogue), {})
        cards = Cards(words, Approval(label=""), lambda: ApprovalSheet(titles, session.today))
        super().__init__(
            (
                Entry("labels", self.tr("Labels en clair"), Line()),
                Entry("profile.approvals", "", cards),
            )
        )


class NetworksSheet(Sheet):
    """With whom a supplier works, and for whom it has worked."""

    def __init__(self) -> None:
        networks = WordChips(self.tr("Ajouter un réseau…"), are_long=True)
        super().__init__(
            (
                Entry("profile.networks", self.tr("Réseaux"), networks),
                Entry(
                    "profile.cluster",
                    self.tr("PTCE"),
                    Line(),
                    self.tr("Pôle territorial de coopération économique dont il est membre."),
                ),
                Entry("profile.co_contracting", self.tr("Co-traitance"), Area(2)),
                Entry("profile.references", self.tr("Références"), Area(3)),
            )
        )


class GroupsSheet(Sheet):
    """The tags of a supplier and the lists that it is in."""

    def __init__(self, session: Session) -> None:
        shelf = session.book.suppliers
        tags = WordChips(self.tr("Ajouter une étiquette…"), Known(session, shelf.tags))
        lists = WordChips(self.tr("Ajouter à une liste…"), Known(session, shelf.lists))
        super().__init__(
            (
                Entry("profile.tags", self.tr("Étiquettes"), tags),
                Entry(
                    "profile.lists",
                    self.tr("Listes"),
                    lists,
                    self.tr("Un fournisseur peut être dans plusieurs listes."),
                ),
            )
        )


class Known:
    """Suggests words already in use, read from the book at the first letter."""

    def __init__(self, session: Session, read: Callable[[], dict[str, int]]) -> None:
        self._session = session
        self._read = read

    def __call__(self, text: str) -> list[str]:
        """Return the words that begin with a text."""
        words = self._session.read(self._read, {})
        wanted = fold(text)
        return [word for word in words if fold(word).startswith(wanted)][:SHOWN]


class NotesSheet(Sheet):
    """What the clerk wants to remember."""

    def __init__(self) -> None:
        notice = self.tr(
            "N’écrivez que des faits utiles aux achats, sans jugement sur une personne et sans"
            " donnée sensible (santé, handicap d’une personne, opinions, origine, syndicat)."
            " La personne concernée peut demander à lire ce texte (RGPD, articles 5 et 15)."
        )
        super().__init__((Entry("notes", self.tr("Notes privées"), Area(6), notice),))

    @override
    def follow(self) -> None:
        """Nothing follows from notes."""
