import pytest

from desktop_app.core.errors import DataFileError
from desktop_app.guide.statement import read_statement
from desktop_app.paths import shipped


def test_the_statement_tells_what_is_missing_and_claims_no_rate(glossary):
    statement = read_statement(shipped("resources"), glossary)
    titles = [passage.title for passage in statement.passages]
    assert "Ce qui manque" in titles
    prose = " ".join(passage.text for passage in statement.passages)
    assert "Aucun taux de conformité" in prose
    assert "%" not in prose
    assert "Windows et macOS n’ont pas été essayés" in prose
    assert all(source.strip() for source in statement.sources)


def test_what_the_statement_names_is_there(glossary):
    prose = " ".join(
        passage.text for passage in read_statement(shipped("resources"), glossary).passages
    )
    root = shipped("resources").parent
    named = [word.rstrip(".,") for word in prose.split() if word.startswith("packaging/")]
    assert named
    assert [name for name in named if not (root / name).is_file()] == []


def test_a_spoilt_statement_is_refused(tmp_path, glossary):
    folder = tmp_path / "guide"
    folder.mkdir()
    (folder / "accessibilite.toml").write_text('titre = "Déclaration"', encoding="utf-8")
    with pytest.raises(DataFileError):
        read_statement(tmp_path, glossary)
