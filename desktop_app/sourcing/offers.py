"""What a survey tells the choice of a legal device: who is able, and how big they are."""

from desktop_app.sourcing.capacity import JOINT, able_counts, able_in_all, median_turnover
from desktop_app.sourcing.device_advice import Offer
from desktop_app.sourcing.survey import Survey

WHOLE = 0


def offers_of(survey: Survey) -> dict[int, Offer]:
    """Return what could answer the whole purchase, under 0, then each lot under its number."""
    whole = Offer(
        counts=able_counts(survey.assessments),
        in_both=able_in_all(survey.assessments, JOINT),
        median=median_turnover(item for item in survey.assessments if item.standing.reservations),
    )
    return {
        WHOLE: whole,
        **{
            test.share.lot: Offer(
                counts=test.able_by_reservation,
                in_both=test.able_in_both,
                median=whole.median,
            )
            for test in survey.tests
            if test.share.lot
        },
    }
