import pytest

from desktop_app.clauses.wording import consequence, defaults, fill, rendered
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.errors import UserError
from desktop_app.law.wording import scan


@pytest.fixture(scope="module")
def clause(catalogue):
    return catalogue.clauses["nettoyage-produits-ecolabel"]


def test_blanks_take_the_values_chosen_and_defaults_elsewhere(clause):
    assert defaults(clause)["part"] == 60
    assert "60" in fill(clause, ClauseChoice(clause=clause.identifier))
    filled = fill(clause, ClauseChoice(clause=clause.identifier, fields={"part": 85}))
    assert "85" in filled
    assert "{" not in filled


def test_a_variant_that_does_not_exist_is_refused(clause):
    with pytest.raises(UserError, match="variante"):
        rendered(clause, "inconnue", {})


def test_every_clause_is_filled_with_its_least_and_greatest_values(catalogue):
    for clause in catalogue.clauses.values():
        for end in ("least", "greatest"):
            values = {
                name: getattr(blank, end)
                for name, blank in clause.fields.items()
                if getattr(blank, end) is not None
            }
            texts = [rendered(clause, variant.name, values) for variant in clause.variants]
            texts.append(consequence(clause, values))
            assert all(text and "{" not in text for text in texts), clause.identifier


def test_no_clause_of_the_library_holds_unlawful_wording(catalogue):
    for clause in catalogue.clauses.values():
        texts = [rendered(clause, variant.name, {}) for variant in clause.variants]
        texts += [consequence(clause, {}), clause.indicators, clause.proof.document, clause.title]
        texts += [clause.proof.equivalent, *(level.description for level in clause.levels)]
        hits = [hit for text in texts for hit in scan(text, catalogue.law.lexicon)]
        assert not hits, (clause.identifier, [(hit.rule, hit.extract) for hit in hits])
    assert scan("L’entreprise est implantée dans le département.", catalogue.law.lexicon)
