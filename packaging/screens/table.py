"""Every screen of the program: its name, a sentence, the classes it shows, how to reach it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.ui.crash_dialog import CrashDialog
from desktop_app.ui.dialogs.lend import LendDialog
from desktop_app.ui.dialogs.model_choice import ModelChoice
from desktop_app.ui.dialogs.move_in import MoveInDialog
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.dialogs.town_clause import TownClauseDialog
from desktop_app.ui.dialogs.town_network import TownNetworkDialog
from desktop_app.ui.dialogs.update_rules import UpdateDialog
from desktop_app.ui.dialogs.wait_dialog import WaitDialog
from desktop_app.ui.dialogs.wording_check import WordingCheck
from desktop_app.ui.frame import Frame
from desktop_app.ui.guide.lesson_view import LessonView
from desktop_app.ui.guide.quiz import QuizView
from desktop_app.ui.guide.tour_view import TourView
from desktop_app.ui.guide.word_panel import WordPanel
from desktop_app.ui.habits.recent_files import RecentFilesDialog
from desktop_app.ui.handover import HandoverDialog
from desktop_app.ui.pages.guide import GuidePage
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.palette.palette import PaletteDialog
from desktop_app.ui.printing.progress import PrintProgress
from desktop_app.ui.suppliers.diary import DiaryDialog
from desktop_app.ui.suppliers.duplicates import DuplicatesDialog
from desktop_app.ui.suppliers.exchange_form import ExchangeForm
from desktop_app.ui.suppliers.export_dialog import ExportDialog
from desktop_app.ui.suppliers.filters import FilterPanel
from desktop_app.ui.suppliers.form import SupplierForm
from desktop_app.ui.suppliers.import_assistant import ImportAssistant
from desktop_app.ui.suppliers.import_list import ImportListDialog
from desktop_app.ui.suppliers.map_panel import MapPanel
from desktop_app.ui.suppliers.merge_dialog import MergeDialog
from desktop_app.ui.suppliers.merge_history import MergesDialog
from desktop_app.ui.suppliers.review import ReviewDialog
from desktop_app.ui.suppliers.rights import RightsDialog
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.refusal import Refusal
from desktop_app.ui.wizard.comparison_card import ComparisonCard
from desktop_app.ui.wizard.hours_dialog import HoursDialog
from desktop_app.ui.wizard.life_cycle import LifeCycleDialog
from desktop_app.ui.wizard.preview import Preview
from desktop_app.ui.wizard.simulator import SimulatorDialog
from desktop_app.ui.wizard.steps.bids import BidsStep
from desktop_app.ui.wizard.steps.criteria import CriteriaStep
from desktop_app.ui.wizard.steps.execution import ExecutionStep
from desktop_app.ui.wizard.steps.follow_up import FollowUpStep
from desktop_app.ui.wizard.steps.lots import LotsStep
from desktop_app.ui.wizard.steps.need import NeedStep
from desktop_app.ui.wizard.steps.procedure import ProcedureStep
from desktop_app.ui.wizard.steps.review import ReviewStep
from desktop_app.ui.wizard.steps.sourcing import SourcingStep
from desktop_app.ui.wizard.steps.specifications import SpecificationsStep
from desktop_app.ui.wizard.wizard import WizardView
from desktop_app.ui.yearly.dialog import YearlyDialog
from screens import supplier_ways as found
from screens import ways
from screens import window_ways as own
from screens.stage import Stage


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen; `reach` returns the window to draw when it is not the usual one."""

    name: str
    said: str
    shows: tuple[type[QWidget], ...]
    reach: Callable[[Stage], QWidget]


