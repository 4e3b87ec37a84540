from desktop_app.documents.readers import blanks_for_bidders
from desktop_app.ui.wizard.blank_places import by_place


def test_each_blank_stands_once_where_it_is_filled():
    blanks = (
        "poids",
        "comptable assignataire",
        "poids",
        "taux de l’avance, de 5\u00a0% à 30\u00a0%",
    )
    assert by_place(blanks) == {
        "Critères": ("poids",),
        "Préférences": ("comptable assignataire",),
        "Conditions d’exécution": ("taux de l’avance, de 5\u00a0% à 30\u00a0%",),
    }


def test_unknown_blank_is_left_to_the_document():
    assert by_place(("autre chose",)) == {"Dans le document": ("autre chose",)}


def test_most_blanks_of_a_dossier_have_their_place(contract_tender, catalogue):
    found = blanks_for_bidders(contract_tender, catalogue)
    places = by_place(blank for _title, blanks in found for blank in blanks)
    left = places.get("Dans le document", ())
    assert len(left) * 3 < sum(map(len, places.values()))
