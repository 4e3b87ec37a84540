"""Working days of a commune: neither a Saturday, nor a Sunday, nor a public holiday."""

import datetime
import sys
from functools import cached_property
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays.countries.france import France

SATURDAY, SUNDAY = 5, 6
ONE_DAY = datetime.timedelta(days=1)
OWN_HOLIDAYS = {
    "57": "57",
    "67": "6AE",
    "68": "6AE",
    "971": "971",
    "972": "972",
    "973": "973",
    "974": "974",
    "975": "PM",
    "976": "976",
    "97701": "BL",
    "97801": "MF",
    "986": "WF",
    "987": "PF",
    "988": "NC",
}


class WorkingDays:
    """The working days where a commune is; its INSEE code tells the holidays of its own."""

    def __init__(self, insee: str = "") -> None:
        self._insee = insee

    @cached_property
    def _holidays(self) -> "France":
        lengths = (5, 3, 2)
        own = (OWN_HOLIDAYS.get(self._insee[:length]) for length in lengths)
        subdivision = next(filter(None, own), None)
        return _calendar()(subdiv=subdivision, language="fr")

    def rest(self, day: datetime.date) -> str:
        """Return why nobody works on a day, or nothing when it is a working day."""
        holiday = self._holidays.get(day)
        if holiday:
            return f"jour férié : {holiday.replace(chr(39), '’')}"
        return {SATURDAY: "samedi", SUNDAY: "dimanche"}.get(day.weekday(), "")

    def on_or_before(self, day: datetime.date) -> datetime.date:
        """Return the last working day that is not after a day."""
        while self.rest(day):
            day -= ONE_DAY
        return day

    def on_or_after(self, day: datetime.date) -> datetime.date:
        """Return the first working day that is not before a day."""
        while self.rest(day):
            day += ONE_DAY
        return day

    def back(self, day: datetime.date, count: int) -> datetime.date:
        """Return the working day that stands a number of working days before a day."""
        for _ in range(count):
            day = self.on_or_before(day - ONE_DAY)
        return day

    def ahead(self, day: datetime.date, count: int) -> datetime.date:
        """Return the working day that stands a number of working days after a day."""
        for _ in range(count):
            day = self.on_or_after(day + ONE_DAY)
        return day


def _calendar() -> "type[France]":
    # The package of all countries would import each of them: 13 MB and 0.2 s for one calendar.
    # It is put in its place without being run, so that the calendar of France is found in it.
    countries = find_spec("holidays.countries")
    if countries is not None:
        sys.modules.setdefault(countries.name, module_from_spec(countries))
    from holidays.countries.france import France  # noqa: PLC0415 - only when asked for

    return France
