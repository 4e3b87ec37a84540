"""A tender begun again from an older one: what is kept, what has to be answered afresh."""

import datetime
from dataclasses import replace

from desktop_app.core.tender import Tender


def begun_again(tender: Tender, launch: datetime.date, subject: str = "") -> Tender:
    """Return a tender for a new launch, without the answers that belong to the older one.

    What was spent within twelve months, the dates and the wordings kept against a rule are asked
    for again; the last check goes too, since it was made for another day.
    """
    return replace(
        tender,
        subject=subject or tender.subject,
        date=launch,
        wanted_start=None,
        need=replace(tender.need, same_family_12_months=None),
        conditions=replace(tender.conditions, answer_by=None),
        dismissed=(),
        last_check=None,
    )
