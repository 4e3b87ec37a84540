"""Which known supplier a line is about, and what the line adds to it."""

from dataclasses import dataclass, fields, replace
from typing import TypeVar

from desktop_app.core.contact import Contact
from desktop_app.core.folding import fold
from desktop_app.core.place import Place
from desktop_app.core.siret import SIREN_LENGTH
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.supplier_row import DoubtError

Part = TypeVar("Part", Place, Contact)


@dataclass(eq=False)
class Known:
    """A supplier of the book, or of an earlier line of the same file."""

    supplier: Supplier
    line: int = 0


class Register:
    """The suppliers known so far, by SIRET and by name and postcode."""

    def __init__(self, suppliers: tuple[Supplier, ...]) -> None:
        self._by_siret: dict[str, Known] = {}
        self._by_name: dict[tuple[str, str], list[Known]] = {}
        for supplier in suppliers:
            self.add(Known(supplier))

    def add(self, known: Known) -> None:
        """Make a supplier findable by the name and the SIRET that it has now."""
        namesakes = self._by_name.setdefault(_name(known.supplier), [])
        if known not in namesakes:
            namesakes.append(known)
        if known.supplier.siret:
            self._by_siret[known.supplier.siret] = known

    def find(self, supplier: Supplier) -> Known | None:
        """Return the known supplier that a line is about, none when it is new.

        Raises:
            DoubtError: several could be meant, or the same name has another SIRET.
        """
        exact = self._by_siret.get(supplier.siret)
        if exact:
            return exact
        namesakes = self._by_name.get(_name(supplier), [])
        if supplier.siret:
            return _without_siret(supplier, namesakes)
        if len(namesakes) > 1:
            raise DoubtError(
                "plusieurs fournisseurs ont ce nom et ce code postal ; ajoutez le SIRET"
            )
        return namesakes[0] if namesakes else None


def merged(known: Supplier, new: Supplier) -> Supplier:
    """Return a known supplier with what a line says of it; what the line leaves out stays.

    The notes of the clerk are never replaced.
    """
    result = replace(
        known,
        name=new.name,
        siret=new.siret or known.siret,
        kind=known.kind if new.kind is SupplierKind.OTHER else new.kind,
        activities=new.activities or known.activities,
        place=_place(known.place, new.place),
        contact=_filled(known.contact, new.contact),
        website=new.website or known.website,
        labels=new.labels or known.labels,
        notes=known.notes or new.notes,
    )
    if result == known:
        return known
    sources = dict.fromkeys(source for source in (known.source, new.source) if source)
    return replace(result, source=", ".join(sources))


def _name(supplier: Supplier) -> tuple[str, str]:
    return fold(supplier.name), fold(supplier.place.postcode)


def _without_siret(supplier: Supplier, namesakes: list[Known]) -> Known | None:
    bare = [known for known in namesakes if not known.supplier.siret]
    siren = supplier.siret[:SIREN_LENGTH]
    others = [known for known in namesakes if known.supplier.siret[:SIREN_LENGTH] != siren]
    if len(bare) > 1 or len(others) > len(bare):
        raise DoubtError("un fournisseur de même nom et de même code postal a un autre SIRET")
    return bare[0] if bare else None


def _filled(known: Part, new: Part) -> Part:
    said = {item.name: getattr(new, item.name) for item in fields(new)}
    return replace(known, **{name: value for name, value in said.items() if value})


def _place(known: Place, new: Place) -> Place:
    moved = any(
        after and fold(after) != fold(before)
        for after, before in ((new.postcode, known.postcode), (new.commune, known.commune))
    )
    if moved and not new.insee:
        known = replace(known, insee="", latitude=None, longitude=None)
    return _filled(known, new)
