"""Draw every screen of the program, off screen, on invented books and a fixed day.

`python packaging/gallery.py -o FOLDER` draws them at full size; `--publish` draws the small
pictures of the repository again, with their page.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PUBLISHED: Final = ROOT / "packaging" / "gallery"
USUAL_SIZE: Final = "1366x768"
SCALES: Final = (1, 2)


def main() -> int:
    """Draw what the command line asks for."""
    asked = _arguments()
    width, height = (int(part) for part in asked.size.lower().split("x"))
    with tempfile.TemporaryDirectory(prefix="clausier-galerie-") as name:
        folder = Path(name)
        _choose_screen(folder, width, height, asked.scale)
        # Qt reads the screen when it is first imported.
        from screens import drawing  # noqa: PLC0415

        asked.size = (width // asked.scale, height // asked.scale)
        return drawing.draw(asked, folder)


def _choose_screen(folder: Path, width: int, height: int, scale: int) -> None:
    screen = {"name": "galerie", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    # No picture tells whose computer it was drawn on.
    os.environ["HOME"] = str(folder)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=PUBLISHED)
    parser.add_argument("--theme", default="clair")
    parser.add_argument("--size", default=USUAL_SIZE, help="pixels of the screen, WxH")
    parser.add_argument("--scale", type=int, choices=SCALES, default=1)
    parser.add_argument("--text", default="normale")
    parser.add_argument("--language", default="fr")
    parser.add_argument("--doubled", action="store_true", help="write every text twice")
    parser.add_argument("--only", default="", help="screens whose name holds this")
    parser.add_argument("--publish", action="store_true", help="small pictures and their page")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
