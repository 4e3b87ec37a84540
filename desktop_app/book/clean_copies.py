"""The backups of a book without a person, held beside the others until all of them are ready."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from typing_extensions import override

from desktop_app.book.backup import Shelf, copy_checked
from desktop_app.book.check import check_book
from desktop_app.book.erasure_register import Register
from desktop_app.book.errors import BookDamagedError
from desktop_app.book.replay import STOPPED, cleaned
from desktop_app.book.stopping import IsStopped, StoppedError, never, refusing
from desktop_app.book.sweep import Found, Source
from desktop_app.core.closing import Closing
from desktop_app.core.errors import UserError
from desktop_app.core.settling import settle

ENDING: Final = ".net"


class CleanCopies(Closing):
    """Makes the clean copies; closed before they are settled, it leaves the backups alone."""

    def __init__(self, shelf: Shelf, who: Source) -> None:
        names = sorted(shelf.folder.iterdir()) if shelf.folder.is_dir() else ()
        ours = [path for path in names if path.name.startswith(shelf.prefix)]
        for leftover in ours:
            if leftover.suffix == ENDING:
                with suppress(OSError):
                    leftover.unlink()
        self.copies = tuple(path for path in ours if path.suffix != ENDING)
        # Those that cannot be cleaned, and those that wait for the place that the others take.
        self.spoilt: list[Path] = []
        self.late: list[Path] = []
        self._who = who
        self._fresh: dict[Path, Path] = {}

    def prepare(
        self, copy: Path, register: Register, is_stopped: IsStopped = never
    ) -> tuple[Found, ...]:
        """Make the clean copy of a backup beside it; return what was there.

        Raises:
            StoppedError: it was given up.
        """
        try:
            return self._clean(copy, register, is_stopped)
        except StoppedError:
            raise
        except BookDamagedError:
            self.spoilt.append(copy)
        except (UserError, OSError):
            self.late.append(copy)
        return ()

    def settle(self) -> None:
        """Put every clean copy in the place of its backup."""
        for fresh, copy in tuple(self._fresh.items()):
            try:
                settle(fresh, copy)
            except OSError:
                self.late.append(copy)
            else:
                del self._fresh[fresh]

    def catch_up(self, copy: Path, register: Register) -> tuple[Found, ...]:
        """Clean a backup that had to wait, and settle it at once; return what was there."""
        try:
            found = self._clean(copy, register, never)
            fresh, _ = self._fresh.popitem()
            settle(fresh, copy)
        except (UserError, OSError):
            self.spoilt.append(copy)
            return ()
        return found

    @override
    def close(self) -> None:
        """Remove the clean copies that were not settled."""
        for fresh in self._fresh:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)

    def _clean(self, copy: Path, register: Register, is_stopped: IsStopped) -> tuple[Found, ...]:
        # Beside the backup until it is sound: whatever happens, the shelf keeps a good one.
        fresh = copy.with_name(copy.name + ENDING)
        go_on = refusing(is_stopped, STOPPED)
        try:
            copy_checked(copy, fresh, go_on)
            found = cleaned(fresh, self._who, register, is_stopped)
            go_on()
            _refuse_damage(fresh)
            go_on()
        except BaseException:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise
        self._fresh[fresh] = copy
        return found


def _refuse_damage(fresh: Path) -> None:
    problems = check_book(fresh)
    if problems:
        raise BookDamagedError(problems[0])
