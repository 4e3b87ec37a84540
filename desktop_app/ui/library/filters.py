"""The filters of each shelf: their words, and only the marks that something carries."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.label import LabelKind
from desktop_app.clauses.network import in_reading_order
from desktop_app.core.clause_choice import Role
from desktop_app.core.folding import fold
from desktop_app.core.lot import Reservation
from desktop_app.core.tender import TenderType
from desktop_app.ui.library.labels import kind_names
from desktop_app.ui.library.networks import COUNTRY, network_kind_names
from desktop_app.ui.library.networks import OWN as NOTED
from desktop_app.ui.library.structures import NOTHING
from desktop_app.ui.library.targets import AMOUNT, RULE, TEXT, UPCOMING, Titled
from desktop_app.ui.widgets.filter_bar import Filter
from desktop_app.ui.wizard.names import (
    dimension_names,
    reservation_names,
    role_names,
    type_names,
)
from desktop_app.ui.words import rung_word

translate = QCoreApplication.translate
COLLECTION, FAVOURITE, OWN = "collection", "favourite", "own"


def clause_filters(catalogue: Catalogue) -> tuple[Filter, ...]:
    """Return what narrows the clauses."""
    clauses = catalogue.clauses.values()
    themes = {clause.theme for clause in clauses}
    labels = {name for clause in clauses for name in clause.labels}
    return (
        _collection(),
        family_filter(catalogue),
        Filter(
            "role",
            translate("Library", "Place dans le marché"),
            translate("Library", "Toutes les places"),
            {role.value: role_names()[role] for role in Role},
        ),
        Filter(
            "rung",
            translate("Library", "Palier"),
            translate("Library", "Tous les paliers"),
            {str(rung): rung_word(rung) for rung in (1, 2, 3)},
        ),
        Filter(
            "dimension",
            translate("Library", "Volet"),
            translate("Library", "Tous les volets"),
            {side.value: name for side, name in dimension_names().items()},
        ),
        Filter(
            "theme",
            translate("Library", "Thème"),
            translate("Library", "Tous les thèmes"),
            {name: title for name, title in catalogue.themes.items() if name in themes},
        ),
        Filter(
            "label",
            translate("Library", "Label admis"),
            translate("Library", "Avec ou sans label"),
            _titles(labels, catalogue.labels),
        ),
    )


def family_filter(catalogue: Catalogue) -> Filter:
    """Return the filter on families of purchase."""
    return Filter(
        "family",
        translate("Library", "Famille d’achat"),
        translate("Library", "Toutes les familles"),
        _titles(catalogue.families, catalogue.families),
    )


def type_filter() -> Filter:
    """Return the filter on types of purchase."""
    names = type_names()
    return Filter(
        "type",
        translate("Library", "Type d’achat"),
        translate("Library", "Tous les types d’achat"),
        {kind.value: names[kind] for kind in TenderType},
    )


def label_filters(catalogue: Catalogue) -> tuple[Filter, ...]:
    """Return what narrows the labels."""
    used = {label.kind for label in catalogue.labels.values()}
    names = kind_names()
    kinds = Filter(
        "kind",
        translate("Library", "Sorte de label"),
        translate("Library", "Toutes les sortes de labels"),
        {kind.value: names[kind] for kind in LabelKind if kind in used},
    )
    return (kinds, family_filter(catalogue))


def reservation_filter() -> Filter:
    """Return the filter on what may be reserved to a structure."""
    names = reservation_names()
    return Filter(
        "reservation",
        translate("Library", "Réservation possible"),
        translate("Library", "Avec ou sans réservation"),
        {one.value: names[one] for one in Reservation}
        | {NOTHING: translate("Library", "Sans réservation")},
    )


def law_filter() -> Filter:
    """Return the filter on what the law holds."""
    return Filter(
        "kind",
        translate("Library", "Nature"),
        translate("Library", "Règles, textes, seuils et annonces"),
        {
            RULE: translate("Library", "Règles"),
            TEXT: translate("Library", "Textes"),
            AMOUNT: translate("Library", "Seuils"),
            UPCOMING: translate("Library", "À venir"),
        },
    )


def network_filters(catalogue: Catalogue) -> tuple[Filter, ...]:
    """Return what narrows the bodies that help buyers."""
    shelves = in_reading_order(catalogue.networks.values())
    regions = {shelf.region: shelf.title for shelf in shelves if shelf.region}
    return (
        Filter(
            "region",
            translate("Library", "Région"),
            translate("Library", "Toutes les régions"),
            {
                **regions,
                COUNTRY: translate("Library", "France entière"),
                NOTED: translate("Library", "Notés par la commune"),
            },
            {
                NOTED: translate(
                    "Library",
                    "Aucun organisme noté pour l’instant. Choisissez « Ajouter un organisme… » :"
                    " il restera dans votre carnet, aucune mise à jour ne le remplace.",
                ),
            },
        ),
        Filter(
            "kind",
            translate("Library", "Sorte d’organisme"),
            translate("Library", "Toutes les sortes"),
            {kind.value: name for kind, name in network_kind_names().items()},
        ),
    )


def _collection() -> Filter:
    return Filter(
        COLLECTION,
        translate("Library", "Clauses à montrer"),
        translate("Library", "Toutes les clauses"),
        {
            FAVOURITE: translate("Library", "Favoris"),
            OWN: translate("Library", "Clauses de la commune"),
        },
        {
            FAVOURITE: translate(
                "Library",
                "Aucun favori pour l’instant. Affichez toutes les clauses, ouvrez celle que vous"
                " reprenez souvent, puis choisissez « Mettre en favori » : elle sera ici.",
            ),
            OWN: translate(
                "Library",
                "Aucune clause de la commune pour l’instant. Écrivez-en une avec « Nouvelle"
                " clause de la commune… », ou ouvrez une clause de la bibliothèque et choisissez"
                " « Faire une variante… ». Elle restera dans votre carnet : aucune mise à jour"
                " ne la remplace.",
            ),
        },
    )


def _titles(names: Iterable[str], known: Mapping[str, Titled]) -> dict[str, str]:
    titles = {name: known[name].title for name in names if name in known}
    return dict(sorted(titles.items(), key=lambda item: fold(item[1])))
