import json
import resource
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from desktop_app.cli.names import PROCEDURES, SUPPLIER_KINDS
from desktop_app.core.supplier import SupplierKind
from desktop_app.core.tender import Procedure
from desktop_app.documents.kinds import KINDS
from desktop_app.paths import shipped

DOSSIERS = shipped("resources") / "practice" / "dossiers"
COMPLETE = DOSSIERS / "nettoyage-mairie-ecole.toml"
TWO_LOTS = DOSSIERS / "espaces-verts-deux-lots.toml"
FAULTY = DOSSIERS / "nettoyage-a-corriger.toml"
REFERENCE = Path(__file__).parents[1] / "reference"
ONE_OF_EACH = {name: kind.code for kind in KINDS for name in kind.formats}
MINIMAL = (REFERENCE / "dossier-minimal.toml").read_text(encoding="utf-8")


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main([str(argument) for argument in arguments])
        output = capsys.readouterr()
        return status, output.out, output.err

    return run_command


def refused(answer):
    status, out, err = answer
    assert status == 2
    assert not out
    assert err.strip()
    assert "Traceback" not in err
    return err


def test_a_complete_dossier_is_checked_with_nothing_missing(run):
    status, out, _ = run("verifier", COMPLETE)
    assert status == 0
    assert "À corriger (obligation non remplie)\u00a0: 0" in out


def test_planted_errors_are_found(run):
    status, out, _ = run("verifier", FAULTY, "--json")
    assert status == 1
    answer = json.loads(out)
    missing = {item["regle"] for item in answer["constats"] if item["etat"] == "manque"}
    assert {"crit-local", "marque", "label-equiv", "crit-lien", "proc-mapa"} <= missing
    assert answer["procedure_conseillee"] == "mapa"


def test_rules_that_wait_for_one_answer_are_told_in_one_line(run, tmp_path):
    text = COMPLETE.read_text(encoding="utf-8")
    open_file = tmp_path / "sans-procedure.toml"
    open_file.write_text(text.replace('procedure = "mapa"\n', "", 1), encoding="utf-8")
    assert open_file.read_text(encoding="utf-8") != text
    out = run("verifier", open_file)[1].replace("\u00a0", " ")
    assert "Réponses attendues : 1\n  – La procédure : " in out
    assert "règles en dépendent (" in out
    assert "À renseigner pour répondre" not in out
    findings = json.loads(run("verifier", open_file, "--json")[1])["constats"]
    assert sum("À renseigner" in one["message"] for one in findings) > 1
    answered = run("verifier", COMPLETE)[1]
    assert "Réponses attendues" not in answered


def test_the_answer_has_the_keys_of_the_contract_and_the_same_bytes(run):
    first = run("verifier", COMPLETE, "--json")[1]
    answer = json.loads(first)
    assert list(answer) == ["date", "procedure_conseillee", "constats", "resume"]
    assert set(answer["resume"]) == {"manque", "alerte", "respecte", "sans_objet"}
    assert sum(answer["resume"].values()) == len(answer["constats"])
    assert set(answer["constats"][0]) == {
        "regle",
        "niveau",
        "etat",
        "lot",
        "message",
        "fondement",
        "confiance",
        "correction",
        "endroit",
    }
    assert run("verifier", COMPLETE, "--json")[1] == first


def test_the_date_given_replaces_that_of_the_dossier(run, tmp_path):
    path = tmp_path / "d.toml"
    path.write_text(MINIMAL.replace("[acheteur]", 'procedure = "mapa"\n[acheteur]'))
    states = {}
    for day in ("2026-08-20", "2026-08-21"):
        answer = json.loads(run("verifier", path, "--date", day, "--json")[1])
        assert answer["date"] == day
        states[day] = {item["regle"]: item["etat"] for item in answer["constats"]}
    assert states["2026-08-20"]["crit-env"] == "sans-objet"
    assert states["2026-08-21"]["crit-env"] == "manque"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "vide"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "n’est pas un dossier"),
        (MINIMAL.replace("objet", "objets").encode(), "objets"),
        (MINIMAL.replace("48_000", "-48_000").encode(), "montant"),
        (MINIMAL.replace("2026-12-01", "1999-12-01").encode(), "hors de la période couverte"),
        (
            MINIMAL.encode() + b'[[criteres]]\nintitule="Prix"\nnature="prix"\npoids=130\n',
            "poids",
        ),
    ],
)
def test_a_bad_dossier_is_refused_with_a_sentence(run, tmp_path, content, told):
    path = tmp_path / "dossier.toml"
    path.write_bytes(content)
    assert told in refused(run("verifier", path))


