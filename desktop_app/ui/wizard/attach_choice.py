"""Whether the PDFs for bidders carry the dossier, which holds the estimate of the town."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.documents.printing import print_bare, print_document
from desktop_app.documents.readers import FOR_BIDDERS
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.wrapped import TextWrap
from desktop_app.ui.wizard.choices import indent


class AttachChoice(QWidget):
    """Asks once, says why, and remembers the answer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.box = QCheckBox(self.tr("&Joindre le dossier aux PDF remis aux candidats"))
        self.box.setChecked(session.settings.dossier_attached)
        self.box.setAccessibleName(self.box.text().replace("&", ""))
        TextWrap(self.box, self)
        why = Hint(
            self.tr(
                "Joint, le dossier permet de rouvrir le marché depuis le PDF ; mais il contient"
                " votre estimation, qu’un candidat pourrait y lire. Le PDF est le même sans lui."
            )
        )
        why.setContentsMargins(indent(self.box), 0, 0, 4)
        self.box.setAccessibleDescription(why.text())
        self.box.clicked.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(why)

    def way(self, piece: str) -> Callable[..., bytes]:
        """Return what prints a document, with its dossier or without."""
        is_joined = self.box.isChecked() or piece not in FOR_BIDDERS
        return print_document if is_joined else print_bare

    def _keep(self, attached: bool) -> None:  # noqa: FBT001 - the signal of a box
        settings = self._session.settings
        self._session.keep(replace(settings, dossier_attached=attached))
