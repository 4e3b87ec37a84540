"""The settings, read and written; one field is enough to add one."""

import dataclasses
import logging
import types
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from desktop_app.core.buyer import Buyer
from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.small_file import read_small, write_small

FILE_NAME = "preferences.json"
# What the CNIL gives as a mark for a contact without news.
CONTACT_YEARS = 3
log = logging.getLogger(__name__)


class Theme(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "systeme"
    LIGHT = "clair"
    DARK = "sombre"
    STRONG_LIGHT = "contraste-clair"
    STRONG_DARK = "contraste-sombre"


class Language(StrEnum):
    """The language of the window; documents stay in French."""

    FRENCH = "fr"
    ENGLISH = "en"


class TextSize(StrEnum):
    """How large the texts of the window are."""

    NORMAL = "normale"
    LARGE = "grande"
    LARGER = "tres-grande"


def marked(_context: str, text: str) -> str:
    """Return a text as it is; the name marks it for translation."""
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user has chosen once for every tender."""

    commune: str = field(
        default="",
        metadata={
            "section": marked("Settings", "L’acheteur"),
            "label": marked("Settings", "Nom de l’acheteur"),
            "help": marked("Settings", "Par exemple : Commune de Saint-Exemple."),
        },
    )
    siret: str = field(
        default="",
        metadata={
            "label": marked("Settings", "SIRET"),
            "help": marked("Settings", "Quatorze chiffres ; il figure sur les documents."),
        },
    )
    insee: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Code INSEE"),
            "help": marked("Settings", "Cinq caractères ; ce n’est pas le code postal."),
        },
    )
    population: int | None = field(
        default=None,
        metadata={
            "label": marked("Settings", "Population"),
            "help": marked("Settings", "Nombre d’habitants."),
        },
    )
    yearly_purchases: Money | None = field(
        default=None,
        metadata={
            "label": marked("Settings", "Achats annuels"),
            "help": marked("Settings", "Euros hors taxes, tous marchés de l’année ensemble."),
        },
    )
    fleet: int | None = field(
        default=None,
        metadata={
            "label": marked("Settings", "Parc de véhicules"),
            "help": marked("Settings", "Nombre de véhicules de la commune."),
        },
    )
    buyer_profile: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Profil d’acheteur"),
            "help": marked("Settings", "Adresse de la plateforme où les entreprises répondent."),
        },
    )
    office_street: str = field(
        default="",
        metadata={
            "section": marked("Settings", "La mairie sur les documents"),
            "label": marked("Settings", "Adresse"),
            "help": marked(
                "Settings", "Numéro et rue de la mairie ; elle figure en tête des documents."
            ),
        },
    )
    office_postcode: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Code postal"),
        },
    )
    office_commune: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Ville de l’adresse"),
        },
    )
    office_phone: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Téléphone"),
            "help": marked("Settings", "Celui du service qui suit les marchés."),
        },
    )
    office_email: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Courriel"),
            "help": marked("Settings", "Celui du service, plutôt que celui d’une personne."),
        },
    )
    office_signatory: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Signataire"),
            "help": marked("Settings", "Nom de la personne qui signe les marchés."),
        },
    )
    office_signatory_role: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Qualité du signataire"),
            "help": marked("Settings", "Par exemple : maire, ou adjointe déléguée aux marchés."),
        },
    )
    office_facilitator: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Facilitateur de la clause sociale"),
            "help": marked(
                "Settings",
                "Structure, téléphone et courriel ; vide si vous ne le connaissez pas.",
            ),
        },
    )
    office_accountant: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Comptable assignataire"),
            "help": marked("Settings", "Le service de gestion comptable qui paie les factures."),
        },
    )
    office_mediator: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Médiation"),
            "help": marked("Settings", "Le comité ou le médiateur à saisir en cas de différend."),
        },
    )
    office_court: str = field(
        default="",
        metadata={
            "label": marked("Settings", "Tribunal"),
            "help": marked("Settings", "Le tribunal administratif compétent, avec son adresse."),
        },
    )
    office_late_penalty: Money | None = field(
        default=None,
        metadata={
            "label": marked("Settings", "Pénalité de retard"),
            "help": marked("Settings", "Euros par jour, proposée dans chaque marché."),
        },
    )
    logo: Path | None = field(
        default=None,
        metadata={
            "label": marked("Settings", "Logo"),
            "help": marked("Settings", "Image PNG ou JPEG, en tête de chaque document."),
        },
    )
    contact_years: int | None = field(
        default=CONTACT_YEARS,
        metadata={
            "section": marked("Settings", "Le carnet"),
            "label": marked("Settings", "Durée des contacts"),
            "help": marked(
                "Settings",
                "Années après le dernier contact ; ensuite, leur suppression vous est proposée.",
            ),
        },
    )
    theme: Theme = field(
        default=Theme.SYSTEM,
        metadata={
            "section": marked("Settings", "L’écran"),
            "label": marked("Settings", "Couleurs"),
        },
    )
    language: Language = field(
        default=Language.FRENCH,
        metadata={
            "label": marked("Settings", "Langue de l’écran"),
            "help": marked("Settings", "Les documents restent en français."),
        },
    )
    text_size: TextSize = field(
        default=TextSize.NORMAL, metadata={"label": marked("Settings", "Taille des textes")}
    )
    notices_stay: bool = field(
        default=False,
        metadata={
            "label": marked("Settings", "Messages"),
            "says": marked("Settings", "Garder chaque message jusqu’à ce que je le ferme"),
        },
    )
    # Kept without being asked for: how the wizard was left.
    preview_shown: bool = False
    preview_width: int | None = None
    # Kept without being asked for: whether a PDF for bidders carries its dossier, hence the
    # estimate of the town, which only the clerk may give them.
    dossier_attached: bool = False

    def contact_term(self) -> int:
        """Return after how many years without news a contact is to be reviewed."""
        return self.contact_years or CONTACT_YEARS

    def buyer(self) -> Buyer:
        """Return the buyer that a new tender starts with."""
        return Buyer(
            name=self.commune,
            siret=self.siret,
            insee=self.insee,
            population=self.population,
            yearly_purchases=self.yearly_purchases,
            fleet=self.fleet,
            office=self.office(),
        )

    def office(self) -> Office:
        """Return what the documents say of the town hall."""
        names = (item.name for item in dataclasses.fields(Office))
        return Office(**{name: getattr(self, f"office_{name}") for name in names})


def read_settings(folder: Path) -> Settings:
    """Read the settings; what is missing or wrong takes its default."""
    raw = read_small(folder / FILE_NAME)
    hints = get_type_hints(Settings)
    right = {}
    for item in dataclasses.fields(Settings):
        if item.name not in raw:
            continue
        try:
            right[item.name] = _from_json(raw[item.name], hints[item.name])
        except (TypeError, ValueError):
            log.warning("setting %s is not valid, its default is used", item.name)
    return Settings(**right)


def write_settings(folder: Path, settings: Settings) -> None:
    """Write the settings, keeping the keys that another version wrote.

    Raises:
        UserError: the folder or the disk refuses the file.
    """
    values = read_small(folder / FILE_NAME)
    for item in dataclasses.fields(settings):
        values[item.name] = _to_json(getattr(settings, item.name))
    try:
        write_small(folder / FILE_NAME, values)
    except OSError as error:
        raise UserError(
            f"Les préférences n’ont pas été enregistrées : vérifiez vos droits sur le dossier"
            f" « {folder} » et la place sur le disque."
        ) from error


def _from_json(raw: Any, hint: Any) -> Any:
    kinds = [kind for kind in get_args(hint) if kind is not types.NoneType] or [hint]
    if raw is None and len(get_args(hint)) > 1:
        return None
    kind = kinds[0]
    if issubclass(kind, StrEnum):
        return kind(raw)
    wanted = int if kind is Money else str if kind is Path else kind
    if type(raw) is not wanted or (isinstance(raw, int) and raw < 0):
        raise TypeError(raw)
    return kind(raw) if kind in {Money, Path} else raw


def _to_json(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    return value.cents if isinstance(value, Money) else value
