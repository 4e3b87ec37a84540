"""The rules of the consultation (règlement de la consultation): how to bid, how bids compare."""

from collections.abc import Iterable
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.buyer_annex import buyer_annexes
from desktop_app.clauses.clause import Moment
from desktop_app.core.beside import Beside
from desktop_app.core.clause_choice import Role
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.tender import Procedure, Support, Tender
from desktop_app.documents.criteria import AwardCriterion, award_criteria
from desktop_app.documents.demands import StatedDemand, demand_blocks, stated
from desktop_app.documents.kind import Kind
from desktop_app.documents.marking import marking_blocks, proof_of
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Outline,
    Paragraph,
    Table,
    number_headings,
)
from desktop_app.documents.passages import (
    CODE,
    cite,
    cover,
    lots_table,
    nature,
    prose,
    reference,
    reservations,
    sentence,
    sources,
    to_fill,
)
from desktop_app.documents.price_schedule import filled, has_schedule, the_schedule
from desktop_app.documents.sections import Section, assemble
from desktop_app.documents.typography import date, listing

DOCUMENTS: Final = ("rc",)
_SUPPORTS: Final = {
    Support.BOAMP: "au Bulletin officiel des annonces des marchés publics (BOAMP)",
    Support.LEGAL_JOURNAL: "dans un journal habilité à recevoir des annonces légales",
    Support.JOUE: "au Journal officiel de l’Union européenne",
    Support.PROFILE: "sur le profil d’acheteur",
    Support.PRESS: "dans la presse spécialisée",
    Support.QUOTES: "par demande de devis à plusieurs entreprises",
}
_LEGAL_FRAME: Final = {
    Procedure.EXEMPT: (
        "Le marché relève d’un cas de dispense de publicité et de mise en concurrence préalables"
        f" ({cite('R2122-8')} {CODE}). L’acheteur organise librement la consultation."
    ),
    Procedure.ADAPTED: (
        f"Le marché est passé selon une procédure adaptée ({cite('L2123-1', 'R2123-1', 'R2123-4')}"
        f" {CODE})."
    ),
    Procedure.FORMAL: (
        f"Le marché est passé selon une procédure formalisée ({cite('L2124-1', 'R2124-1')}"
        f" {CODE}) : "
        + to_fill("appel d’offres ouvert ou restreint, procédure avec négociation, dialogue")
        + "."
    ),
    Procedure.ADAPTED_SOCIAL: (
        "Le marché porte sur des services sociaux ou d’autres services spécifiques. Il est passé"
        f" selon une procédure adaptée, quel que soit son montant ({cite('L2123-1', 'R2123-1')}"
        f" {CODE})."
    ),
}
_PROOF_HEADER: Final = ("Pièce", "Ce qu’elle établit", "Équivalent admis")
_WITH_CANDIDACY: Final = "avec la candidature"
_ANY_MEANS: Final = "Tout document qui apporte les mêmes informations"
_PRICES: Final = frozenset({CriterionKind.PRICE, CriterionKind.LIFE_CYCLE_COST})
_ADAPTED: Final = frozenset({Procedure.ADAPTED, Procedure.ADAPTED_SOCIAL})


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the rules of the consultation of a tender."""
    criteria = award_criteria(tender, catalogue)
    candidacy = stated(tender, catalogue, Role.CANDIDACY, DOCUMENTS)
    sections = [
        Section("Objet de la consultation", _object(tender)),
        Section("Procédure et publicité", _procedure(tender)),
        Section("Lots", _lots(tender)),
        *_reservation(tender),
        Section("Documents de la consultation", _documents(tender, catalogue)),
        Section("Variantes", _variants(), open=True),
        Section("Candidature", _candidacy(tender, candidacy)),
        Section("Contenu de l’offre", _bid(tender, catalogue, criteria)),
        Section("Jugement des offres", marking_blocks(tender, criteria)),
        *_negotiation(tender),
        Section("Examen des offres", _examination(), open=True),
        Section("Échanges électroniques", _exchanges(tender)),
        Section("Remise des offres", _sending(tender), open=True),
    ]
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


def _object(tender: Tender) -> tuple[Block, ...]:
    subject = tender.subject or to_fill("objet du marché")
    months = f"{tender.months} mois" if tender.months else to_fill("durée du marché")
    return (
        Paragraph(
            f"L’acheteur consulte les entreprises en vue d’attribuer le {nature(tender)} suivant :"
            f" « {subject} »."
        ),
        Paragraph(f"L’acheteur est : {tender.buyer.name}."),
        *prose(tender.need.description),
        Paragraph(f"La durée du marché est de {months}, reconductions comprises."),
    )


def _procedure(tender: Tender) -> tuple[Block, ...]:
    frame = _LEGAL_FRAME[tender.procedure] if tender.procedure else to_fill("procédure")
    if tender.procedure is Procedure.EXEMPT and tender.innovative:
        frame = frame.replace(cite("R2122-8"), cite("R2122-9-1"))
    supports = tuple(_SUPPORTS[support] for support in tender.publicity.supports)
    where = listing(supports) if supports else to_fill("mode de publicité")
    return (
        Paragraph(frame),
        Paragraph(f"La consultation est portée à la connaissance des entreprises {where}."),
        Paragraph(f"Adresse du profil d’acheteur : {_profile(tender)}."),
    )


def _profile(tender: Tender) -> str:
    return tender.publicity.buyer_profile or to_fill("adresse du profil d’acheteur")


def _lots(tender: Tender) -> tuple[Block, ...]:
    if len(tender.lots) > 1:
        return (
            lots_table(tender),
            Paragraph(
                "Un candidat peut présenter une offre pour un lot, pour plusieurs ou pour tous,"
                f" et se voir attribuer chacun d’eux ({cite('R2113-1')}). Les offres sont"
                f" appréciées lot par lot ({cite('L2152-7')})."
            ),
        )
    reason = tender.single_lot_reason or to_fill("motif de l’absence de lots")
    return (
        Paragraph(f"Le marché n’est pas divisé en lots ({cite('L2113-10', 'L2113-11')})."),
        Paragraph(f"Motif : {reason.rstrip('.')}."),
    )


def _reservation(tender: Tender) -> tuple[Section, ...]:
    mentions = reservations(tender)
    if not mentions:
        return ()
    ruling = Paragraph("Une candidature qui ne remplit pas cette condition n’est pas recevable.")
    return (Section("Réservation", (*mentions, ruling)),)


def _given(tender: Tender, catalogue: Catalogue) -> Iterable[str]:
    yield "le présent règlement de la consultation"
    yield "le cahier des clauses particulières et, le cas échéant, ses annexes"
    for annex in buyer_annexes(tender, catalogue.clauses):
        yield f"l’annexe « {annex.title} », établie par l’acheteur"
    if has_schedule(tender):
        yield f"{the_schedule(tender)}, à remplir"


def _documents(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    *others, last = _given(tender, catalogue)
    return (
        Paragraph("Le dossier de consultation comprend :"),
        BulletList((*(f"{one} ;" for one in others), f"{last}.")),
        Paragraph(
            f"Il est remis gratuitement ({cite('R2132-2')}). L’acheteur peut y apporter des"
            " précisions ou des modifications mineures ; il en informe tous les candidats et leur"
            " laisse le temps d’en tenir compte."
        ),
    )


def _variants() -> tuple[Block, ...]:
    return (Paragraph(f"Les variantes ne sont pas autorisées ({cite('R2151-8')})."),)


def _candidacy(tender: Tender, demands: tuple[StatedDemand, ...]) -> tuple[Block, ...]:
    honour = (
        "une déclaration sur l’honneur attestant qu’il n’entre dans aucun cas d’exclusion et qu’il"
        f" respecte ses obligations d’emploi de travailleurs handicapés ({cite('R2143-3')}) ;"
    )
    asked = [honour]
    if tender.reserved or any(lot.reserved for lot in tender.lots):
        asked.append(
            "s’il répond à un marché ou à un lot réservé, tout document qui établit qu’il remplit"
            " la condition de la réservation ;"
        )
    asked.append(
        "les renseignements et les pièces demandés ci-dessous."
        if demands
        else "ses coordonnées et le nom de la personne habilitée à l’engager."
    )
    level = () if demands else (Paragraph("Aucun niveau minimal de capacité n’est exigé."),)
    return (
        Paragraph("Le candidat remet :"),
        BulletList(tuple(asked)),
        *level,
        Paragraph(
            "Le document unique de marché européen est accepté à la place de ces pièces"
            f" ({cite('R2143-4')}). Un document déjà transmis à l’acheteur et toujours valable"
            f" n’est pas redemandé ({cite('R2143-14')})."
        ),
        Paragraph(
            "Le candidat se présente seul ou en groupement, dont la forme est libre"
            f" ({cite('R2142-19', 'R2142-22')}). Il peut s’appuyer sur les capacités d’autres"
            f" opérateurs ({cite('R2142-3')})."
        ),
        Paragraph(
            "Si une pièce manque, l’acheteur peut demander à tous les candidats concernés de"
            f" compléter leur dossier dans un même délai ({cite('R2144-2')}). Seul le candidat"
            " retenu prouve qu’il n’est pas exclu de la procédure"
            f" ({cite('R2144-4')})."
        ),
        *(block for demand in demands for block in demand_blocks(demand, _WITH_CANDIDACY)),
    )


def _bid(
    tender: Tender, catalogue: Catalogue, criteria: tuple[AwardCriterion, ...]
) -> tuple[Block, ...]:
    rows = (*_criterion_proofs(criteria), *_early_proofs(tender, catalogue))
    table = (Table(_PROOF_HEADER, rows, (36, 32, 32), "Pièces qui accompagnent l’offre"),)
    price = filled(tender) if has_schedule(tender) else "le prix et son détail"
    parts = [f"{price} ;", "les pièces du tableau ci-dessous."]
    return (
        Paragraph("L’offre comprend :"),
        BulletList(
            (
                "l’acte d’engagement ou, à défaut, le cahier des clauses particulières, rempli ;",
                *(parts if rows else [f"{price}."]),
            )
        ),
        *(table if rows else ()),
        Paragraph(
            "Une norme ou un label cité dans la consultation s’entend « ou équivalent »"
            f" ({cite('R2111-11', 'R2111-16', 'R2111-17')})."
        ),
        Paragraph(
            "Le candidat qui prévoit de sous-traiter une partie des prestations l’indique dans son"
            f" offre ({cite('L2193-4', 'R2193-1')})."
        ),
    )


def _criterion_proofs(criteria: tuple[AwardCriterion, ...]) -> Iterable[tuple[str, ...]]:
    for item in criteria:
        subs = any(sub.proof for sub in item.criterion.sub_criteria)
        if item.criterion.proof or subs or item.clause:
            what = f"Critère « {item.criterion.designation} »"
            yield sentence(proof_of(item)), what, _equivalent(item)


def _equivalent(item: AwardCriterion) -> str:
    if item.clause:
        return item.clause.proof.equivalent
    return "Sans objet" if item.criterion.kind in _PRICES else _ANY_MEANS


def _early_proofs(tender: Tender, catalogue: Catalogue) -> Iterable[tuple[str, ...]]:
    for role in (Role.SPECIFICATION, Role.EXECUTION):
        for demand in stated(tender, catalogue, role):
            if demand.proof and demand.proof.moment is Moment.WITH_BID:
                yield demand.proof.document, demand.title, demand.proof.equivalent


def _negotiation(tender: Tender) -> tuple[Section, ...]:
    if tender.procedure not in _ADAPTED:
        return ()
    text = (
        "L’acheteur peut négocier avec les candidats, dans le respect de l’égalité de traitement."
        " Il se réserve la possibilité d’attribuer le marché sur la base des offres initiales,"
        f" sans négociation ({cite('R2123-5')})."
    )
    return (Section("Négociation", (Paragraph(text),), open=True),)


def _examination() -> tuple[Block, ...]:
    return (
        Paragraph(
            "L’acheteur peut autoriser tous les candidats concernés à régulariser une offre"
            f" irrégulière, dans un délai approprié ({cite('R2152-2')})."
        ),
        Paragraph(
            "Si une offre semble anormalement basse, l’acheteur demande au candidat d’en justifier"
            f" le prix avant toute décision ({cite('L2152-6', 'R2152-3')})."
        ),
    )


def _exchanges(tender: Tender) -> tuple[Block, ...]:
    free = tender.procedure in {Procedure.EXEMPT, Procedure.ADAPTED_SOCIAL}
    rule = (
        "Les échanges peuvent avoir lieu par voie électronique"
        if free
        else "Les échanges ont lieu par voie électronique"
    )
    answers = "Les réponses sont données à tous les candidats"
    if tender.procedure is Procedure.FORMAL:
        answers += f", six jours au plus tard avant la date limite ({cite('R2132-6')})"
    return (
        Paragraph(
            f"{rule} ({cite('R2132-12' if free else 'R2132-7')}), à cette adresse :"
            f" {_profile(tender)}."
        ),
        Paragraph(f"Les questions sont posées à la même adresse. {answers}."),
    )


def _limit(tender: Tender) -> str:
    day = tender.conditions.answer_by
    if day is None:
        return "La date et l’heure limites de réception sont celles"
    return f"Les offres sont reçues le {date(day)} au plus tard, à l’heure limite"


def _sending(tender: Tender) -> tuple[Block, ...]:
    days = tender.conditions.bid_validity_days
    validity = f"{days} jours" if days else to_fill("durée de validité des offres")
    return (
        Paragraph(
            f"{_limit(tender)} de l’avis d’appel à la concurrence ou, sans avis, de la lettre de"
            f" consultation. Une offre reçue après est éliminée ({cite('R2151-5')})."
        ),
        Paragraph(
            "L’offre est transmise en une seule fois. Si un candidat en transmet plusieurs, seule"
            f" la dernière reçue dans le délai est ouverte ({cite('R2151-6')})."
        ),
        Paragraph(
            "Le candidat peut envoyer une copie de sauvegarde ; elle doit parvenir dans le même"
            f" délai ({cite('R2132-11')})."
        ),
        Paragraph(
            f"Le candidat reste tenu par son offre pendant {validity} à compter de la date limite."
        ),
    )


def _why(tender: Tender, _catalogue: Catalogue) -> str:
    if tender.procedure is Procedure.EXEMPT:
        return ""
    return (
        "Il fait connaître aux candidats les critères d’attribution et leurs modalités de mise en"
        f" œuvre ({cite('R2152-11')})."
    )


KIND = Kind(
    code="rc",
    title="Règlement de la consultation",
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
