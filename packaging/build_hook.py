"""Compile the translations and pack them into the wheel."""

import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Turn each .ts file into the .qm file that Qt reads, packed with the resources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the build; an editable install reads the source tree itself."""
        import PySide6  # noqa: PLC0415 - a tool of the build environment only

        compiler = Path(PySide6.__path__[0], "lrelease")
        for source in sorted(Path(self.root, "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            subprocess.run([compiler, "-silent", source, "-qm", compiled], check=True)  # noqa: S603
            if version != "editable":
                packed = f"desktop_app/_shipped/translations/{compiled.name}"
                build_data["force_include"][str(compiled)] = packed
