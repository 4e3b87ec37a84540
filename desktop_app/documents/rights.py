"""Papers about personal data: access file, information notice, sheet of the register."""

import datetime
import json
from typing import Any, Final

from desktop_app.core.held import Fate, Held, Mention, Receipt
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Heading,
    Outline,
    Paragraph,
    Table,
    number_headings,
    with_texts,
)
from desktop_app.documents.passages import to_fill
from desktop_app.documents.typography import date, french

_PURPOSE: Final = (
    "connaître les opérateurs économiques, les consulter et suivre les échanges avec eux, pour"
    " les achats publics de la collectivité"
)
_BASIS: Final = "exécution d’une mission d’intérêt public (RGPD, article 6, paragraphe 1, e)"
_RECIPIENTS: Final = "agents chargés des achats ; aucun envoi par le réseau, aucune cession"
_DATA: Final = (
    "nom, fonction, téléphone et adresse électronique professionnels, structure représentée,"
    " historique des échanges, source et date de chaque donnée"
)
_ANSWER: Final = "La collectivité répond dans un délai d’un mois (RGPD, article 12)."
_WHERE: Final = {
    "fournisseur": "Fiche de fournisseur",
    "echange": "Échange",
    "fusion": "Copie gardée pour annuler une fusion",
    "import": "Copie gardée pour annuler un import",
    "recherche": "Recherche enregistrée",
    "clause": "Clause de la commune",
    "marche": "Pièces d’un marché",
}
_FATES: Final = {
    Fate.ERASED: "",
    Fate.REMOVED: "",
    Fate.KEPT: "conservé : archive du marché ou nom d’entreprise",
}
_UNKNOWN: Final = "non indiquée"


