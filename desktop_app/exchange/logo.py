"""The logo of the town: an image of unknown hand made small and safe for the documents."""

import io
from functools import partial
from pathlib import Path
from typing import Final

from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.reaching import Beat, answered, read_through

_GREATEST_FILE: Final = 10_000_000
_GREATEST_SIDE: Final = 8_000
_KEPT: Final = (900, 400)
_FORMATS: Final = ("PNG", "JPEG")
_NOT_AN_IMAGE: Final = "ce n’est pas une image PNG ou JPEG : choisissez-en une autre."


def read_logo(path: Path) -> bytes:
    """Return an image as a small PNG without anything but its picture.

    Raises:
        UserError: the file cannot be read, is too large, or is not a PNG or JPEG image.
    """
    # 3 MB and 30 ms that only the choice of a logo asks for.
    from PIL import UnidentifiedImageError  # noqa: PLC0415

    try:
        return _small(path, answered(partial(_content, path)))
    except UnidentifiedImageError as error:
        raise _refusal(path, _NOT_AN_IMAGE) from error
    except OSError as error:
        reason = system_reason(error) if error.errno else "l’image est incomplète"
        raise _refusal(path, f"{reason} : choisissez un autre fichier.") from error
    except (SyntaxError, ValueError) as error:
        raise _refusal(path, _NOT_AN_IMAGE) from error


def _content(path: Path, beat: Beat) -> bytes:
    if path.stat().st_size > _GREATEST_FILE:
        raise _refusal(path, "l’image dépasse 10 Mo : choisissez-en une plus légère.")
    beat()
    return read_through(path, beat)


def _small(path: Path, content: bytes) -> bytes:
    from PIL import Image  # noqa: PLC0415 - as above

    with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
        if max(image.size) > _GREATEST_SIDE:
            reason = "l’image dépasse 8 000 points de côté : choisissez-en une plus petite."
            raise _refusal(path, reason)
        picture = image.convert("RGBA")
    picture.thumbnail(_KEPT)
    made = io.BytesIO()
    Image.frombytes("RGBA", picture.size, picture.tobytes()).save(made, "PNG")
    return made.getvalue()


def _refusal(path: Path, reason: str) -> UserError:
    return UserError(f"« {path.name} » : {reason}")
