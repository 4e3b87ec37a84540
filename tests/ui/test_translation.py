import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QWidget

from desktop_app.paths import shipped
from desktop_app.settings import Language
from desktop_app.ui.translation import install_language

FILES = sorted(shipped("translations").glob("*.ts"))
RELEASE = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
BLANK = re.compile(r"\{[a-z_]*\}|%n")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build the translations as the packaging does."""
    folder = tmp_path_factory.mktemp("translations")
    for path in FILES:
        command = [RELEASE, "-silent", str(path), "-qm", str(folder / f"{path.stem}.qm")]
        subprocess.run(command, check=True)  # noqa: S603 - the tool of the environment
    return folder


@pytest.fixture
def in_french(qapp):
    yield
    install_language(qapp, Language.FRENCH)


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(message):
    translation = message.find("translation")
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


@pytest.mark.usefixtures("in_french")
def test_the_buttons_of_qt_speak_french(qapp, qtbot):
    install_language(qapp, Language.FRENCH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Annuler"
    assert QLocale().name() == "fr_FR"


@pytest.mark.usefixtures("in_french")
def test_the_file_dialog_of_qt_speaks_french(qapp, qtbot, built):
    install_language(qapp, Language.FRENCH, built)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    texts = [label.text().replace("&", "") for label in dialog.findChildren(QLabel)]
    assert {"Voir dans\u00a0:", "Fichiers de type\u00a0:"} <= set(texts)
    assert dialog.iconProvider().type(QFileInfo(str(built))) == "Dossier"


@pytest.mark.usefixtures("in_french")
def test_without_a_file_the_window_stays_french(qapp, tmp_path):
    install_language(qapp, Language.ENGLISH, tmp_path)
    assert QCoreApplication.translate("Pages", "Marchés") == "Marchés"


@pytest.mark.usefixtures("in_french")
def test_the_window_speaks_english_then_french_again(qapp, built):
    install_language(qapp, Language.ENGLISH, built)
    assert QCoreApplication.translate("Pages", "Marchés") == "Contracts"
    install_language(qapp, Language.FRENCH, built)
    assert QCoreApplication.translate("Pages", "Marchés") == "Marchés"


@pytest.mark.usefixtures("in_french")
def test_plurals_agree_in_french(qapp, built):
    install_language(qapp, Language.FRENCH, built)
    text = "%n fournisseur(s)"
    one = QCoreApplication.translate("CountLine", text, "", 1)
    two = QCoreApplication.translate("CountLine", text, "", 2)
    assert (one, two) == ("1 fournisseur", "2 fournisseurs")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_is_built_and_opens(built, path):
    translator = QTranslator()
    assert translator.load(str(built / f"{path.stem}.qm"))
    assert not translator.isEmpty()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_translation_loses_a_blank(path):
    lost = [
        message.findtext("source")
        for _, message in messages(path)
        for form in forms(message)
        if form
        and set(BLANK.findall(form)) - {"%n"}
        != set(BLANK.findall(message.findtext("source") or "")) - {"%n"}
    ]
    assert lost == []


def test_every_plural_is_written_in_french():
    path = shipped("translations") / "desktop_app_fr.ts"
    found = list(messages(path))
    assert found
    assert [m.findtext("source") for _, m in found if not all(forms(m))] == []


def test_the_pages_are_written_in_english():
    path = shipped("translations") / "desktop_app_en.ts"
    started = {"Pages", "HomePage", "TendersPage", "SuppliersPage", "PreferencesPage", "Settings"}
    missing = [
        f"{context} : {message.findtext('source')}"
        for context, message in messages(path)
        if context in started and not all(forms(message))
    ]
    assert missing == []


@pytest.mark.usefixtures("in_french")
def test_a_text_of_a_widget_is_found_by_its_class(qapp, built):
    class MainWindow(QWidget):
        pass

    install_language(qapp, Language.ENGLISH, built)
    assert MainWindow().tr("Enregistré à {heure}") == "Saved at {heure}"
