"""The families of purchase and the labels of the library."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Family
from desktop_app.clauses.label import Label
from desktop_app.core.folding import fold
from desktop_app.law.base import LawBase
from desktop_app.law.duty import duties_of_family
from desktop_app.law.rule import DutyCount
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.dates import period
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.wizard.names import alternative_names, type_names
from desktop_app.ui.words import confidence_word

translate = QCoreApplication.translate


def family_entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return every family, by title."""
    ordered = sorted(catalogue.families.values(), key=lambda family: fold(family.title))
    return tuple(
        Entry(
            title=family.title,
            subtitle=", ".join(type_names()[kind] for kind in family.types),
            words=" ".join((family.title, family.description, *family.cpv_codes.values())),
            marks={"type": frozenset(kind.value for kind in family.types)},
            sheet=partial(family_sheet, family, catalogue),
        )
        for family in ordered
    )


def label_entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return every label, by title."""
    ordered = sorted(catalogue.labels.values(), key=lambda label: fold(label.title))
    return tuple(
        Entry(
            title=label.title,
            subtitle=label.awarded_by,
            words=f"{label.title} {label.certifies} {label.awarded_by}",
            marks={},
            sheet=partial(label_sheet, label),
        )
        for label in ordered
    )


def family_sheet(family: Family, catalogue: Catalogue) -> Sheet:
    """Show a family whole: codes, ways of meeting the need, duties, traps, questions."""
    rules = catalogue.law.rules
    duties = tuple(rules[name].title if name in rules else name for name in family.duties)
    usual = translate(
        "Library", "{mois} mois en général ; main-d’œuvre : environ {part} % du prix."
    )
    followed = translate(
        "Library", "Famille {nom}, version {version}, relue le {jour} ; {fiabilite}."
    )
    return Sheet(
        family.title,
        family.description,
        (
            Part(translate("Library", "Avant d’acheter"), _setups(family), listed=True),
            Part(translate("Library", "Questions à se poser"), family.questions, listed=True),
            Part(translate("Library", "Devoirs propres à la famille"), duties, listed=True),
            Part(
                translate("Library", "Règles de droit qui visent la famille"),
                _rules(family, catalogue.law),
                listed=True,
            ),
            Part(translate("Library", "Pièges"), family.traps, listed=True),
            Part(translate("Library", "Insertion et handicap"), (family.social_supply,)),
            Part(
                translate("Library", "Durée et main-d’œuvre"),
                (usual.format(mois=family.usual_months, part=family.labour_share),),
            ),
            Part(translate("Library", "Codes CPV"), _codes(family), listed=True),
            Part(translate("Library", "Sources"), family.sources, listed=True),
            Part(
                translate("Library", "Suivi"),
                (
                    followed.format(
                        nom=family.identifier,
                        version=family.version,
                        jour=short_day_text(family.reviewed_on),
                        fiabilite=confidence_word(family.confidence),
                    ),
                ),
            ),
        ),
    )


def _rules(family: Family, law: LawBase) -> tuple[str, ...]:
    told = translate("Library", "{titre} ({articles}), {periode}")
    yearly = translate("Library", "{devoir} ; se compte sur l’année")
    lines = []
    for rule in duties_of_family(frozenset(family.traits), law):
        dates = period(rule.since, rule.until)
        articles = ", ".join(law.articles(rule.grounds))
        line = told.format(titre=rule.title, articles=articles, periode=dates)
        is_yearly = rule.duty is DutyCount.YEAR
        lines.append(f"{yearly.format(devoir=line) if is_yearly else line}.")
    return tuple(lines)


def label_sheet(label: Label) -> Sheet:
    """Show a label whole: what it certifies, what it does not prove, how to check it."""
    checked = translate("Library", "Vérifié le {jour} ; {fiabilite}.")
    return Sheet(
        label.title,
        label.awarded_by,
        (
            Part(translate("Library", "Ce qu’il certifie"), (label.certifies,)),
            Part(translate("Library", "Ce qu’il ne prouve pas"), (label.does_not_prove,)),
            Part(translate("Library", "Comment le vérifier"), (label.verification,)),
            Part(translate("Library", "Équivalents"), (label.equivalent,)),
            Part(translate("Library", "Sources"), label.sources, listed=True),
            Part(
                translate("Library", "Suivi"),
                (
                    checked.format(
                        jour=short_day_text(label.verified_on),
                        fiabilite=confidence_word(label.confidence),
                    ),
                ),
            ),
        ),
    )


def _setups(family: Family) -> tuple[str, ...]:
    names = alternative_names()
    line = translate("Library", "{moyen} : {effet}")
    return tuple(
        line.format(moyen=names[setup.alternative], effet=setup.effect) for setup in family.setups
    )


def _codes(family: Family) -> tuple[str, ...]:
    return tuple(f"{code} {title}" for code, title in family.cpv_codes.items())
