"""Names of firms made comparable, and how near two of them are."""

from collections.abc import Iterator

from desktop_app.core.folding import fold, plain_words

# Words that tell no firm from another; kept when nothing else is left.
LEGAL = frozenset(
    plain_words(
        "sarl sas sasu sa eurl ei eirl sci snc scop scic scea gaec earl scp selarl ets"
        " etablissement etablissements societe entreprise association asso cie et le la les l de"
        " du des d a au aux en pour"
    )
)
# Below, two names are two names: « Martin » and « Martinet » stand at 86.
NEAR = 88.0
SAME = 97.0
WHOLE = 100.0


def core_name(name: str) -> str:
    """Return the telling words of a name, folded and in alphabetical order."""
    return core_of(fold(name))


def core_of(folded: str) -> str:
    """Return the telling words of a folded name, in alphabetical order."""
    words = folded.split()
    return " ".join(sorted([word for word in words if word not in LEGAL] or words))


def nearness(one: str, other: str, least: float = 0) -> float:
    """Tell how near two core names are, out of one hundred; 0 below `least`."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - start-up does not pay for it

    return fuzz.ratio(one, other, score_cutoff=least) if one and other else 0


def near_ones(cores: list[str], least: float) -> Iterator[tuple[int, int, float]]:
    """Go through the pairs of core names that are near, by rank, with how near they are."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - start-up does not pay for it

    for rank, core in enumerate(cores[:-1]):
        others = cores[rank + 1 :]
        for _, score, place in process.extract(
            core, others, scorer=fuzz.ratio, score_cutoff=least, limit=None
        ):
            if core:
                yield rank, rank + 1 + place, score
