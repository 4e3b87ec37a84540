"""The table of a year in the words of the window; what is printed stays in French."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.follow_up import Structure
from desktop_app.monitoring.awarded import ALL_STRUCTURES, STRUCTURES
from desktop_app.monitoring.figures import NO_BREAK, share_said
from desktop_app.monitoring.table import Gap, Lack, Measure, Unit, YearlyTable, figure_said
from desktop_app.monitoring.yearly import BOOK_ONLY, HOURS_TITLE, NO_AIM, YEAR_RULE

translate = QCoreApplication.translate


def title_word(measure: Measure) -> str:
    """Name a measure; those that the law names keep the name that it gives them."""
    known = {
        HOURS_TITLE: translate(
            "Yearly", "Heures d’insertion faites, sur les heures prévues de l’année"
        ),
        ALL_STRUCTURES: translate("Yearly", "Ensemble ESS, SIAE, EA et ESAT"),
        STRUCTURES[Structure.INCLUSION]: translate(
            "Yearly", "Structures d’insertion par l’activité économique (SIAE)"
        ),
        STRUCTURES[Structure.ADAPTED]: translate("Yearly", "Entreprises adaptées (EA)"),
        STRUCTURES[Structure.SUPPORTED]: translate(
            "Yearly", "Établissements et services d’accompagnement par le travail (ESAT)"
        ),
        STRUCTURES[Structure.SOCIAL_ECONOMY]: translate(
            "Yearly", "Autres entreprises de l’économie sociale et solidaire (ESS)"
        ),
    }
    return known.get(measure.title, measure.title)


def share_word(measure: Measure) -> str:
    """Say a share, or that it is not known."""
    share = measure.share
    return translate("Yearly", "non connu") if share is None else share_said(share)


def parts_word(measure: Measure) -> str:
    """Say the two sides of a share."""
    if measure.whole <= 0:
        return "–"
    unit = {
        Unit.CONTRACTS: translate("Yearly", "marchés"),
        Unit.EUROS: "€",
        Unit.HOURS: translate("Yearly", "heures"),
    }[measure.unit]
    text = translate("Yearly", "{part} sur {total}")
    sides = text.format(part=figure_said(measure.part), total=figure_said(measure.whole))
    return f"{sides}{NO_BREAK}{unit}"


def aim_word(measure: Measure) -> str:
    """Say the share to reach, nothing when none is set."""
    aim = measure.aim
    if aim is None:
        return ""
    doubt = translate("Yearly", "à vérifier")
    if aim.share is not None:
        said = share_said(aim.share)
        return f"{said} ({doubt})" if aim.is_to_check else said
    if aim.past is None:
        return doubt
    past = translate("Yearly", "{part} jusqu’en {annee}")
    return f"{doubt} ({past.format(part=share_said(aim.past), annee=aim.until)})"


def unknown_word(measure: Measure) -> str:
    """Say what could not be counted, nothing when all was."""
    return ", ".join(map(_gap_word, measure.gaps))


def remark_words(table: YearlyTable) -> tuple[str, ...]:
    """Say what the table leaves out."""
    known = {
        YEAR_RULE: translate(
            "Yearly",
            "Un marché compte dans l’année de sa notification, ou de son début quand la"
            " notification n’est pas saisie. Une considération est une clause, un critère ou une"
            " réservation, sur un lot au moins.",
        ),
        BOOK_ONLY: translate(
            "Yearly",
            "Le bilan compte les marchés du carnet et les dépenses saisies dans leur suivi : ce"
            " qui est acheté autrement n’y est pas.",
        ),
        NO_AIM: translate(
            "Yearly",
            "Aucun objectif national n’est connu pour cette année : le successeur du plan national"
            " pour des achats durables est à vérifier.",
        ),
    }
    launched = translate(
        "Yearly",
        "%n marché(s) lancé(s) en {annee}, sans attribution saisie : les marchés sans attribution"
        " ne sont pas comptés.",
        "",
        table.not_awarded,
    ).format(annee=table.year)
    return tuple(known.get(remark, launched) for remark in table.remarks)


def _gap_word(gap: Gap) -> str:
    count = int(gap.count)
    amount = translate("Yearly", "{montant} € dont la part n’est pas saisie")
    return {
        Lack.SPEND: translate("Yearly", "aucune dépense saisie pour cette catégorie"),
        Lack.PART: amount.format(montant=figure_said(gap.count)),
        Lack.UNREADABLE: translate("Yearly", "%n marché(s) illisible(s)", "", count),
        Lack.AMOUNT: translate("Yearly", "%n marché(s) sans montant attribué", "", count),
        Lack.AWARD: translate(
            "Yearly", "%n attribution(s) sans montant ou sans nature du titulaire", "", count
        ),
        Lack.MONTHS: translate("Yearly", "%n marché(s) sans durée", "", count),
        Lack.HOURS: translate("Yearly", "%n marché(s) sans heures saisies", "", count),
    }[gap.lack]
