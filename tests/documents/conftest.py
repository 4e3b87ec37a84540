import dataclasses
import datetime
import io
import itertools
import json
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

import pytest
from PIL import Image

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import (
    Blank,
    Clause,
    Control,
    Degree,
    FieldKind,
    Moment,
    PriceEffect,
    Proof,
    Variant,
)
from desktop_app.clauses.insertion import InsertionGuide
from desktop_app.clauses.lever import SourcingGuide
from desktop_app.clauses.life_cycle import LifeCycleGuide
from desktop_app.clauses.moderation import Moderation
from desktop_app.core.beside import Beside
from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind, Level, SubCriterion
from desktop_app.core.exchange import ExchangeKind
from desktop_app.core.insertion import InsertionVolume, TradeShare
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.core.sourcing_sheet import Contacted, QuestionRound, SourcingSheet
from desktop_app.core.tender import Ccag, Need, Procedure, Publicity, Support, Tender, TenderType
from desktop_app.datafile import read, read_glossary
from desktop_app.documents.outline import (
    Answer,
    BulletList,
    Facts,
    Heading,
    Letterhead,
    Outline,
    Paragraph,
    Signature,
    SmallPrint,
    Table,
    number_headings,
)
from desktop_app.dossier import read_dossier
from desktop_app.law.base import LawBase, LawVersion
from desktop_app.law.lexicon import Lexicon
from desktop_app.law.text import Confidence, DatedAmount, LegalText, Threshold
from desktop_app.paths import shipped

DAY = datetime.date(2026, 12, 1)
NASTY = 500
# Keys are no free text: another one would name nothing.
KEYS = {"family", "cpv", "clause", "variant", "document", "part", "siret", "insee"}
BIN = Clause(
    identifier="tri",
    version=1,
    title="Tri des déchets",
    traits=(),
    role=Role.EXECUTION,
    rung=1,
    dimension=Dimension.ENVIRONMENT,
    theme="dechets",
    reason="Trier évite d’incinérer.",
    variants=(Variant(name="standard", text="Le titulaire trie {flux} flux.\n\nIl les pèse."),),
    fields={"flux": Blank(label="Flux", kind=FieldKind.COUNT, default=3)},
    proof=Proof(document="Registre", equivalent="Bons de pesée", moment=Moment.DURING),
    control=Control(by="agent technique", means="Visite par trimestre."),
    consequence="Pénalité de 50 € par constat.",
    burden=Degree.LOW,
    price_effect=PriceEffect.NONE,
    grounds=("ccp-l2112-2", "ccag-fcs-16-2", "ancien"),
    decp="",
    eforms="",
    sources=("essai",),
    confidence=Confidence.KNOWN,
    reviewed_on=DAY,
)
DOSE = dataclasses.replace(
    BIN,
    identifier="dose",
    title="Dosage mesuré",
    role=Role.SPECIFICATION,
    variants=(Variant(name="standard", text="Les produits sont dosés."),),
    fields={},
    proof=Proof(document="Fiche du doseur", equivalent="Photographie", moment=Moment.WITH_BID),
    consequence="Le titulaire remplace le matériel.",
    grounds=(),
)
SKILL = dataclasses.replace(
    DOSE, identifier="encadrement", title="Encadrant formé", role=Role.CANDIDACY
)
SHARE = dataclasses.replace(
    DOSE,
    identifier="part",
    title="Part des produits à écolabel",
    role=Role.CRITERION,
    variants=(Variant(name="standard", text="L’acheteur note la part proposée."),),
    indicators="Part des références à écolabel ou équivalent",
    levels=(Level(points=0, description="Moins de 50 %"), Level(points=100, description="Plus")),
    consequence="La part devient une obligation, sous pénalité de 20 € par mois.",
)
TEXTS = {
    "ccp-l2112-2": "L2112-2",
    "ccag-fcs-16-2": "CCAG-FCS, art. 16.2",
    "ccag-fcs-14": "CCAG-FCS, art. 14",
    "ancien": "R1-ancien",
}


