import pytest

from desktop_app.clauses.wording import defaults, fill, rendered
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.errors import UserError


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
