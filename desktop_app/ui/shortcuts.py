"""The keys of the window, in one table: what binds them and the page that lists them read it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.library.sheet import Part, Sheet

translate = QCoreApplication.translate
Native = QKeySequence.SequenceFormat.NativeText


class Where(Enum):
    """Where a key is heard."""

    ANYWHERE = QT_TRANSLATE_NOOP("Shortcuts", "Partout")
    TENDER = QT_TRANSLATE_NOOP("Shortcuts", "Dans un marché")
    PAGE = QT_TRANSLATE_NOOP("Shortcuts", "Dans une page")
    LIST = QT_TRANSLATE_NOOP("Shortcuts", "Dans une liste")
    SIGHT = QT_TRANSLATE_NOOP("Shortcuts", "Dans l’aperçu d’un document")


class Shortcut(Enum):
    """What a key does."""

    HOME, TENDERS, SUPPLIERS, LIBRARY, GUIDE, PREFERENCES = range(6)
    NEW = auto()
    OPEN = auto()
    RECENT = auto()
    SEARCH = auto()
    SAVED = auto()
    PRINT = auto()
    WORDS = auto()
    KEYS = auto()
    MESSAGES = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    FULL_SCREEN = auto()
    UNDO = auto()
    QUIT = auto()
    NEXT_STEP = auto()
    PREVIOUS_STEP = auto()
    REDO = auto()
    PREVIEW = auto()
    REGION = auto()
    LEAVE = auto()
    FIND = auto()
    BACK = auto()
    RENAME = auto()
    REMOVE = auto()
    COLUMN_LEFT = auto()
    COLUMN_RIGHT = auto()
    PAGE_BEFORE = auto()
    PAGE_AFTER = auto()
    FIRST_PAGE = auto()
    LAST_PAGE = auto()
    NEARER = auto()
    FURTHER = auto()
    WHOLE_WIDTH = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """The keys of a shortcut, the first being the one that is shown, and what it says of it."""

    where: Where
    says: object
    keys: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The keys that people are told, as their system writes them."""
        return QKeySequence(self.keys[0]).toString(Native)


def _anywhere(says: object, *keys: str) -> Line:
    return Line(Where.ANYWHERE, says, keys)


def _tender(says: object, *keys: str) -> Line:
    return Line(Where.TENDER, says, keys)


