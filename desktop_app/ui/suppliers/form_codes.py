"""What the reference data say of the codes and communes of a record, if they can be opened."""

from collections.abc import Iterable
from functools import cached_property

from desktop_app.core.place import Place
from desktop_app.reference.commune import Resolution
from desktop_app.reference.nomenclature import CodeCheck, CodeState, Entry
from desktop_app.ui.suppliers.lookup import Lookup

DASH = " – "
SHOWN = 12


class Codes(Lookup):
    """Labels of codes and communes of addresses; nothing is known without the reference data."""

    def place(self, postcode: str, name: str) -> Resolution | None:
        """Recognise the commune of an address, or name those it may be."""
        reference = self._reference
        if reference is None or not (postcode.strip() or name.strip()):
            return None
        return reference.communes.resolve(postcode, name)

    def named(self, insee: str) -> Place | None:
        """Return a commune as a place: its name, its code and its centre."""
        commune = self._reference and insee and self._reference.communes.by_insee(insee)
        if not commune:
            return None
        centre = commune.centre
        return Place(
            commune=commune.name,
            insee=commune.insee,
            latitude=centre.latitude if centre else None,
            longitude=centre.longitude if centre else None,
        )

    def grouping(self, insee: str) -> str:
        """Return the name of the grouping of communes that one belongs to, empty without any."""
        communes = self._reference and self._reference.communes
        commune = communes.by_insee(insee) if communes and insee else None
        found = communes.grouping(commune.epci) if communes and commune else None
        return found.name if found else ""

    def department(self, code: str) -> str:
        """Return the name of a department, empty when it is unknown."""
        return self.departments.get(code, "")

    @cached_property
    def departments(self) -> dict[str, str]:
        """The departments by code."""
        reference = self._reference
        areas = reference.communes.departments if reference else ()
        return {area.code: area.name for area in areas}

    def naf_label(self, code: str) -> str:
        """Return the label of an activity code, empty when it is unknown."""
        reference = self._reference
        return _label(reference.nomenclatures.naf(code) if reference and code else None)

    def legal_form_label(self, code: str) -> str:
        """Return the label of a legal form, empty when it is unknown."""
        reference = self._reference
        return _label(reference.nomenclatures.legal_form(code) if reference and code else None)

    def check_cpv(self, text: str) -> CodeCheck:
        """Compare a CPV code with the European list."""
        reference = self._reference
        unknown = CodeCheck(CodeState.UNKNOWN)
        return reference.nomenclatures.check_cpv(text) if reference else unknown

    def cpv_label(self, code: str) -> str:
        """Return the label of a CPV code, or that of the nearest one above."""
        reference = self._reference
        return _label(reference.nomenclatures.cpv_above(code) if reference else None)

    def suggest_naf(self, text: str) -> list[str]:
        """Suggest activity codes."""
        reference = self._reference
        return _lines(reference.nomenclatures.search_naf(text, SHOWN) if reference else ())

    def suggest_legal_forms(self, text: str) -> list[str]:
        """Suggest legal forms."""
        reference = self._reference
        return _lines(reference.nomenclatures.search_legal_forms(text, SHOWN) if reference else ())

    def suggest_cpv(self, text: str) -> list[str]:
        """Suggest CPV codes."""
        reference = self._reference
        return _lines(reference.nomenclatures.search_cpv(text, SHOWN) if reference else ())

    @property
    def is_known(self) -> bool:
        """Whether the reference data can be asked."""
        return self._reference is not None


def _label(entry: Entry | None) -> str:
    return entry.label if entry else ""


def _lines(entries: Iterable[Entry]) -> list[str]:
    return [entry.code + (DASH + entry.label if entry.label else "") for entry in entries]
