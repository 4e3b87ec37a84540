from desktop_app.core.buyer import Buyer
from desktop_app.core.office import Office


def test_unsaid_parts_come_from_what_is_known():
    known = Buyer(name="Mairie", siret="1", population=900, office=Office(court="Lille"))
    held = Buyer(name="Commune", population=0, office=Office(street="1 place"))
    full = held.completed_by(known)
    assert (full.name, full.siret, full.population) == ("Commune", "1", 0)
    assert full.office == Office(street="1 place", court="Lille")


def test_known_buyer_changes_nothing_that_is_said():
    held = Buyer(name="Commune", office=Office(court="Lille"))
    assert held.completed_by(Buyer(name="", office=Office())) == held
