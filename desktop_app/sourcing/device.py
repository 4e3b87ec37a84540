"""Which legal device suits a purchase: an ordered table, the first branch that holds answers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.sourcing.situation import Chosen, Labour, Length, Situation, Size, Supply


class Device(StrEnum):
    """What a social purchase may rest on."""

    RESERVE = "reserver"
    RESERVE_LOT = "lot-reserve"
    CRITERION = "critere-social"
    CONDITION = "condition-execution"
    REVERSE_SOURCING = "sourcage-inverse"
    NONE = "aucun"


TITLES = {
    Device.RESERVE: "réserver le marché",
    Device.RESERVE_LOT: "réserver un lot",
    Device.CRITERION: "un critère social",
    Device.CONDITION: "une condition d’exécution sociale",
    Device.REVERSE_SOURCING: "partir de ce que savent faire les structures",
    Device.NONE: "aucun",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One line of the table: when it holds, what it advises, why, and on what text.

    `{…}` marks what the reason takes from the purchase.
    """

    name: str
    holds: Callable[[Situation], bool]
    device: Device
    reason: str
    grounds: tuple[str, ...] = ()


def branch_of(situation: Situation) -> Branch:
    """Return the first branch that holds; the last one always does."""
    return next(branch for branch in BRANCHES if branch.holds(situation))


def _is_strong(situation: Situation) -> bool:
    return situation.labour is Labour.STRONG


def _lasts(situation: Situation) -> bool:
    return situation.length in {Length.USUAL, Length.LONG}


def _answers(situation: Situation) -> bool:
    return situation.supply in {Supply.FEW, Supply.ENOUGH}


def _competes(situation: Situation) -> bool:
    return situation.supply is Supply.ENOUGH


def _may_do_hours(situation: Situation) -> bool:
    return situation.has_hours and situation.length is not Length.SHORT


