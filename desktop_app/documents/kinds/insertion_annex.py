"""The insertion annex (annexe d'insertion): hours, ways, help, proofs, penalty, commitment."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import consequence, defaults
from desktop_app.core.beside import Beside
from desktop_app.core.clause_choice import ClauseChoice, Dimension, Role
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Ccag, Tender
from desktop_app.documents.demands import MOMENTS
from desktop_app.documents.insertion_volume import insertion_dues, place_of, volume_blocks
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Outline,
    Paragraph,
    Signature,
    SmallPrint,
    Table,
    number_headings,
)
from desktop_app.documents.passages import (
    CCAGS,
    CODE,
    cite,
    cover,
    legal_basis,
    numbers,
    reference,
    sentence,
    sources,
    to_fill,
)
from desktop_app.documents.sections import Section, assemble
from desktop_app.documents.typography import listing
from desktop_app.law.text import Confidence
from desktop_app.monitoring.hours import HoursDue

DOCUMENTS: Final = ("annexe-insertion",)
_THEME: Final = "insertion"
_ALONE: Final = "sans-facilitateur"
_FACILITATOR: Final = "Voir le chapitre « Facilitateur »."
_MONTHS, _MOST_ROWS = 12, 24
_PERIODS: Final = {"mois": 1, "trimestre": 3, "semestre": 6}
_CCAG_ARTICLES: Final = {
    Ccag.SUPPLIES_SERVICES: "ccag-fcs-16-1",
    Ccag.WORKS: "ccag-travaux-20-1",
    Ccag.INTELLECTUAL: "ccag-pi-16-1",
    Ccag.ICT: "ccag-tic-16-1",
    Ccag.PROJECT_MANAGEMENT: "ccag-moe-18-1",
    Ccag.INDUSTRIAL: "ccag-mi-developpement-durable",
}
_FOUR: Final = (
    "le périmètre, les publics éligibles, le volume d’heures et, s’il y en a un, le facilitateur"
)
_NOTHING: Final = (
    "Ce dossier ne demande pas d’heures d’insertion : choisissez la clause « Heures d’insertion »"
    " ou calculez un volume, puis recommencez."
)
_NOT_HIS_DOING: Final = (
    "les prestations sont réduites, reportées ou suspendues par l’acheteur ;",
    "aucune personne éligible n’est disponible, et une attestation le confirme ;",
    "la personne quitte son emploi ou son parcours, le temps de la remplacer.",
)
_HELP: Final = (
    "il répond aux questions de tous les candidats, de la même façon ;",
    "il vérifie qu’une personne est éligible avant son affectation ;",
    "il fait connaître les structures et les personnes qui peuvent faire les heures ;",
    "il suit les heures avec le titulaire et l’acheteur.",
)
_WAYS: Final = ("Embauche directe", "Mise à disposition", "Sous-traitance ou cotraitance")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terms:
    """The clauses of insertion that a tender chose, and the hours that it makes due."""

    tender: Tender
    catalogue: Catalogue
    clauses: tuple[tuple[ClauseChoice, Clause], ...]
    dues: tuple[HoursDue, ...]

    @property
    def has_facilitator(self) -> bool:
        variants = {choice.variant for choice, clause in self.clauses if _has_hours(clause)}
        return variants != {_ALONE}

    def said(self, name: str) -> Iterator[tuple[str, str]]:
        """Return what each clause says in a blank, with the lots that it bears on."""
        for choice, clause in self.clauses:
            if name in clause.fields:
                value = (defaults(clause) | dict(choice.fields))[name]
                yield (numbers(choice.lots) if choice.lots else ""), str(value)


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the insertion annex of a tender.

    Raises:
        UserError: the tender asks for no hours of insertion.
    """
    terms = _terms(tender, catalogue)
    if not terms.dues:
        raise UserError(_NOTHING)
    sections = (
        Section("Objet de l’annexe", tuple(_purpose(terms))),
        Section("Ce que le marché fixe", _fixed(terms)),
        Section("Volume d’heures", volume_blocks(tender, catalogue, terms.dues)),
        Section("Trois façons de faire les heures", _ways(catalogue)),
        Section("Facilitateur", _facilitator(terms)),
        Section("Ce que le titulaire remet", _handed_in(terms)),
        Section("Pénalité", tuple(_penalty(terms))),
        Section("Suivi des heures", _follow_up(terms)),
        Section("Engagement du candidat", _commitment(terms)),
        *_facilitator_part(terms),
    )
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(
            *number_headings(assemble(sections, tender, DOCUMENTS)),
            sources(tender, catalogue.version),
        ),
    )


def _terms(tender: Tender, catalogue: Catalogue) -> _Terms:
    return _Terms(
        tender=tender,
        catalogue=catalogue,
        clauses=tuple(_chosen(tender, catalogue)),
        dues=insertion_dues(tender, catalogue),
    )


