"""The facts that a rule may name, with what they are called in a sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from desktop_app.core.lot import Reservation
from desktop_app.core.money import Money
from desktop_app.core.tender import Support
from desktop_app.law import amounts, contents, insertion, misplaced, sector, sub_criteria
from desktop_app.law.coherence import proofs
from desktop_app.law.coherence.claim import Measure
from desktop_app.law.coherence.contradiction import contradicted, quoted, told
from desktop_app.law.coherence.flags import flag_gap_names, flag_gaps
from desktop_app.law.coherence.validity import (
    days_out_of_validity,
    is_validity_known,
    validity_said,
)
from desktop_app.law.scene import Scene

FactValue = bool | int | str | Decimal | Money | None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that can be said of a draft; none means not known."""

    label: str
    of: Callable[[Scene], FactValue]


def fact_of(name: str, scene: Scene) -> FactValue:
    """Return what a fact says of a scene, worked out once."""
    if name not in scene.answers:
        scene.answers[name] = FACTS[name].of(scene)
    return cast("FactValue", scene.answers[name])


AMOUNTS: Mapping[str, Fact] = {
    "montant": Fact("le montant estimé", amounts.amount),
    "montant-cumule": Fact("le besoin sur douze mois", amounts.cumulated),
    "meme-famille": Fact(
        "le montant déjà dépensé pour des besoins homogènes", amounts.same_family
    ),
    "seuil-dispense": Fact("le seuil de dispense à cette date", amounts.exemption_threshold),
    "seuil-europeen": Fact("le seuil européen à cette date", amounts.european_threshold),
    "atteint-seuil-dispense": Fact("le montant estimé", amounts.reaches_exemption),
    "atteint-seuil-europeen": Fact("le montant estimé", amounts.reaches_european),
    "scission": Fact(
        "le montant déjà dépensé pour des besoins homogènes", amounts.split_hides_threshold
    ),
    "seuil-petits-lots": Fact(
        "le montant sous lequel un lot est dispensé", amounts.exempt_lot_threshold
    ),
    "a-petits-lots": Fact("le montant de chaque lot", amounts.has_small_lots),
    "part-petits-lots": Fact("le montant de chaque lot", amounts.small_lots_share),
    "a-petits-lots-mapa": Fact("le montant de chaque lot", amounts.has_small_lots_adapted),
    "part-petits-lots-mapa": Fact("le montant de chaque lot", amounts.small_lots_adapted_share),
    "exige-chiffre-affaires": Fact("le chiffre d’affaires exigé", amounts.asks_turnover),
    "chiffre-affaires-multiple": Fact("le montant estimé", amounts.turnover_multiple),
}

NEED: Mapping[str, Fact] = {
    "type": Fact("le type de marché", lambda scene: scene.tender.type),
    "duree-mois": Fact("la durée du marché", lambda scene: scene.tender.months),
    "procedure": Fact("la procédure", amounts.procedure),
    "mise-en-concurrence": Fact("la procédure", amounts.is_competitive),
    "service-social": Fact("la famille d’achat", amounts.is_social_service),
    "innovant": Fact("le caractère innovant", lambda scene: scene.tender.innovative),
    "main-d-oeuvre-forte": Fact(
        "la famille d’achat", lambda scene: "main-d-oeuvre" in scene.draft.traits
    ),
    "developpement-durable-decrit": Fact(
        "la prise en compte du développement durable",
        contents.is_filled(lambda scene: scene.tender.need.sustainability),
    ),
    "energies-renouvelables": Fact("l’objet", contents.about_renewables),
    "nombre-lots": Fact("les lots", lambda scene: max(1, len(scene.tender.lots))),
    "motif-lot-unique": Fact(
        "le motif de non-allotissement",
        contents.is_filled(lambda scene: scene.tender.single_lot_reason),
    ),
    "annonce-boamp": Fact("la publicité", contents.publishes(Support.BOAMP)),
    "annonce-boamp-ou-jal": Fact(
        "la publicité", contents.publishes(Support.BOAMP, Support.LEGAL_JOURNAL)
    ),
    "annonce-joue": Fact("la publicité", contents.publishes(Support.JOUE)),
    "publicite-choisie": Fact("la publicité", lambda scene: bool(scene.tender.publicity.supports)),
    "avis-publie": Fact("la publicité", contents.notice_is_published),
    "profil-indique": Fact(
        "l’adresse du profil d’acheteur",
        contents.is_filled(lambda scene: scene.tender.publicity.buyer_profile),
    ),
}