def legal_text(identifier, article):
    return LegalText(
        identifier=identifier,
        kind="code",
        title="Code",
        article=article,
        summary="",
        link="",
        source="essai",
        verified_on=DAY,
        confidence=Confidence.CONFIRMED,
        until=datetime.date(2020, 1, 1) if identifier == "ancien" else None,
    )


@pytest.fixture(scope="session")
def small_catalogue():
    limit = DatedAmount(
        since=datetime.date(2019, 4, 1),
        amount=Money.from_euros(50_000),
        grounds="ccp-r2191-3",
        confidence=Confidence.CONFIRMED,
    )
    day = datetime.date(2019, 4, 1)
    version = LawVersion(version="1", since=day, covers_since=day, covers_until=DAY)
    texts = {name: legal_text(name, article) for name, article in TEXTS.items()}
    advance = Threshold(identifier="avance", title="Avance", values=(limit,))
    law = LawBase(
        version=version,
        texts=texts,
        thresholds={"avance": advance},
        rules={},
        lexicon=Lexicon(),
    )
    clauses = {clause.identifier: clause for clause in (BIN, DOSE, SKILL, SHARE)}
    glossary = read_glossary(shipped("resources") / "glossary.toml")
    return Catalogue(
        glossary=glossary,
        families={},
        clauses=MappingProxyType(clauses),
        labels={},
        structures={},
        formulas={},
        moderation=read(shipped("resources") / "moderation.toml", Moderation, glossary),
        insertion=read(shipped("resources") / "insertion.toml", InsertionGuide, glossary),
        sourcing=read(shipped("resources") / "sourcing" / "levers.toml", SourcingGuide, glossary),
        life_cycle=read(shipped("resources") / "life_cycle.toml", LifeCycleGuide, glossary),
        traits={},
        themes={},
        law=law,
    )


@pytest.fixture(scope="session")
def bare():
    return Tender(
        format=1,
        subject="",
        type=TenderType.SERVICES,
        amount=Money(0),
        date=DAY,
        buyer=Buyer(name="Commune de Saint-Exemple"),
    )


@pytest.fixture(scope="session")
def full(bare):
    price = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
    share = Criterion(
        designation="Écolabels ou équivalent",
        kind=CriterionKind.ENVIRONMENT,
        weight=Decimal(40),
        clause="part",
    )
    return dataclasses.replace(
        bare,
        subject="Nettoyage des locaux R&D <5 ans",
        cpv="90919200-4",
        amount=Money.from_euros(80_000),
        months=36,
        procedure=Procedure.ADAPTED,
        ccag=Ccag.SUPPLIES_SERVICES,
        social_exemption=2,
        social_exemption_reason="secret pour les candidats",
        need=Need(
            description="Deux sites:\n- la mairie\n- l'école", sustainability="Moins d’eau."
        ),
        publicity=Publicity(supports=(Support.BOAMP,), buyer_profile="https://profil.exemple.fr"),
        lots=(
            Lot(number=1, designation="Mairie"),
            Lot(number=2, designation="École", reserved=(Reservation.INCLUSION,)),
        ),
        criteria=(price, share),
        clauses=(
            ClauseChoice(clause="tri", fields={"flux": 5}, checked_by="Mme Exemple", lots=(1,)),
            ClauseChoice(clause="dose"),
            ClauseChoice(clause="encadrement"),
        ),
        texts=(
            OwnText(document="ccp", title="Contexte", text="Une cantine ouvre en 2027."),
            OwnText(document="rc", title="Variantes", text="Une variante est admise."),
            OwnText(
                document="ccp",
                title="Sacs",
                text="Sacs recyclés ou équivalents.",
                role=Role.EXECUTION,
                dimension=Dimension.ENVIRONMENT,
                checked_by="régie",
            ),
        ),
    )


def logo():
    content = io.BytesIO()
    Image.new("RGBA", (60, 20), (20, 120, 70, 128)).save(content, "PNG")
    return content.getvalue()