def _chosen(tender: Tender, catalogue: Catalogue) -> Iterator[tuple[ClauseChoice, Clause]]:
    for choice in tender.clauses:
        clause = catalogue.clauses[choice.clause]
        social = clause.theme == _THEME and clause.dimension is Dimension.SOCIAL
        if social and (choice.role or clause.role) is Role.EXECUTION:
            yield choice, clause


def _has_hours(clause: Clause) -> bool:
    return "heures" in clause.fields


def _purpose(terms: _Terms) -> Iterator[Block]:
    yield Paragraph(
        "La présente annexe du cahier des clauses particulières précise la clause d’insertion du"
        " marché. Le candidat la remet signée avec son offre."
    )
    yield Paragraph(_general_clauses(terms))
    yield Paragraph(
        f"Les heures d’insertion sont une condition d’exécution du marché ({cite('L2112-2')}"
        f" {CODE}). Leur nombre n’entre pas dans la note de l’offre."
    )
    grounds = dict.fromkeys(ground for _, clause in terms.clauses for ground in clause.grounds)
    basis = legal_basis(terms.tender, terms.catalogue, tuple(grounds))
    if basis:
        yield SmallPrint(f"Fondement : {basis}")


def _general_clauses(terms: _Terms) -> str:
    ccag = terms.tender.ccag
    if ccag is None:
        return to_fill("cahier des clauses administratives générales, ou aucun")
    text = terms.catalogue.law.texts.get(_CCAG_ARTICLES.get(ccag, ""))
    if ccag not in CCAGS or text is None:
        return (
            "Le marché ne vise aucun cahier des clauses administratives générales : le cahier des"
            f" clauses particulières et la présente annexe fixent seuls {_FOUR}."
        )
    doubt = text.confidence is Confidence.TO_CHECK and "à vérifier" not in text.article
    article = f"{text.article}, à vérifier" if doubt else text.article
    return (
        f"Le marché vise le CCAG {CCAGS[ccag]}. La clause d’insertion de ce CCAG ({article}) ne"
        f" s’applique que si le marché fixe quatre points : {_FOUR}."
    )


def _fixed(terms: _Terms) -> tuple[Block, ...]:
    rows = [
        *_rows("Périmètre", terms, "perimetre", to_fill("prestations concernées par les heures")),
        *_rows("Publics éligibles", terms, "publics", _audiences(terms.catalogue)),
        ("Volume d’heures", "Voir le chapitre « Volume d’heures »."),
        ("Facilitateur", _FACILITATOR if terms.has_facilitator else "Aucun"),
    ]
    return (
        Facts(tuple(rows)),
        Paragraph(
            "Aucune condition de domicile ne peut être opposée à une personne. L’insertion ne"
            " change pas la prestation à rendre."
        ),
    )


def _rows(title: str, terms: _Terms, name: str, otherwise: str) -> list[tuple[str, str]]:
    by_value: dict[str, list[str]] = {}
    for lots, value in terms.said(name):
        by_value.setdefault(value, []).append(lots)
    if len(by_value) <= 1:
        return [(title, sentence(next(iter(by_value), otherwise)))]
    return [
        (f"{title}, {listing(tuple(filter(None, lots))) or 'autres lots'}", sentence(value))
        for value, lots in by_value.items()
    ]


def _audiences(catalogue: Catalogue) -> str:
    return "\n".join(f"– {advice.title}" for advice in catalogue.insertion.audiences)


def _ways(catalogue: Catalogue) -> tuple[Block, ...]:
    ways = tuple(f"{advice.title} : {advice.text}" for advice in catalogue.insertion.ways)
    return (
        Paragraph("Le titulaire choisit une façon ou en combine plusieurs :"),
        BulletList(ways, ordered=True),
        Paragraph("Il peut en changer pendant le marché, après en avoir prévenu l’acheteur."),
    )


def _facilitator(terms: _Terms) -> tuple[Block, ...]:
    if not terms.has_facilitator:
        text = (
            "Le marché ne désigne pas de facilitateur. L’acheteur vérifie lui-même les"
            " attestations d’éligibilité."
        )
        return (Paragraph(text),)
    return (
        Paragraph("Le facilitateur des clauses sociales aide à tenir cette condition :"),
        BulletList(_HELP),
        Paragraph("Il ne note pas les offres et ne choisit pas le titulaire."),
        Facts((("Coordonnées", _coordinates(terms)),)),
    )


def _coordinates(terms: _Terms) -> str:
    typed = dict.fromkeys(
        str(choice.fields["facilitateur"])
        for choice, _ in terms.clauses
        if choice.fields.get("facilitateur")
    )
    known = terms.tender.buyer.office.facilitator.strip() or "\n".join(typed)
    return known or to_fill("nom, organisme, téléphone et courriel du facilitateur")


