"""What the screen says of fair turns, in the diary and beside a new consultation."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from desktop_app.core.supplier import Supplier

translate = QCoreApplication.translate


def turn_rule() -> str:
    """Say what the law asks of purchases under the threshold."""
    return translate(
        "Turns",
        "Ne consultez pas toujours les mêmes : sous le seuil de dispense, l’acheteur choisit"
        " une offre pertinente, veille au bon emploi des deniers publics et ne retient pas"
        " toujours le même opérateur quand plusieurs peuvent répondre (R2122-8, alinéa\u00a02).",
    )


def proposal(others: Collection[Supplier]) -> str:
    """Introduce the suppliers that nobody ever asked."""
    if not others:
        return translate("Turns", "Le carnet n’en connaît pas d’autre pour les mêmes activités.")
    return translate(
        "Turns", "Jamais consultés, tirés au sort parmi ceux qui font la même chose :"
    )