@pytest.fixture(scope="session")
def every_block():
    return Outline(
        title="Document d’essai",
        subject="Objet d’essai",
        author="Commune de Saint-Exemple",
        reference="ESSAI-1",
        facts=Facts((("Référence", "ESSAI-1"),)),
        letterhead=Letterhead(lines=("1 place de la Mairie", "59000 Ville"), logo=logo()),
        blocks=number_headings(
            (
                Heading(1, "Premier chapitre"),
                Paragraph("Une phrase assez longue pour tenir sur deux lignes. " * 3),
                Heading(2, "Sous-chapitre"),
                BulletList(("un", "deux")),
                BulletList(("d’abord", "ensuite"), ordered=True),
                Heading(3, "Détail"),
                Table(("Nom", "Valeur"), (("a", "1"), ("b", "2\n3")), (1, 2), "Légende"),
                Facts((("Preuve", "[à compléter : preuve]"),)),
                SmallPrint("Petits caractères."),
                Answer("Votre réponse :", 4),
                Answer("Nom du fichier joint :"),
                Heading(1, "Fin"),
                Signature(("Acheteur", "Titulaire"), ("Date :", "Signature :")),
            )
        ),
    )


@pytest.fixture(scope="session")
def nasty_texts():
    """Return five hundred texts: each whole, then amid words, beside another one."""
    whole = json.loads((Path(__file__).parent / "nasty_texts.json").read_text(encoding="utf-8"))
    ranks = range(len(whole))
    return tuple(whole) + tuple(
        f"Mot {rank} {whole[rank]} puis {whole[(rank * 7 + turn * 11) % len(whole)]} fin"
        for turn in range(1, NASTY // len(whole))
        for rank in ranks
    )


def filled(value, text):
    if isinstance(value, tuple):
        return tuple(filled(item, text) for item in value)
    if not dataclasses.is_dataclass(value):
        return value
    held = [
        (item.name, getattr(value, item.name))
        for item in dataclasses.fields(value)
        if item.init and item.name not in KEYS
    ]
    changes = {name: text() if type(old) is str else filled(old, text) for name, old in held}
    return dataclasses.replace(value, **changes)


@pytest.fixture(scope="session")
def complete(catalogue):
    """Return a dossier and its sheets where every kind of document has much to say."""
    path = shipped("resources") / "practice" / "dossiers" / "espaces-verts-deux-lots.toml"
    tender = read_dossier(path.read_bytes(), path.name, catalogue.glossary)
    office = Office(street="1 place de la Mairie", postcode="59000", commune="Ville", phone="03")
    technical = dataclasses.replace(
        tender.criteria[1],
        sub_criteria=(
            SubCriterion(designation="a", weight=Decimal(12), question="b", proof="c"),
            SubCriterion(
                designation="d", weight=Decimal(8), levels=(Level(points=0, description="e"),)
            ),
        ),
    )
    hours = InsertionVolume(
        lot=1,
        amount=Money.from_euros(60_000),
        labour_share=Decimal(60),
        effort=Decimal(5),
        hourly_cost=Money.from_euros(30),
        hours=60,
        trades=(TradeShare(trade="tonte", share=Decimal(100), labour_share=Decimal(60)),),
    )
    tender = dataclasses.replace(
        tender,
        buyer=dataclasses.replace(tender.buyer, office=office),
        criteria=(tender.criteria[0], technical, tender.criteria[2]),
        insertion=(hours,),
        texts=(*tender.texts, OwnText(document="rc", title="a", text="b")),
    )
    call = Contacted(supplier=1, name="a", day=DAY, kind=ExchangeKind.CALL, text="b")
    beside = Beside(
        sourcing=SourcingSheet(
            questions=("q",),
            rounds=(QuestionRound(day=DAY, questions=("q",), suppliers=(1,)),),
            contacted=(call,),
        ),
        bids=BidSheet(bids=(Bid(bidder="a", lot=1), Bid(bidder="b", lot=1, irregular="c"))),
        logo=logo(),
    )
    return tender, beside


@pytest.fixture(scope="session")
def hostile(complete, nasty_texts):
    """Return the complete dossier and its sheets, every free text made of nasty ones."""
    tender, beside = complete

    def hostile(start, texts_each):
        following = itertools.cycle(nasty_texts[start:] + nasty_texts[:start])

        def text():
            return " ".join(itertools.islice(following, texts_each))

        return filled(tender, text), filled(beside, text)

    return hostile
