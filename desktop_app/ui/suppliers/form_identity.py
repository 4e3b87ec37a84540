"""Who a supplier is: names, number, kinds, legal form, activity code, size."""

from typing_extensions import override

from desktop_app.core.profile import NafVersion
from desktop_app.core.siret import SIREN_LENGTH
from desktop_app.core.supplier import SupplierKind
from desktop_app.ui.suppliers.form_chips import ChoiceChips
from desktop_app.ui.suppliers.form_code_line import CodeLine
from desktop_app.ui.suppliers.form_codes import Codes
from desktop_app.ui.suppliers.form_fields import (
    AmountLine,
    DayLine,
    Line,
    NeededLine,
    NumberLine,
    SiretLine,
)
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.words import supplier_word


class IdentitySheet(Sheet):
    """Who a supplier is."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        kinds = {kind: supplier_word(kind) for kind in SupplierKind}
        versions = {
            NafVersion.REV2: self.tr("NAF rév. 2, jusqu’à fin 2026"),
            NafVersion.OF_2025: self.tr("NAF 2025, à partir de 2027"),
        }
        self.kind = ChoiceField(kinds)
        self.legal_form = CodeLine(codes.suggest_legal_forms)
        self.naf = CodeLine(codes.suggest_naf)
        super().__init__(
            (
                Entry("name", self.tr("Nom légal"), NeededLine()),
                Entry("trade_name", self.tr("Enseigne"), Line()),
                Entry("siret", self.tr("SIRET"), SiretLine()),
                Entry("kind", self.tr("Type"), self.kind),
                Entry(
                    "also",
                    self.tr("Autres types"),
                    ChoiceChips(self.tr("Ajouter un type…"), kinds, are_long=True),
                ),
                Entry("profile.legal_form", self.tr("Forme juridique"), self.legal_form),
                Entry("profile.naf", self.tr("Code NAF"), self.naf),
                Entry("profile.naf_version", self.tr("Nomenclature"), ChoiceField(versions)),
            )
        )

    @override
    def follow(self) -> None:
        siret, profile = self.value.siret, self.value.profile
        told = self.tr("Établissement {nic} de l’unité légale {siren}.")
        nic, siren = siret[SIREN_LENGTH:], siret[:SIREN_LENGTH]
        self.note("siret", told.format(nic=nic, siren=siren) if siret else "")
        self.note("profile.legal_form", self._codes.legal_form_label(profile.legal_form))
        is_known = profile.naf_version is NafVersion.REV2
        self.note("profile.naf", self._codes.naf_label(profile.naf) if is_known else "")


class SizeSheet(Sheet):
    """How large a supplier is, and on which day it was."""

    def __init__(self) -> None:
        super().__init__(
            (
                Entry("profile.headcount", self.tr("Effectif"), NumberLine()),
                Entry("profile.headcount_on", self.tr("Effectif, à la date du"), DayLine()),
                Entry("profile.turnover", self.tr("Chiffre d’affaires"), AmountLine()),
                Entry(
                    "profile.turnover_on", self.tr("Chiffre d’affaires, à la date du"), DayLine()
                ),
            )
        )
