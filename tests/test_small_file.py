import pytest

from desktop_app.small_file import read_small, write_if_possible, write_small


def test_what_is_written_is_read_again(tmp_path):
    path = tmp_path / "new" / "petit.json"
    write_small(path, {"nom": "Été"})
    assert read_small(path) == {"nom": "Été"}
    assert [file.name for file in path.parent.iterdir()] == ["petit.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000])
def test_a_broken_file_holds_nothing(tmp_path, content):
    path = tmp_path / "petit.json"
    path.write_bytes(content)
    assert read_small(path) == {}
    assert read_small(tmp_path / "absent.json") == {}


def test_a_refused_writing_leaves_no_draft(tmp_path, caplog):
    path = tmp_path / "petit.json"
    path.mkdir()
    with pytest.raises(OSError, match="petit"):
        write_small(path, {})
    assert [file.name for file in tmp_path.iterdir()] == ["petit.json"]
    write_if_possible(path, {})
    assert "petit.json" in caplog.text
