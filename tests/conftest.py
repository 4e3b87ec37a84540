import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

import datetime
import runpy
from pathlib import Path

import pytest

from desktop_app.catalogue import load_catalogue
from desktop_app.dossier import read_dossier
from desktop_app.paths import shipped
from desktop_app.ui.immortals import keep_immortals

# Around each test, pytest-qt asks PySide6 for a window: each answer « none » loses a `None`.
keep_immortals()

OFFLINE = Path(__file__).parent / "offline"
# The network is refused here, and to every Python that a test starts.
runpy.run_path(str(OFFLINE / "sitecustomize.py"))
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, (str(OFFLINE), os.environ.get("PYTHONPATH")))
)

FIXED_DAY = datetime.date(2026, 11, 22)
REFERENCE = Path(__file__).parent / "reference"


@pytest.fixture(scope="session")
def catalogue():
    return load_catalogue(shipped("resources"))


@pytest.fixture(scope="session")
def glossary(catalogue):
    return catalogue.glossary


@pytest.fixture(scope="session")
def contract_tender(glossary):
    path = REFERENCE / "dossier-contrat.toml"
    return read_dossier(path.read_bytes(), path.name, glossary)


@pytest.fixture(scope="session")
def bare_tender(glossary):
    path = REFERENCE / "dossier-minimal.toml"
    return read_dossier(path.read_bytes(), path.name, glossary)


@pytest.fixture(scope="session")
def official_articles():
    path = REFERENCE / "articles-code-commande-publique.txt"
    return frozenset(path.read_text(encoding="utf-8").split())
