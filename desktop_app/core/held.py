"""What a book holds of one person, and what became of it once they asked to be erased."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.core.person import Person


class Fate(StrEnum):
    """What an erasure does to a mention."""

    ERASED = "efface"
    REMOVED = "fiche-retiree"
    KEPT = "conserve"


class Shelfmark(StrEnum):
    """Where a mention stands."""

    SUPPLIER = "fournisseur"
    EXCHANGE = "echange"
    MERGE = "fusion"
    IMPORT = "import"
    SEARCH = "recherche"
    CLAUSE = "clause"
    NETWORK = "reseau"
    TENDER = "marche"


FIELDS = {
    "name": "raison sociale",
    "trade_name": "nom commercial",
    "siret": "SIRET",
    "kind": "type",
    "activities": "activités",
    "contact.name": "nom du contact",
    "contact.function": "fonction du contact",
    "contact.phone": "téléphone",
    "contact.email": "adresse électronique",
    "profile.other_contacts.name": "nom d’un autre contact",
    "profile.other_contacts.function": "fonction d’un autre contact",
    "profile.other_contacts.phone": "téléphone d’un autre contact",
    "profile.other_contacts.email": "adresse électronique d’un autre contact",
    "place.street": "rue",
    "place.postcode": "code postal",
    "place.commune": "commune",
    "place.insee": "code INSEE",
    "website": "site",
    "labels": "labels",
    "notes": "notes",
    "source": "source",
    "profile.references": "références",
    "profile.tags": "étiquettes",
    "profile.lists": "listes",
    "text": "texte",
    "contact": "interlocuteur",
    "file": "nom du fichier",
    "title": "titre",
    "query": "recherche",
    "checked_by": "contrôlé par",
    "work": "ce qu’il fait",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place that speaks of a person: in what, in which field, since when, from where."""

    where: Shelfmark
    title: str
    path: str
    text: str
    source: str = ""
    day: date | None = None
    fate: Fate = Fate.ERASED

    @property
    def field(self) -> str:
        """The name of the field, in French."""
        return FIELDS.get(self.path, "fiche")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Everything that a book holds of one person, and the suppliers concerned."""

    person: Person
    mentions: tuple[Mention, ...] = ()
    suppliers: tuple[int, ...] = ()

    def of_fate(self, fate: Fate) -> tuple[Mention, ...]:
        """Return the mentions that an erasure would treat alike."""
        return tuple(mention for mention in self.mentions if mention.fate is fate)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What an erasure did, without a word about whom it concerned."""

    day: date
    erased: int
    removed: int
    kept: int
    suppliers: tuple[int, ...] = ()
    backups: int = 0
    not_cleaned: tuple[str, ...] = ()
