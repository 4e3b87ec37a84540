"""A folder of ugly files: each is imported, or refused with a French sentence."""

import os

import pytest

from desktop_app.core.errors import UserError
from desktop_app.exchange.suppliers import import_suppliers

SIRET = "00000010900017"
TABLE = f"Raison sociale;SIRET;Ville\nAteliers du Cœur;{SIRET};Saint-Exemple\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 4


class Shelf:
    def __init__(self):
        self.kept = ()

    def all(self):
        return self.kept

    def put_all(self, suppliers):
        self.kept = tuple(suppliers)


GOOD = {
    "point-virgule": TABLE.encode(),
    "virgule": TABLE.replace(";", ",").encode(),
    "tabulation": TABLE.replace(";", "\t").encode(),
    "barre": TABLE.replace(";", "|").encode(),
    "marque utf-8": TABLE.encode("utf-8-sig"),
    "windows-1252": TABLE.encode("cp1252"),
    "utf-16 petit": b"\xff\xfe" + TABLE.encode("utf-16-le"),
    "utf-16 grand": b"\xfe\xff" + TABLE.encode("utf-16-be"),
    "utf-16 sans marque": TABLE.encode("utf-16-le"),
    "utf-16 grand sans marque": TABLE.encode("utf-16-be"),
    "fins de ligne windows": TABLE.replace("\n", "\r\n").encode(),
    "fins de ligne mac": TABLE.replace("\n", "\r").encode(),
    "sans fin de ligne": TABLE.strip().encode(),
    "ligne sep": b"sep=;\n" + TABLE.encode(),
    "titre au-dessus": ("Liste des structures;;\n;;\n" + TABLE).encode(),
    "lignes vides": (TABLE + "\n;;\n\n").encode(),
    "guillemets": f'"Raison sociale","SIRET"\n"Ateliers du Cœur","{SIRET}"\n'.encode(),
    "retour dans une cellule": f'Nom;Ville;SIRET\n"Ateliers\ndu Cœur";"a\nX";{SIRET}\n'.encode(),
    "virgules dans les cellules": f"Nom;Ville;SIRET\nAteliers du Cœur;a, b;{SIRET}\n".encode(),
    "titres en capitales": TABLE.replace("Raison sociale", "RAISON SOCIALE").encode(),
    "titre annoté": TABLE.replace("SIRET", "Siret (14 chiffres)").encode(),
    "espaces insécables": f"Nom;SIRET\nAteliers du Cœur\u00a0;{SIRET}\n".encode(),
    "colonne répétée": f"Nom;SIRET;Tel;Tel\nAteliers du Cœur;{SIRET};;01\n".encode(),
    "signe de commande": f"Nom;SIRET\nAteliers\x0bdu\x01 Cœur;{SIRET}\n".encode(),
}
BAD = {
    "vide": (b"", "est vide"),
    "blancs": (b" \n \n", "est vide"),
    "photo": (JPEG, "c’est une image"),
    "dessin": (b"\x89PNG\r\n\x1a\n\x00", "c’est une image"),
    "classeur coupé": (b"PK\x03\x04\x14\x00", "abîmé ou incomplet"),
    "vieux classeur": (b"\xd0\xcf\x11\xe0\xa1\xb1", "classeur"),
    "pdf": (b"%PDF-1.7\n", "PDF"),
    "vcard": (b"begin:vcard\nversion:3.0\n", "ne se termine pas"),
    "vcard marquée": (b"\xef\xbb\xbfBEGIN:VCARD\n", "ne se termine pas"),
    "octets nuls": (TABLE.encode() + b"\x00", "n’est pas un tableau lisible"),
    "utf-16 coupé": (b"\xff\xfe" + TABLE.encode("utf-16-le")[:-1], "n’est pas un tableau lisible"),
    "hasard": (b"\x81\x8d\x8f\x90\x9d", "n’est pas un tableau lisible"),
    "deux encodages": (TABLE.encode() + b"\xe9\n", "n’est pas un tableau lisible"),
    "sans en-tête": (f"Ateliers;{SIRET};Saint-Exemple\n".encode(), "n’a pas d’en-tête reconnu"),
    "donnée comme titre": (f"Entreprise;{SIRET};X\n".encode(), "n’a pas d’en-tête reconnu"),
    "prose": ("Le conseil s’est réuni.\n".encode(), "n’a pas d’en-tête reconnu"),
    "sans nom": (f"SIRET;Ville\n{SIRET};X\n".encode(), "colonne pour le nom"),
    "guillemet ouvert": ((TABLE + '"Atelier;1;X\nautre;2;Y\n').encode(), "vers la ligne 4"),
    "cellule géante": ((TABLE + "a" * 140_000 + ";1;X\n").encode(), "démesurée"),
}


@pytest.fixture
def file(tmp_path):
    def write(content):
        path = tmp_path / "liste.csv"
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("name", GOOD)
def test_ugly_list_is_imported(file, name):
    shelf = Shelf()
    report = import_suppliers(file(GOOD[name]), shelf, "liste", dry_run=False)
    assert (report.lines, report.added) == (1, 1)
    assert [(one.name, one.siret) for one in shelf.kept] == [("Ateliers du Cœur", SIRET)]


@pytest.mark.parametrize("name", BAD)
def test_hopeless_file_is_refused_with_a_sentence_and_nothing_is_written(file, name):
    content, sentence = BAD[name]
    shelf = Shelf()
    with pytest.raises(UserError, match=sentence) as refusal:
        import_suppliers(file(content), shelf, "liste", dry_run=False)
    assert str(refusal.value).endswith(".")
    assert shelf.kept == ()


def test_list_that_is_no_file_is_refused(tmp_path):
    with pytest.raises(UserError, match="n’existe pas"):
        import_suppliers(tmp_path / "absent.csv", Shelf(), "", dry_run=False)
    with pytest.raises(UserError, match="n’est pas un fichier"):
        import_suppliers(tmp_path, Shelf(), "", dry_run=False)
    pipe = tmp_path / "tube.csv"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="n’est pas un fichier"):
        import_suppliers(pipe, Shelf(), "", dry_run=False)
    with pytest.raises(UserError, match="ne peut pas être lu"):
        import_suppliers(tmp_path / ("a" * 300), Shelf(), "", dry_run=False)


def test_enormous_list_is_refused_before_it_is_read(file):
    path = file(b"")
    os.truncate(path, 500_000_001)
    with pytest.raises(UserError, match="dépasse 500"):
        import_suppliers(path, Shelf(), "", dry_run=False)


def test_header_alone_imports_nothing(file):
    report = import_suppliers(file(b"Nom;SIRET\n"), Shelf(), "", dry_run=False)
    assert (report.lines, report.added, report.refused) == (0, 0, ())
