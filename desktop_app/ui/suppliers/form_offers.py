"""What a supplier sells: each offer with its codes and where it is delivered."""

import re
from collections.abc import Mapping
from typing import Any

from typing_extensions import override

from desktop_app.core.folding import fold
from desktop_app.core.profile import OfferKind
from desktop_app.reference.nomenclature import CodeState
from desktop_app.ui.suppliers.form_chips import DASH, ChoiceChips, WordChips
from desktop_app.ui.suppliers.form_codes import Codes
from desktop_app.ui.suppliers.form_fields import Line, NumberLine
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.wizard.fields import ChoiceField, TickField

CPV = re.compile(r"(\d{8})(?:\s*-\s*\d)?")
DEPARTMENT = re.compile(r"\d{2,3}|2[AB]")


class CpvChips(WordChips):
    """The codes of the European list."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        prompt = self.tr("Ajouter un code ou un mot…")
        super().__init__(prompt, codes.suggest_cpv, are_long=True)

    @override
    def word(self, value: Any) -> str:
        label = self._codes.cpv_label(value)
        return f"{value}{DASH}{label}" if label else value

    @override
    def read(self, text: str) -> str | None:
        code = text.partition(DASH)[0].strip()
        if not self._codes.is_known:
            return code if CPV.fullmatch(code) else None
        check = self._codes.check_cpv(code)
        if check.entry is None or check.state is CodeState.WRONG_DIGIT:
            return None
        return check.entry.code

    @override
    def refusal(self, text: str) -> str:
        entry = self._codes.check_cpv(text).entry
        if entry is not None:
            told = self.tr(
                "Le dernier chiffre de « {texte} » ne va pas avec les huit premiers : serait-ce"
                " {code} ?"
            )
            return told.format(texte=text, code=self.word(entry.code))
        told = self.tr("« {texte} » n’est pas un code CPV : écrivez 8 chiffres, ou choisissez.")
        return told.format(texte=text)


class DepartmentChips(WordChips):
    """Departments, by code or by name."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        super().__init__(self.tr("Ajouter un département…"), self._suggest)

    @override
    def word(self, value: Any) -> str:
        name = self._codes.department(value)
        return f"{value}{DASH}{name}" if name else value

    @override
    def read(self, text: str) -> str | None:
        code = text.partition(DASH)[0].strip().upper().zfill(2)
        names = self._codes.departments
        if not names:
            return code if DEPARTMENT.fullmatch(code) else None
        if code in names:
            return code
        return next((key for key, name in names.items() if fold(name) == fold(text)), None)

    @override
    def refusal(self, text: str) -> str:
        told = self.tr("« {texte} » n’est pas un département : écrivez son code, par exemple 76.")
        return told.format(texte=text)

    def _suggest(self, text: str) -> list[str]:
        wanted = fold(text)
        return [
            f"{code}{DASH}{name}"
            for code, name in self._codes.departments.items()
            if code.lower().startswith(wanted) or fold(name).startswith(wanted)
        ]


class TerritorySheet(Sheet):
    """Where an offer is delivered."""

    def __init__(self, codes: Codes) -> None:
        self.radius = NumberLine()
        self.departments = DepartmentChips(codes)
        super().__init__(
            (
                Entry("whole_country", self.tr("Toute la France"), TickField("")),
                Entry("radius_km", self.tr("Rayon en km"), self.radius),
                Entry("departments", self.tr("Départements desservis"), self.departments),
            )
        )

    @override
    def follow(self) -> None:
        for field in (self.radius, self.departments):
            field.setEnabled(not self.value.whole_country)


class OfferSheet(Sheet):
    """One thing that a supplier sells."""

    def __init__(self, codes: Codes, families: Mapping[str, str]) -> None:
        kinds = {
            OfferKind.GOODS: self.tr("Fournitures"),
            OfferKind.SERVICE: self.tr("Services ou travaux"),
            OfferKind.STAFF: self.tr("Mise à disposition de personnel"),
        }
        super().__init__(
            (
                Entry("title", self.tr("Intitulé"), Line()),
                Entry("kind", self.tr("Nature"), ChoiceField(kinds)),
                Entry("cpv", self.tr("Codes CPV"), CpvChips(codes)),
                Entry(
                    "families",
                    self.tr("Familles d’achat"),
                    ChoiceChips(self.tr("Ajouter une famille…"), families, are_long=True),
                ),
                Entry("territory", self.tr("Territoire"), TerritorySheet(codes)),
            )
        )
