"""What a reader mends in the directory of the bodies that help buyers."""

import datetime
import re
from collections.abc import Iterator, Mapping

from desktop_app.clauses.network import Network, RegionalNetworks
from desktop_app.core.network_kind import NetworkKind

OVERSEAS = ("01", "02", "03", "04", "06")
METROPOLITAN = ("11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94")
REGIONS = frozenset((*OVERSEAS, *METROPOLITAN))
EXPECTED = (NetworkKind.CHAMBER, NetworkKind.BUYERS)
ADDRESS = re.compile(r"https?://(?:[a-z0-9-]+\.)+[a-z]{2,}\.?(?:/[^\s\"<>]*)?", re.IGNORECASE)
CONTACT = re.compile(r"(?:\d{2}[ .\u00a0]){4}\d{2}|\S@\S")


def network_problems(
    directory: Mapping[str, RegionalNetworks], today: datetime.date
) -> tuple[str, ...]:
    """Return every mistake of the directory: regions, addresses, sources, days."""
    seen: dict[str, str] = {}
    problems: list[str] = []
    for shelf in directory.values():
        said = list(_shelf_problems(shelf, today))
        if shelf.region in seen:
            said.append(f"la région « {shelf.region} » est déjà dans {seen[shelf.region]}.toml.")
        seen[shelf.region] = shelf.identifier
        problems += [f"networks/{shelf.identifier}.toml : {problem}" for problem in said]
    absent = sorted({*REGIONS, ""} - set(seen))
    problems += [f"networks : il manque le fichier de {_told(code)}." for code in absent]
    return tuple(problems)


def _told(code: str) -> str:
    return f"la région « {code} »" if code else "la France entière, sans code de région"


def _shelf_problems(shelf: RegionalNetworks, today: datetime.date) -> Iterator[str]:
    if shelf.region and shelf.region not in REGIONS:
        yield f"« code_region » : « {shelf.region} » n’est pas le code officiel d’une région."
    found = {network.kind for network in shelf.networks}
    for kind in shelf.missing:
        if kind in found:
            yield f"« manque » : « {kind.value} » est pourtant parmi les réseaux."
    for kind in EXPECTED if shelf.region else ():
        if kind not in found and kind not in shelf.missing:
            yield f"il manque « {kind.value} » : ajoutez-le, ou mettez-le dans « manque »."
    for rank, network in enumerate(shelf.networks, 1):
        for problem in _network_problems(network, today):
            yield f"« reseaux[{rank}] » : {problem}"


def _network_problems(network: Network, today: datetime.date) -> Iterator[str]:
    if not network.name.strip() or not network.work.strip():
        yield "le nom et ce qu’il fait sont attendus."
    if network.website and not ADDRESS.fullmatch(network.website):
        yield f"« site » : « {network.website} » n’est pas une adresse de page."
    if not network.sources:
        yield "une source au moins est attendue."
    for source in network.sources:
        if not ADDRESS.fullmatch(source):
            yield f"« sources » : « {source} » n’est pas une adresse de page."
    if network.verified_on > today:
        yield f"« verifie_le » : le {network.verified_on} n’est pas encore venu."
    if CONTACT.search(f"{network.name} {network.work}"):
        yield "ni téléphone ni adresse électronique ici : le site les donne."
