"""What `conseiller` says of clauses: the short set, what is hidden, and the proportion."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.choice import Choice, recommend
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.proportion import Proportion
from desktop_app.cli.surroundings import say
from desktop_app.core.tender import Tender
from desktop_app.law.placement import Gauge

SAID = {
    Gauge.GREEN: "en proportion avec l’achat",
    Gauge.AMBER: "un peu chargées pour cet achat",
    Gauge.RED: "trop lourdes pour cet achat",
}


def plain_choices(
    tender: Tender, catalogue: Catalogue, able_suppliers: int | None = None
) -> dict[str, Any]:
    """Return the clauses proposed and hidden, each with its reason, and the proportion."""
    choices = catalogue.choices(tender)
    proportion = catalogue.proportion(tender, able_suppliers)
    return {
        "clauses": _reasons(recommend(choices)),
        "masquees": _reasons(choice for choice in choices if not choice.offered),
        "proportion": {
            "charge": proportion.load,
            "capacite": proportion.capacity,
            "jauge": proportion.gauge.value,
            "raisons": list(proportion.reasons),
            "a_retirer": [weight.where for weight in proportion.to_drop],
        },
    }


def say_choices(
    answer: dict[str, Any], clauses: Mapping[str, Clause], proportion: Proportion
) -> None:
    """Say the clauses to begin with, as answered, then whether the tender asks too much."""
    say("Clauses pour commencer :")
    for choice in answer["clauses"]:
        say(f"  – {clauses[choice['clause']].title} : {choice['raison']}")
    said = SAID[proportion.gauge]
    say(
        f"Exigences {said} : {proportion.load} points de charge,"
        f" l’achat en supporte {proportion.capacity}."
    )
    for reason in proportion.reasons:
        say(f"  – {reason}")
    for weight in proportion.to_drop:
        say(f"  – À retirer en premier : {weight.title} ({weight.where})")


def _reasons(choices: Iterable[Choice]) -> list[dict[str, str]]:
    return [{"clause": item.clause.identifier, "raison": item.reason} for item in choices]
