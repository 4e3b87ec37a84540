"""How long all the documents of a dossier take, in all their formats; run it by hand.

python tests/benchmarks/documents_speed.py
"""

import sys
import time

from desktop_app.catalogue import load_catalogue
from desktop_app.core.errors import UserError
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.printing import print_document
from desktop_app.dossier import read_dossier
from desktop_app.paths import shipped

DOSSIER = shipped("resources") / "practice" / "dossiers" / "espaces-verts-deux-lots.toml"
AIM = 5.0


def main() -> int:
    """Say the time of each document, then of all; return 1 when the aim is not met."""
    catalogue = load_catalogue(shipped("resources"))
    tender = read_dossier(DOSSIER.read_bytes(), DOSSIER.name, catalogue.glossary)
    total = 0.0
    for kind in KINDS:
        for name in kind.formats:
            start = time.perf_counter()
            try:
                said = f"{len(print_document(tender, catalogue, kind.code, name)) // 1024} Ko"
            except UserError:
                said = "sans objet"
            lasted = time.perf_counter() - start
            total += lasted
            sys.stdout.write(f"{kind.code}.{name} : {lasted:.2f} s, {said}\n")
    sys.stdout.write(f"tous les documents : {total:.2f} s (visé : {AIM:.0f})\n")
    return int(total > AIM)


if __name__ == "__main__":
    raise SystemExit(main())
