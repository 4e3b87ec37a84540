"""The duty sheet of the tender in hand, written for a clerk."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import UserError
from desktop_app.law.duty import Duty, DutyState, duty_sheet
from desktop_app.law.facts import FAMILY
from desktop_app.law.text import LegalText
from desktop_app.ui.figures import day_text, money_text, short_day_text
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.words import confidence_word

translate = QCoreApplication.translate


def state_names() -> dict[DutyState, str]:
    """Return what each state of a duty is called."""
    return {
        DutyState.APPLIES: translate("DutySheet", "S’applique"),
        DutyState.TO_DECIDE: translate("DutySheet", "À décider"),
        DutyState.DOES_NOT_APPLY: translate("DutySheet", "Ne s’applique pas"),
    }


def sheet_of(editor: TenderEditor) -> Sheet:
    """Return what the law asks of the tender, or why it cannot be said."""
    title = translate("DutySheet", "Fiche des devoirs")
    looked_at = Part(translate("DutySheet", "Ce qui a été regardé"), _inputs(editor), listed=True)
    try:
        draft = editor.catalogue.draft(editor.tender, editor.tender.date)
        duties = sorted(duty_sheet(draft, editor.catalogue.law), key=_of_every_family)
    except UserError as error:
        return Sheet(title, str(error), (looked_at,))
    counts = " · ".join(
        f"{name} : {sum(duty.state is state for duty in duties)}"
        for state, name in state_names().items()
    )
    return Sheet(title, counts, (looked_at, *_parts(duties, editor)))


def _of_every_family(duty: Duty) -> bool:
    return not any(condition.fact in FAMILY for condition in duty.rule.conditions)


def _inputs(editor: TenderEditor) -> tuple[str, ...]:
    tender, family, buyer = editor.tender, editor.family, editor.tender.buyer
    unknown = translate("DutySheet", "à renseigner")
    amount = translate("DutySheet", "{montant} HT").format(montant=money_text(tender.amount))
    return tuple(
        f"{label} : {value}"
        for label, value in (
            (translate("DutySheet", "Famille d’achat"), family.title if family else unknown),
            (translate("DutySheet", "Montant estimé"), amount if tender.amount else unknown),
            (translate("DutySheet", "Date de lancement"), day_text(tender.date)),
            (translate("DutySheet", "Population de la commune"), _number(buyer.population)),
            (translate("DutySheet", "Parc de véhicules"), _number(buyer.fleet)),
        )
    )


def _number(value: int | None) -> str:
    if value is None:
        return translate("DutySheet", "à renseigner")
    return f"{value:,}".replace(",", "\u202f")


def _parts(duties: list[Duty], editor: TenderEditor) -> Iterator[Part]:
    names = state_names()
    for state in (DutyState.APPLIES, DutyState.TO_DECIDE):
        for duty in duties:
            if duty.state is state:
                heading = translate("DutySheet", "{etat} : {devoir}")
                told = heading.format(etat=names[state], devoir=duty.rule.title)
                yield Part(told, tuple(_lines(duty, editor)))
    others = tuple(
        translate("DutySheet", "{devoir}. {raison} ({articles})").format(
            devoir=duty.rule.title,
            raison=duty.reason,
            articles=", ".join(duty.finding.grounds),
        )
        for duty in duties
        if duty.state is DutyState.DOES_NOT_APPLY
    )
    yield Part(names[DutyState.DOES_NOT_APPLY], others, listed=True)


def _lines(duty: Duty, editor: TenderEditor) -> Iterator[str]:
    yield translate("DutySheet", "Pourquoi : {raison}").format(raison=duty.reason)
    if duty.state is DutyState.APPLIES:
        told = translate("DutySheet", "Votre dossier : {constat}")
        yield told.format(constat=duty.finding.message)
    if duty.is_yearly:
        yield translate(
            "DutySheet",
            "Se compte sur l’année : une clause et un suivi sont proposés. Ce marché n’est"
            " jamais bloqué pour cela.",
        )
    if duty.is_open and duty.finding.correction:
        told = translate("DutySheet", "Ce que vous pouvez faire : {proposition}")
        yield told.format(proposition=duty.finding.correction)
    texts = editor.catalogue.law.texts
    yield "\n".join(_text(texts[name]) for name in duty.rule.grounds)


def _text(text: LegalText) -> str:
    told = translate("DutySheet", "Texte : {article}, {titre} ({fiabilite}, vérifié le {jour})")
    return told.format(
        article=text.article,
        titre=text.title,
        fiabilite=confidence_word(text.confidence),
        jour=short_day_text(text.verified_on),
    )
