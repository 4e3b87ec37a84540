"""The kinds of document that a tender may need, one module each."""

from desktop_app.documents.kinds import (
    administrative_clauses,
    analysis_grid,
    answer_frame,
    consultation_letter,
    decision_note,
    essential_data,
    insertion_annex,
    price_schedule,
    proof_plan,
    retro_calendar,
    rules_of_consultation,
    sourcing_minutes,
    specification,
    technical_clauses,
)

KINDS = (
    sourcing_minutes.KIND,
    consultation_letter.KIND,
    decision_note.KIND,
    rules_of_consultation.KIND,
    specification.KIND,
    administrative_clauses.KIND,
    technical_clauses.KIND,
    insertion_annex.KIND,
    price_schedule.KIND,
    answer_frame.KIND,
    analysis_grid.KIND,
    proof_plan.KIND,
    essential_data.KIND,
    retro_calendar.KIND,
)
