import errno
import os
from pathlib import Path

import pytest

from desktop_app.core.settling import force_out, settle
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.small_file import write_small

ORDER = ["content", "name", "folder"]


@pytest.fixture
def forced(monkeypatch):
    """Return the list of what is forced to the disk or renamed, in order."""
    done, fsync, replace = [], os.fsync, Path.replace

    def force(number):
        done.append("folder" if os.path.isdir(f"/proc/self/fd/{number}") else "content")  # noqa: PTH112
        fsync(number)

    def rename(path, target):
        done.append("name")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", force)
    monkeypatch.setattr(Path, "replace", rename)
    return done


@pytest.mark.skipif(os.name != "posix", reason="Windows cannot open a folder")
@pytest.mark.parametrize(
    "write",
    [
        lambda path: write_small(path, {"nom": "Été"}),
        lambda path: write_atomically(path, b"content"),
    ],
)
def test_the_content_is_on_the_disk_before_the_name_and_the_name_before_the_return(
    tmp_path, forced, write
):
    write(tmp_path / "file")
    assert forced == ORDER


def test_a_file_that_is_only_renamed_is_seen(tmp_path, forced):
    draft = tmp_path / "draft"
    draft.write_text("content")
    draft.replace(tmp_path / "file")
    assert forced == ["name"]


@pytest.mark.parametrize(("number", "is_refused"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_only_a_drive_that_cannot_force_names_is_forgiven(
    tmp_path, monkeypatch, number, is_refused
):
    draft, final = tmp_path / "draft", tmp_path / "final"
    with draft.open("w") as file:
        file.write("content")
        force_out(file)

    def refuse(_folder):
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    if is_refused:
        with pytest.raises(OSError, match="refused"):
            settle(draft, final)
    else:
        settle(draft, final)
    assert final.read_text() == "content"