def test_a_missing_dossier_is_refused_with_a_sentence(run, tmp_path):
    assert "n’existe pas" in refused(run("verifier", tmp_path / "absent.toml"))


@pytest.mark.parametrize(
    "words", [("verifier",), ("inconnue",), ("verifier", COMPLETE, "--date", "hier"), ("relire",)]
)
def test_a_badly_written_command_is_refused_in_french(run, words):
    message = refused(run(*words))
    for english in ("required", "invalid", "unrecognized", "argument"):
        assert english not in message


def test_a_document_is_written_and_opens_as_its_dossier(run, tmp_path):
    target = tmp_path / "rc.pdf"
    status, _, _ = run("exporter", COMPLETE, "--piece", "rc", "--format", "pdf", "-o", target)
    assert status == 0
    assert target.read_bytes().startswith(b"%PDF-")
    assert run("verifier", target, "--json")[1] == run("verifier", COMPLETE, "--json")[1]


def test_every_document_needed_is_written(run, tmp_path):
    assert run("exporter", COMPLETE, "--toutes", "-o", tmp_path / "sortie")[0] == 0
    pieces = json.loads(run("pieces", COMPLETE, "--json")[1])["pieces"]
    expected = sorted(f"{item['piece']}.{item['format']}" for item in pieces)
    assert sorted(path.name for path in (tmp_path / "sortie").iterdir()) == expected
    assert {"rc.pdf", "ccp.pdf"} <= set(expected)


@pytest.mark.parametrize(
    "pair", [("rc", "xlsx"), ("inconnue", "pdf"), ("rc", "inconnu"), ("ccp", "ics")]
)
def test_a_wrong_pair_of_document_and_format_is_refused(run, tmp_path, pair):
    target = tmp_path / "sortie"
    piece, format_name = pair
    message = refused(
        run("exporter", COMPLETE, "--piece", piece, "--format", format_name, "-o", target)
    )
    assert "pdf" in message or "rc" in message
    assert not target.exists()


def test_a_place_that_cannot_be_written_is_told_and_left_alone(run, tmp_path):
    target = tmp_path / "absent" / "rc.pdf"
    assert "rc.pdf" in refused(run("exporter", COMPLETE, "--piece", "rc", "-o", target))
    assert not target.parent.exists()


def test_advice_gives_procedure_device_duties_and_clauses(run):
    answer = json.loads(run("conseiller", COMPLETE, "--json")[1])
    keys = ["procedure", "dispositif", "raisons", "dispositifs_par_lot", "devoirs", "clauses"]
    assert list(answer) == [*keys, "masquees", "proportion", "etapes", "calendrier"]
    assert answer["dispositifs_par_lot"] == []
    assert answer["procedure"] == "mapa"
    assert answer["dispositif"] == "condition-execution"
    assert {item["etat"] for item in answer["devoirs"]} >= {"s-applique", "ne-s-applique-pas"}
    assert any(item["clause"].startswith("nettoyage-") for item in answer["clauses"])
    assert run("conseiller", COMPLETE)[0] == 0


def test_advice_says_why_each_duty_applies_or_not(run):
    answer = json.loads(run("conseiller", COMPLETE, "--json")[1])
    duties = {item["regle"]: item for item in answer["devoirs"]}
    assert len(duties) == len(answer["devoirs"])
    assert all(item["raison"] and item["message"] for item in duties.values())
    assert duties["env-exec"]["etat"] == "s-applique"
    assert duties["phyto"]["etat"] == "ne-s-applique-pas"
    assert duties["egalim-50-20"]["annuel"]
    assert not duties["env-exec"]["annuel"]


def test_unlawful_wording_is_told_with_its_place(run, tmp_path):
    text = "Objet.\nL’entreprise est implantée dans le département.\n"
    path = tmp_path / "texte.txt"
    path.write_text(text, encoding="utf-8")
    (hit,) = json.loads(run("relire", path, "--json")[1])["constats"]
    assert hit["regle"] == "crit-local"
    assert text[hit["debut"] : hit["fin"]] == hit["extrait"]
    assert "L3" in hit["fondement"]
    path.write_text("Le titulaire intervient en moins de quatre heures.", encoding="utf-8")
    assert json.loads(run("relire", path, "--json")[1]) == {"constats": []}


def test_a_file_that_is_no_text_is_not_scanned(run, tmp_path):
    path = tmp_path / "image.txt"
    path.write_bytes(b"\xff\xd8\xff\xe0")
    assert "UTF-8" in refused(run("relire", path))


