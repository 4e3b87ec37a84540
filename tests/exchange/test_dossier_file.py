import os
import resource

import pytest

from desktop_app.core.errors import UserError
from desktop_app.dossier import write_json
from desktop_app.exchange.dossier_file import open_dossier, write_atomically


def test_a_dossier_is_opened_by_its_content_whatever_its_name(tmp_path, contract_tender, glossary):
    path = tmp_path / "dossier.toml"
    path.write_text(write_json(contract_tender, glossary), encoding="utf-8")
    assert open_dossier(path, glossary) == contract_tender


@pytest.mark.parametrize("name", ["absent.toml", "."])
def test_what_is_no_file_is_refused(tmp_path, glossary, name):
    with pytest.raises(UserError):
        open_dossier(tmp_path / name, glossary)


def test_a_pipe_is_refused_without_waiting(tmp_path, glossary):
    os.mkfifo(tmp_path / "tuyau")
    with pytest.raises(UserError, match="pas un fichier"):
        open_dossier(tmp_path / "tuyau", glossary)


def test_a_pdf_without_a_dossier_is_refused(tmp_path, glossary):
    path = tmp_path / "autre.pdf"
    path.write_bytes(b"%PDF-1.7 rien")
    with pytest.raises(UserError, match="PDF"):
        open_dossier(path, glossary)


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "sortie.pdf"
    path.write_bytes(b"ancien")
    write_atomically(path, b"nouveau")
    assert path.read_bytes() == b"nouveau"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["sortie.pdf"]


def test_a_full_disk_leaves_the_old_file(tmp_path):
    path = tmp_path / "sortie.pdf"
    path.write_bytes(b"ancien")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(UserError, match="n’a pas été écrit"):
            write_atomically(path, b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == b"ancien"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["sortie.pdf"]


@pytest.mark.parametrize("target", ["absent/sortie.pdf", "fichier/sortie.pdf", "dossier"])
def test_a_place_that_cannot_be_written_is_told(tmp_path, target):
    (tmp_path / "fichier").write_text("")
    (tmp_path / "dossier").mkdir()
    with pytest.raises(UserError, match="n’a pas été écrit"):
        write_atomically(tmp_path / target, b"x")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["dossier", "fichier"]