BRANCHES = (
    Branch(
        name="cumul-interdit",
        holds=lambda one: one.chosen is Chosen.CLASH,
        device=Device.RESERVE,
        reason="Le dossier réserve à la fois à la production en prison et au handicap ou à"
        " l’insertion\u00a0: ce cumul est interdit. Gardez une seule de ces réservations.",
        grounds=("ccp-l2113-14",),
    ),
    Branch(
        name="marche-reserve",
        holds=lambda one: one.chosen is Chosen.CONTRACT,
        device=Device.RESERVE,
        reason="Le dossier réserve le marché.",
    ),
    Branch(
        name="lot-reserve",
        holds=lambda one: one.chosen is Chosen.LOT,
        device=Device.RESERVE_LOT,
        reason="Le dossier réserve un lot.",
    ),
    Branch(
        name="petit-achat",
        holds=lambda one: one.is_small and _answers(one),
        device=Device.REVERSE_SOURCING,
        reason="L’achat est dispensé de publicité et {able} y répondre\u00a0: partez de ce"
        " que savent faire les structures et demandez un devis, sans retenir toujours la même.",
        grounds=("ccp-r2122-8",),
    ),
    Branch(
        name="services-sociaux",
        holds=lambda one: one.is_social_service and _competes(one),
        device=Device.RESERVE,
        reason="Ces services sont de ceux que l’on peut réserver aux entreprises de l’économie"
        " sociale et solidaire, pour trois ans au plus, et {able} y répondre.",
        grounds=("ccp-l2113-15", "ccp-l2113-16", "ccp-r2113-8"),
    ),
    Branch(
        name="lot-a-la-portee",
        holds=lambda one: one.is_lot and _competes(one) and one.size is Size.WHOLE,
        device=Device.RESERVE_LOT,
        reason="{able} répondre et {yearly} par an restent à la portée de leur taille"
        " médiane, {median} de chiffre d’affaires\u00a0: ce lot peut leur être réservé.",
        grounds=("ccp-l2113-12", "ccp-l2113-13"),
    ),
    Branch(
        name="lots-a-la-portee",
        holds=lambda one: one.has_lots and _competes(one) and one.size in {Size.WHOLE, Size.LOT},
        device=Device.RESERVE_LOT,
        reason="{able} répondre et un lot au moins reste à la portée de leur taille médiane,"
        " {median} de chiffre d’affaires\u00a0: réservez un lot, laissez les autres ouverts.",
        grounds=("ccp-l2113-12", "ccp-l2113-13"),
    ),
    Branch(
        name="marche-a-la-portee",
        holds=lambda one: _competes(one) and one.size is Size.WHOLE,
        device=Device.RESERVE,
        reason="{able} répondre et {yearly} par an restent à la portée de leur taille"
        " médiane, {median} de chiffre d’affaires\u00a0: le marché peut leur être réservé.",
        grounds=("ccp-l2113-12", "ccp-l2113-13"),
    ),
    Branch(
        name="lot-a-decouper",
        holds=lambda one: (
            _competes(one) and one.size is Size.TOO_GREAT and not one.has_lots and not one.is_lot
        ),
        device=Device.RESERVE_LOT,
        reason="{able} répondre, mais {yearly} par an dépassent leur taille médiane,"
        " {median} de chiffre d’affaires\u00a0: découpez un lot à leur mesure et réservez-le.",
        grounds=("ccp-l2113-10", "ccp-l2113-12", "ccp-l2113-13"),
    ),
    Branch(
        name="critere-prevu",
        holds=lambda one: one.chosen is Chosen.CRITERION,
        device=Device.CRITERION,
        reason="Le dossier prévoit un critère social.",
    ),
    Branch(
        name="condition-prevue",
        holds=lambda one: one.chosen is Chosen.CONDITION,
        device=Device.CONDITION,
        reason="Le dossier prévoit une condition d’exécution sociale.",
    ),
    Branch(
        name="critere-conseille",
        holds=lambda one: _answers(one) and _is_strong(one) and one.length is Length.LONG,
        device=Device.CRITERION,
        reason="La main-d’œuvre fait environ {labour} du prix, le marché dure {months} et {able}"
        " en exécuter une part\u00a0: un critère social peut distinguer les offres.",
        grounds=("ccp-r2152-7", "ce-2013-isere"),
    ),
    Branch(
        name="obligation-europeenne",
        holds=lambda one: one.has_duty,
        device=Device.CONDITION,
        reason="Le besoin atteint le seuil européen de {threshold}\u00a0: une condition"
        " d’exécution sociale ou d’emploi est exigée, sauf motif écrit.",
        grounds=("ccp-l2112-2-1",),
    ),
    Branch(
        name="heures-suffisantes",
        holds=_may_do_hours,
        device=Device.CONDITION,
        reason="Le calcul donne {hours} d’insertion, de quoi occuper {job}\u00a0: une condition"
        " d’exécution avec un volume d’heures est réaliste.",
        grounds=("ccp-l2112-2", "ccag-fcs-16-1"),
    ),
    Branch(
        name="offre-a-faire-naitre",
        holds=lambda one: one.has_structures and (one.supply is Supply.NONE or _answers(one)),
        device=Device.REVERSE_SOURCING,
        reason="{supply}\u00a0: avant d’écrire le besoin, rencontrez les structures de ce métier"
        " et demandez-leur ce qu’elles pourraient faire, et à quelle taille.",
        grounds=("ccp-r2111-1",),
    ),
    Branch(
        name="condition-sans-volume",
        holds=lambda one: _is_strong(one) and _lasts(one),
        device=Device.CONDITION,
        reason="La main-d’œuvre fait environ {labour} du prix et le marché dure {months}\u00a0:"
        " une condition sociale d’exécution est possible, sans volume d’heures tant que le calcul"
        " n’en donne pas assez pour un emploi.",
        grounds=("ccp-l2112-2",),
    ),
    Branch(
        name="offre-a-connaitre",
        holds=lambda one: one.has_structures and one.supply is Supply.UNKNOWN,
        device=Device.REVERSE_SOURCING,
        reason="Des structures d’insertion ou du handicap répondent souvent à de tels achats, mais"
        " le nombre de celles qui en sont capables n’est pas connu\u00a0: cherchez-les d’abord.",
        grounds=("ccp-r2111-1",),
    ),
    Branch(
        name="rien",
        holds=lambda _: True,
        device=Device.NONE,
        reason="Rien, dans les réponses données, n’appelle un dispositif social.",
    ),
)
