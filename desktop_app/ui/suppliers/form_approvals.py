"""Labels and official approvals, and whether they still hold."""

import datetime
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop_app.core.folding import fold
from desktop_app.core.profile import Approval
from desktop_app.ui.figures import day_text
from desktop_app.ui.suppliers.form_chips import Suggester
from desktop_app.ui.suppliers.form_fields import DayLine, Line
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.sign import Shade

translate = QCoreApplication.translate
SOON_DAYS = 90


class LabelLine(Line):
    """A label of the library, by its title, or a free name."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._titles = titles
        self._by_name = {fold(title): key for key, title in titles.items()}
        self.suggester = Suggester(self, self._suggest)

    @override
    def written(self, value: str) -> str:
        return self._titles.get(value, value)

    @override
    def read(self) -> str:
        text = self.text().strip()
        return self._by_name.get(fold(text), text)

    def _suggest(self, text: str) -> list[str]:
        words = fold(text).split()
        return [
            title for title in self._titles.values() if all(word in fold(title) for word in words)
        ]


class ApprovalSheet(Sheet):
    """One label or approval."""

    def __init__(self, titles: Mapping[str, str], today: Callable[[], datetime.date]) -> None:
        self._today = today
        super().__init__(
            (
                Entry("label", self.tr("Agrément ou label"), LabelLine(titles)),
                Entry("number", self.tr("Numéro"), Line()),
                Entry("since", self.tr("Depuis le"), DayLine()),
                Entry("until", self.tr("Jusqu’au"), DayLine()),
                Entry("proof", self.tr("Preuve"), Line()),
            )
        )
        self.verdict = Verdict()
        self.form.insertRow(0, self.verdict)

    @override
    def follow(self) -> None:
        is_blank = self.value == Approval(label="")
        self.form.setRowVisible(self.verdict, not is_blank)
        self.verdict.tell(*standing(self.value, self._today()))


def standing(approval: Approval, today: datetime.date) -> tuple[Shade, str]:
    """Tell how a label or an approval stands on a day."""
    since, until = approval.since, approval.until
    if until is not None and until < today:
        told = translate("SupplierWords", "Terminé depuis le {jour}.")
        return Shade.BAD, told.format(jour=day_text(until))
    if since is not None and since > today:
        told = translate("SupplierWords", "Pas encore en vigueur : commence le {jour}.")
        return Shade.WARNING, told.format(jour=day_text(since))
    if until is None:
        return Shade.QUIET, translate("SupplierWords", "Date de fin inconnue : à vérifier.")
    if (until - today).days <= SOON_DAYS:
        told = translate("SupplierWords", "Se termine bientôt, le {jour}.")
        return Shade.WARNING, told.format(jour=day_text(until))
    told = translate("SupplierWords", "En vigueur jusqu’au {jour}.")
    return Shade.GOOD, told.format(jour=day_text(until))
