"""How the windows about the window itself are reached: files, printing, keys, messages."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.ui.addresses import ACCESS, GESTURE, KEYS, MESSAGES, RECENT
from desktop_app.ui.dialogs.wait_dialog import WaitDialog
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.printing.job import PrintWatch
from desktop_app.ui.printing.progress import PrintProgress
from screens import invented
from screens.stage import Stage
from screens.ways import Way, still

PAGES = 7


def asking(gesture: str) -> Way:
    """Return the way to what the window opens by itself."""

    def reach(stage: Stage) -> QWidget:
        stage.filled.page(HomePage)
        stage.filled.window.ways.follow(target(GESTURE, gesture))
        return still(stage.filled)

    return reach


keys, statement = asking(KEYS), asking(ACCESS)


def recent(stage: Stage) -> QWidget:
    """Show the files of late."""
    folder = Path.home() / "Marchés"
    folder.mkdir(exist_ok=True)
    files = tuple(folder / name for name in (invented.OWN, invented.GREEN))
    for path in files:
        path.touch()
        stage.filled.session.habits.recent.note((path,), invented.DAY)
    return asking(RECENT)(stage)


def messages(stage: Stage) -> QWidget:
    """Show what the window said of late."""
    stage.filled.session.say(Notice("Le dossier a été écrit dans « cantine.toml ».", Tone.SAVED))
    return asking(MESSAGES)(stage)


def message(stage: Stage) -> QWidget:
    """Show the window when it says something that can be undone."""
    stage.filled.page(HomePage)
    said = "Le fournisseur « Propreté Nouvelle Fictive » a été supprimé."
    notice = Notice(said, action="&Annuler la suppression", act=stage.filled.window.repaint)
    stage.filled.session.say(notice)
    return still(stage.filled)


def printing(stage: Stage) -> QWidget:
    """Print, three pages done."""
    stage.filled.page(HomePage)
    watch = PrintWatch()
    watch.total, watch.done = PAGES, 3
    PrintProgress("Règlement de la consultation", watch, stage.filled.frame).open()
    return still(stage.filled)


def waiting(stage: Stage) -> QWidget:
    """Wait for a dossier to be read."""
    stage.filled.page(HomePage)
    WaitDialog("Lecture du dossier…", stage.filled.frame).open()
    return still(stage.filled)
