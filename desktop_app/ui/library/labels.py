"""The labels: what each certifies, what it does not prove, how to check it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.label import Label, LabelKind
from desktop_app.ui.library.entry import Entry, in_order
from desktop_app.ui.library.grounds import checking
from desktop_app.ui.library.kinship import concerned_families
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import CLAUSE, FAMILY, LABEL, linked, target

translate = QCoreApplication.translate


def kind_names() -> dict[LabelKind, str]:
    """Return what each sort of label is called."""
    return {
        LabelKind.ECOLABEL: translate("Library", "Écolabel de type I, attribué par un tiers"),
        LabelKind.SELF_DECLARED: translate("Library", "Autodéclaration de type II, du fabricant"),
        LabelKind.DECLARATION: translate(
            "Library", "Déclaration de type III, chiffrée et sans classement"
        ),
        LabelKind.RATING: translate("Library", "Étiquette réglementaire"),
        LabelKind.QUALITY_SIGN: translate("Library", "Signe officiel de qualité"),
        LabelKind.SECTOR: translate("Library", "Label d’un secteur"),
        LabelKind.MANAGEMENT: translate("Library", "Management de l’entreprise"),
        LabelKind.SOCIAL: translate("Library", "Label social ou équitable"),
    }


def label_entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return every label, by title."""
    return in_order([_entry(label, catalogue) for label in catalogue.labels.values()])


def _entry(label: Label, catalogue: Catalogue) -> Entry:
    kind = kind_names()[label.kind]
    return Entry(
        target=target(LABEL, label.identifier),
        title=label.title,
        subtitle=kind,
        words=(kind, label.certifies, label.awarded_by, label.does_not_prove),
        marks={
            "kind": frozenset({label.kind.value}),
            "family": frozenset(concerned_families(label, catalogue)),
        },
        sheet=partial(label_sheet, label, catalogue),
    )


def label_sheet(label: Label, catalogue: Catalogue) -> Sheet:
    """Show a label whole: what it certifies, what it does not prove, how to check it."""
    families = concerned_families(label, catalogue)
    clauses = (
        clause.identifier
        for clause in catalogue.clauses.values()
        if label.identifier in clause.labels
    )
    return Sheet(
        label.title,
        kind_names()[label.kind],
        (
            Part(translate("Library", "Ce qu’il certifie"), (label.certifies,)),
            Part(translate("Library", "Ce qu’il ne prouve pas"), (label.does_not_prove,)),
            Part(translate("Library", "Qui l’attribue"), (label.awarded_by,)),
            Part(translate("Library", "Comment le vérifier"), (label.verification,)),
            Part(translate("Library", "Équivalents"), (label.equivalent,)),
            linked(
                translate("Library", "Clauses qui l’admettent"), CLAUSE, clauses, catalogue.clauses
            ),
            linked(
                translate("Library", "Familles concernées"), FAMILY, families, catalogue.families
            ),
            Part(translate("Library", "Sources"), label.sources, listed=True),
            Part(translate("Library", "Suivi"), (checking(label.verified_on, label.confidence),)),
        ),
    )
