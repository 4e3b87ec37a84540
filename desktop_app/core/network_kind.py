"""What a body that helps buyers is for."""

from enum import StrEnum


class NetworkKind(StrEnum):
    """The sorts of bodies that help a buyer."""

    CHAMBER = "cress"
    BUYERS = "reseau-acheteurs"
    GREEN_DESK = "guichet-vert"
    FACILITATOR = "facilitateur"
    INCLUSION = "insertion"
    DISABILITY = "handicap"
    SOLIDARITY = "economie-solidaire"
    FOOD = "alimentation"
    BUILDING = "eco-construction"
    RESOURCES = "ressources"