def access_json(held: Held, buyer: str, day: datetime.date) -> bytes:
    """Return everything held of a person as a file that programs read."""
    content: dict[str, Any] = {
        "etabli_le": day.isoformat(),
        "responsable": buyer,
        "finalite": _PURPOSE,
        "base_legale": _BASIS,
        "destinataires": _RECIPIENTS,
        "donnees": [_plain(mention) for mention in held.mentions],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def access_outline(held: Held, buyer: str, day: datetime.date) -> Outline:
    """Return everything held of a person as a document to hand over."""
    blocks: list[Block] = [
        Heading(1, "Données détenues"),
        Paragraph(
            "Voici tout ce que le carnet de fournisseurs contient à votre sujet, copies de"
            " l’historique comprises."
        ),
    ]
    if held.mentions:
        header = ("Où", "Information", "Contenu", "Source et date")
        rows = tuple(_row(mention) for mention in held.mentions)
        blocks.append(Table(header, rows, (26, 18, 34, 22), "Données détenues"))
    else:
        blocks.append(Paragraph("Le carnet ne contient aucune donnée à votre sujet."))
    blocks += [
        Heading(1, "Usage de ces données"),
        BulletList((f"Finalité : {_PURPOSE}.", f"Base : {_BASIS}.", f"Accès : {_RECIPIENTS}.")),
        Heading(1, "Vos droits"),
        *_rights(),
    ]
    return _outline("Accès à vos données personnelles", buyer, day, tuple(blocks))


def information_notice(buyer: str, day: datetime.date, years: int) -> Outline:
    """Return the notice that tells people why their data are kept."""
    blocks = (
        Heading(1, "Pourquoi vos coordonnées sont dans notre carnet"),
        Paragraph(
            f"{buyer or to_fill('nom de l’acheteur')} tient un carnet de fournisseurs pour"
            f" {_PURPOSE}. Base : {_BASIS}."
        ),
        Heading(1, "Quelles données, et d’où elles viennent"),
        Paragraph(
            f"Données : {_DATA}. Elles viennent de vous, ou de listes publiées d’entreprises et"
            " de structures ; chaque donnée garde sa source et sa date."
        ),
        Heading(1, "Qui les voit, et combien de temps"),
        BulletList((f"Accès : {_RECIPIENTS}.", f"Durée : {_term(years)}.")),
        Heading(1, "Vos droits"),
        *_rights(),
    )
    return _outline("Information sur vos données personnelles", buyer, day, blocks)


def register_sheet(buyer: str, day: datetime.date, years: int) -> Outline:
    """Return the sheet of the supplier book for the register of processing (article 30)."""
    facts = Facts(
        (
            ("Responsable du traitement", buyer or to_fill("nom et coordonnées de l’acheteur")),
            ("Représentant", to_fill("nom et coordonnées du maire ou du président")),
            ("Délégué à la protection des données", to_fill("nom et coordonnées")),
            ("Finalité", _PURPOSE),
            ("Base légale", _BASIS),
            (
                "Personnes concernées",
                "interlocuteurs des fournisseurs et entrepreneurs individuels",
            ),
            ("Données", f"{_DATA} ; aucune donnée sensible"),
            ("Destinataires", _RECIPIENTS),
            ("Transferts hors de l’Union européenne", "aucun"),
            ("Durée de conservation", _term(years)),
            (
                "Information des personnes",
                (
                    "notice remise à la première communication, ou dans le mois si les données"
                    " viennent d’une liste (articles 13 et 14)"
                ),
            ),
            ("Exercice des droits", "accès, rectification, effacement depuis le carnet"),
            (
                "Sécurité",
                (
                    "fichier local lisible du seul compte de l’agent, sauvegardes contrôlées,"
                    " aucun envoi par le réseau, effacement sans trace, registre d’empreintes"
                ),
            ),
            (
                "Analyse d’impact",
                "non requise pour un simple annuaire professionnel ; avis du délégué à joindre",
            ),
        )
    )
    blocks = (Heading(1, "Carnet de fournisseurs"), facts)
    return _outline("Fiche du registre des traitements (RGPD, article 30)", buyer, day, blocks)


def receipt_outline(receipt: Receipt, buyer: str) -> Outline:
    """Return the proof of an erasure, which names nobody."""
    lines = [
        f"Informations effacées : {receipt.erased}.",
        f"Fiches retirées entières : {receipt.removed}.",
        f"Sauvegardes nettoyées : {receipt.backups}.",
        f"Mentions conservées (pièces de marchés, noms d’entreprises) : {receipt.kept}.",
    ]
    if receipt.not_cleaned:
        names = ", ".join(receipt.not_cleaned)
        lines.append(f"Fichiers illisibles, à détruire à la main : {names}.")
    blocks = (
        Heading(1, "Ce qui a été fait"),
        BulletList(tuple(lines)),
        Paragraph(
            "La personne n’est pas nommée ici. Le registre des effacements ne garde que des"
            " empreintes ; une sauvegarde restaurée ou un import ne la fait pas revenir."
            " Les copies faites ailleurs (clé, courriel, exports) restent à détruire à la main."
        ),
    )
    return _outline("Reçu d’un effacement", buyer, receipt.day, blocks)


def _outline(title: str, buyer: str, day: datetime.date, blocks: tuple[Block, ...]) -> Outline:
    outline = Outline(
        title=title,
        subject="Carnet de fournisseurs",
        author=buyer or to_fill("nom de l’acheteur"),
        reference="donnees-personnelles",
        facts=Facts((("Établi le", date(day)),)),
        blocks=number_headings(blocks),
    )
    return with_texts(outline, french)


def _rights() -> tuple[Block, ...]:
    return (
        Paragraph(
            "Vous pouvez demander l’accès à ces données, leur rectification, leur effacement, la"
            " limitation de leur usage, et vous opposer à celui-ci (RGPD, articles 15 à 18 et"
            f" 21). {_ANSWER}"
        ),
        Paragraph(
            f"Pour cela, écrivez à {to_fill('adresse du service ou du délégué')}. Vous pouvez"
            " aussi saisir la Commission nationale de l’informatique et des libertés (CNIL)."
        ),
    )


def _term(years: int) -> str:
    return (
        f"{years} ans après le dernier contact, puis suppression proposée à l’agent ; les pièces"
        " des marchés suivent les durées des archives publiques"
    )


def _plain(mention: Mention) -> dict[str, str]:
    return {
        "ou": mention.where.value,
        "titre": mention.title,
        "champ": mention.field,
        "contenu": mention.text,
        "source": mention.source,
        "date": mention.day.isoformat() if mention.day else "",
        "effacement": mention.fate.value,
    }


def _row(mention: Mention) -> tuple[str, ...]:
    day = date(mention.day) if mention.day else ""
    origin = ", ".join(filter(None, (mention.source, day))) or _UNKNOWN
    content = "\n".join(filter(None, (mention.text, _FATES[mention.fate])))
    return (f"{_WHERE[mention.where]}\n{mention.title}", mention.field, content, origin)
