from desktop_app.cli.main import main


def test_the_statement_is_said_by_a_command(capsys):
    assert main(["accessibilite"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Déclaration d’accessibilité")
    assert "Ce qui manque" in said
    assert "Sources" in said
