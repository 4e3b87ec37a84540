"""What the window keeps for its user: the files of late, and how everything was left."""

from pathlib import Path

from desktop_app.ui.habits.layout import Layout
from desktop_app.ui.habits.recent import RecentFiles


class Habits:
    """Both in small files of their own, so that neither can spoil the settings."""

    def __init__(self, folder: Path) -> None:
        self.recent = RecentFiles(folder)
        self.layout = Layout(folder)