def _handed_in(terms: _Terms) -> tuple[Block, ...]:
    to = "au facilitateur" if terms.has_facilitator else "à l’acheteur"
    rows = [
        ("La présente annexe, engagement signé", "Avec l’offre", "–"),
        (
            f"Justificatif d’éligibilité de chaque personne, remis {to}",
            "Avant son affectation",
            "Attestation de l’organisme qui suit la personne",
        ),
    ]
    rows += [
        (clause.proof.document, _when(choice, clause), clause.proof.equivalent)
        for choice, clause in terms.clauses
    ]
    return (
        Table(("Pièce", "Quand", "Équivalent admis"), tuple(rows), (42, 26, 32), "Pièces dues"),
        Paragraph("Les relevés donnent des nombres d’heures. Ils ne portent aucun nom."),
    )


def _when(choice: ClauseChoice, clause: Clause) -> str:
    values = defaults(clause) | dict(choice.fields)
    if {"delai", "periode"} <= set(values):
        return f"Au plus tard {values['delai']} jours après la fin de chaque {values['periode']}"
    return sentence(MOMENTS[clause.proof.moment])


def _penalty(terms: _Terms) -> Iterator[Block]:
    rows = tuple(
        (clause.title, consequence(clause, choice.fields)) for choice, clause in terms.clauses
    )
    if not any(_has_hours(clause) for _, clause in terms.clauses):
        rows = (("Heures non réalisées", to_fill("pénalité par heure non réalisée")), *rows)
    yield Facts(rows)
    yield Paragraph(
        "Une heure manquante n’est pas imputable au titulaire, et aucune pénalité n’est due pour"
        " elle, notamment quand :"
    )
    yield BulletList(_NOT_HIS_DOING)
    yield Paragraph(
        "Le titulaire prévient alors l’acheteur par écrit dès qu’il le sait, et joint ce qui le"
        " prouve. L’acheteur l’invite à présenter ses observations avant toute pénalité."
    )


def _follow_up(terms: _Terms) -> tuple[Block, ...]:
    tender, months = terms.tender, terms.tender.months or _MONTHS
    said = next((value for _, value in terms.said("periode")), "")
    usual = "mois" if months <= _MOST_ROWS else "trimestre"
    period = said if said in _PERIODS else usual
    count = -(-months // _PERIODS[period])
    period = sentence(period)
    header = (period, *_WAYS, "Total", "Cumul")
    rows = tuple((f"{period} {rank}", *[""] * 5) for rank in range(1, count + 1))
    one_each = " Il remplit un tableau pour chaque lot." if len(tender.lots) > 1 else ""
    length = "" if tender.months else f" {to_fill('durée du marché')}"
    return (
        Paragraph(f"Le titulaire note les heures payées de chaque période.{one_each}{length}"),
        Table(header, rows, (16, 17, 17, 22, 14, 14), "Heures d’insertion faites"),
    )


def _commitment(terms: _Terms) -> tuple[Block, ...]:
    lots = tuple(place_of(due, terms.tender).split("\n")[0] for due in terms.dues)
    rows = tuple((lot, "", "") for lot in dict.fromkeys(lots))
    return (
        Paragraph(
            "Si son offre est retenue, le candidat s’engage à réserver au moins le volume d’heures"
            " ci-dessus à des personnes éligibles, à remettre les pièces dues et à suivre les"
            " heures comme le prévoit la présente annexe."
        ),
        Paragraph(
            "Une offre qui écarte ou réduit cet engagement ne respecte pas les documents de la"
            f" consultation : elle est irrégulière ({cite('L2152-2')})."
        ),
        Table(
            ("Périmètre", "Façon envisagée", "Structure pressentie, si elle est connue"),
            rows,
            (30, 30, 40),
            "Pour information : ce tableau n’est pas noté",
        ),
        Signature(("Le candidat",), ("Entreprise :", "Nom et qualité :", "Date :", "Signature :")),
    )


def _facilitator_part(terms: _Terms) -> tuple[Section, ...]:
    if not terms.has_facilitator:
        return ()
    blocks = (
        Paragraph(
            "À remplir après l’attribution, à la première rencontre du titulaire, de l’acheteur et"
            " du facilitateur :"
        ),
        Signature(
            ("Le facilitateur",),
            ("Organisme :", "Avis sur le volume et les publics :", "Date :", "Signature :"),
        ),
    )
    return (Section("Partie du facilitateur", blocks),)


def _why(tender: Tender, catalogue: Catalogue) -> str:
    dues = insertion_dues(tender, catalogue)
    total = sum(due.hours for due in dues)
    if not total:
        return ""
    return f"Le marché demande {total} heures d’insertion : elle dit comment les faire."


KIND = Kind(
    code="annexe-insertion",
    title="Annexe d’insertion",
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
