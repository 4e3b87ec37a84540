"""The titles and the words that lists of suppliers use, and what they stand for here."""

import re
from collections.abc import Mapping, Sequence

from desktop_app.core.folding import fold
from desktop_app.core.supplier import SupplierKind

PARENTHESES = re.compile(r"\([^)]*\)")
DATA = re.compile(r"\d{5}|@")
NAME = "name"
TRADE_NAME = "trade_name"
CONTACT_NAMES = ("contact_first_name", "contact_name")
TITLES: Mapping[str, tuple[str, ...]] = {
    NAME: (
        "raison sociale",
        "denomination",
        "denomination sociale",
        "nom de la structure",
        "nom de l entreprise",
        "nom de l etablissement",
        "nom du fournisseur",
        "nom raison sociale",
        "raison sociale nom",
        "structure",
        "entreprise",
        "fournisseur",
        "societe",
        "etablissement",
        "name",
        "nom entreprise",
        "nom",
    ),
    TRADE_NAME: ("enseigne", "nom commercial", "nom d usage", "sigle", "marque", "brand"),
    "siret": (
        "siret",
        "numero siret",
        "n siret",
        "no siret",
        "num siret",
        "numero de siret",
        "n de siret",
        "code siret",
        "siret etablissement",
        "siret de l etablissement",
    ),
    "kind": (
        "type de structure",
        "type",
        "categorie",
        "type d etablissement",
        "type de fournisseur",
        "type d entreprise",
        "forme",
        "forme juridique",
    ),
    "activities": (
        "activites",
        "activite",
        "secteur d activite",
        "secteurs d activite",
        "secteur",
        "secteurs",
        "prestations",
        "prestation",
        "type de prestation",
        "types de prestation",
        "metiers",
        "metier",
        "domaine",
        "domaines",
        "domaines d activite",
        "description de l activite",
        "produits et services",
    ),
    "street": (
        "adresse",
        "adresse postale",
        "adresse 1",
        "adresse ligne 1",
        "rue",
        "voie",
        "numero et voie",
        "adresse complete",
    ),
    "postcode": ("code postal", "cp", "code post", "codepostal", "c postal"),
    "commune": ("ville", "commune", "localite", "nom de la commune", "ville commune"),
    "insee": ("code insee", "insee", "code commune", "code insee commune", "code commune insee"),
    "contact_name": (
        "contact",
        "nom du contact",
        "nom contact",
        "interlocuteur",
        "personne a contacter",
        "referent",
        "responsable",
        "nom du responsable",
    ),
    "contact_first_name": ("prenom", "prenom du contact", "prenom contact"),
    "contact_function": ("fonction", "fonction du contact", "poste", "qualite du contact"),
    "phone": (
        "telephone",
        "tel",
        "numero de telephone",
        "n de telephone",
        "telephone fixe",
        "telephone portable",
        "portable",
        "mobile",
        "telephone 1",
        "tel 1",
    ),
    "email": (
        "e mail",
        "email",
        "mail",
        "courriel",
        "adresse e mail",
        "adresse email",
        "adresse mail",
        "adresse electronique",
        "mel",
        "email de contact",
        "e mail de contact",
    ),
    "website": (
        "site",
        "site web",
        "site internet",
        "url",
        "www",
        "adresse du site",
        "page web",
        "lien du site",
    ),
    "labels": (
        "labels",
        "label",
        "certifications",
        "certification",
        "labels et certifications",
        "qualifications",
        "agrements",
    ),
    "siren": ("siren", "numero siren", "n siren", "code siren"),
    "legal_form": ("statut juridique", "nature juridique"),
    "naf": ("naf", "ape", "code naf", "code ape", "naf ape", "code naf ape"),
    "headcount": ("effectif", "effectifs", "nombre de salaries", "nombre d etp", "headcount"),
    "networks": ("reseau", "reseaux", "networks", "tete de reseau"),
    "tags": ("etiquettes", "mots cles", "tags"),
    "lists": ("listes", "mes listes"),
    "references": ("references", "references clients"),
    "approval_until": ("fin du label", "fin de l agrement", "fin d agrement", "valable jusqu au"),
    "notes": ("notes", "note", "remarques", "remarque", "observations", "commentaires", "infos"),
}
KINDS: Mapping[SupplierKind, tuple[str, ...]] = {
    SupplierKind.ACI: (
        "aci",
        "atelier et chantier d insertion",
        "ateliers et chantiers d insertion",
        "atelier chantier d insertion",
        "ateliers chantiers d insertion",
        "chantier d insertion",
    ),
    SupplierKind.EI: ("ei", "entreprise d insertion"),
    SupplierKind.AI: ("ai", "association intermediaire"),
    SupplierKind.ETTI: ("etti", "entreprise de travail temporaire d insertion"),
    SupplierKind.EITI: (
        "eiti",
        "entreprise d insertion par le travail independant",
    ),
    SupplierKind.EA: ("ea", "entreprise adaptee"),
    SupplierKind.EATT: ("eatt", "entreprise adaptee de travail temporaire"),
    SupplierKind.ESAT: (
        "esat",
        "cat",
        "etablissement et service d aide par le travail",
        "etablissement ou service d aide par le travail",
        "etablissement et service d accompagnement par le travail",
        "etablissement ou service d accompagnement par le travail",
    ),
    SupplierKind.GEIQ: (
        "geiq",
        "groupement d employeurs pour l insertion et la qualification",
    ),
    SupplierKind.PRISON: (
        "prison",
        "atelier penitentiaire",
        "etablissement penitentiaire",
        "service de l emploi penitentiaire",
        "travail penitentiaire",
    ),
    SupplierKind.ESS: (
        "ess",
        "association",
        "entreprise de l ess",
        "entreprise de l economie sociale et solidaire",
        "structure de l ess",
    ),
    SupplierKind.SCOP: ("scop", "societe cooperative et participative"),
    SupplierKind.SCIC: ("scic", "societe cooperative d interet collectif"),
    SupplierKind.COOPERATIVE: ("cooperative", "societe cooperative"),
    SupplierKind.MUTUAL: ("mutuelle", "societe mutualiste"),
    SupplierKind.FOUNDATION: ("fondation", "fondation d entreprise"),
    SupplierKind.ESUS: ("esus", "entreprise solidaire d utilite sociale"),
    SupplierKind.PME: (
        "pme",
        "tpe",
        "tpe pme",
        "pme tpe",
        "petite ou moyenne entreprise",
        "microentreprise",
        "micro entreprise",
        "artisan",
        "auto entrepreneur",
        "entreprise individuelle",
        "entreprise",
        "eurl",
        "sarl",
        "sas",
        "sasu",
    ),
    SupplierKind.OTHER: ("autre", "autres", "sa", "grande entreprise", "collectivite", "eti"),
}
CHOICES = tuple(TITLES)
FIELDS = {title: field for field, titles in TITLES.items() for title in titles}
KIND_OF_WORDS = {words: kind for kind, forms in KINDS.items() for words in forms}

