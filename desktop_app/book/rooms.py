"""What a book holds beside its tenders; read when the first of it is asked for."""

from desktop_app.book.connection import Connection
from desktop_app.book.exchanges import Exchanges
from desktop_app.book.imports import Imports
from desktop_app.book.merges import Merges
from desktop_app.book.saved_searches import SavedSearches
from desktop_app.book.suppliers import Suppliers
from desktop_app.book.tender_sheets import TenderSheets
from desktop_app.book.town_library import TownLibrary
from desktop_app.book.town_networks import TownNetworks
from desktop_app.core.bid import BidSheet
from desktop_app.core.follow_up import FollowUp
from desktop_app.core.sourcing_sheet import SourcingSheet
from desktop_app.core.written import WrittenDocuments
from desktop_app.datafile import Glossary
from desktop_app.scoring.life_cycle import LifeCycleStudy


class Rooms:
    """The suppliers with what goes with them, the sheets of the tenders, what is of the town."""

    def __init__(self, db: Connection, glossary: Glossary) -> None:
        self.sourcing = TenderSheets(db, glossary, "sourcage", SourcingSheet)
        self.bids = TenderSheets(db, glossary, "offres", BidSheet)
        self.follow_ups = TenderSheets(db, glossary, "suivi", FollowUp)
        self.studies = TenderSheets(db, glossary, "cout-global", LifeCycleStudy)
        self.written = TenderSheets(db, glossary, "documents-ecrits", WrittenDocuments)
        self.suppliers = Suppliers(db)
        self.exchanges = Exchanges(db, self.suppliers)
        self.imports = Imports(db, self.suppliers)
        self.merges = Merges(db, self.suppliers)
        self.saved_searches = SavedSearches(db)
        self.library = TownLibrary(db)
        self.networks = TownNetworks(db)
