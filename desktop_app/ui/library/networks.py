"""The bodies that help buyers: those of the town, of its region, of the others, of the country."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.network import Network, RegionalNetworks, in_reading_order
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_network import TownNetwork
from desktop_app.law.text import Confidence
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.grounds import checking
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import NETWORK, TOWN_NETWORK, target
from desktop_app.ui.words import confidence_word

translate = QCoreApplication.translate
COUNTRY, OWN = "country", "own"
SEPARATOR = " · "


def network_kind_names() -> dict[NetworkKind, str]:
    """Return what each sort of body is called."""
    return {
        NetworkKind.CHAMBER: translate("Library", "Économie sociale et solidaire (CRESS)"),
        NetworkKind.BUYERS: translate("Library", "Réseau d’acheteurs publics"),
        NetworkKind.GREEN_DESK: translate("Library", "Guichet vert"),
        NetworkKind.FACILITATOR: translate(
            "Library", "Clause sociale : facilitateurs, maisons de l’emploi, PLIE"
        ),
        NetworkKind.INCLUSION: translate("Library", "Insertion par l’activité économique"),
        NetworkKind.DISABILITY: translate("Library", "ESAT et entreprises adaptées"),
        NetworkKind.SOLIDARITY: translate("Library", "Autre réseau de l’économie solidaire"),
        NetworkKind.FOOD: translate("Library", "Alimentation"),
        NetworkKind.BUILDING: translate("Library", "Éco-construction"),
        NetworkKind.RESOURCES: translate("Library", "Ressources et échanges en ligne"),
    }


def network_entries(catalogue: Catalogue, region: str = "") -> tuple[Entry, ...]:
    """Return every body, those of a region first; what was not found is said so."""
    entries: list[Entry] = []
    regions = regions_of(catalogue)
    for shelf in in_reading_order(catalogue.networks.values(), region):
        places = frozenset({shelf.region}) if shelf.region else regions | {COUNTRY}
        for rank, network in enumerate(shelf.networks, 1):
            entries.append(_entry(shelf, rank, network, places))
        entries += [_missing(shelf, kind) for kind in shelf.missing]
    return tuple(entries)


def town_network_entries(
    networks: Iterable[TownNetwork], regions: frozenset[str]
) -> tuple[Entry, ...]:
    """Return the bodies that the town noted for itself; they are shown in every region."""
    return tuple(_town_entry(network, regions) for network in networks)


def regions_of(catalogue: Catalogue) -> frozenset[str]:
    """Return the codes of the regions that the directory knows."""
    return frozenset(shelf.region for shelf in catalogue.networks.values() if shelf.region)


def _entry(shelf: RegionalNetworks, rank: int, network: Network, places: frozenset[str]) -> Entry:
    kind = network_kind_names()[network.kind]
    return Entry(
        target=target(NETWORK, f"{shelf.identifier}:{rank}"),
        title=network.name,
        subtitle=_subtitle(shelf, network),
        words=(shelf.title, kind, network.work, network.website),
        marks={"kind": frozenset({network.kind.value}), "region": places},
        sheet=partial(network_sheet, shelf, network),
    )


def _subtitle(shelf: RegionalNetworks, network: Network) -> str:
    is_unsure = network.confidence is Confidence.TO_CHECK
    unsure = (confidence_word(network.confidence),) if is_unsure else ()
    return SEPARATOR.join((shelf.title, network_kind_names()[network.kind], *unsure))


def network_sheet(shelf: RegionalNetworks, network: Network) -> Sheet:
    """Show a body whole: what it does, where to reach it, where it was seen."""
    unknown = translate(
        "Library",
        "Adresse non trouvée : à compléter. Cherchez le nom de l’organisme, puis gardez-la ici"
        " avec « Ajouter un organisme… ».",
    )
    return Sheet(
        network.name,
        SEPARATOR.join((shelf.title, network_kind_names()[network.kind])),
        (
            Part(translate("Library", "Ce qu’il fait"), (network.work,)),
            Part(translate("Library", "Site"), (network.website or unknown,)),
            Part(translate("Library", "Sources"), network.sources, listed=True),
            Part(
                translate("Library", "Suivi"), (checking(network.verified_on, network.confidence),)
            ),
        ),
    )


def _missing(shelf: RegionalNetworks, kind: NetworkKind) -> Entry:
    name = network_kind_names()[kind]
    title = translate("Library", "Non trouvé, à compléter : {sorte}").format(sorte=name)
    return Entry(
        target=target(NETWORK, f"{shelf.identifier}:{kind.value}"),
        title=title,
        subtitle=shelf.title,
        words=(shelf.title, name),
        marks={"kind": frozenset({kind.value}), "region": frozenset({shelf.region})},
        sheet=partial(_missing_sheet, shelf, title),
    )


def _missing_sheet(shelf: RegionalNetworks, title: str) -> Sheet:
    searched = translate(
        "Library",
        "Aucune source publique n’a été trouvée pour cette région. Cela ne veut pas dire que"
        " rien n’existe.",
    )
    instead = translate(
        "Library",
        "Demandez à la CRESS, à la Région ou à l’intercommunalité, voyez les réseaux de la France"
        " entière, puis gardez ce que vous trouvez avec « Ajouter un organisme… ».",
    )
    return Sheet(
        title,
        shelf.title,
        (
            Part(translate("Library", "Ce que l’on sait"), (searched,)),
            Part(translate("Library", "Que faire"), (instead,)),
        ),
    )


def _town_entry(network: TownNetwork, regions: frozenset[str]) -> Entry:
    own = translate("Library", "Noté par la commune")
    kind = network_kind_names()[network.kind]
    return Entry(
        target=target(TOWN_NETWORK, network.identifier),
        title=network.name,
        subtitle=SEPARATOR.join((own, kind)),
        words=(own, kind, network.work, network.website, network.notes),
        marks={"kind": frozenset({network.kind.value}), "region": regions | {OWN}},
        sheet=partial(_town_sheet, network, own),
    )


def _town_sheet(network: TownNetwork, own: str) -> Sheet:
    return Sheet(
        network.name,
        SEPARATOR.join((own, network_kind_names()[network.kind])),
        (
            Part(translate("Library", "Ce qu’il fait"), (network.work,)),
            Part(translate("Library", "Site"), (network.website,)),
            Part(translate("Library", "Notes"), (network.notes,)),
        ),
    )
