"""What `verifier` says beyond the findings: why a rule answers so, what the law changed."""

import datetime
from typing import Any

from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.datafile import nearest
from desktop_app.law.finding import Finding, State
from desktop_app.law.recheck import ChangeOfLaw, changes
from desktop_app.law.text import LegalText
from desktop_app.law.why import Why, why_each


def explain(
    tender: Tender, day: datetime.date, rule: str, around: Surroundings, *, as_json: bool
) -> int:
    """Say why a rule answers so, for each lot; return 1 when it finds a duty not met."""
    law = around.catalogue.law
    if rule not in law.rules:
        hint = nearest(rule, tuple(law.rules))
        raise UserError(f"La règle « {rule} » n’existe pas ; {hint}")
    chains = why_each(rule, around.catalogue.draft(tender, day), law)
    if as_json:
        say_json({"pourquoi": [_plain_chain(chain) for chain in chains]})
    else:
        for chain in chains:
            _say_chain(chain)
    return int(any(chain.finding.state is State.MISSING for chain in chains))


def _say_chain(chain: Why) -> None:
    say(f"{chain.title} ({chain.finding.rule}) – droit en vigueur le {chain.date:%d/%m/%Y}")
    say(f"Réponse : {chain.finding.message}")
    if chain.inputs:
        say("Ce que la règle a regardé :")
    for item in chain.inputs:
        asked = f" (attendu : {item.asked})" if item.asked else ""
        say(f"  – {item.label} : {item.value}{asked}")
    say(f"La règle : {chain.explanation}")
    say(_validity(chain))
    for text in chain.texts:
        say(f"  – {text.article}, {text.title} : {text.summary}")
        checked = f"vérifié le {text.verified_on:%d/%m/%Y}, confiance {text.confidence}"
        say(f"    {checked} – {text.link}")
    if chain.finding.correction:
        say(f"À faire : {chain.finding.correction}")


def _validity(chain: Why) -> str:
    since = f"depuis le {chain.since:%d/%m/%Y}" if chain.since else "sans date de début"
    until = f", jusqu’au {chain.until:%d/%m/%Y}" if chain.until else ""
    return f"Elle s’applique {since}{until}. Ses textes :"


def _plain_chain(chain: Why) -> dict[str, Any]:
    return {
        "regle": chain.finding.rule,
        "titre": chain.title,
        "date": chain.date.isoformat(),
        "lot": chain.finding.lot,
        "etat": chain.finding.state.value,
        "message": chain.finding.message,
        "entrees": [
            {"libelle": item.label, "valeur": item.value, "attendu": item.asked}
            for item in chain.inputs
        ],
        "explication": chain.explanation,
        "textes": [_plain_text(text) for text in chain.texts],
    }


def _plain_text(text: LegalText) -> dict[str, Any]:
    return {
        "article": text.article,
        "titre": text.title,
        "verifie_le": text.verified_on.isoformat(),
        "confiance": text.confidence.value,
        "lien": text.link,
    }


def say_changes(
    tender: Tender, day: datetime.date, findings: tuple[Finding, ...], around: Surroundings
) -> None:
    """Say what the law changed since the last check that the dossier keeps."""
    found = _changes(tender, day, findings, around)
    if found:
        say("Ce que le droit a changé depuis le dernier contrôle :")
    for change in found:
        say(f"  – {change.message}")
    if found:
        say()


def plain_changes(
    tender: Tender, day: datetime.date, findings: tuple[Finding, ...], around: Surroundings
) -> dict[str, Any]:
    """Return the same in JSON, and nothing when the dossier keeps no check."""
    if tender.last_check is None:
        return {}
    return {
        "changements": [
            {
                "regle": change.rule,
                "avant": change.before.value,
                "apres": change.now.value,
                "message": change.message,
                "fondement": list(change.grounds),
                "date": change.date.isoformat() if change.date else None,
            }
            for change in _changes(tender, day, findings, around)
        ]
    }


def _changes(
    tender: Tender, day: datetime.date, findings: tuple[Finding, ...], around: Surroundings
) -> tuple[ChangeOfLaw, ...]:
    if tender.last_check is None:
        return ()
    catalogue = around.catalogue
    return changes(tender.last_check, catalogue.draft(tender, day), findings, catalogue.law)