WHOLE_WORDS: Mapping[SupplierKind, str] = {
    SupplierKind.PRISON: "travail en prison",
    SupplierKind.COOPERATIVE: "coopérative",
    SupplierKind.MUTUAL: "mutuelle",
    SupplierKind.FOUNDATION: "fondation",
}
# A word of three letters stands for other things as well, such as a sole trader.
SHORTEST_FORM = 4
FORMS_IN_NAMES = tuple(
    (form, KIND_OF_WORDS[form])
    for form in sorted(KIND_OF_WORDS, key=len, reverse=True)
    if len(form) >= SHORTEST_FORM and KIND_OF_WORDS[form] is not SupplierKind.OTHER
)


def field_of(title: str) -> str:
    """Return the field that a column title stands for, empty when it is unknown."""
    for text in (title.replace("_", " "), PARENTHESES.sub(" ", title)):
        if fold(text) in FIELDS:
            return FIELDS[fold(text)]
    return ""


def settled(titles: Sequence[str], fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return fields in which names of firms, of shops and of persons do not take one place.

    Beside a column such as « Raison sociale », « Nom » is the name of a person; alone, the name
    of the shop is the name.
    """
    if NAME not in fields:
        return tuple(NAME if name == TRADE_NAME else name for name in fields)
    pairs = tuple(zip(titles, fields, strict=True))
    if not any(name == NAME and fold(title) != "nom" for title, name in pairs):
        return fields
    return tuple(
        "contact_name" if name == NAME and fold(title) == "nom" else name for title, name in pairs
    )


def known_titles(cells: Sequence[str]) -> int:
    """Count the different fields that a line names, none when it is a line of data."""
    filled = [cell for cell in cells if cell.strip()]
    if any(DATA.search(cell) for cell in filled):
        return 0
    count = len({field_of(cell) for cell in filled} - {""})
    return count if count > 1 or len(filled) == 1 else 0


def kind_in_name(name: str) -> SupplierKind | None:
    """Return the kind that the name of a supplier announces, which only a person can confirm."""
    words = f" {fold(name)} "
    return next((kind for form, kind in FORMS_IN_NAMES if f" {form} " in words), None)


def kind_word(kind: SupplierKind) -> str:
    """Return a kind as a sentence names it: most are known by their acronym."""
    return WHOLE_WORDS.get(kind, kind.value.upper())


def kind_of(text: str) -> SupplierKind | None:
    """Return the kind of structure that a text names, none when no kind is recognised."""
    candidates = (text, PARENTHESES.sub(" ", text), *re.split(r" [-–] |[/:(),;]", text))
    found = (KIND_OF_WORDS.get(fold(candidate)) for candidate in candidates)
    return next((kind for kind in found if kind), None)
