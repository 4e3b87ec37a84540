"""What is shipped: data that reads, glyphs for every text, translations and icons that load."""

import ast
import datetime
import functools
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QTranslator
from reportlab.pdfbase.ttfonts import TTFontFile

import desktop_app
from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.folding import plain_words
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender, TenderType
from desktop_app.law.finding import State
from desktop_app.paths import shipped
from desktop_app.proofreading import checked_catalogue
from desktop_app.sourcing.candidate import telling_words

PACKAGE = Path(desktop_app.__file__).parent
ROOT = PACKAGE.parent
RESOURCES = shipped("resources")
FONTS = tuple(sorted((RESOURCES / "fonts").glob("*.ttf")))
DATA = tuple(sorted(RESOURCES.rglob("*.toml")))
TRANSLATIONS = tuple(sorted(shipped("translations").glob("*.ts")))
INTERFACE = tuple(sorted((PACKAGE / "ui").rglob("*.py")))
ICONS = frozenset(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
SHOWN_NOWHERE = frozenset("\n\t\u202f\ufeff\ufffd")


def test_every_data_file_reads_through_the_catalogue():
    catalogue = checked_catalogue(RESOURCES)
    for folder, read in {
        "families": catalogue.families,
        "clauses": catalogue.clauses,
        "labels": catalogue.labels,
        "law/texts": catalogue.law.texts,
        "law/thresholds": catalogue.law.thresholds,
        "law/rules": catalogue.law.rules,
        "law/formalities": catalogue.law.formalities,
        "law/stages": catalogue.law.stages,
        "law/periods": catalogue.law.periods,
    }.items():
        files = {path.stem for path in (RESOURCES / folder).rglob("*.toml")}
        assert files == set(read), folder
        assert files, f"{folder} is empty"


def texts_of(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in (*value, *value.values()):
            yield from texts_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts_of(item)


def shipped_texts(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".toml":
        return "".join(texts_of(tomllib.loads(text)))
    if path.suffix == ".py":
        constants = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
        shown = (node.value for node in constants if isinstance(node.value, str))
        return "".join(item for item in shown if not re.search(r"\[.*\\|\\.*\]|^\[.*\]$", item))
    return text


@functools.cache
def glyphs_of(font: Path) -> frozenset[int]:
    return frozenset(TTFontFile(str(font)).charToGlyph)


@functools.cache
def signs_of(path: Path) -> frozenset[str]:
    return frozenset(shipped_texts(path))


def without_glyph(text: Iterable[str], font: Path) -> set[str]:
    glyphs = glyphs_of(font)
    return {sign for sign in set(text) - SHOWN_NOWHERE if ord(sign) not in glyphs}


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.name)
def test_every_character_of_every_shipped_text_has_a_glyph(font):
    for path in (*DATA, *TRANSLATIONS, *INTERFACE):
        assert without_glyph(signs_of(path), font) == set(), path.name


def test_glyph_check_sees_a_character_without_glyph():
    assert FONTS
    assert without_glyph("été \U00013000", FONTS[0]) == {"\U00013000"}


@pytest.mark.parametrize("source", TRANSLATIONS, ids=lambda path: path.name)
def test_each_translation_builds_and_opens(source, tmp_path):
    compiled = tmp_path / f"{source.stem}.qm"
    compiler = Path(PySide6.__path__[0], "lrelease")
    subprocess.run([compiler, "-silent", source, "-qm", compiled], check=True)  # noqa: S603
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert not translator.isEmpty()


def test_plurals_and_english_are_shipped():
    assert {path.stem for path in TRANSLATIONS} == {"desktop_app_fr", "desktop_app_en", "qt_fr"}


def test_each_plural_of_the_window_has_its_french_forms():
    tree = ElementTree.parse(shipped("translations") / "desktop_app_fr.ts")  # noqa: S314 - ours
    written = {
        message.findtext("source")
        for message in tree.iter("message")
        if all(form.text for form in message.iter("numerusform"))
    }
    said = {text for tree in interface_trees() for text in constants_in(tree) if "%n" in text}
    assert said
    assert sorted(said - written) == []


def test_translator_refuses_what_is_not_a_translation(tmp_path):
    broken = tmp_path / "broken.qm"
    broken.write_bytes(b"not a translation")
    assert not QTranslator().load(str(broken))


def parameters(item: ast.AST) -> list[str]:
    if isinstance(item, ast.FunctionDef) and item.name == "__init__":
        return [argument.arg for argument in item.args.args[1:]]
    return [getattr(item.target, "id", "")] if isinstance(item, ast.AnnAssign) else []


def takes_an_icon(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = [name for item in node.body for name in parameters(item)]
            if "icon_name" in names and "ClassVar" not in ast.unparse(node):
                yield node.name, names.index("icon_name")


def constants_in(node: ast.AST | None) -> set[str]:
    found = ast.walk(node) if node else ()
    return {
        item.value
        for item in found
        if isinstance(item, ast.Constant) and isinstance(item.value, str) and item.value
    }


def icons_named(trees: list[ast.Module]) -> set[str]:
    takers = {"icon": 0, "pixmap": 0}
    takers |= {name: place for tree in trees for name, place in takes_an_icon(tree)}
    names: set[str] = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Call):
            place = takers.get(getattr(node.func, "id", ""), len(node.args))
            names |= {a.value for a in node.args[place : place + 1] if isinstance(a, ast.Constant)}
            named = [item.value for item in node.keywords if item.arg == "icon_name"]
            names |= set().union(*map(constants_in, named))
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if {getattr(target, "id", "") for target in targets} & {"icon_name", "ICONS"}:
                value = node.value
                for part in value.values if isinstance(value, ast.Dict) else [value]:
                    names |= constants_in(part)
    return names - {""}


def interface_trees() -> list[ast.Module]:
    return [ast.parse(path.read_text(encoding="utf-8")) for path in INTERFACE]


def test_every_icon_named_is_shipped():
    named = icons_named(interface_trees())
    assert named
    assert sorted(named - ICONS) == []


def test_every_shipped_icon_is_named():
    said = set().union(*map(constants_in, interface_trees()))
    assert sorted(ICONS - said) == []


def test_icon_check_sees_each_way_of_naming_one():
    source = """
class Button:
    def __init__(self, text, icon_name=""): ...
class PageEntry:
    title: str
    icon_name: str
Button("Ajouter", "plus")
PageEntry("Achats", "users")
Button("Retirer", icon_name="minus")
icon("house")
icon_name: str = "file"
ICONS = {Tone.SAVED: "check"}
"""
    assert icons_named([ast.parse(source)]) == {
        *("plus", "users", "minus", "house", "file", "check"),
    }


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder)
    subprocess.run((*command, ROOT), check=True, capture_output=True, stdin=subprocess.DEVNULL)  # noqa: S603
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def test_wheel_carries_its_data_and_compiled_translations(installed):
    packed = installed / "desktop_app" / "_shipped"
    names = {path.relative_to(packed / "resources") for path in packed.rglob("*.toml")}
    assert names == {path.relative_to(RESOURCES) for path in DATA}
    assert (packed / "resources" / "reference" / "reference.db").is_file()
    compiled = {path.stem for path in (packed / "translations").glob("*.qm")}
    assert compiled == {path.stem for path in TRANSLATIONS}


def test_wheel_reads_its_own_data_from_anywhere(installed, tmp_path):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from desktop_app.paths import shipped; print(shipped('resources'))\n"
        "from desktop_app.cli.main import main; sys.exit(main(['controler-donnees']))\n"
    )
    command = (sys.executable, "-P", "-c", script, installed)
    done = subprocess.run(  # noqa: S603
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(installed))