def with_last_check(tmp_path, day):
    path = tmp_path / "d.toml"
    check = f"""
[dernier_controle]
date = {day}
version = "2026.11.1"
etats = {{ dd-besoin = "manque" }}
"""
    path.write_text(MINIMAL.replace("[acheteur]", 'procedure = "mapa"\n[acheteur]') + check)
    return path


def test_what_the_law_changed_since_the_last_check_is_told(run, tmp_path):
    path = with_last_check(tmp_path, "2026-08-20")
    answer = json.loads(run("verifier", path, "--json")[1])
    (change,) = [item for item in answer["changements"] if item["regle"] == "crit-env"]
    assert (change["avant"], change["apres"]) == ("sans-objet", "manque")
    assert change["date"] == "2026-08-21"
    assert "R2152-7" in change["fondement"]
    text = run("verifier", path)[1]
    assert text.startswith("Ce que le droit a changé")
    assert change["message"] in text


def test_a_last_check_of_the_same_day_tells_no_change(run, tmp_path):
    path = with_last_check(tmp_path, "2026-12-01")
    assert json.loads(run("verifier", path, "--json")[1])["changements"] == []
    assert "Ce que le droit a changé" not in run("verifier", path)[1]


def test_the_chain_of_a_rule_is_told_in_french(run):
    status, out, _ = run("verifier", FAULTY, "--pourquoi", "crit-local")
    assert status == 1
    for told in ("Ce que la règle a regardé", "L3", "vérifié le", "confiance A", "À faire"):
        assert told in out
    status, out, _ = run("verifier", COMPLETE, "--pourquoi", "ecrit-25", "--json")
    assert status == 0
    (chain,) = json.loads(out)["pourquoi"]
    assert chain["entrees"][0]["libelle"] == "montant estimé du besoin"
    assert chain["textes"][0]["article"] == "R2112-1"


def test_the_chain_of_a_rule_out_of_force_says_since_when(run):
    out = run("verifier", COMPLETE, "--pourquoi", "crit-env", "--date", "2026-08-20")[1]
    assert "depuis le 21/08/2026" in out
    assert "Ce que la règle a regardé" not in out


def test_the_chain_of_an_unknown_rule_is_refused_with_the_nearest(run):
    assert "crit-env" in refused(run("verifier", COMPLETE, "--pourquoi", "crit-envi"))


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_a_full_disk_leaves_the_old_document_of_any_format(run, tmp_path, name):
    target = tmp_path / f"sortie.{name}"
    target.write_bytes(b"ancien")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, limits[1]))
    wanted = ("--piece", ONE_OF_EACH[name], "--format", name)
    arguments = ("exporter", TWO_LOTS, *wanted, "-o", target)
    try:
        message = refused(run(*arguments))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "n’a pas été écrit" in message
    assert target.read_bytes() == b"ancien"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert run(*arguments)[0] == 0
    assert target.read_bytes() != b"ancien"


@pytest.mark.parametrize(
    ("family", "code", "name"),
    [
        ("nettoyage-locaux", "mapa", "procédure adaptée\n"),
        ("restauration-collective", "mapa-sociale", "procédure adaptée des services sociaux\n"),
    ],
)
def test_advice_says_names_to_people_and_codes_to_programs(run, tmp_path, family, code, name):
    path = tmp_path / "marche.toml"
    text = COMPLETE.read_text(encoding="utf-8").partition("[[lots]]")[0]
    path.write_text(text.replace("nettoyage-locaux", family), encoding="utf-8")
    answer = json.loads(run("conseiller", path, "--json")[1])
    assert answer["procedure"] == code
    said = run("conseiller", path)[1]
    assert f"Procédure conseillée\u00a0: {name}" in said
    assert answer["clauses"]
    assert not [one for one in answer["clauses"] if one["clause"] in said]


def test_each_procedure_and_each_kind_of_supplier_has_a_name():
    assert set(PROCEDURES) == set(Procedure)
    assert set(SUPPLIER_KINDS) == set(SupplierKind)
    assert not set(PROCEDURES.values()) & {code.value for code in Procedure}


def test_a_document_is_written_without_its_dossier_when_asked(run, tmp_path):
    joined, bare = tmp_path / "rc.pdf", tmp_path / "nu.pdf"
    assert run("exporter", COMPLETE, "--piece", "rc", "-o", joined)[0] == 0
    assert run("exporter", COMPLETE, "--piece", "rc", "--sans-dossier", "-o", bare)[0] == 0
    assert run("verifier", joined)[0] == 0
    assert "dossier" in refused(run("verifier", bare))
