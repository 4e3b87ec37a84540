"""The kinds of document that a tender may need, one module each."""

from desktop_app.documents.kinds import retro_calendar, rules_of_consultation, specification

KINDS = (rules_of_consultation.KIND, specification.KIND, retro_calendar.KIND)