WINDOW = (
    Screen("ouverture", "La fenêtre pendant l’ouverture du carnet.", (Frame,), ways.opening),
    Screen(
        "refus", "Le carnet ne s’ouvre pas : pourquoi, et que faire.", (Refusal,), ways.refusal
    ),
    Screen("accueil-vide", "L’accueil d’un carnet neuf.", (HomePage, EmptyState), ways.empty_home),
    Screen("accueil", "Ce qui reste à faire, le plus proche d’abord.", (HomePage,), ways.home),
    Screen("accueil-suite", "L’accueil, plus bas : les brouillons.", (HomePage,), ways.home_end),
    Screen("tout-chercher", "Ctrl+K : chercher partout.", (PaletteDialog,), ways.palette),
    Screen("mots", "F1 : les abréviations de l’écran.", (WordPanel,), ways.words),
    Screen("erreur", "Un défaut du programme, expliqué.", (CrashDialog,), ways.crash),
    Screen("message", "Ce qui vient d’être fait, et l’annuler.", (MessageBar,), own.message),
    Screen("messages", "Les derniers messages.", (SheetDialog,), own.messages),
    Screen("fichiers-recents", "Les fichiers récents.", (RecentFilesDialog,), own.recent),
    Screen("impression", "L’impression, page par page.", (PrintProgress,), own.printing),
    Screen("attente", "Une lecture un peu longue.", (WaitDialog,), own.waiting),
    Screen("touches", "Toutes les touches.", (SheetDialog,), own.keys),
    Screen("accessibilite", "La déclaration d’accessibilité.", (SheetDialog,), own.statement),
)
TENDERS = (
    Screen("marches-vide", "La page Marchés d’un carnet neuf.", (TendersPage,), ways.no_tenders),
    Screen("marches", "Les marchés du carnet.", (TendersPage,), ways.tenders),
    Screen("modeles", "Commencer par un modèle de la commune.", (ModelChoice,), ways.models),
    Screen("ou-en-est-on", "Où en est-on, pour un collègue.", (HandoverDialog,), ways.handover),
    Screen("bilan", "Le bilan des achats de l’année.", (YearlyDialog,), ways.yearly),
)
SUPPLIERS = (
    Screen(
        "fournisseurs-vide",
        "Un carnet sans fournisseur.",
        (SuppliersPage, EmptyState),
        found.no_suppliers,
    ),
    Screen("fournisseurs", "La liste et la fiche.", (SuppliersPage,), found.suppliers),
    Screen("fournisseurs-nouveau", "Une fiche neuve.", (SupplierForm,), found.new_supplier),
    Screen("fournisseurs-fiche", "La fiche, parties ouvertes.", (SupplierForm,), found.record),
    Screen("fournisseurs-echange", "Noter un échange.", (ExchangeForm,), found.exchange),
    Screen("fournisseurs-filtres", "Les filtres.", (FilterPanel,), found.filters),
    Screen("fournisseurs-carte", "La carte.", (MapPanel,), found.map_of_all),
    Screen("import-colonnes", "Import : les colonnes.", (ImportAssistant,), found.import_columns),
    Screen("import-essai", "Import : l’essai.", (ImportAssistant,), found.import_trial),
    Screen("import-fini", "Import : le compte rendu.", (ImportAssistant,), found.import_done),
    Screen("imports", "Les imports passés.", (ImportListDialog,), found.imports),
    Screen("export", "L’export des fournisseurs.", (ExportDialog,), found.export),
    Screen("echeances", "Ce qui finit.", (DiaryDialog,), found.endings),
    Screen("tour-de-role", "Qui est consulté.", (DiaryDialog,), found.turns),
    Screen("doublons", "Les doublons possibles.", (DuplicatesDialog,), found.duplicates),
    Screen("fusion", "Deux fiches, champ par champ.", (MergeDialog,), found.merging),
    Screen("fusions-passees", "Les fusions passées.", (MergesDialog,), found.merges),
    Screen("donnees-personnelles", "Les droits d’une personne.", (RightsDialog,), found.rights),
    Screen("contacts-a-revoir", "Les contacts sans nouvelles.", (ReviewDialog,), found.review),
)
LIBRARY = (
    Screen("bibliotheque-clauses", "Les clauses.", (LibraryPage,), ways.shelf(0)),
    Screen("bibliotheque-familles", "Les familles d’achat.", (LibraryPage,), ways.shelf(1)),
    Screen("bibliotheque-labels", "Les labels.", (LibraryPage,), ways.shelf(2)),
    Screen("bibliotheque-structures", "Les structures.", (LibraryPage,), ways.shelf(3)),
    Screen("bibliotheque-droit", "Le droit, daté et sourcé.", (LibraryPage,), ways.shelf(4)),
    Screen("bibliotheque-reseaux", "Qui peut aider, par région.", (LibraryPage,), ways.shelf(5)),
    Screen("bibliotheque-rien", "Rien ne répond aux filtres.", (LibraryPage,), ways.no_clause),
    Screen("clause-commune", "Une clause de la commune.", (TownClauseDialog,), ways.town_clause),
    Screen("clause-relue", "La relecture d’un texte libre.", (WordingCheck,), ways.wording),
    Screen("clause-abandon", "Avant d’abandonner un texte.", (TownClauseDialog,), ways.giving_up),
    Screen("organisme", "Un organisme de la commune.", (TownNetworkDialog,), ways.town_network),
)
GUIDE = (
    Screen("guide-lecons", "Les leçons.", (GuidePage,), ways.lessons),
    Screen("guide-lecon", "Une leçon.", (LessonView,), ways.lesson),
    Screen("guide-autotest", "L’autotest et ses explications.", (QuizView,), ways.quiz),
    Screen("guide-porte", "Vers la commune d’exercice.", (TourView,), ways.tour_door),
    Screen("guide-parcours", "Le parcours d’exercice.", (TourView,), ways.tour),
    Screen("guide-abreviations", "Les abréviations.", (GuidePage,), ways.abbreviations),
)
PREFERENCES = (
    Screen("preferences", "Les préférences.", (PreferencesPage,), ways.preferences),
    Screen(
        "preferences-fin", "Les préférences, plus bas.", (PreferencesPage,), ways.preferences_end
    ),
    Screen("mise-a-jour", "La mise à jour des règles.", (UpdateDialog,), ways.update),
    Screen("changer-d-ordinateur", "Emmener son carnet.", (TakeAwayDialog,), ways.take_away),
    Screen("arriver", "Le carnet d’un autre ordinateur.", (MoveInDialog,), ways.move_in),
    Screen("preter", "Un dossier à prêter, relu.", (LendDialog,), ways.lend),
)
WIZARD = (
    Screen("etape-vide", "Un marché neuf.", (WizardView, NeedStep), ways.new_tender),
    Screen("etape-besoin", "Le besoin.", (NeedStep,), ways.step(NeedStep)),
    Screen("etape-procedure", "La procédure.", (ProcedureStep,), ways.step(ProcedureStep)),
    Screen("etape-lots", "Les lots.", (LotsStep,), ways.step(LotsStep)),
    Screen("etape-sourcage", "Qui pourrait répondre.", (SourcingStep,), ways.step(SourcingStep)),
    Screen(
        "etape-exigences",
        "Les clauses du cahier des charges.",
        (SpecificationsStep,),
        ways.step(SpecificationsStep),
    ),
    Screen("etape-criteres", "Les critères.", (CriteriaStep,), ways.step(CriteriaStep)),
    Screen("etape-execution", "L’exécution.", (ExecutionStep,), ways.step(ExecutionStep)),
    Screen("etape-relecture", "La relecture.", (ReviewStep,), ways.step(ReviewStep)),
    Screen("etape-offres", "Les offres reçues.", (BidsStep,), ways.step(BidsStep)),
    Screen("etape-suivi", "Le suivi du contrat.", (FollowUpStep,), ways.step(FollowUpStep)),
    Screen("apercu", "F9 : le document tel qu’il sera écrit.", (Preview,), ways.preview),
    Screen("comparaison", "Ce qui change pour les candidats.", (ComparisonCard,), ways.comparison),
    Screen("fiche-des-devoirs", "Ce que la loi demande.", (SheetDialog,), ways.duties),
    Screen("heures", "Les heures d’insertion.", (HoursDialog,), ways.hours),
    Screen("simulateur", "Le simulateur de notation.", (SimulatorDialog,), ways.simulator),
    Screen("cout-global", "Le coût global.", (LifeCycleDialog,), ways.life_cycle),
)
SCREENS = (*WINDOW, *TENDERS, *WIZARD, *SUPPLIERS, *LIBRARY, *GUIDE, *PREFERENCES)


def file_name(screen: Screen) -> str:
    """Return the name of the picture of a screen, its rank first."""
    return f"{SCREENS.index(screen) + 1:02d}-{screen.name}.png"
