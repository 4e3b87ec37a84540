import pytest

from desktop_app.core.errors import UserError
from desktop_app.guide.progress import (
    FILE_NAME,
    Progress,
    read_progress,
    read_tour,
    write_progress,
    write_tour,
)


def test_progress_comes_back_as_it_was_written(tmp_path):
    progress = Progress().with_read("cantine").with_score("cantine", 2)
    write_progress(tmp_path / "new", progress)
    assert read_progress(tmp_path / "new") == progress


def test_the_best_score_stays():
    progress = Progress().with_score("cantine", 3).with_score("cantine", 1)
    assert progress.scores == {"cantine": 3}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"read": 1, "scores": {"a": -1, "b": true}}'])
def test_a_file_that_is_wrong_is_a_beginning(tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text)
    assert read_progress(tmp_path) == Progress()


def test_a_folder_that_refuses_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="avancée"):
        write_progress(tmp_path / "file", Progress())


def test_the_dossiers_of_the_tour_are_remembered(tmp_path):
    assert read_tour(tmp_path) == {}
    write_tour(tmp_path, {"nettoyage": 4})
    assert read_tour(tmp_path) == {"nettoyage": 4}
