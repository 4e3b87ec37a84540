import datetime
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.profile import NafVersion, is_typed
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.ui.suppliers.form import NEW
from desktop_app.ui.suppliers.form_code_line import CodeLine
from desktop_app.ui.widgets.sign import Shade

DAY = datetime.date(2026, 11, 22)
# Cards are built one at each turn of the loop, then the Tab key is put in order.
TURNS = 20


def leave(field, text):
    """Write in a field without the list of suggestions, which the test screen cannot show."""
    field.setText(text)
    field.editingFinished.emit()


def test_only_the_identity_is_open_at_first(desk):
    opened = [section.button.isChecked() for section in desk.form.sections]
    assert opened == [True] + [False] * (len(opened) - 1)
    assert [section.sheet is None for section in desk.form.sections] == [False] + [True] * (
        len(opened) - 1
    )


@pytest.mark.parametrize(
    ("label", "typed", "path", "kept"),
    [
        ("Enseigne", "L’Éclat", "trade_name", "L’Éclat"),
        ("Forme juridique", "9220", "profile.legal_form", "9220"),
        ("Code NAF", "81.21Z", "profile.naf", "81.21Z"),
        ("Activités en clair", "vitrerie", "activities", "vitrerie"),
        ("Site", "https://exemple.invalid", "website", "https://exemple.invalid"),
        ("Courriel", "c.roux@exemple.invalid", "contact.email", "c.roux@exemple.invalid"),
        ("Effectif", "1 250", "profile.headcount", 1250),
        (
            "Effectif, à la date du",
            "31/12/2025",
            "profile.headcount_on",
            datetime.date(2025, 12, 31),
        ),
        ("PTCE", "Vallée de Seine", "profile.cluster", "Vallée de Seine"),
        ("Références", "Mairie de Saint-Exemple", "profile.references", "Mairie de Saint-Exemple"),
        ("Co-traitance", "Oui", "profile.co_contracting", "Oui"),
        ("Notes privées", "Rappeler en mars.", "notes", "Rappeler en mars."),
        ("Source de la fiche", "Annuaire", "source", "Annuaire"),
    ],
)
def test_a_field_is_kept_as_typed_by_a_person(  # noqa: PLR0913, PLR0917
    record, hand, label, typed, path, kept
):
    assert not is_typed(record.kept().profile, path)
    field = record.form.field(label)
    if isinstance(field, CodeLine):
        leave(field, typed)
    else:
        hand.answers(field, typed)
    value = record.kept()
    for name in path.split("."):
        value = getattr(value, name)
    assert value == kept
    origin = record.kept().profile.origins[path]
    assert origin.typed
    assert origin.day == DAY


def test_a_field_left_as_it_was_is_not_claimed(record, hand):
    field = record.form.field("Enseigne")
    hand.answers(field, record.kept().trade_name)
    assert record.told == []
    assert not is_typed(record.kept().profile, "trade_name")


def test_a_record_of_unknown_origin_stays_the_work_of_a_person(desk, hand):
    desk.shows(Supplier(name="Éclat SARL", activities="nettoyage"))
    hand.answers(desk.form.field("Enseigne"), "L’Éclat")
    kept = desk.kept().profile
    assert is_typed(kept, "activities")
    assert is_typed(kept, "trade_name")


def test_a_new_record_claims_only_what_was_typed(desk, hand):
    desk.form.show_supplier(NEW)
    hand.answers(desk.form.field("Nom légal"), "Éclat SARL")
    assert is_typed(desk.kept().profile, "name")
    assert not is_typed(desk.kept().profile, "website")


def test_what_is_typed_is_kept_when_the_window_closes(record, hand):
    hand.types(record.form.field("Enseigne"), "L’Éclat")
    assert record.kept().trade_name == ""
    record.scroll.close()
    assert record.kept().trade_name == "L’Éclat"


def test_other_fields_keep_their_origin(record, hand):
    hand.answers(record.form.field("Enseigne"), "L’Éclat")
    assert not is_typed(record.kept().profile, "siret")


@pytest.mark.parametrize(
    ("label", "wrong", "said"),
    [
        ("SIRET", "12345678901234", "14 chiffres"),
        ("Effectif", "beaucoup", "nombre entier"),
        ("Effectif", "9" * 30, "nombre entier"),
        ("Effectif, à la date du", "31/02/2026", "31/12/2027"),
        ("Chiffre d’affaires", "peu", "montant"),
        ("Courriel", "c.roux", "nom@domaine.fr"),
        ("Nom légal", " ", "vide"),
    ],
)
def test_what_cannot_be_read_is_said_beside_and_not_kept(record, hand, label, wrong, said):
    before = record.kept()
    field = record.form.field(label)
    hand.answers(field, wrong)
    assert said in field.accessibleDescription()
    assert record.kept() == before
    hand.answers(field, before.name if label == "Nom légal" else "")
    assert said not in field.accessibleDescription()


def test_a_wrong_text_does_not_stay_when_another_supplier_is_shown(record, hand):
    field = record.form.field("SIRET")
    hand.answers(field, "123")
    record.form.show_supplier(NEW)
    assert field.text() == ""
    assert field.accessibleDescription() == ""


