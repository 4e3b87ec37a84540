"""The duties of a purchase, in JSON."""

from collections.abc import Iterator
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.core.tender import Tender
from desktop_app.law.duty import Duty, duty_of
from desktop_app.law.rule import Severity


def plain_duties(tender: Tender, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return whether each duty of the law bears on a tender, and why."""
    return [_plain_duty(duty) for duty in _duties(tender, catalogue)]


def _duties(tender: Tender, catalogue: Catalogue) -> Iterator[Duty]:
    draft = catalogue.draft(tender, tender.date)
    for rule in catalogue.law.rules.values():
        if rule.duty or rule.level is Severity.DUTY:
            yield duty_of(rule, draft, catalogue.law)


def _plain_duty(duty: Duty) -> dict[str, Any]:
    return {
        "regle": duty.rule.identifier,
        "etat": duty.state.value,
        "message": duty.finding.message,
        "raison": duty.reason,
        "annuel": duty.is_yearly,
    }
