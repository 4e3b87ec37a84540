"""The SIRET of the buyer: kept when its key is right, since a dossier refuses another."""

from typing_extensions import override

from desktop_app.core.siret import compact, is_siret
from desktop_app.ui.wizard.fields import TextField


class SiretField(TextField):
    """Fourteen digits; a number that is not a SIRET counts as not answered."""

    @override
    def value(self) -> str:
        return compact(self.text()) if is_siret(self.text()) else ""

    def problem(self) -> str:
        """Say why the number is not kept, or nothing."""
        return self.refusal() if self.text().strip() and not self.value() else ""

    def refusal(self) -> str:
        """Say why a number that is not a SIRET is not kept."""
        return self.tr(
            "Ce n’est pas un SIRET : vérifiez ses quatorze chiffres. Il n’est pas gardé."
        )
