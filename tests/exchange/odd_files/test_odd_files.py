"""Each odd file is imported, or set aside line by line, or refused with a French sentence."""

from pathlib import Path

import pytest

from desktop_app.core.errors import UserError

FILES = Path(__file__).parent / "files"
DOCTYPE, LOCKED, DAMAGED = "DOCTYPE", "mot de passe", "abîmé ou incomplet"
# Lines read, added, updated, unchanged, to check, refused.
ONE, TWO = (1, 1, 0, 0, 0, 0), (2, 2, 0, 0, 0, 0)
TO_CHECK, REFUSED = (1, 0, 0, 0, 1, 0), (1, 0, 0, 0, 0, 1)
ONE_AND_DOUBT = (2, 1, 0, 0, 1, 0)
ATELIERS = "Ateliers du Cœur"
IMPORTED = {
    "bon.xlsx": (ONE, ATELIERS),
    "bon.ods": (ONE, ATELIERS),
    "nom-trompeur.csv": (ONE, ATELIERS),
    "titre-et-en-tete-fusionne.xlsx": (ONE, ATELIERS),
    "en-tete-sur-deux-lignes.xlsx": (ONE, ATELIERS),
    "siret-en-nombre.xlsx": (ONE, "Poste"),
    "code-postal-au-format.xlsx": (ONE, "Atelier"),
    "code-postal-affiche.ods": (ONE, "Atelier"),
    "date.xlsx": (ONE, "Atelier"),
    "feuille-cachee.xlsx": (ONE, ATELIERS),
    "note-et-feuille-cachee.ods": (ONE, ATELIERS),
    "textes-partages.xlsx": (ONE, ATELIERS),
    "carnet-3.vcf": (ONE, ATELIERS),
    "android-2.1.vcf": (ONE, "Ateliers du Cœur de Saint-Exemple"),
    "pliee-4.vcf": (ONE, "Ateliers"),
    "windows-1252.csv": (ONE, ATELIERS),
    "utf-16.tsv": (ONE, ATELIERS),
    "barre.txt": (ONE, ATELIERS),
    "accent-circonflexe.csv": (ONE, ATELIERS),
    "fins-de-ligne-melees.csv": (TWO, ATELIERS),
    "en-tete-repete.csv": (TWO, ATELIERS),
    "consignes.csv": (ONE, ATELIERS),
    "rubriques.csv": (ONE_AND_DOUBT, ATELIERS),
    "invisibles.csv": (ONE, "\u200bAteliers\u202e du Cœur"),
    "marche-inclusion.csv": (ONE, ATELIERS),
    "esat.txt": (ONE, "ESAT du Lavoir"),
    "hosmoz.csv": (ONE, "ESAT du Lavoir"),
    "rge.csv": ((2, 1, 1, 0, 0, 0), "Isolation Exemple"),
    "sirene.csv": ((3, 1, 0, 0, 0, 2), "ATELIERS"),
    "sirene-unites-legales.csv": ((2, 1, 0, 0, 0, 1), "ATELIERS"),
    "agence-bio.csv": (TWO, "Ferme Exemple"),
    "fondations.csv": (ONE, "Fondation Exemple"),
    "ess-france.csv": (ONE, "Association Exemple"),
}
SET_ASIDE = {
    "siret-arrondi.xlsx": (REFUSED, "arrondi le SIRET en «\u00a01.23457E+13\u00a0»"),
    "siret-arrondi.csv": (REFUSED, "arrondi le SIRET en «\u00a01,23457E+13\u00a0»"),
    "siret-sans-zeros.xlsx": (REFUSED, "8 chiffres au lieu de 14"),
    "siret-en-nombre.ods": (REFUSED, "la clef du SIRET «\u00a012345678901234\u00a0»"),
    "code-postal-sans-zero.xlsx": (TO_CHECK, "le zéro du début"),
    "erreurs-de-formule.xlsx": (TO_CHECK, "seul le nom"),
    "code-casse.vcf": (TO_CHECK, "seul le nom"),
    "relations-fournisseurs.csv": (REFUSED, "aucun fournisseur du carnet n’a ce SIREN"),
}
HOPELESS = {
    "cellule-lointaine.xlsx": "plus de 200 colonnes",
    "trop-de-colonnes.csv": "plus de 200 colonnes",
    "bombe.xlsx": DOCTYPE,
    "bombe.ods": DOCTYPE,
    "entite-externe.xlsx": DOCTYPE,
    "zip-gonfle.xlsx": "limites de sécurité",
    "tronque.xlsx": DAMAGED,
    "document.docx.xlsx": "document de texte",
    "texte.odt": "document de texte",
    "ancien.xls": "ancien Excel",
    "page-web.xls": "page web",
    "mot-de-passe.xlsx": LOCKED,
    "mot-de-passe.ods": LOCKED,
    "lignes-sans-fin.ods": "1 048 576 lignes",
    "sans-fin.vcf": "END:VCARD",
    "photo-enorme.vcf": "photo",
    "accents-abimes.csv": "accents sont abîmés",
    "guillemet-ouvert.csv": "vers la ligne 3",
    "octet-nul.csv": "n’est pas un tableau lisible",
}


def counts(report):
    return (
        *(report.lines, report.added, report.updated, report.unchanged),
        *(len(report.to_check), len(report.refused)),
    )


@pytest.mark.parametrize("name", IMPORTED)
def test_odd_file_is_imported(bring, name):
    report, suppliers = bring(name)
    expected, first = IMPORTED[name]
    assert counts(report) == expected
    assert suppliers[0].name == first


@pytest.mark.parametrize("name", SET_ASIDE)
def test_line_that_would_need_a_guess_is_set_aside_with_its_reason(bring, name):
    report, suppliers = bring(name)
    expected, reason = SET_ASIDE[name]
    assert (counts(report), suppliers) == (expected, ())
    assert reason in (*report.refused, *report.to_check)[0].reason


@pytest.mark.parametrize("name", HOPELESS)
def test_hopeless_file_is_refused_with_a_sentence(bring, name):
    with pytest.raises(UserError, match=HOPELESS[name]) as refusal:
        bring(name)
    assert str(refusal.value).endswith(".")


def test_every_odd_file_has_its_expectation():
    expected = {*IMPORTED, *SET_ASIDE, *HOPELESS}
    assert {path.name for path in FILES.iterdir()} == expected
    assert len(expected) == len(IMPORTED) + len(SET_ASIDE) + len(HOPELESS) >= 20


def test_what_a_cell_shows_is_kept(bring):
    for name, postcode in (("code-postal-au-format.xlsx", "01000"), ("bon.xlsx", "00100")):
        assert bring(name)[1][0].place.postcode == postcode
    (dated,) = bring("date.xlsx")[1]
    assert dated.profile.approvals[0].until.isoformat() == "2027-02-28"


def test_private_note_and_hidden_sheet_are_not_read(bring):
    (supplier,) = bring("note-et-feuille-cachee.ods")[1]
    assert "privée" not in repr(supplier)
    assert bring("feuille-cachee.xlsx")[0].remarks[0].endswith("Lisez-moi.")


def test_lines_that_are_no_data_are_told(bring):
    reasons = [note.reason for note in bring("consignes.csv")[0].passed_over]
    assert reasons == [
        "consigne de saisie, sans fournisseur.",
        "ligne de bas de page, sans fournisseur.",
    ]
    assert len(bring("en-tete-repete.csv")[0].passed_over) == 1
