"""What must hold in the formalities and the stages, said as French sentences."""

from collections.abc import Iterator

from desktop_app.core.tender import Procedure
from desktop_app.law.base import LawBase
from desktop_app.law.course import BID_DELAY
from desktop_app.law.facts import FACTS
from desktop_app.law.findings import FIELD
from desktop_app.law.formality import Formality
from desktop_app.law.stage import Delay, Milestone, QuietPeriod, Stage


def course_problems(base: LawBase) -> tuple[str, ...]:
    """Return every mistake of the formalities, the stages and the quiet periods."""
    problems = [
        f"law/formalities/{formality.identifier}.toml : {problem}"
        for formality in base.formalities.values()
        for problem in _formality_problems(formality, base)
    ]
    problems += [
        f"law/stages/{stage.identifier}.toml : {problem}"
        for stage in base.stages.values()
        for problem in _stage_problems(stage, base)
    ]
    problems += [f"law/stages : {problem}" for problem in _gaps(base)]
    problems += [
        f"law/periods/{period.identifier}.toml : {problem}"
        for period in base.periods.values()
        for problem in _period_problems(period)
    ]
    return tuple(problems)


def _formality_problems(formality: Formality, base: LawBase) -> Iterator[str]:
    yield from _unknown_texts(formality.grounds, base)
    for condition in formality.conditions:
        if condition.fact not in FACTS:
            yield f"le champ « {condition.fact} » n’existe pas."
        if condition.threshold and condition.threshold not in base.thresholds:
            yield f"le seuil « {condition.threshold} » n’existe pas."
    known = {BID_DELAY, *base.thresholds, *FACTS}
    for name in FIELD.findall(formality.explanation + formality.unknown):
        if name not in known:
            yield f"le texte cite « {name} », qui n’existe pas."


def _unknown_texts(grounds: tuple[str, ...], base: LawBase) -> Iterator[str]:
    for name in grounds:
        if name not in base.texts:
            yield f"« fondement » : le texte « {name} » n’existe pas."


def _stage_problems(stage: Stage, base: LawBase) -> Iterator[str]:
    if (stage.identifier is Milestone.START) == bool(stage.delays):
        yield "chaque étape a un délai, sauf la dernière."
    named = [procedure for delay in stage.delays for procedure in delay.procedures]
    if len(named) > len(set(named)):
        yield "une procédure y a deux délais."
    for delay in stage.delays:
        yield from _delay_problems(delay, base)


def _gaps(base: LawBase) -> Iterator[str]:
    for milestone in (Milestone.LAUNCH, Milestone.BIDS):
        stage = base.stages.get(milestone)
        for procedure in Procedure:
            if not stage or not stage.delay(procedure):
                yield f"l’étape « {milestone} » n’a pas de délai pour « {procedure} »."
    if Milestone.START not in base.stages:
        yield f"l’étape « {Milestone.START} » manque."


def _delay_problems(delay: Delay, base: LawBase) -> Iterator[str]:
    yield from _unknown_texts(delay.grounds, base)
    if delay.least and delay.least > delay.proposed:
        yield "le délai proposé est plus court que le minimum."
    if delay.least and not delay.grounds:
        yield "un minimum légal a un « fondement »."


def _period_problems(period: QuietPeriod) -> Iterator[str]:
    try:
        period.in_year(2001)
    except ValueError:
        yield f"« {period.title} » : « du » et « au » s’écrivent mois-jour, comme « 08-01 »."