CONTENTS: Mapping[str, Fact] = {
    "nombre-criteres": Fact("les critères", contents.criteria_count),
    "criteres-environnement": Fact("les critères", contents.environmental_criteria),
    "element-environnement-technique": Fact("les critères", contents.technical_environment),
    "poids-environnement": Fact("le poids des critères", contents.environmental_weight),
    "environnement-pondere": Fact("le poids des critères", contents.environment_is_weighted),
    "criteres-imprecis": Fact("les critères", contents.vague_criteria),
    "noms-criteres-imprecis": Fact("les critères", contents.vague_names),
    "prix-seul": Fact("les critères", contents.single_price),
    "cout-seul": Fact("les critères", contents.single_cost),
    "prix-ou-cout": Fact("les critères", contents.has_price),
    "criteres-ponderes": Fact("le poids des critères", contents.all_weighted),
    "poids-saisi": Fact("le poids des critères", contents.any_weighted),
    "poids-total": Fact("le poids des critères", contents.total_weight),
    "criteres-divises": Fact("le poids des sous-critères", sub_criteria.divided_count),
    "criteres-desequilibres": Fact("le poids des sous-critères", sub_criteria.unbalanced_count),
    "noms-criteres-desequilibres": Fact(
        "le poids des sous-critères", sub_criteria.unbalanced_names
    ),
    "specifications-durables": Fact("les exigences", contents.specifications),
    "conditions-durables": Fact("les conditions d’exécution", contents.execution_demands),
    "conditions-environnement": Fact(
        "les conditions d’exécution", contents.environmental_conditions
    ),
    "conditions-sociales": Fact("les conditions d’exécution", contents.social_conditions),
    "exemption-sociale-valable": Fact("la durée du marché", contents.exemption_fits),
    "condition-sociale-ou-exemption": Fact(
        "la durée du marché", contents.social_condition_or_exemption
    ),
    "exemption-sociale-motivee": Fact(
        "le motif de l’exemption sociale",
        contents.is_filled(lambda scene: scene.tender.social_exemption_reason),
    ),
    "a-des-textes": Fact("les textes", contents.has_texts),
}

WORDING_RULES = (
    *("crit-local", "crit-lien", "label-equiv", "norme-equiv", "marque"),
    *("capacite-excessive", "exclusion-illicite", "crit-vague", "clause-loi"),
)

WORDING: Mapping[str, Fact] = {
    f"{name}-{rule}": Fact("les textes", make(rule))
    for rule in WORDING_RULES
    for name, make in (("mentions", contents.hits_of), ("extraits", contents.extracts_of))
}

FAMILY_TRAITS: Mapping[str, tuple[str, ...]] = {
    "alimentaire": ("denrees", "restauration-collective"),
    "batiment": ("batiment",),
    "categorie-agec58": ("categorie-agec58",),
    "demolition": ("demolition",),
    "enfants": ("scolaire", "petite-enfance"),
    "espaces-verts": ("espaces-verts",),
    "informatique": ("informatique",),
    "restauration-collective": ("restauration-collective",),
    "scolaire": ("scolaire",),
    "textile": ("textile",),
    "usage-personnes": ("usage-personnes",),
    "vehicules": ("vehicules",),
}
FAMILY: Mapping[str, Fact] = {
    name: Fact("la famille d’achat", sector.trait(*traits))
    for name, traits in FAMILY_TRAITS.items()
}

RESERVATIONS: Mapping[str, Fact] = {
    f"reserve-{name}": Fact("la réservation", sector.reserved_for(*kinds))
    for name, kinds in {
        "handicap": (Reservation.DISABILITY,),
        "iae": (Reservation.INCLUSION,),
        "prison": (Reservation.PRISON,),
        "ess": (Reservation.SOCIAL_ECONOMY,),
        "conjointe": (Reservation.DISABILITY, Reservation.INCLUSION),
    }.items()
}

RECALLED: Mapping[str, Fact] = {
    f"mentionne-{name}": Fact("les clauses et les textes", sector.mentions(pattern, name))
    for name, pattern in sector.MENTIONS.items()
}

