"""The dialog that says calmly that the program is at fault."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

ICON_OF_QT = "qt_msgboxex_icon_label"


class CrashDialog(QMessageBox):
    """Says what happened, with the report to copy and the folder to open."""

    def __init__(
        self, report: str, path: Path, parent: QWidget | None = None, *, is_former: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erreur du programme"))
        self.setIcon(QMessageBox.Icon.Warning)
        former = self.tr("La dernière fois, Clausier s’est arrêté brutalement.")
        present = self.tr("Une erreur du programme a interrompu ce que vous faisiez.")
        self.setText(former if is_former else present)
        self.setInformativeText(self._advice(path))
        self.setDetailedText(report)
        self._name_picture()
        self._report = report
        self._folder = path.parent
        action, accept = QMessageBox.ButtonRole.ActionRole, QMessageBox.ButtonRole.AcceptRole
        self.copy = self.addButton(self.tr("&Copier le rapport"), action)
        self.open_folder = self.addButton(self.tr("Ouvrir le &dossier du rapport"), action)
        self.go_on = self.addButton(self.tr("C&ontinuer"), accept)
        self.setDefaultButton(self.go_on)
        self.setEscapeButton(self.go_on)
        for button, act in ((self.copy, self._copy), (self.open_folder, self._open_folder)):
            # Without this, the message box closes on any of its buttons.
            button.clicked.disconnect()
            button.clicked.connect(act)
        self.finished.connect(self.deleteLater)

    def _name_picture(self) -> None:
        picture = self.findChild(QLabel, ICON_OF_QT)
        if picture is not None:
            picture.setAccessibleName(self.tr("Attention"))

    def _advice(self, path: Path) -> str:
        if path.exists():
            return self.tr(
                "Ce que vous aviez saisi est enregistré ; vous pouvez continuer."
                " Un rapport a été écrit sur cet ordinateur : rien n’est envoyé."
                " Joignez-le à votre demande d’aide."
            )
        return self.tr(
            "Ce que vous aviez enregistré l’est toujours. Le rapport n’a pas pu être écrit :"
            " vérifiez la place sur le disque, copiez le rapport et joignez-le à votre demande"
            " d’aide. Rien n’est envoyé."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
