"""An address: its commune is recognised from the postcode and the name, or chosen."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import override

from desktop_app.core.place import Place
from desktop_app.ui.suppliers.form_codes import Codes
from desktop_app.ui.suppliers.form_fields import Line
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.fields import ChoiceField

NOWHERE = Place()
FOUND = ("insee", "latitude", "longitude")


class PlaceSheet(Sheet):
    """One address."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        self.commune = Line()
        super().__init__(
            (
                Entry("street", self.tr("Adresse"), Line()),
                Entry("postcode", self.tr("Code postal"), Line()),
                Entry("commune", self.tr("Commune"), self.commune),
            )
        )
        self.choice = ChoiceField({})
        self.choice.setPlaceholderText(self.tr("Choisir la commune…"))
        self.choice.setAccessibleName(self.tr("Choisir la commune"))
        self.choice.answered.connect(self._choose)
        self.form.addRow(self.choice)
        self.told = Hint()
        self.form.addRow(self.told)

    @override
    def take(self, parts: Mapping[str, Any]) -> None:
        if {"postcode", "commune"} & parts.keys():
            parts = {**parts, **self._recognised({**_address(self.value), **parts})}
        super().take(parts)

    @override
    def follow(self) -> None:
        place = self.value
        options = {} if place.insee else self._options(place)
        self.choice.offer(options)
        self.choice.show_value(None)
        self.form.setRowVisible(self.choice, bool(options))
        self.told.setText(self._sentence(place, bool(options)))
        self.form.setRowVisible(self.told, bool(self.told.text()))

    def _recognised(self, address: Mapping[str, str]) -> dict[str, Any]:
        resolution = self._codes.place(address["postcode"], address["commune"])
        commune = resolution.commune if resolution else None
        found = self._codes.named(commune.insee) if commune else None
        parts = {name: getattr(found or NOWHERE, name) for name in FOUND}
        if found and not address["commune"]:
            parts["commune"] = found.commune
            self.commune.show_value(found.commune)
        return parts

    def _options(self, place: Place) -> dict[str, str]:
        resolution = self._codes.place(place.postcode, place.commune)
        if resolution is None:
            return {}
        own = (resolution.commune,) if resolution.commune else ()
        return {
            commune.insee: f"{commune.name} ({commune.department})"
            for commune in (*own, *resolution.candidates)
        }

    def _choose(self, insee: str) -> None:
        found = self._codes.named(insee)
        if found is not None:
            self.commune.show_value(found.commune)
            parts = {name: getattr(found, name) for name in ("commune", *FOUND)}
            super().take(parts)

    def _sentence(self, place: Place, is_open: bool) -> str:  # noqa: FBT001 - told once, above
        if not self._codes.is_known or not (place.commune or place.postcode):
            return ""
        if is_open:
            return self.tr("Plusieurs communes sont possibles : choisissez la bonne.")
        if not place.insee:
            return self.tr("Commune non reconnue : distance non calculable.")
        if place.latitude is None:
            return self.tr(
                "Commune {code} : son centre n’est pas connu, distance non calculable."
            ).format(code=place.insee)
        grouping = self._codes.grouping(place.insee)
        text = self.tr("Commune reconnue, code {code}.")
        if grouping:
            text = self.tr("Commune reconnue, code {code}, {intercommunalite}.")
        return text.format(code=place.insee, intercommunalite=grouping)


def _address(place: Place) -> dict[str, str]:
    return {"postcode": place.postcode, "commune": place.commune}