# The second key of a page is what a French keyboard sends for its figure without Shift; the
# sixth would be Ctrl+-, which people expect to make texts smaller.
SHORTCUTS: Final[Mapping[Shortcut, Line]] = {
    Shortcut.HOME: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Aller à l’accueil"), "Ctrl+1", "Ctrl+&"
    ),
    Shortcut.TENDERS: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Aller aux marchés"), "Ctrl+2", "Ctrl+É"
    ),
    Shortcut.SUPPLIERS: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Aller aux fournisseurs"), "Ctrl+3", 'Ctrl+"'
    ),
    Shortcut.LIBRARY: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Aller à la bibliothèque"), "Ctrl+4", "Ctrl+'"
    ),
    Shortcut.GUIDE: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Aller au guide"), "Ctrl+5", "Ctrl+("
    ),
    Shortcut.PREFERENCES: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Aller aux préférences"), "Ctrl+6"
    ),
    Shortcut.NEW: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Nouveau marché"), "Ctrl+N"),
    Shortcut.OPEN: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Ouvrir un dossier"), "Ctrl+O"),
    Shortcut.RECENT: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Fichiers récents"), "Ctrl+Shift+O"),
    Shortcut.SEARCH: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Tout chercher"), "Ctrl+K"),
    Shortcut.SAVED: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Savoir ce qui est enregistré"), "Ctrl+S"
    ),
    Shortcut.PRINT: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Imprimer ce qui est à l’écran"), "Ctrl+P"
    ),
    Shortcut.WORDS: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Expliquer les abréviations de l’écran"), "F1"
    ),
    Shortcut.KEYS: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Montrer les raccourcis clavier"), "Shift+F1"
    ),
    Shortcut.MESSAGES: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Relire les derniers messages"), "Ctrl+Shift+M"
    ),
    Shortcut.LARGER: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Agrandir les textes"), "Ctrl++", "Ctrl+="
    ),
    Shortcut.SMALLER: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Réduire les textes"), "Ctrl+-"),
    Shortcut.USUAL_SIZE: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Textes à leur taille normale"), "Ctrl+0", "Ctrl+À"
    ),
    Shortcut.FULL_SCREEN: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Plein écran, ou retour à la fenêtre"), "F11"
    ),
    Shortcut.UNDO: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Annuler le geste"), "Ctrl+Z"),
    Shortcut.QUIT: _anywhere(QT_TRANSLATE_NOOP("Shortcuts", "Quitter Clausier"), "Ctrl+Q"),
    Shortcut.NEXT_STEP: _tender(
        QT_TRANSLATE_NOOP("Shortcuts", "Étape suivante"), "Ctrl+PgDown", "Alt+Right"
    ),
    Shortcut.PREVIOUS_STEP: _tender(
        QT_TRANSLATE_NOOP("Shortcuts", "Étape précédente"), "Ctrl+PgUp", "Alt+Left"
    ),
    Shortcut.REDO: _anywhere(
        QT_TRANSLATE_NOOP("Shortcuts", "Rétablir le geste annulé"), "Ctrl+Shift+Z", "Ctrl+Y"
    ),
    Shortcut.PREVIEW: _tender(
        QT_TRANSLATE_NOOP("Shortcuts", "Montrer ou cacher l’aperçu du document"), "F9"
    ),
    Shortcut.REGION: _tender(
        QT_TRANSLATE_NOOP("Shortcuts", "Passer des étapes aux questions, puis aux constats"), "F6"
    ),
    Shortcut.LEAVE: _tender(
        QT_TRANSLATE_NOOP("Shortcuts", "Fermer le marché : tout est enregistré"), "Ctrl+W"
    ),
    Shortcut.FIND: Line(
        Where.PAGE, QT_TRANSLATE_NOOP("Shortcuts", "Chercher dans la page"), ("Ctrl+F",)
    ),
    Shortcut.BACK: Line(
        Where.PAGE, QT_TRANSLATE_NOOP("Shortcuts", "Revenir à la fiche précédente"), ("Alt+Left",)
    ),
    Shortcut.RENAME: Line(
        Where.LIST, QT_TRANSLATE_NOOP("Shortcuts", "Renommer la ligne"), ("F2",)
    ),
    Shortcut.REMOVE: Line(
        Where.LIST, QT_TRANSLATE_NOOP("Shortcuts", "Supprimer la ligne"), ("Del",)
    ),
    Shortcut.COLUMN_LEFT: Line(
        Where.LIST,
        QT_TRANSLATE_NOOP("Shortcuts", "Déplacer la colonne vers la gauche"),
        ("Ctrl+Shift+Left",),
    ),
    Shortcut.COLUMN_RIGHT: Line(
        Where.LIST,
        QT_TRANSLATE_NOOP("Shortcuts", "Déplacer la colonne vers la droite"),
        ("Ctrl+Shift+Right",),
    ),
    Shortcut.PAGE_BEFORE: Line(
        Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Page précédente"), ("PgUp",)
    ),
    Shortcut.PAGE_AFTER: Line(
        Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Page suivante"), ("PgDown",)
    ),
    Shortcut.FIRST_PAGE: Line(
        Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Première page"), ("Home",)
    ),
    Shortcut.LAST_PAGE: Line(
        Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Dernière page"), ("End",)
    ),
    Shortcut.NEARER: Line(
        Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Agrandir la page"), ("+", "=")
    ),
    Shortcut.FURTHER: Line(Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Réduire la page"), ("-",)),
    Shortcut.WHOLE_WIDTH: Line(
        Where.SIGHT, QT_TRANSLATE_NOOP("Shortcuts", "Ajuster la page à la largeur"), ("0",)
    ),
}
PAGES: Final = (
    *(Shortcut.HOME, Shortcut.TENDERS, Shortcut.SUPPLIERS),
    *(Shortcut.LIBRARY, Shortcut.GUIDE, Shortcut.PREFERENCES),
)


def bind(
    shortcut: Shortcut,
    widget: QWidget,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> tuple[QShortcut, ...]:
    """Give a widget the keys of a shortcut; they are heard while it shows."""
    return tuple(
        QShortcut(QKeySequence(keys), widget, act, context=context)
        for keys in SHORTCUTS[shortcut].keys
    )


def is_pressed(shortcut: Shortcut, event: QKeyEvent) -> bool:
    """Tell whether an event is one of the keys of a shortcut."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(QKeyCombination(plain, Qt.Key(event.key())))
    # A figure or a sign may need Shift on some keyboards.
    loose = QKeySequence(event.key())
    keys = tuple(map(QKeySequence, SHORTCUTS[shortcut].keys))
    return pressed in keys or (plain == Qt.KeyboardModifier.ShiftModifier and loose in keys)


def shortcut_sheet(*others: Part) -> Sheet:
    """Return the page of the shortcuts, written from the table, with some other parts."""
    lead = translate("Shortcuts", "Tout se fait au clavier ; la souris n’est jamais obligatoire.")
    title = translate("Shortcuts", "Raccourcis clavier")
    return Sheet(title, lead, (*_parts(), _habits(), *others))


def _parts() -> Iterator[Part]:
    form = translate("Shortcuts", "{touches} : {geste}")
    for where in Where:
        lines = tuple(
            form.format(touches=line.shown, geste=translate("Shortcuts", str(line.says)))
            for line in SHORTCUTS.values()
            if line.where is where
        )
        yield Part(translate("Shortcuts", str(where.value)), lines, listed=True)


def _habits() -> Part:
    lines = (
        translate("Shortcuts", "Tab : champ suivant ; Maj+Tab : champ précédent"),
        translate("Shortcuts", "Alt et la lettre soulignée : le bouton qui la porte"),
        translate("Shortcuts", "Entrée : ouvrir la ligne choisie ; Échap : fermer une fenêtre"),
    )
    return Part(translate("Shortcuts", "Comme partout ailleurs"), lines, listed=True)
