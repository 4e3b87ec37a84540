"""The rules of the house: floors, sizes, registries, words, and the clock."""

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import desktop_app
from desktop_app.datafile import read_glossary, read_toml

ROOT = Path(desktop_app.__file__).parent.parent
PACKAGE = ROOT / "desktop_app"
CODE = tuple(sorted((*PACKAGE.rglob("*.py"), *ROOT.glob("tests/**/*.py"))))
CODE_AND_TOOLS = (*CODE, *sorted(ROOT.glob("packaging/*.py")))
REGISTRIES = {
    "documents/formats": ("documents/formats/__init__.py", "FORMATS"),
    "documents/kinds": ("documents/kinds/__init__.py", "KINDS"),
    "ui/pages": ("ui/page_list.py", "PAGES"),
    "ui/wizard/steps": ("ui/wizard/steps/__init__.py", "STEPS"),
}
STARTS = {"desktop_app/app.py", "desktop_app/cli/surroundings.py"}
STAMPS = {"desktop_app/book/store.py", "desktop_app/ui/crash.py", "desktop_app/ui/figures.py"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    # In a process of its own: the linter turns off the loggers of the one it runs in.
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports as f; exit(f())"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - ours


def test_floors_and_rooms_are_respected():
    answer = linted(ROOT)
    assert answer.returncode == 0, answer.stdout


BROKEN_RULES = {
    "core/money.py": "import PySide6\nimport desktop_app.law.rule\nimport socket\n",
    "stray.py": "",
    "law/rule.py": "import sqlite3\n",
    "clauses/choice.py": "import reportlab\n",
    "settings.py": "import platformdirs\n",
    "documents/formats/second.py": "from desktop_app.documents.formats import pdf\n",
    "documents/kinds/second.py": "from desktop_app.documents.kinds import rules_of_consultation\n",
    "ui/pages/second.py": "from desktop_app.ui.pages import home\n",
    "ui/wizard/steps/second.py": "from desktop_app.ui.wizard.steps import need\n",
}


def test_each_contract_sees_its_own_violation(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "desktop_app")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, lines in BROKEN_RULES.items():
        with (tmp_path / "desktop_app" / name).open("a", encoding="utf-8") as module:
            module.write(lines)
    report = linted(tmp_path)
    contracts = read_toml(ROOT / "pyproject.toml")["tool"]["importlinter"]["contracts"]
    kept = [item["name"] for item in contracts if f"{item['name']} BROKEN" not in report.stdout]
    assert kept == [], report.stdout + report.stderr


CEILINGS = {
    "desktop_app/ui/window.py": 200,
    "desktop_app/ui/session.py": 100,
}


def length(node: ast.ClassDef | Function) -> int:
    return (node.end_lineno or 0) - node.lineno + 1


def ceiling_of(node: Function) -> int:
    return 40 if node.name.startswith("test_") else 50


def too_long(name: str, source: str) -> Iterator[str]:
    lines = len(source.splitlines())
    if lines > CEILINGS.get(name, 400):
        yield f"{name} has {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(item, ast.FunctionDef) for item in node.body)
            if length(node) > 250 or methods > 20:
                yield f"{name}: class {node.name} has {length(node)} lines, {methods} methods"
        elif isinstance(node, Function) and length(node) > ceiling_of(node):
            yield f"{name}: {node.name} has {length(node)} lines"


def test_no_file_class_or_function_passes_its_ceiling():
    problems = [
        problem
        for path in CODE_AND_TOOLS
        for problem in too_long(name_of(path), path.read_text(encoding="utf-8"))
    ]
    assert problems == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("desktop_app/core/a.py", "x = 1\n" * 401),
        ("desktop_app/ui/session.py", "x = 1\n" * 101),
        ("desktop_app/core/a.py", "def f():\n" + "    x = 1\n" * 50),
        ("tests/test_a.py", "def test_f():\n" + "    x = 1\n" * 40),
        ("desktop_app/core/a.py", "class A:\n" + "    x = 1\n" * 250),
        ("desktop_app/core/a.py", "class A:\n" + "    def f(self): ...\n" * 21),
    ],
)
def test_ceilings_see_what_is_too_long(name, source):
    assert list(too_long(name, source))


def names_in(nodes: list[ast.AST]) -> set[str]:
    return {name.id for node in nodes for name in ast.walk(node) if isinstance(name, ast.Name)}


def registered(source: str, registry: str) -> set[str]:
    tree = ast.parse(source)
    origin = {
        alias.asname or alias.name: (alias.name, (node.module or "").rpartition(".")[2])
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    values = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and target.id == registry
    ]
    builders = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    used = names_in(values)
    used |= names_in([builders[name] for name in used & set(builders)])
    return {word for name in used for word in origin.get(name, ())}


@pytest.mark.parametrize("folder", REGISTRIES)
def test_every_module_of_a_registry_is_in_its_tuple(folder):
    modules = {path.stem for path in (PACKAGE / folder).glob("*.py")} - {"__init__"}
    place, registry = REGISTRIES[folder]
    named = registered((PACKAGE / place).read_text(encoding="utf-8"), registry)
    assert modules, f"{folder} is empty"
    assert sorted(modules - named) == []


def test_registry_sees_the_module_left_out():
    source = """
from a.kinds import one
from a.kinds.two import TWO
from a.kinds.three import THREE
def late():
    from a.kinds.four import FOUR
    return FOUR
KINDS = (one.KIND, TWO, Entry(late))
"""
    assert registered(source, "KINDS") & {"one", "two", "three", "four"} == {"one", "two", "four"}


