"""Errors that the user can put right."""


class UserError(Exception):
    """Something the user can put right; the message is a French sentence saying what to do."""


class DataFileError(UserError):
    """A data file or a dossier that cannot be read, with every mistake found in it."""

    def __init__(self, source: str, problems: tuple[str, ...]) -> None:
        self.source = source
        self.problems = problems
        super().__init__("\n".join(f"{source} : {problem}" for problem in problems))
