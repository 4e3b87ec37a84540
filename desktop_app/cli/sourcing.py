"""The command that says who could answer a tender, and how the market looks."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.book.query import Point
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.names import SUPPLIER_KINDS
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.reference.distance import told
from desktop_app.sourcing.capacity import Ability, Assessment
from desktop_app.sourcing.survey import LotTest, Survey, survey, wanted_for

BANDS = {
    "10-km": "jusqu’à 10 km",
    "30-km": "jusqu’à 30 km",
    "60-km": "jusqu’à 60 km",
    "au-dela": "au-delà de 60 km",
    "non-calculable": "distance non calculable",
}
SAID = {
    Ability.ABLE: "peut répondre",
    Ability.TO_CHECK: "à vérifier",
    Ability.UNFIT: "ne convient pas",
}


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    source = add_command(commands, "sourcer", "Dit qui pourrait répondre, et comment ouvrir.")
    source.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    source.add_argument("--limite", type=int, default=20, metavar="N", help="nombre affiché (20)")
    source.add_argument("--json", action="store_true", help="répond en JSON")
    source.set_defaults(run=source_)


def source_(options: argparse.Namespace, around: Surroundings) -> int:
    """Say who could answer a dossier, and how its market looks."""
    tender = around.dossier(options.dossier)
    around.catalogue.draft(tender, tender.date)
    if wanted_for(tender, around.catalogue.family_of(tender)).is_empty:
        raise UserError(
            "Le dossier ne dit ni sa famille d’achat ni son code CPV : indiquez « famille » ou"
            " « cpv » pour savoir qui pourrait répondre."
        )
    found = survey_of(tender, around)
    if options.json:
        say_json(plain_survey(found, max(0, options.limite)))
    else:
        _say(found, max(0, options.limite))
    return 0


def survey_if_any(tender: Tender, around: Surroundings) -> Survey | None:
    """Return what the book named tells of a tender, nothing without a book or an activity."""
    if around.book_path is None or not around.book_path.is_file():
        return None
    if wanted_for(tender, around.catalogue.family_of(tender)).is_empty:
        return None
    return survey_of(tender, around)


def survey_of(tender: Tender, around: Surroundings) -> Survey:
    """Return what the book tells of a tender."""
    from desktop_app.book.reader import BookReader  # noqa: PLC0415 - 60 ms, without a book too

    wanted = wanted_for(tender, around.catalogue.family_of(tender))
    point = _point(tender.buyer.insee, around)
    path = around.existing_book()
    # Opened first, as an old book is brought up to date and a damaged one is refused.
    around.open_book().close()
    with BookReader(path) as reader:
        pool = reader.candidates.find(wanted, point)
    return survey(tender, around.catalogue, pool)


def plain_survey(found: Survey, limit: int) -> dict[str, Any]:
    """Return a survey in JSON."""
    return {
        "total": found.pool.total,
        "complet": found.pool.is_complete,
        "distances": {band.value: count for band, count in found.pool.counts.items()},
        "types": {
            kind.value: {"peut_repondre": able, "a_verifier": doubtful}
            for kind, (able, doubtful) in found.by_kind.items()
        },
        "fournisseurs": [_plain_supplier(item) for item in found.assessments[:limit]],
        "lots": [_plain_test(test) for test in found.tests],
    }


def _plain_supplier(item: Assessment) -> dict[str, Any]:
    return {
        "id": item.supplier.identifier,
        "nom": item.supplier.name,
        "type": item.supplier.kind.value,
        "commune": item.supplier.place.commune,
        "distance_km": None if item.distance is None else round(item.distance, 1),
        "etat": item.ability.value,
        "raisons": list(item.reasons),
        "reconnu": item.recognised,
    }


def _plain_test(test: LotTest) -> dict[str, Any]:
    yearly, median = test.share.yearly, test.median
    return {
        "lot": test.share.lot or None,
        "montant_annuel": float(yearly.euros) if yearly is not None else None,
        "peut_repondre": test.able,
        "a_verifier": test.to_check,
        "par_reserve": {kind.value: count for kind, count in test.able_by_reservation.items()},
        "taille_mediane": float(median.euros) if median is not None else None,
        "signes": [sign.value for sign in test.signs],
        "raisons": list(test.reasons),
        "leviers": [
            {
                "levier": lever.identifier,
                "titre": lever.title,
                "conseil": lever.advice,
                "fondement": list(lever.grounds),
                "confiance": lever.confidence.value,
            }
            for lever in test.levers
        ],
    }


def _say(found: Survey, limit: int) -> None:
    say(_total(found.pool.total))
    for band, count in found.pool.counts.items():
        say(f"  – {BANDS[band.value]} : {count}")
    if found.by_kind:
        say("Par type :")
    for kind, (able, doubtful) in found.by_kind.items():
        say(f"  – {SUPPLIER_KINDS[kind]} : {_supply(able, doubtful)}")
    shown = found.assessments[:limit]
    for item in shown:
        say(f"{item.supplier.name} ({told(item.distance)}) : {SAID[item.ability]}")
        for reason in item.reasons:
            say(f"  – {reason}")
    if not found.pool.is_complete:
        say(f"Les {len(found.assessments)} plus proches sont examinés.")
    for test in found.tests:
        _say_test(test)
    say("La distance reste dans le sourçage : elle ne devient jamais un critère (L3, R2111-7).")


def _total(total: int) -> str:
    if total > 1:
        return f"{total} fournisseurs du carnet ont cette activité."
    had = "Un fournisseur du carnet a" if total else "Aucun fournisseur du carnet n’a"
    return f"{had} cette activité."


def _supply(able: int, doubtful: int) -> str:
    said = "peuvent" if able > 1 else "peut"
    return f"{able} {said} répondre, {doubtful} à vérifier"


def _say_test(test: LotTest) -> None:
    title = f"Lot {test.share.lot} – {test.share.title}" if test.share.lot else "Le marché"
    say(f"{title} : {_supply(test.able, test.to_check)}.")
    for reason in test.reasons:
        say(f"  – {reason}")
    for lever in test.levers:
        say(f"  → {lever.title} : {lever.advice}")


def _point(insee: str, around: Surroundings) -> Point | None:
    if not insee:
        return None
    from desktop_app.reference.store import open_reference  # noqa: PLC0415 - rarely needed

    reference = open_reference(around.resources_folder / "reference")
    try:
        commune = reference.communes.by_insee(insee)
    finally:
        reference.close()
    if commune is None or commune.centre is None:
        return None
    return Point(latitude=commune.centre.latitude, longitude=commune.centre.longitude)
