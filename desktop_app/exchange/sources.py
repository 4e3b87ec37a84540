"""The lists that are known by the titles of their columns, and what they say beyond them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.core.folding import fold
from desktop_app.core.supplier import SupplierKind
from desktop_app.exchange.columns import NAME, TITLES, TRADE_NAME, field_of, settled
from desktop_app.exchange.writing.columns import BY_TITLE


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownList:
    """A list whose columns are known; titles are folded, and only some of them identify it."""

    name: str
    signs: frozenset[str]
    columns: Mapping[str, str] = field(default_factory=dict, hash=False)
    kind: SupplierKind = SupplierKind.OTHER
    label: str = ""
    without: frozenset[str] = frozenset()
    is_by_company: bool = False


INCLUSION = KnownList(
    name="Le marché de l’inclusion",
    signs=frozenset({"raison sociale", "enseigne", "type de structure", "reference client 1"}),
)
INCLUSION_API = KnownList(
    name="Le marché de l’inclusion",
    signs=frozenset({"name", "siret", "kind", "city", "post code", "department"}),
    columns={
        "kind": "kind",
        "address": "street",
        "city": "commune",
        "post code": "postcode",
        "sectors": "activities",
        "labels old": "labels",
        "contact website": "website",
        "contact email": "email",
        "contact phone": "phone",
    },
)
ESAT_NETWORK = KnownList(
    name="Liste d’ESAT d’un réseau",
    signs=frozenset({"raison sociale", "siret", "type de structure", "metiers proposes"}),
    columns={
        "metiers proposes": "activities",
        "nombre de travailleurs dans la structure": "headcount",
        "nombre de travailleurs dans la structure en etp": "headcount",
    },
    kind=SupplierKind.ESAT,
)
HOSMOZ = KnownList(
    name="Hosmoz",
    signs=frozenset({"raison sociale", "siret", "poles de competences", "adherent hosmoz"}),
    columns={
        "siret 2": "",
        "siren": "",
        "lieudit bp": "street_more",
        "tel public": "phone",
        "poles de competences": "activities",
        "nombre de travailleurs": "headcount",
        "nombre de travailleurs etp": "headcount",
    },
    kind=SupplierKind.ESAT,
)
RGE = KnownList(
    name="Liste des entreprises RGE (ADEME)",
    signs=frozenset({"siret", "code qualification"}),
    columns={
        "code qualification": "approval_number",
        "lien date debut": "approval_since",
        "lien date fin": "approval_until",
        "domaine": "activities_more",
        "nom qualification": "",
        "organisme": "",
    },
    label="rge",
)
SIRENE = KnownList(
    name="SIRENE, établissements (INSEE)",
    signs=frozenset({"siret", "etatadministratifetablissement", "codecommuneetablissement"}),
    columns={
        "siren": "",
        "denominationusuelleetablissement": NAME,
        **dict.fromkeys((f"enseigne{rank}etablissement" for rank in (1, 2, 3)), TRADE_NAME),
        "numerovoieetablissement": "street_number",
        "typevoieetablissement": "street_kind",
        "libellevoieetablissement": "street",
        "codepostaletablissement": "postcode",
        "libellecommuneetablissement": "commune",
        "codecommuneetablissement": "insee",
        "activiteprincipaleetablissement": "naf",
        "etatadministratifetablissement": "state",
        "statutdiffusionetablissement": "diffusion",
    },
)
SIRENE_COMPANIES = KnownList(
    name="SIRENE, unités légales (INSEE)",
    signs=frozenset({"siren", "etatadministratifunitelegale", "denominationunitelegale"}),
    columns={
        "siren": "siren",
        "nicsiegeunitelegale": "nic",
        "denominationunitelegale": NAME,
        **dict.fromkeys(
            (f"denominationusuelle{rank}unitelegale" for rank in (1, 2, 3)), TRADE_NAME
        ),
        "nomunitelegale": "owner_name",
        "prenomusuelunitelegale": "owner_first_name",
        "categoriejuridiqueunitelegale": "legal_form",
        "activiteprincipaleunitelegale": "naf",
        "economiesocialesolidaireunitelegale": "is_ess",
        "etatadministratifunitelegale": "state",
        "statutdiffusionunitelegale": "diffusion",
    },
    is_by_company=True,
)
ORGANIC = KnownList(
    name="Agence Bio",
    signs=frozenset({"siret", "numerobio"}),
    columns={
        "numerobio": "approval_number",
        "raisonsociale": NAME,
        "denominationcourante": TRADE_NAME,
        "activites": "activities",
        "productions": "activities_more",
        "certificats": "certification",
        "etatcertification": "certification",
        "codepostal": "postcode",
        "siteweb": "website",
    },
    label="agriculture-biologique",
)
FOUNDATIONS = KnownList(
    name="Registre national des fondations",
    signs=frozenset({"siren", "denomination", "numero rnf", "type organisme"}),
    columns={"type organisme": "", "numero rnf": "", "siren": "siren"},
    kind=SupplierKind.FOUNDATION,
)
RESPONSIBLE_BUYERS = KnownList(
    name="Label Relations fournisseurs et achats responsables",
    signs=frozenset({"siren", "perimetre"}),
    columns={"siren": "siren", "perimetre": ""},
    label="Relations fournisseurs et achats responsables",
    without=frozenset({"siret"}),
    is_by_company=True,
)
ESS = KnownList(
    name="Liste des entreprises de l’ESS (ESS France)",
    signs=frozenset({"siren"}),
    columns={"siren": "siren"},
    kind=SupplierKind.ESS,
    without=frozenset({"siret"}),
    is_by_company=True,
)
# The most demanding first: the last one is known by a single title.
KNOWN_LISTS = (
    INCLUSION,
    INCLUSION_API,
    HOSMOZ,
    ESAT_NETWORK,
    SIRENE,
    SIRENE_COMPANIES,
    FOUNDATIONS,
    ORGANIC,
    RGE,
    RESPONSIBLE_BUYERS,
    ESS,
)
UNKNOWN = KnownList(name="", signs=frozenset())
OURS = KnownList(
    name="Export de Clausier",
    signs=frozenset(),
    columns={title: column.key for title, column in BY_TITLE.items()},
)


def known_list(titles: Sequence[str]) -> KnownList:
    """Return the list that a header belongs to, the unknown one when none is recognised."""
    folded = {_folded(title) for title in titles} - {""}
    # Only our export has such a column, and it has no column that it does not know.
    if folded <= BY_TITLE.keys() and any(BY_TITLE[title].key not in TITLES for title in folded):
        return OURS
    for item in KNOWN_LISTS:
        if item.signs <= folded and not item.without & folded:
            return item
    return UNKNOWN


def list_named(name: str, titles: Sequence[str]) -> KnownList:
    """Return a known list if its name and the header agree."""
    item = known_list(titles)
    return item if item.name == name else UNKNOWN


def fields_in(item: KnownList, titles: Sequence[str]) -> tuple[str, ...]:
    """Return the field of each column, as the list means it or else as its title says."""
    own = item.columns
    fields = tuple(
        own[folded] if folded in own else field_of(title)
        for title, folded in ((title, _folded(title)) for title in titles)
    )
    return settled(titles, fields)


def _folded(title: str) -> str:
    return fold(title.replace("_", " ").replace(".", " "))