def test_a_new_supplier_waits_for_its_name(desk, hand, session):
    desk.form.show_supplier(NEW)
    hand.answers(desk.form.field("Enseigne"), "L’Éclat")
    assert desk.told == []
    hand.answers(desk.form.field("Nom légal"), "Éclat SARL")
    assert desk.kept().trade_name == "L’Éclat"
    assert session.book.suppliers.count() == 1


def test_the_kind_and_the_other_kinds_are_kept(record, hand):
    kind = record.form.field("Type")
    kind.setFocus()
    hand.presses(kind, Qt.Key.Key_Home)
    chips = record.form.field("Autres types")
    chips.add(SupplierKind.SCIC)
    chips.add(SupplierKind.ESUS)
    chips.remove(SupplierKind.SCIC)
    kept = record.kept()
    assert kept.kinds == (SupplierKind.ACI, SupplierKind.ESUS)
    assert is_typed(kept.profile, "also")


def test_codes_are_told_with_their_labels(record):
    identity = record.form.identity.sheet
    leave(record.form.field("Code NAF"), "81.21Z")
    assert "Nettoyage" in identity.noted("profile.naf")
    leave(record.form.field("Forme juridique"), "9220")
    assert "Association" in identity.noted("profile.legal_form")
    assert "356000000" in identity.noted("siret")
    version = record.form.field("Nomenclature")
    version.answered.emit(NafVersion.OF_2025)
    assert identity.noted("profile.naf") == ""


def test_an_unknown_code_is_kept_without_a_label(record):
    leave(record.form.field("Code NAF"), "ZZZ")
    assert record.kept().profile.naf == "ZZZ"
    assert record.form.identity.sheet.noted("profile.naf") == ""


def test_a_suggested_code_is_kept_without_its_label(record, qapp):
    field = record.form.field("Code NAF")
    field.textEdited.emit("8121")
    lines = field.suggester.completer.model().stringList()
    line = next(line for line in lines if line.startswith("81.21Z – Nettoyage"))
    field.suggester.completer.activated[str].emit(line)
    qapp.processEvents()
    assert field.text() == record.kept().profile.naf == "81.21Z"
    leave(record.form.field("Forme juridique"), "SARL – unipersonnelle")
    assert record.kept().profile.legal_form == "SARL – unipersonnelle"


def test_the_score_says_what_is_missing_and_leads_there(record, hand):
    status = record.form.status
    assert "le courriel" in status.score.text()
    hand.clicks(status.completing)
    mail = record.form.field("Courriel")
    assert mail.hasFocus()
    hand.answers(mail, "c.roux@exemple.invalid")
    assert "le courriel" not in status.score.text()


def test_the_age_of_the_record_is_said(record, hand):
    age = record.form.status.age
    assert age.shade is Shade.WARNING
    assert "3 mars 2025" in age.text()
    hand.answers(record.form.field("Enseigne"), "L’Éclat")
    assert age.shade is Shade.GOOD
    record.form.show_supplier(NEW)
    assert age.shade is Shade.QUIET


def test_origins_are_told_field_by_field(record, hand):
    hand.answers(record.form.field("Enseigne"), "L’Éclat")
    record.form.sections[-1].open()
    told = record.form.sections[-1].sheet.told.text().splitlines()
    assert any(line.startswith("Enseigne") and "saisi par vous" in line for line in told)
    assert any(line.startswith("SIRET") and "liste de la DREETS" in line for line in told)
    assert not any(line.startswith("Courriel") for line in told)


def test_what_is_being_typed_survives_a_change_from_elsewhere(record, hand, session):
    field = record.form.field("Enseigne")
    hand.types(field, "L’Éc")
    changed = replace(record.kept(), website="https://ailleurs.invalid")
    session.attempt(lambda: session.book.suppliers.put(changed))
    assert field.text() == "L’Éc"
    hand.presses(field, Qt.Key.Key_Tab)
    assert record.kept().trade_name == "L’Éc"
    assert record.kept().website == "https://ailleurs.invalid"
    assert record.form.field("Site").text() == "https://ailleurs.invalid"


def test_the_tab_key_follows_the_eye_through_sections_opened_late(record, hand, qapp):
    for section in reversed(record.form.sections):
        section.open()
    for _ in range(TURNS):
        qapp.processEvents()
    start = record.form.field("Nom légal")
    start.setFocus()
    heights = []
    for _ in range(60):
        widget = record.form.window().focusWidget()
        if not record.form.isAncestorOf(widget):
            break
        heights.append(widget.mapTo(record.form, widget.rect().center()).y())
        hand.presses(widget, Qt.Key.Key_Tab)
    assert len(heights) > 40
    jumps = [(a, b) for a, b in pairwise(heights) if b < a - 30]
    assert jumps == []


def test_every_field_has_an_accessible_name(record, qapp):
    for section in record.form.sections:
        section.open()
    for _ in range(TURNS):
        qapp.processEvents()
    nameless = [
        widget
        for widget in record.form.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
