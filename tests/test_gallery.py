import importlib
import pkgutil
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

import desktop_app.ui
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.wizard.step import Step

TOOLS = Path(desktop_app.__file__).parent.parent / "packaging"
PICTURES = TOOLS / "gallery"
GREATEST = 3_000_000


@pytest.fixture(scope="module")
def gallery():
    """Import the table of the screens, which lies beside the tool that draws them."""
    sys.path.insert(0, str(TOOLS))
    try:
        return importlib.import_module("screens.table")
    finally:
        sys.path.remove(str(TOOLS))


@pytest.fixture(scope="module")
def kinds():
    """Return every class of page, step and dialog that has no class below it."""
    for module in pkgutil.walk_packages(desktop_app.ui.__path__, "desktop_app.ui."):
        importlib.import_module(module.name)
    found, left = set(), [Page, Step, QDialog]
    while left:
        kind = left.pop()
        below = [one for one in kind.__subclasses__() if is_ours(one)]
        left.extend(kind.__subclasses__())
        if is_ours(kind) and not below:
            found.add(kind)
    return found


def is_ours(kind):
    return kind.__module__.startswith("desktop_app.ui.")


def not_shown(kinds, screens):
    shown = {kind for screen in screens for kind in screen.shows}
    return sorted(kind.__name__ for kind in kinds - shown)


def test_every_page_step_and_dialog_is_in_the_gallery(gallery, kinds):
    assert not_shown(kinds, gallery.SCREENS) == []


def test_a_dialog_that_the_gallery_forgets_is_seen(gallery, kinds):
    fewer = [screen for screen in gallery.SCREENS if screen.name != "export"]
    assert not_shown(kinds, fewer) == ["ExportDialog"]


def test_the_screens_have_names_of_their_own(gallery):
    names = [screen.name for screen in gallery.SCREENS]
    assert len(set(names)) == len(names)
    assert [name for name in names if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name)] == []


def test_every_screen_has_its_small_picture_and_its_words(gallery):
    pictures = sorted(PICTURES.glob("*.png"))
    assert [path.name for path in pictures] == [gallery.file_name(one) for one in gallery.SCREENS]
    assert sum(path.stat().st_size for path in pictures) < GREATEST
    page = (PICTURES / "README.md").read_text(encoding="utf-8")
    assert [one.name for one in gallery.SCREENS if f"![{one.said}]" not in page] == []
