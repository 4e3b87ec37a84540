"""What is said before a tender that could not be written is left."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.notice import Notice, Tone

translate = QCoreApplication.translate


def loss(leave: Callable[[], object]) -> Notice:
    """Return the sentence that tells what would be lost, with the way to leave all the same."""
    text = translate(
        "Leaving",
        "Ce marché n’est pas enregistré : si vous le quittez, ses derniers changements sont"
        " perdus.",
    )
    action = translate("Leaving", "Quitter sans enregistrer")
    return Notice(text, Tone.PROBLEM, action, leave, undoes=False)
