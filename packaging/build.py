"""Build the wheel, try it alone, and freeze the program where PyInstaller is installed."""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PATIENCE = 300
LEFT_OUT = ("pip", "setuptools", "tkinter")
WITH_DATA = ("holidays", "odfdo", "docx", "pypdfium2", "pypdfium2_raw")


def build_wheel() -> Path:
    """Build the wheel, with the translations that its hook compiles."""
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", DIST, ROOT)
    return max(DIST.glob("clausier-*.whl"), key=lambda path: path.stat().st_mtime)


def try_wheel(wheel: Path) -> None:
    """Start the wheel without development dependencies."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        lock = ROOT / "packaging" / "requirements.lock"
        install = (scripts / "python", "-m", "pip", "install", "--quiet")
        run(*install, "--require-hashes", "-r", lock)
        run(*install, "--no-deps", wheel)
        run(scripts / "clausier", "--version")
        run(scripts / "clausier", "autotest")


def freeze() -> Path:
    """Freeze the program as one folder and return its command."""
    shipped = ROOT / "build" / "shipped"
    run(
        *(sys.executable, "-m", "PyInstaller", "--name", "clausier"),
        *("--noconfirm", "--log-level", "WARN"),
        *(f"--exclude-module={name}" for name in LEFT_OUT),
        *("--collect-submodules", "desktop_app", "--paths", shipped),
        *(f"--collect-data={name}" for name in WITH_DATA),
        "--collect-binaries=pypdfium2_raw",
        "--copy-metadata=odfdo",
        *("--add-data", f"{shipped / 'desktop_app' / '_shipped'}:desktop_app/_shipped"),
        *("--distpath", DIST, "--workpath", ROOT / "build", "--specpath", ROOT / "build"),
        shipped / "desktop_app" / "__main__.py",
    )
    return DIST / "clausier" / "clausier"


def unpack(wheel: Path) -> None:
    """Lay the content of the wheel where the freezer takes it."""
    target = ROOT / "build" / "shipped"
    shutil.rmtree(target, ignore_errors=True)
    run(sys.executable, "-m", "zipfile", "-e", wheel, target)


def run(*command: str | Path) -> None:
    """Run a command, and stop the build if it fails or hangs."""
    print("+", *command, flush=True)
    subprocess.run(command, check=True, timeout=PATIENCE)  # noqa: S603


def main() -> None:
    """Build, try, freeze, then try the frozen program."""
    wheel = build_wheel()
    try_wheel(wheel)
    if importlib.util.find_spec("PyInstaller") is None:
        print("PyInstaller is not installed: the frozen program is not built.")
        return
    unpack(wheel)
    run(freeze(), "autotest")


if __name__ == "__main__":
    main()
