"""Walk the window as a screen reader does, through the bus of Linux, and tell what is heard.

Needs Debian’s at-spi2-core, gir1.2-atspi-2.0, python3-gi, dbus and xvfb, so the Python of the
system, not that of the program:

    dbus-run-session -- xvfb-run -a /usr/bin/python3 packaging/atspi.py PYTHON -o COMPTE-RENDU

PYTHON is the Python where the program is installed. The practice commune is used, in a folder
that is thrown away.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

# Given by the system only: its types are not known here.
import_module("gi").require_version("Atspi", "2.0")
Atspi = import_module("gi.repository.Atspi")
GLib = import_module("gi.repository.GLib")
Thing = Any
ROOT = Path(__file__).parent.parent
PREPARE = """
import sys
from datetime import date
from pathlib import Path
from desktop_app.catalogue import load_catalogue
from desktop_app.paths import shipped
from desktop_app.ui.practice import prepare_practice
glossary = load_catalogue(shipped("resources")).glossary
source = shipped("resources") / "practice"
print(prepare_practice(Path(sys.argv[1]), source, date.today(), glossary))
"""
LONGEST_WAIT = 60.0
MOST_CHILDREN = 60
OPERATED = {
    "push button",
    "button",
    "check box",
    "radio button",
    "toggle button",
    "combo box",
    "text",
    "entry",
    "spin button",
    "slider",
    "page tab",
    "link",
    "menu item",
}
SHOWN = {"table", "list", "image", "chart", "progress bar", "dialog", "heading"}
STATES = (
    ("FOCUSED", "a le clavier"),
    ("CHECKED", "coché"),
    ("EXPANDED", "déplié"),
    ("EXPANDABLE", "dépliable"),
    ("SELECTED", "choisi"),
)


@dataclass(frozen=True)
class Told:
    """What the bus says of one thing."""

    role: str
    name: str
    description: str
    states: tuple[str, ...]
    label: str

    def line(self) -> str:
        """Write it as a line of the account."""
        said = self.name or self.label or "(sans nom)"
        more = f" ; {self.description}" if self.description and self.description != said else ""
        states = f" [{', '.join(self.states)}]" if self.states else ""
        return f"{self.role} : {said}{states}{more}"


class Bus:
    """The window seen through the bus."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:announcement", "object:state-changed:expanded"):
            self._listener.register(kind)

    def _hear(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))
        else:
            self.heard.append(f"({event.source.get_name()} : {event.type})")

    def wait(self, seconds: float) -> None:
        """Let the bus work."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            GLib.MainContext.default().iteration(False)  # noqa: FBT003 - the name of GLib
            time.sleep(0.005)

    def find(self, what: Callable[[Thing], bool], where: str) -> Thing:
        """Return the first thing that answers, waiting for it to come."""
        end = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < end:
            found = next((item for item in self.things() if what(item)), None)
            if found is not None:
                return found
            self.wait(0.3)
        seen = "\n".join(told(item).line() for item in self.things())
        raise SystemExit(f"{seen}\nintrouvable par le bus : {where}")

    def things(self) -> Iterator[Thing]:
        """Yield all that is on show in the application."""
        desktop = Atspi.get_desktop(0)
        for rank in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(rank)
            if application is not None and application.get_name() == "Clausier":
                yield from _inside(application)


def _inside(thing: Thing) -> Iterator[Thing]:
    try:
        states = thing.get_state_set()
        is_shown = states.contains(Atspi.StateType.SHOWING)
        role = thing.get_role_name()
        if role != "application" and not is_shown and role != "window":
            return
        yield thing
        for rank in range(min(thing.get_child_count(), MOST_CHILDREN)):
            child = thing.get_child_at_index(rank)
            if child is not None:
                yield from _inside(child)
    except GLib.Error:
        # The thing went away while it was being read, as they do.
        return


def told(thing: Thing) -> Told:
    """Read one thing."""
    held = thing.get_state_set()
    states = tuple(word for name, word in STATES if held.contains(getattr(Atspi.StateType, name)))
    return Told(
        thing.get_role_name(), thing.get_name(), thing.get_description(), states, _label(thing)
    )


def _label(thing: Thing) -> str:
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return ""


def wrong(found: list[Told]) -> list[str]:
    """Return what a person who does not see could not name."""
    return [
        item.line()
        for item in found
        if item.role in OPERATED | SHOWN and not (item.name.strip() or item.label.strip())
    ]


def press(thing: Thing) -> None:
    """Do the first action of a thing, as a screen reader does."""
    Atspi.Action.do_action(thing, 0)


class Account:
    """What is written of the walk."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.faults: list[str] = []

    def screen(self, bus: Bus, title: str) -> None:
        """Walk what is on show and count it."""
        found = [told(thing) for thing in bus.things()]
        roles = Counter(item.role for item in found)
        faults = wrong(found)
        self.faults += [f"{title} : {fault}" for fault in faults]
        operated = sum(item.role in OPERATED for item in found)
        self.lines.append(
            f"{title} : {len(found)} objets, dont {operated} que l’on actionne ;"
            f" {len(faults)} sans nom"
        )
        self.lines.append("    " + ", ".join(f"{role} {n}" for role, n in sorted(roles.items())))
        self.lines += [f"    {item.line()}" for item in found if item.role in OPERATED]

    def text(self, bus: Bus) -> str:
        """Return the whole account."""
        heard = [f"    {line}" for line in bus.heard] or ["    rien"]
        ends = "Rien n’est sans nom." if not self.faults else "\n".join(self.faults)
        return "\n".join([*self.lines, "Entendu :", *heard, ends, ""])


