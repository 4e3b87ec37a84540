"""What the answers in words call procedures and kinds of suppliers; JSON keeps their codes."""

from desktop_app.core.supplier import SupplierKind
from desktop_app.core.tender import Procedure

PROCEDURES = {
    Procedure.EXEMPT: "marché sans publicité ni mise en concurrence",
    Procedure.ADAPTED: "procédure adaptée",
    Procedure.FORMAL: "procédure formalisée",
    Procedure.ADAPTED_SOCIAL: "procédure adaptée des services sociaux",
}
SUPPLIER_KINDS = {
    SupplierKind.ACI: "atelier et chantier d’insertion",
    SupplierKind.EI: "entreprise d’insertion",
    SupplierKind.AI: "association intermédiaire",
    SupplierKind.ETTI: "entreprise de travail temporaire d’insertion",
    SupplierKind.EITI: "entreprise d’insertion par le travail indépendant",
    SupplierKind.EA: "entreprise adaptée",
    SupplierKind.EATT: "entreprise adaptée de travail temporaire",
    SupplierKind.ESAT: "établissement et service d’accompagnement par le travail (ESAT)",
    SupplierKind.GEIQ: "groupement d’employeurs pour l’insertion et la qualification (GEIQ)",
    SupplierKind.PRISON: "travail en détention",
    SupplierKind.ESS: "autre structure de l’économie sociale et solidaire",
    SupplierKind.SCOP: "société coopérative de production (SCOP)",
    SupplierKind.SCIC: "société coopérative d’intérêt collectif (SCIC)",
    SupplierKind.COOPERATIVE: "coopérative",
    SupplierKind.MUTUAL: "mutuelle",
    SupplierKind.FOUNDATION: "fondation",
    SupplierKind.ESUS: "entreprise solidaire d’utilité sociale (ESUS)",
    SupplierKind.PME: "petite ou moyenne entreprise",
    SupplierKind.OTHER: "autre",
}
