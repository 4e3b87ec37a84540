import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

import desktop_app.ui
from desktop_app.paths import shipped
from desktop_app.ui.icons import icon

UI = Path(desktop_app.ui.__file__).parent
SHIPPED = {path.stem for path in (shipped("resources") / "icons").glob("*.svg")}


def words() -> set[str]:
    return {
        node.value
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def icons_named(source: str) -> set[str]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    makers = {"icon": 0, "pixmap": 0, "Button": 1, "PrimaryButton": 1, "EmptyState": 0}
    named = set()
    for call in calls:
        place = makers.get(getattr(call.func, "id", ""))
        argument = call.args[place] if place is not None and len(call.args) > place else None
        if isinstance(argument, ast.Constant) and argument.value:
            named.add(argument.value)
    return named


def test_each_name_used_is_shipped():
    used = {name for path in UI.rglob("*.py") for name in icons_named(path.read_text("utf-8"))}
    assert used
    assert used - SHIPPED == set()


def test_a_name_without_its_file_is_seen():
    assert icons_named('Button(self.tr("Aller"), "rocket")') - SHIPPED == {"rocket"}


def test_each_file_shipped_is_used():
    assert SHIPPED - words() == set()


def test_the_licence_stands_beside():
    assert "ISC License" in (shipped("resources") / "icons" / "LICENSE.txt").read_text("utf-8")


@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_asked():
    def colours(drawn: QIcon) -> set[str]:
        image = drawn.pixmap(QSize(32, 32)).toImage()
        points = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        return {point.name() for point in points if point.alpha() == 255}

    assert colours(icon("plus", "#ff0000")) == {"#ff0000"}
    assert colours(icon("plus", "#00ff00")) == {"#00ff00"}
    assert QColor("#ff0000").name() not in colours(icon("plus"))
