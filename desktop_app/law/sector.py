"""Facts about what is bought and who buys: traits of the family, sizes, duties recalled."""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Reservation
from desktop_app.core.money import Money
from desktop_app.core.tender import reserved_for as reserved_for_lot
from desktop_app.law.scene import Scene

CPV_ROOT = re.compile(r"\s*(\d{8})(?:-\d)?\s*")
RATE = re.compile(r"(\d+(?:[,.]\d+)?)\s*(?:%|pour cent)")
SENTENCE_END = re.compile(r"[.;]\s|\n")
SUSTAINABLE = r"durable|qualité"
ORGANIC = r"biologique|\bbio\b"
MEAT_OR_FISH = r"viande|volaille|poisson|pêche|aquacole"
FOOD = re.compile(f"{SUSTAINABLE}|{ORGANIC}|{MEAT_OR_FISH}", re.IGNORECASE)
# words that look like food and are not
NO_FOOD = re.compile(
    r"pêche maritime|qualité alimentaire"
    r"|(?:sans|ni) (?:viandes?|poissons?)(?: (?:ni|et|ou) (?:viandes?|poissons?))*",
    re.IGNORECASE,
)
NO_FOOD_AFTER = re.compile(
    r"barquette|emballage|contenant|vaisselle|plastique|gaspill", re.IGNORECASE
)
NO_DEMAND_BEFORE = re.compile(r"(?:pénalité|remise|rabais|réduction)s?\b[^,;]*$", re.IGNORECASE)
AREA = re.compile(r"(\d[\d\s]*)(?:,\d+)?\s*(?:m²|m2|mètres? carrés?)")
GLOBAL_CONTRACT = re.compile(
    r"marchés? (?:public )?globa(?:l|ux) (?:de performance|sectoriels?)|conception[- ]réalisation",
    re.IGNORECASE,
)
SMALL_FIRMS = r"(?:PME\b|petites? et moyennes? entreprises?|artisans?)"
SMALL_FIRMS_SHARE = re.compile(
    rf"(\d+)\s*%[^.;\n]{{0,160}}{SMALL_FIRMS}|{SMALL_FIRMS}[^.;\n]{{0,160}}?(\d+)\s*%"
)
PERSON = re.compile(
    r"\b(?:M\.|Mme|Mlle|Monsieur|Madame)\s+(?!(?i:les?\b|la\b|l['’]|maire))[A-ZÀ-Ý][\w-]+"
    r"|\b[a-z]{2,}\.[a-z-]{2,}@"
)
MENTIONS: Mapping[str, str] = {
    "accessibilite": r"accessibilité|mobilité réduite|conception universelle"
    r"|personnes? (?:handicapées?|en situation de handicap)|tous les (?:usagers|utilisateurs)",
    "biosource": r"biosourc|géosourc|bas[- ]carbone|réemplo",
    "diagnostic-dechets": r"PEMD|diagnostic (?:des |sur les )?(?:produits|déchets|ressources)",
    "exclusion-beges": r"2141-7-2|BEGES"
    r"|exclu[^.;\n]{0,160}bilan[^.;\n]{0,40}gaz à effet de serre",
    "exclusion-vigilance": r"2141-7-1\b|plan de vigilance|exclu[^.;\n]{0,160}durabilité",
    "faibles-emissions": r"faibles? émissions|électrique|hydrogène|hybrides? rechargeables?",
    "loi-2026-796": r"2026-796",
    "menu-vegetarien": r"végétarien",
    "mesures-correctrices": r"2141-11|régularis|mesures? correct|fiabilité",
    "plastique": r"plastique",
    "produits-phytosanitaires": r"phytosanitaire|phytopharmaceutique|désherb|pesticide",
    "reemploi-recycle": r"réemplo|réutilis|reconditionn|recycl|seconde main|d['’]occasion",
    "reprise-materiel": r"réemplo|reconditionn"
    r"|repr(?:ise|end)[^.;\n]{0,60}(?:matériel|équipement|appareil|ordinateur|écran)",
    "schema-achats": r"SPASER|schéma de promotion des achats",
    "structure-du-secteur": r"structure économique du secteur",
}


def trait(*names: str) -> Callable[[Scene], bool]:
    """Return the fact that the family has one of the traits named."""
    return lambda scene: not scene.draft.traits.isdisjoint(names)


