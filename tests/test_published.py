"""What is published: no address of a machine, pinned dependencies, a true changelog."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import desktop_app

ROOT = Path(desktop_app.__file__).parent.parent
SELF = "tests/test_published.py"
TRACKED = (".ci", "desktop_app", "packaging", "resources", "tests", "translations")
BINARY = {".pyc", ".qm", ".pdf", ".png", ".ttf", ".db", ".sqlite"}
MACHINE_PATH = re.compile(r"(?<![\w.~/])/(?:root|work|opt|home|Users|mnt|srv)/\w")
REGISTRY = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.org|debian\.org|ubuntu\.com|index-url")


def outside_addresses(text: str) -> list[str]:
    return [
        line for line in text.splitlines() if MACHINE_PATH.search(line) or REGISTRY.search(line)
    ]


def tracked_texts() -> Iterator[tuple[str, str]]:
    files = [ROOT / name for name in ("README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml")]
    files += [path for room in TRACKED for path in (ROOT / room).rglob("*") if path.is_file()]
    for path in sorted(files):
        if path.suffix not in {
            ".pyc",
            ".qm",
            ".pdf",
            ".png",
            ".ttf",
            ".db",
            ".sqlite",
            ".coverage",
        }:
            yield (
                path.relative_to(ROOT).as_posix(),
                path.read_text(encoding="utf-8", errors="replace"),
            )


def test_no_path_of_a_machine_and_no_registry_is_named():
    places = [
        f"{name}: {line.strip()}"
        for name, text in tracked_texts()
        if name != SELF
        for line in outside_addresses(text)
    ]
    assert places == []


@pytest.mark.parametrize(
    "line", ["cd /root/clausier", "path = '/home/marie/x'", "--index-url x", "see py" + "pi.org/x"]
)
def test_address_check_sees_a_machine_or_a_registry(line):
    assert outside_addresses(line)


def test_locks_pin_each_dependency_with_a_hash():
    for lock in sorted(ROOT.glob("packaging/*.lock")):
        lines = lock.read_text(encoding="utf-8").splitlines()
        pins = [line for line in lines if re.match(r"[a-z0-9]", line)]
        assert len(pins) > 10
        assert all(re.match(r"[\w.-]+==[\w.]+ .*\\$", line) for line in pins)
        followers = [after for line, after in pairwise(lines) if line in pins]
        assert all(line.startswith("    --hash=sha256:") for line in followers)


def test_development_lock_holds_the_same_versions():
    def pins(name: str) -> set[str]:
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^[a-z0-9][\w.-]*==[\w.]+", text, re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_changelog_starts_with_the_current_version():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    assert versions[0] == desktop_app.__version__


def test_changelog_uses_the_four_titles():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    titles = set(re.findall(r"^### (.+)$", changelog, re.MULTILINE))
    assert titles <= {"Ajouté", "Modifié", "Corrigé", "Droit"}
