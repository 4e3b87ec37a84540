"""Which known supplier a line is about; only numbers are kept, so that memory stays small."""

from collections.abc import Iterable

from desktop_app.core.folding import fold
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.supplier_row import DoubtError

NIC = 10**5
NOBODY = 0


class HomonymError(DoubtError):
    """A line bears the name of others; it may be one more supplier."""


class Register:
    """The suppliers known so far, by SIRET, by SIREN, and by name and postcode.

    A supplier is a number: of the book when it is positive, of a line of the file otherwise.
    """

    def __init__(self, suppliers: Iterable[Supplier]) -> None:
        self._by_siret: dict[int, int] = {}
        self._sirets: dict[int, int] = {}
        self._by_name: dict[int, int | tuple[int, ...]] = {}
        self._by_siren: dict[int, list[int]] = {}
        self._has_sirens = False
        self._last: tuple[Supplier | None, int] = (None, 0)
        for supplier in suppliers:
            self.add(supplier.identifier, supplier)

    def add(self, number: int, supplier: Supplier) -> None:
        """Make a supplier findable by the name and the SIRET that it has now."""
        name = self._name(supplier)
        others = self._by_name.get(name)
        if others is None:
            self._by_name[name] = number
        elif number not in _all(others):
            self._by_name[name] = (*_all(others), number)
        if supplier.siret:
            self._by_siret[int(supplier.siret)] = number
            self._sirets[number] = int(supplier.siret)

    def find(self, supplier: Supplier) -> int:
        """Return the number of the supplier that a line is about, `NOBODY` when it is new.

        Raises:
            DoubtError: several could be meant, or the same name has another SIRET.
        """
        if supplier.siret:
            exact = self._by_siret.get(int(supplier.siret))
            if exact is not None:
                return exact
        namesakes = _all(self._by_name.get(self._name(supplier), ()))
        if supplier.siret:
            return self._without_siret(int(supplier.siret), namesakes)
        if len(namesakes) > 1:
            raise HomonymError(
                "plusieurs fournisseurs ont ce nom et ce code postal ; ajoutez le SIRET"
            )
        return namesakes[0] if namesakes else NOBODY

    def is_same(self, number: int, supplier: Supplier) -> bool:
        """Tell whether the SIRET of a line is the one of a known supplier."""
        return bool(supplier.siret) and self._sirets.get(number) == int(supplier.siret)

    def of_siren(self, siren: str) -> int:
        """Return the only establishment of a company, `NOBODY` when there is none.

        Raises:
            DoubtError: there are several.
        """
        if not self._has_sirens:
            for number, siret in self._sirets.items():
                self._by_siren.setdefault(siret // NIC, []).append(number)
            self._has_sirens = True
        found = self._by_siren.get(int(siren), [])
        if len(found) > 1:
            raise DoubtError(
                f"{len(found)} établissements du carnet ont ce SIREN ; complétez le bon"
            )
        return found[0] if found else NOBODY

    def _name(self, supplier: Supplier) -> int:
        # What is looked for is often added next.
        if self._last[0] is not supplier:
            key = hash((fold(supplier.name), supplier.place.postcode.upper()))
            self._last = (supplier, key)
        return self._last[1]

    def _without_siret(self, siret: int, namesakes: tuple[int, ...]) -> int:
        bare = [number for number in namesakes if number not in self._sirets]
        others = [n for n in namesakes if self._sirets.get(n, -NIC) // NIC != siret // NIC]
        if len(bare) > 1 or len(others) > len(bare):
            raise HomonymError(
                "un fournisseur de même nom et de même code postal a un autre SIRET"
            )
        return bare[0] if bare else NOBODY


def _all(numbers: int | tuple[int, ...]) -> tuple[int, ...]:
    return (numbers,) if isinstance(numbers, int) else numbers