def test_every_family_says_what_its_suppliers_call_their_work():
    families = checked_catalogue(RESOURCES).families.values()
    assert [one.identifier for one in families if not one.activities] == []


def test_the_practice_suppliers_of_meals_gardens_and_roads_are_found():
    catalogue = checked_catalogue(RESOURCES)
    lines = (RESOURCES / "practice" / "fournisseurs.csv").read_text("utf-8").splitlines()[1:]
    said = {name: work for name, _, _, work, *_ in (line.split(";") for line in lines)}
    wanted = {
        "restauration-collective": {"Scic La Cantine de Modèle", "ESAT du Moulin Fictif"},
        "espaces-verts": {"Espaces Verts Prototype", "Scop Paysages de l’Ébauche"},
        "voirie-reseaux": {"Tremplin Intérim Imaginaire"},
    }
    for family, names in wanted.items():
        found = {name for name, work in said.items() if _does(work, catalogue.families[family])}
        assert names <= found
        assert "Fondation du Patrimoine Imaginaire" not in found


def _does(work, family):
    told = plain_words(work)
    return any(
        all(any(word.startswith(start) for word in told) for start in telling_words(activity))
        for activity in family.activities
    )


def test_no_rule_names_a_step_by_a_number_that_changes():
    rules = checked_catalogue(RESOURCES).law.rules.values()
    assert [one.identifier for one in rules if re.search(r"étape \d", one.correction)] == []


def test_a_clause_on_accessibility_answers_the_rule_on_accessibility():
    catalogue = checked_catalogue(RESOURCES)
    road = Tender(
        format=1,
        subject="Rue",
        type=TenderType.WORKS,
        amount=Money.from_euros(240_000),
        date=datetime.date(2027, 2, 1),
        buyer=Buyer(name="Commune"),
        family="voirie-reseaux",
        clauses=(ClauseChoice(clause="voirie-agregats-enrobes", role=Role.SPECIFICATION),),
    )
    passage = ClauseChoice(clause="voirie-cheminement-accessible", role=Role.EXECUTION)
    walked = replace(road, clauses=(*road.clauses, passage))
    assert _access(catalogue, road) is State.WARNING
    assert _access(catalogue, walked) is State.MET


def _access(catalogue, tender):
    findings = catalogue.findings(tender, tender.date)
    return next(one.state for one in findings if one.rule == "access")
