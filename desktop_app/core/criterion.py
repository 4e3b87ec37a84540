"""Award criteria: how bids are compared."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Count, Ordinal, Percentage


class CriterionKind(StrEnum):
    """What a criterion looks at."""

    PRICE = "prix"
    LIFE_CYCLE_COST = "cout-global"
    TECHNICAL = "technique"
    ENVIRONMENT = "environnement"
    SOCIAL = "social"
    TIME = "delai"
    OTHER = "autre"


class PriceFormula(StrEnum):
    """How a price becomes points; the last two are to be avoided."""

    PROPORTIONAL = "proportionnelle"
    LINEAR = "lineaire"
    MEAN = "moyenne"
    SPREAD = "ecart-extremes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A described level of a criterion; points are a share of 100."""

    points: Count
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubCriterion:
    """A part of a criterion; the weights of the parts add up to the weight of the criterion."""

    designation: str
    weight: Percentage | None = None
    question: str = ""
    proof: str = ""
    levels: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One award criterion; `lots` empty means every lot, `clause` the library's model if any.

    `formula` is for a price or a cost; `levels` are the clerk's own, before those of the model.
    `checked_by` is who compares what was promised with what is done.
    """

    designation: str
    kind: CriterionKind
    weight: Percentage | None = None
    lots: tuple[Ordinal, ...] = ()
    indicators: str = ""
    method: str = ""
    proof: str = ""
    clause: str = ""
    formula: PriceFormula | None = None
    levels: tuple[Level, ...] = ()
    sub_criteria: tuple[SubCriterion, ...] = ()
    checked_by: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All that the clerk typed in it, its parts and its levels included."""
        own = (self.designation, self.indicators, self.method, self.proof)
        parts = (
            text
            for part in self.sub_criteria
            for text in (part.designation, part.question, part.proof, *_described(part.levels))
        )
        return (*own, *_described(self.levels), *parts)


def _described(levels: tuple[Level, ...]) -> tuple[str, ...]:
    """Return a scale of levels as it reads: alone, a level does not say that it is one."""
    return tuple(f"Niveau à {level.points} points : {level.description}" for level in levels)
