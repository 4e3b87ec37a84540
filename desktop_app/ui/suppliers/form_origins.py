"""Where each piece of information of a record comes from."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from typing_extensions import override

from desktop_app.core.profile import Origin, origin_of
from desktop_app.core.supplier import Supplier
from desktop_app.ui.figures import day_text
from desktop_app.ui.suppliers.form_fields import Line
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.suppliers.form_values import value_at
from desktop_app.ui.suppliers.form_words import field_words
from desktop_app.ui.widgets.labels import Sentence


class OriginsSheet(Sheet):
    """The source of the record, then the source and the day of each field."""

    def __init__(self) -> None:
        super().__init__((Entry("source", self.tr("Source de la fiche"), Line()),))
        self.told = Sentence()
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.form.addRow(self.told)

    @override
    def follow(self) -> None:
        self.told.setText("\n".join(self._lines(self.value)))

    def _lines(self, supplier: Supplier) -> Iterator[str]:
        line = self.tr("{champ} : {origine}")
        for path, word in field_words().items():
            if value_at(supplier, path) not in ("", None, ()):
                yield line.format(champ=word, origine=self._origin(supplier, path))

    def _origin(self, supplier: Supplier, path: str) -> str:
        origin = origin_of(supplier.profile, path)
        parts = (self._source(origin, supplier), day_text(origin.day) if origin.day else "")
        said = ", ".join(part for part in parts if part)
        return said or self.tr("source inconnue")

    def _source(self, origin: Origin, supplier: Supplier) -> str:
        if origin.typed:
            return self.tr("saisi par vous")
        return origin.source or supplier.source