def walk(bus: Bus, account: Account) -> None:
    """Go through the pages, then the steps of a tender, and change something there."""
    pages = bus.find(lambda it: it.get_name() == "Pages", "la liste des pages")
    for rank in range(pages.get_child_count()):
        title = pages.get_child_at_index(rank).get_name()
        Atspi.Selection.select_child(pages, rank)
        bus.wait(1.5)
        account.screen(bus, f"Page {title}")
    Atspi.Selection.select_child(pages, 0)
    bus.wait(1.0)
    press(bus.find(lambda it: it.get_name().startswith("Reprendre"), "un marché à reprendre"))
    steps = bus.find(lambda it: it.get_name() == "Étapes", "la liste des étapes")
    for rank in range(steps.get_child_count()):
        title = steps.get_child_at_index(rank).get_name()
        Atspi.Selection.select_child(steps, rank)
        bus.wait(1.5)
        account.screen(bus, f"Étape {title}")


def change(bus: Bus) -> None:
    """Open a fold, untick a clause, undo it: what is heard of it is kept."""
    steps = bus.find(lambda it: it.get_name() == "Étapes", "la liste des étapes")
    Atspi.Selection.select_child(steps, 4)
    bus.wait(1.5)
    fold = bus.find(
        lambda it: it.get_state_set().contains(Atspi.StateType.EXPANDABLE), "une partie à déplier"
    )
    press(fold)
    bus.wait(1.0)
    press(bus.find(_is_clause, "une clause à cocher"))
    bus.wait(2.0)
    press(bus.find(_is_undo, "le bouton Annuler"))
    bus.wait(2.0)


def _is_clause(thing: Thing) -> bool:
    is_box = thing.get_role_name() == "check box"
    return bool(is_box and not thing.get_name().startswith("Montrer"))


def _is_undo(thing: Thing) -> bool:
    is_ready = thing.get_state_set().contains(Atspi.StateType.SENSITIVE)
    return bool(is_ready and thing.get_name().startswith("Annuler\u00a0:"))


def _end(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    try:
        program.wait(20)
    except subprocess.TimeoutExpired:
        program.kill()


def main() -> int:
    """Walk the window of a program that is started for it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("python", help="the Python where the program is installed")
    parser.add_argument("-o", "--output", type=Path, help="where to write the account")
    wanted = parser.parse_args()
    account = Account()
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_DATA_HOME": folder,
            "XDG_CONFIG_HOME": f"{folder}/preferences",
            "XDG_STATE_HOME": f"{folder}/etat",
            "PYTHONPATH": str(ROOT),
        }
        prepared = [wanted.python, "-c", PREPARE, folder]
        book = subprocess.run(  # noqa: S603 - a command of our own
            prepared, env=environment, check=True, capture_output=True, text=True
        ).stdout.strip()
        command = [wanted.python, "-m", "desktop_app", "--carnet", book]
        program = subprocess.Popen(command, env=environment)  # noqa: S603
        try:
            bus = Bus()
            walk(bus, account)
            change(bus)
        finally:
            _end(program)
    text = account.text(bus)
    if wanted.output:
        wanted.output.write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 1 if account.faults else 0


if __name__ == "__main__":
    sys.exit(main())