def formatted_translations(source: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in {"tr", "translate"}
        for argument in node.args[:2]
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
        or (isinstance(argument, ast.Call) and getattr(argument.func, "attr", "") == "format")
    ]


def test_no_formatted_text_is_given_to_the_translator():
    places = [
        f"{name_of(path)}:{line}"
        for path in (PACKAGE / "ui").rglob("*.py")
        for line in formatted_translations(path.read_text(encoding="utf-8"))
    ]
    assert places == []


@pytest.mark.parametrize(
    "source",
    [
        'self.tr(f"Achat {nom}")',
        'self.tr("Achat " + nom)',
        'self.tr("Achat {}".format(nom))',
        'QCoreApplication.translate("Words", f"Achat {nom}")',
    ],
)
def test_translation_check_sees_a_formatted_text(source):
    assert formatted_translations(source)


def test_translation_check_lets_a_plain_text_pass():
    assert not formatted_translations('self.tr("Achat {nom}").format(nom=f"{nom}")')


LOOSE_SPACE = re.compile(r"(?<=[\w)\]’»…}%.]) (?=[:;!?»](?:\s|$))|« (?=\S)")


def loosely_spaced(source: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", ""))
        in {"tr", "translate", "marked", "QT_TRANSLATE_NOOP"}
        for argument in node.args
        if isinstance(argument, ast.Constant) and LOOSE_SPACE.search(str(argument.value))
    ]


def test_no_line_of_the_window_ends_before_a_sign():
    places = [
        f"{name_of(path)}:{line}"
        for path in (PACKAGE / "settings.py", *(PACKAGE / "ui").rglob("*.py"))
        for line in loosely_spaced(path.read_text(encoding="utf-8"))
    ]
    assert places == []
    assert loosely_spaced('self.tr("Objet : {objet}")') == [1]
    assert loosely_spaced('self.tr("Objet\\u00a0: {objet}")') == []


def subclassed_plurals(sources: Iterable[str]) -> list[str]:
    classes = [
        node
        for source in sources
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ClassDef)
    ]
    bases = {getattr(base, "id", "") for node in classes for base in node.bases}
    return [
        f"{node.name}: {call.args[0].value}"
        for node in classes
        if node.name in bases
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr" and call.args
        if isinstance(call.args[0], ast.Constant) and "%n" in str(call.args[0].value)
    ]


def test_a_plural_is_never_looked_for_under_the_name_of_a_subclass():
    # Qt fills %n in before it looks further, so that the plural of the parent is not found.
    assert (
        subclassed_plurals(path.read_text("utf-8") for path in (PACKAGE / "ui").rglob("*.py"))
        == []
    )
    shelf = 'class Shelf:\n def f(self): self.tr("%n fiche(s)", "", 2)\n'
    assert subclassed_plurals([shelf]) == []
    assert subclassed_plurals([shelf, "class Other(Shelf): pass"]) == ["Shelf: %n fiche(s)"]


def translations_without_context(source: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"
    ]


def test_each_text_to_translate_has_its_context():
    places = [
        f"{name_of(path)}:{line}"
        for path in (PACKAGE / "ui").rglob("*.py")
        for line in translations_without_context(path.read_text(encoding="utf-8"))
    ]
    assert places == []
    assert translations_without_context('tr = self.tr; tr("Achat")') == [1]


def words_shared(english: dict[str, str]) -> list[str]:
    return [name for name, times in Counter(english.values()).items() if times > 1]


def test_an_english_name_has_one_french_word():
    assert words_shared(read_toml(ROOT / "resources" / "glossary.toml")) == []
    assert words_shared({"marche": "tender", "achat": "tender"}) == ["tender"]


def test_an_english_name_can_be_written_in_code():
    glossary = read_glossary(ROOT / "resources" / "glossary.toml")
    assert [name for name in glossary.french if not name.isidentifier()] == []


def clock_readings(source: str) -> list[int]:
    clocks = {"date", "datetime", "time", "QDate", "QTime", "QDateTime"}
    readings = {"today", "now", "utcnow", "time", "localtime", "gmtime"}
    readings |= {"currentDate", "currentTime", "currentDateTime", "currentDateTimeUtc"}
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and node.attr in readings
        and getattr(node.value, "attr", getattr(node.value, "id", "")) in clocks
    ]


def test_only_the_start_and_the_time_stamps_read_the_clock():
    places = [
        f"{name_of(path)}:{line}"
        for path in PACKAGE.rglob("*.py")
        if name_of(path) not in STARTS | STAMPS
        for line in clock_readings(path.read_text(encoding="utf-8"))
    ]
    assert places == []


@pytest.mark.parametrize(
    "source", ["datetime.date.today()", "datetime.now(UTC)", "QDate.currentDate()", "time.time()"]
)
def test_clock_check_sees_a_reading(source):
    assert clock_readings(source)


def test_clock_check_lets_a_given_clock_pass():
    assert not clock_readings("session.today()")


UNWANTED_ROOMS = {"utils", "common", "helpers", "misc", "shared", "constants"}


def test_no_room_is_a_drawer():
    names = {part for path in CODE for part in path.relative_to(ROOT).with_suffix("").parts}
    assert names & UNWANTED_ROOMS == set()


def test_each_package_is_signed_with_one_sentence():
    for path in PACKAGE.rglob("__init__.py"):
        sign = ast.get_docstring(tree_of(path)) or ""
        assert re.fullmatch(r"[^\n]+\.", sign), name_of(path)
