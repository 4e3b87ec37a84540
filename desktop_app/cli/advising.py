"""The command that advises on a tender: procedure, device, duties, clauses."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.choosing import plain_choices, say_choices
from desktop_app.cli.duties import plain_duties
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.names import PROCEDURES
from desktop_app.cli.planning import plain_course, say_course
from desktop_app.cli.sourcing import survey_if_any
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.tender import Procedure, Tender
from desktop_app.law.advice import advise
from desktop_app.sourcing.device import TITLES, Device
from desktop_app.sourcing.device_advice import DeviceAdvice, advise_device, advise_lots
from desktop_app.sourcing.offers import WHOLE, offers_of


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    advising = add_command(commands, "conseiller", "Conseille procédure et clauses.")
    advising.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    advising.add_argument("--json", action="store_true", help="répond en JSON")
    advising.set_defaults(run=advise_)


def advise_(options: argparse.Namespace, around: Surroundings) -> int:
    """Advise on procedure, duties and clauses."""
    tender = around.dossier(options.dossier)
    answer = advice_of(tender, around)
    if options.json:
        say_json(answer)
        return 0
    named = PROCEDURES[Procedure(answer["procedure"])] if answer["procedure"] else "à décider"
    say(f"Procédure conseillée : {named}")
    say(f"Dispositif social conseillé : {TITLES[Device(answer['dispositif'])]}")
    for reason in answer["raisons"]:
        say(f"  – {reason}")
    for lot in answer["dispositifs_par_lot"]:
        say(f"Lot {lot['lot']} : {TITLES[Device(lot['dispositif'])]}")
        for reason in lot["raisons"]:
            say(f"  – {reason}")
    say("Devoirs qui s’appliquent :")
    for duty in answer["devoirs"]:
        if duty["etat"] == "s-applique":
            title = around.catalogue.law.rules[duty["regle"]].title
            say(f"  – {title} : {duty['message']}")
    say_course(answer)
    found = survey_if_any(tender, around)
    proportion = around.catalogue.proportion(tender, found.able_known if found else None)
    say_choices(answer, around.catalogue.clauses, proportion)
    return 0


def advice_of(tender: Tender, around: Surroundings) -> dict[str, Any]:
    """Return the answer of `conseiller` in JSON."""
    catalogue = around.catalogue
    advice = advise(catalogue.draft(tender, tender.date), catalogue.law)
    found = survey_if_any(tender, around)
    offers = offers_of(found) if found else {}
    device = advise_device(tender, catalogue, offers.get(WHOLE))
    return {
        "procedure": advice.procedure.value if advice.procedure else None,
        "dispositif": device.device.value,
        "raisons": [*advice.reasons, *device.reasons],
        "dispositifs_par_lot": [
            _plain_device(one) for one in advise_lots(tender, catalogue, offers)
        ],
        "devoirs": plain_duties(tender, catalogue),
        **plain_choices(tender, catalogue, found.able_known if found else None),
        **plain_course(tender, catalogue),
    }


def _plain_device(device: DeviceAdvice) -> dict[str, Any]:
    return {
        "lot": device.lot,
        "dispositif": device.device.value,
        "raisons": list(device.reasons),
    }
