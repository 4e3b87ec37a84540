"""How well a supplier answers the words typed, read in its row.

The ranking of the full-text index reads every supplier that holds a word of the search, near or
far; this one reads only those found, so it serves when they are few.
"""

from desktop_app.core.folding import fold

GREATEST_WORDS = 6
WEIGHTS = (
    ("folded_name", 8),
    ("folded_trade", 6),
    ("folded_activities", 4),
    ("folded_place", 3),
)
STARTS_ALIKE = 10


def ranking(text: str) -> tuple[str, dict[str, str]]:
    """Return the score of a row as SQL, and its values; a name that starts so comes first."""
    words = fold(text).split()[:GREATEST_WORDS]
    values = {f"word{rank}": f" {word}" for rank, word in enumerate(words)}
    parts = [_part(name) for name in values]
    values["beginning"] = " ".join(words)
    parts.append(f"{STARTS_ALIKE} * (instr(suppliers.folded_name, :beginning) = 1)")
    order = f"{' + '.join(parts)} DESC, length(suppliers.folded_name)"
    return f"{order}, suppliers.folded_name, suppliers.id", values


def _part(name: str) -> str:
    cases = " ".join(
        f"WHEN instr(' ' || suppliers.{column}, :{name}) THEN {weight}"
        for column, weight in WEIGHTS
    )
    return f"CASE {cases} ELSE 1 END"
