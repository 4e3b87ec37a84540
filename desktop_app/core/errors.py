"""Errors that the user can put right."""

import errno

REASONS = {
    errno.EACCES: "accès refusé",
    errno.EPERM: "accès refusé",
    errno.EROFS: "support en lecture seule",
    errno.ENOSPC: "disque plein",
    errno.EDQUOT: "espace disque épuisé",
    errno.ENOENT: "fichier ou dossier absent",
    errno.ENOTDIR: "un fichier tient la place du dossier",
    errno.EEXIST: "un fichier tient la place du dossier",
    errno.EISDIR: "un dossier tient la place du fichier",
    errno.EFBIG: "fichier trop grand pour ce disque",
    errno.EIO: "erreur du disque",
    errno.ETIMEDOUT: "le disque ou le réseau ne répond pas",
}


class UserError(Exception):
    """Something the user can put right; the message is a French sentence saying what to do."""


class DataFileError(UserError):
    """A data file or a dossier that cannot be read, with every mistake found in it."""

    def __init__(self, source: str, problems: tuple[str, ...]) -> None:
        self.source = source
        self.problems = problems
        super().__init__("\n".join(f"{source} : {problem}" for problem in problems))


def system_reason(error: OSError) -> str:
    """Return in French why the system refused to read or to write."""
    return REASONS.get(error.errno or 0, f"erreur {error.errno} du système")
