"""Zip packages of unknown hand: limits first, then fixed parts read in memory."""

import zipfile
from collections.abc import Iterable
from typing import IO

from desktop_app.core.errors import UserError
from desktop_app.exchange.reading.row import NBSP, Source

MOST_MEMBERS = 2_000
LONGEST_NAME = 240
GREATEST_TOTAL = 1_000_000_000
GREATEST_RATIO = 200
# Below, a high ratio is only a file that repeats itself.
RATIO_FROM = 20_000_000
HEADER_LENGTH = 30
ENCRYPTED = 0x1


class Package:
    """The parts of a package, once its limits are checked."""

    def __init__(self, source: Source) -> None:
        source.file.seek(0)
        self._zip = zipfile.ZipFile(source.file)
        self._name = source.name
        members = self._zip.infolist()
        self.names = frozenset(member.filename for member in members)
        self._refuse_unfit(members)

    def open(self, name: str) -> IO[bytes]:
        """Open a part as a stream; it never gives more than the size it announces."""
        if name not in self.names:
            raise zipfile.BadZipFile(name)
        return self._zip.open(name)

    def size(self, name: str) -> int:
        """Return the size of a part."""
        return self._zip.getinfo(name).file_size

    def _refuse_unfit(self, members: list[zipfile.ZipInfo]) -> None:
        if any(member.flag_bits & ENCRYPTED for member in members):
            raise locked(self._name)
        total = sum(member.file_size for member in members)
        packed = sum(member.compress_size for member in members)
        swollen = (
            len(members) > MOST_MEMBERS
            or any(len(member.filename) > LONGEST_NAME for member in members)
            or total > GREATEST_TOTAL
            or (total > RATIO_FROM and total > GREATEST_RATIO * packed)
        )
        if swollen or len(self.names) < len(members) or _overlap(members):
            raise UserError(
                f"«{NBSP}{self._name}{NBSP}» n’est pas un classeur ordinaire{NBSP}: son contenu"
                " dépasse les limites de sécurité. Ouvrez-le dans un tableur puis enregistrez la"
                " feuille au format CSV."
            )


def locked(name: str) -> UserError:
    """Say that a file asks for a password."""
    return UserError(
        f"«{NBSP}{name}{NBSP}» est protégé par un mot de passe{NBSP}: ouvrez-le dans un tableur,"
        " retirez le mot de passe puis recommencez."
    )


def _overlap(members: Iterable[zipfile.ZipInfo]) -> bool:
    end = 0
    for member in sorted(members, key=lambda item: item.header_offset):
        if member.header_offset < end:
            return True
        end = member.header_offset + HEADER_LENGTH + len(member.filename) + member.compress_size
    return False