SECTOR: Mapping[str, Fact] = {
    **FAMILY,
    **RESERVATIONS,
    **RECALLED,
    "population": Fact("la population de la commune", sector.population),
    "parc-vehicules": Fact("le nombre de véhicules de la commune", sector.fleet),
    "achats-annuels": Fact("les achats annuels de la commune", sector.yearly_purchases),
    "cpv": Fact("le code CPV", sector.cpv),
    "reserve-prison-cumul": Fact("la réservation", sector.prison_with_inclusion),
    "surface": Fact("la surface, dans la description du besoin", sector.area),
    "marche-global": Fact("l’objet", sector.is_global),
    "part-pme": Fact("les clauses et les textes", sector.small_firms_share),
    "part-durable": Fact("les clauses et les textes", sector.rate_of(sector.SUSTAINABLE)),
    "part-bio": Fact("les clauses et les textes", sector.rate_of(sector.ORGANIC)),
    "part-viande-poisson": Fact("les clauses et les textes", sector.rate_of(sector.MEAT_OR_FISH)),
    "cout-cycle-vie": Fact("les critères", sector.has_life_cycle_cost),
    "cout-cycle-vie-incomplet": Fact("les critères", sector.life_cycle_gaps),
    "contact-personnel": Fact("les textes", sector.names_a_person),
    "mois-ecoules": Fact("la date", sector.months_since_launch),
    "considerations-sociales": Fact("les clauses", sector.social_considerations),
    "considerations-environnementales": Fact("les clauses", sector.environmental_considerations),
    "ccag": Fact("le CCAG", insertion.ccag),
    "clause-insertion": Fact("les clauses", insertion.has_insertion_clause),
    "insertion-incomplete": Fact("la clause d’insertion", insertion.insertion_gap_count),
    "insertion-manques": Fact("la clause d’insertion", insertion.insertion_gap_names),
    "heures-insertion": Fact("le volume d’heures d’insertion", insertion.insertion_hours),
    "cout-heure-insertion": Fact("le coût d’une heure d’insertion", insertion.hour_cost),
    "part-insertion": Fact(
        "le volume d’heures d’insertion et le montant", insertion.insertion_share
    ),
    "penalite-insertion": Fact("la clause d’insertion", insertion.insertion_has_penalty),
    "penalite-environnement": Fact(
        "les conditions d’exécution", insertion.environment_has_penalty
    ),
    "controle-environnement": Fact("les conditions d’exécution", insertion.environment_is_checked),
    "derogation-ccag": Fact("les textes", insertion.contract_has(insertion.DEROGATION)),
    "derogations-listees": Fact(
        "les textes", insertion.contract_has(insertion.DEROGATIONS_LISTED)
    ),
}

PLACES: Mapping[str, Fact] = {
    "exigences-placees": Fact("les exigences", misplaced.placed_count),
    "exigences-mal-placees": Fact("les exigences", misplaced.misplaced_count),
    "noms-exigences-mal-placees": Fact("les exigences", misplaced.misplaced_names),
    "bonnes-places": Fact("les exigences", misplaced.right_places),
    "candidatures": Fact("les conditions de candidature", misplaced.candidacy_count),
    "candidatures-etrangeres": Fact("les conditions de candidature", misplaced.foreign_count),
    "candidatures-etrangeres-sures": Fact(
        "les conditions de candidature", misplaced.foreign_for_sure_count
    ),
    "noms-candidatures-etrangeres": Fact("les conditions de candidature", misplaced.foreign_names),
    "places-candidatures-etrangeres": Fact(
        "les conditions de candidature", misplaced.foreign_places
    ),
}

CLAIMED: Mapping[str, tuple[Measure, ...]] = {
    "duree": (Measure.MONTHS,),
    "lots": (Measure.LOT_COUNT, Measure.LOT_NUMBER),
    "poids": (Measure.WEIGHT,),
    "montants": (Measure.AMOUNT,),
    "dates": (Measure.BIDS_DUE, Measure.LAUNCH, Measure.START, Measure.END),
    "penalites": (Measure.LATE_PENALTY, Measure.PENALTY, Measure.HOURS),
}
COHERENCE: Mapping[str, Fact] = {
    f"{name}-{topic}": Fact("les textes", make(*measures))
    for topic, measures in CLAIMED.items()
    for name, make in (("citations", quoted), ("contradictions", contradicted), ("ecarts", told))
}

CONSIDERATIONS: Mapping[str, Fact] = {
    "considerations-saisies": Fact("les critères et les textes", proofs.consideration_count),
    "considerations-sans-preuve": Fact("les critères et les textes", proofs.unproved_count),
    "noms-considerations-sans-preuve": Fact("les critères et les textes", proofs.unproved_names),
    "textes-hors-donnees": Fact("les textes", flag_gaps),
    "noms-textes-hors-donnees": Fact("les textes", flag_gap_names),
}

VALIDITY: Mapping[str, Fact] = {
    "validite-offres-datee": Fact(
        "le jour fixé pour répondre, la validité des offres et le début souhaité",
        is_validity_known,
    ),
    "jours-hors-validite": Fact("la validité des offres", days_out_of_validity),
    "attribution-et-validite": Fact("la validité des offres", validity_said),
}

FACTS: Mapping[str, Fact] = {
    **AMOUNTS,
    **NEED,
    **CONTENTS,
    **WORDING,
    **SECTOR,
    **PLACES,
    **COHERENCE,
    **CONSIDERATIONS,
    **VALIDITY,
}