def mentions(pattern: str, theme: str) -> Callable[[Scene], bool]:
    """Return the fact that the contract has words of a pattern, or a demand of a theme."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda scene: any(item.theme == theme for item in scene.demands) or scene.says(compiled)


def population(scene: Scene) -> int | None:
    """Return how many people live in the commune."""
    return scene.tender.buyer.population


def fleet(scene: Scene) -> int | None:
    """Return how many vehicles the commune manages."""
    return scene.tender.buyer.fleet


def yearly_purchases(scene: Scene) -> Money | None:
    """Return what the commune buys in a year."""
    return scene.tender.buyer.yearly_purchases


def cpv(scene: Scene) -> str | None:
    """Return the eight figures of the main code, none while it is not filled."""
    match = CPV_ROOT.fullmatch(scene.tender.cpv)
    return match[1] if match else None


def reservations(scene: Scene) -> frozenset[Reservation]:
    """Return who the lot is reserved for: by its own reservation, or else by the contract’s."""
    return frozenset(reserved_for_lot(scene.tender, scene.lot))


def reserved_for(*wanted: Reservation) -> Callable[[Scene], bool]:
    """Return the fact that the lot is reserved for all the kinds named."""
    return lambda scene: reservations(scene).issuperset(wanted)


def prison_with_inclusion(scene: Scene) -> bool:
    """Tell whether one lot is reserved for prison work and for disability or inclusion."""
    found = reservations(scene)
    others = {Reservation.DISABILITY, Reservation.INCLUSION}
    return Reservation.PRISON in found and not found.isdisjoint(others)


def area(scene: Scene) -> Decimal | None:
    """Return the greatest area named in the texts, in square metres."""
    texts = " ".join(text.text for text in scene.draft.texts)
    return max((Decimal(re.sub(r"\s", "", found)) for found in AREA.findall(texts)), default=None)


def is_global(scene: Scene) -> bool:
    """Tell whether the contract joins design, works or operation (L2171-1)."""
    return any(GLOBAL_CONTRACT.search(text.text) for text in scene.draft.texts)


def small_firms_share(scene: Scene) -> Decimal:
    """Return the share promised to small firms or craftsmen, in percent."""
    found = SMALL_FIRMS_SHARE.findall(scene.contract)
    return max((Decimal(before or after) for before, after in found), default=Decimal(0))


def rate_of(words: str) -> Callable[[Scene], Decimal]:
    """Return the greatest rate that the contract sets for food named by some words.

    A rate of meat or fish is none of the whole meal.
    """
    compiled = re.compile(words, re.IGNORECASE)
    part = re.compile(MEAT_OR_FISH, re.IGNORECASE) if words != MEAT_OR_FISH else None

    def rate(scene: Scene) -> Decimal:
        kept = (
            number
            for number, of in _rates(scene.contract)
            if compiled.search(of) and not (part and part.search(of))
        )
        return max(kept, default=Decimal(0))

    return rate


def _rates(text: str) -> Iterator[tuple[Decimal, str]]:
    for sentence in SENTENCE_END.split(NO_FOOD.sub(" ", text)):
        parts = RATE.split(sentence)
        for before, number, after in zip(parts[::2], parts[1::2], parts[2::2], strict=False):
            if NO_DEMAND_BEFORE.search(before) or NO_FOOD_AFTER.search(after):
                continue
            of = after if FOOD.search(after) else before
            ahead = " ".join(re.findall(MEAT_OR_FISH, before, re.IGNORECASE))
            yield Decimal(number.replace(",", ".")), f"{of} {ahead}"


def _life_cycle(scene: Scene) -> tuple[Criterion, ...]:
    kind = CriterionKind.LIFE_CYCLE_COST
    return tuple(item for item in scene.tender.criteria if item.kind is kind)


def has_life_cycle_cost(scene: Scene) -> bool:
    """Tell whether a criterion compares overall costs."""
    return bool(_life_cycle(scene))


def life_cycle_gaps(scene: Scene) -> int:
    """Return how many cost criteria lack their method or the data asked for."""
    complete = (
        item.method.strip() and (item.indicators + item.proof).strip()
        for item in _life_cycle(scene)
    )
    return sum(not item for item in complete)


def names_a_person(scene: Scene) -> bool:
    """Tell whether the dossier names a person or gives a personal address."""
    words = [text.text for text in scene.draft.texts]
    words += [demand.checked_by for demand in scene.draft.demands]
    return any(PERSON.search(item) for item in words)


def months_since_launch(scene: Scene) -> int:
    """Return the whole months between the launch and the day of the check."""
    launch, day = scene.tender.date, scene.draft.day
    months = (day.year - launch.year) * 12 + day.month - launch.month
    return months - (day.day < launch.day)


def social_considerations(scene: Scene) -> str:
    """Return what the essential data say of social considerations."""
    found = _considerations(scene, Dimension.SOCIAL, "social", CriterionKind.SOCIAL)
    lots = (scene.lot,) if scene.lot else scene.tender.lots
    reserved = scene.tender.reserved or any(lot.reserved for lot in lots)
    found += ["Marché réservé"] if reserved else []
    return ", ".join(found) or "Pas de considération sociale"


def environmental_considerations(scene: Scene) -> str:
    """Return what the essential data say of environmental considerations."""
    kind = CriterionKind.ENVIRONMENT
    found = _considerations(scene, Dimension.ENVIRONMENT, "environnemental", kind)
    return ", ".join(found) or "Pas de considération environnementale"


def _considerations(
    scene: Scene, dimension: Dimension, word: str, kind: CriterionKind
) -> list[str]:
    roles = {Role.SPECIFICATION, Role.EXECUTION}
    clause = any(item.dimension is dimension and item.role in roles for item in scene.demands)
    lot = scene.lot_number
    criterion = any(
        item.kind is kind and item.weight != 0 and (not lot or not item.lots or lot in item.lots)
        for item in scene.tender.criteria
    )
    feminine = f"Clause {word}{'e' if word.endswith('l') else ''}"
    return ([feminine] if clause else []) + ([f"Critère {word}"] if criterion else [])
