"""Commands that confront a tender, or a text, with the law."""

import argparse
import datetime
from collections import Counter
from pathlib import Path
from typing import Any

from desktop_app.cli.explaining import explain, plain_changes, say_changes
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.origin import other_maker
from desktop_app.cli.surroundings import Surroundings, a_date, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.exchange.dossier_file import read_file
from desktop_app.law.advice import advise
from desktop_app.law.finding import Finding, State
from desktop_app.law.wording import Hit, scan

STATE_TITLES = {
    State.MISSING: "À corriger (obligation non remplie)",
    State.WARNING: "À examiner",
    State.MET: "Respecté",
}


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    check = add_command(commands, "verifier", "Contrôle un dossier.")
    check.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    check.set_defaults(run=verify)
    check.add_argument("--date", type=a_date, metavar="AAAA-MM-JJ", help="date de contrôle")
    check.add_argument("--pourquoi", metavar="REGLE", help="dit pourquoi une règle répond ainsi")
    _json(check)
    reread = add_command(commands, "relire", "Relève les formulations illicites.")
    reread.add_argument("texte", type=Path, metavar="FICHIER_TEXTE", help="texte à relire")
    reread.set_defaults(run=reread_)
    _json(reread)


def _json(parser: Any) -> None:
    parser.add_argument("--json", action="store_true", help="répond en JSON")


def verify(options: argparse.Namespace, around: Surroundings) -> int:
    """Check a dossier; return 1 when a duty is not met."""
    tender = around.dossier(options.dossier)
    day = options.date or tender.date
    if options.pourquoi:
        return explain(tender, day, options.pourquoi, around, as_json=options.json)
    findings = around.catalogue.findings(tender, day)
    if options.json:
        say_json(verification(tender, day, findings, around))
    else:
        if note := other_maker(options.dossier, around):
            say(note)
        say_changes(tender, day, findings, around)
        _say_findings(tender, day, findings)
    return int(any(finding.state is State.MISSING for finding in findings))


def verification(
    tender: Tender, day: datetime.date, findings: tuple[Finding, ...], around: Surroundings
) -> dict[str, Any]:
    """Return the answer of `verifier` in JSON."""
    catalogue = around.catalogue
    procedure = advise(catalogue.draft(tender, day), catalogue.law).procedure
    counts = Counter(finding.state for finding in findings)
    return {
        "date": day.isoformat(),
        "procedure_conseillee": procedure.value if procedure else None,
        "constats": [_plain_finding(finding) for finding in findings],
        "resume": {state.value.replace("-", "_"): counts[state] for state in State},
        **plain_changes(tender, day, findings, around),
    }


def _plain_finding(finding: Finding) -> dict[str, Any]:
    return {
        "regle": finding.rule,
        "niveau": finding.level.value,
        "etat": finding.state.value,
        "lot": finding.lot,
        "message": finding.message,
        "fondement": list(finding.grounds),
        "confiance": finding.confidence.value,
        "correction": finding.correction,
        "endroit": finding.place.value,
    }


def _say_findings(tender: Tender, day: datetime.date, findings: tuple[Finding, ...]) -> None:
    say(f"{tender.subject or 'Marché sans objet'} – droit en vigueur le {day:%d/%m/%Y}")
    for state, title in STATE_TITLES.items():
        chosen = [one for one in findings if one.state is state and not one.waiting_for]
        say(f"\n{title} : {len(chosen)}")
        for finding in chosen:
            grounds = f" ({', '.join(finding.grounds)})" if finding.grounds else ""
            say(f"  – {finding.title} : {finding.message}{grounds}")
            if finding.correction:
                say(f"    → {finding.correction}")
        if state is State.WARNING:
            _say_awaited(findings)
    idle = sum(finding.state is State.NOT_APPLICABLE for finding in findings)
    say(f"\nSans objet : {idle}")


def _say_awaited(findings: tuple[Finding, ...]) -> None:
    awaited: dict[str, list[str]] = {}
    for finding in findings:
        if finding.waiting_for:
            awaited.setdefault(finding.waiting_for[0], []).append(finding.title)
    if not awaited:
        return
    say(f"\nRéponses attendues : {len(awaited)}")
    for label, titles in awaited.items():
        rules = tuple(dict.fromkeys(titles))
        depend = "1 règle en dépend" if len(rules) == 1 else f"{len(rules)} règles en dépendent"
        say(f"  – {label[:1].upper()}{label[1:]} : {depend} ({', '.join(rules)}).")


def reread_(options: argparse.Namespace, around: Surroundings) -> int:
    """Scan a text file for unlawful wording."""
    try:
        text = read_file(options.texte).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            f"« {options.texte.name} » n’est pas du texte en UTF-8 :"
            " enregistrez-le en texte brut, encodage UTF-8."
        ) from error
    law = around.catalogue.law
    hits = scan(text, law.lexicon)
    if options.json:
        say_json({"constats": [_plain_hit(hit, law.articles(hit.grounds)) for hit in hits]})
        return 0
    for hit in hits:
        say(f"« {hit.extract} » (de {hit.start} à {hit.end}) : {hit.message}")
        say(f"    {', '.join(law.articles(hit.grounds))} – {hit.proposal}")
    if not hits:
        say("Aucune formulation illicite relevée.")
    return 0


def _plain_hit(hit: Hit, articles: tuple[str, ...]) -> dict[str, Any]:
    return {
        "regle": hit.rule,
        "debut": hit.start,
        "fin": hit.end,
        "extrait": hit.extract,
        "message": hit.message,
        "fondement": list(articles),
        "proposition": hit.proposal,
    }
