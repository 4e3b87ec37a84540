"""Which procedure to follow, and why."""

from dataclasses import dataclass

from desktop_app.core.tender import Procedure
from desktop_app.law import amounts
from desktop_app.law.base import LawBase
from desktop_app.law.coverage import refuse_uncovered
from desktop_app.law.draft import Draft
from desktop_app.law.findings import said
from desktop_app.law.scene import Scene


@dataclass(frozen=True, slots=True)
class Advice:
    """The lightest lawful procedure, none while the need is not known, with the reasons."""

    procedure: Procedure | None
    reasons: tuple[str, ...]


def advise(draft: Draft, base: LawBase) -> Advice:
    """Return the procedure advised for the need of twelve months.

    Raises:
        UserError: the day is outside the period that the base covers.
    """
    refuse_uncovered(draft.day, base)
    scene = Scene(draft, base)
    procedure = amounts.advised_procedure(scene)
    return Advice(procedure, tuple(_reasons(scene, procedure)))


def _reasons(scene: Scene, procedure: Procedure | None) -> list[str]:
    need = amounts.cumulated(scene)
    if need is None:
        return ["Indiquez le montant estimé du besoin : il décide de la procédure."]
    exempt, european = amounts.exemption_threshold(scene), amounts.european_threshold(scene)
    reasons = [f"Le besoin est estimé à {said(need)} HT" + _with_earlier(scene)]
    if procedure is Procedure.EXEMPT:
        reasons.append(
            f"Il est inférieur à {said(exempt)} : publicité et mise en concurrence ne sont"
            " pas exigées (R2122-8). Choisissez une offre pertinente, veillez au bon emploi des"
            " deniers et ne retenez pas toujours le même opérateur."
        )
    elif procedure is Procedure.ADAPTED_SOCIAL:
        reasons.append(
            "Les services sociaux et autres services spécifiques suivent une procédure adaptée,"
            " quel que soit le montant (R2123-1 3°)."
        )
    elif procedure is Procedure.ADAPTED:
        reasons.append(
            f"Il atteint {said(exempt)} et reste inférieur au seuil européen de {said(european)}"
            " : la procédure est adaptée (R2123-1 1°)."
        )
    elif procedure is Procedure.FORMAL:
        reasons.append(
            f"Il atteint le seuil européen de {said(european)} : la procédure est formalisée"
            " (R2124-1)."
        )
    else:
        reasons.append(
            "Le seuil applicable à cette date n’est pas connu de la base :"
            " vérifiez-le avant de choisir la procédure."
        )
    return reasons + _choice(scene, procedure)


def _with_earlier(scene: Scene) -> str:
    earlier = amounts.same_family(scene)
    if earlier is None:
        return ". Indiquez aussi ce qui a été dépensé depuis douze mois pour le même besoin."
    if not earlier:
        return "."
    return f", dont {said(earlier)} déjà dépensés depuis douze mois pour des besoins homogènes."


def _choice(scene: Scene, advised: Procedure | None) -> list[str]:
    chosen = scene.tender.procedure
    heavier = {
        Procedure.EXEMPT: {Procedure.ADAPTED, Procedure.FORMAL},
        Procedure.ADAPTED: {Procedure.FORMAL},
    }
    if advised is not None and chosen in heavier.get(advised, set()):
        return ["Vous avez choisi une procédure plus exigeante : c’est permis."]
    return []
