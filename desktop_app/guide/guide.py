"""Everything that the guide holds, each thing by its identifier."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.guide.lesson import Lesson
from desktop_app.guide.tour import Tour
from desktop_app.guide.words import Abbreviation, WordList


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The lessons, the lists of abbreviations and the tours."""

    lessons: Mapping[str, Lesson] = field(default_factory=dict)
    lists: Mapping[str, WordList] = field(default_factory=dict)
    tours: Mapping[str, Tour] = field(default_factory=dict)

    def in_order(self) -> tuple[Lesson, ...]:
        """Return the lessons in the order in which they are read."""
        return tuple(sorted(self.lessons.values(), key=lambda lesson: lesson.rank))

    def words(self) -> tuple[Abbreviation, ...]:
        """Return every abbreviation, in alphabetical order."""
        words = (word for item in self.lists.values() for word in item.words)
        return tuple(sorted(words, key=lambda word: word.acronym.casefold()))
