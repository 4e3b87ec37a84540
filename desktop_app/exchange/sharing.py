"""Suppliers handed to another town: what they do as firms, without anybody to call there."""

from dataclasses import replace

from desktop_app.core.contact import Contact
from desktop_app.core.person import EMAIL
from desktop_app.core.profile import Approval, Offer, Origin, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.telephone import PHONE

# People, and what the clerk thinks or plans: neither is lent.
WITHHELD = frozenset(
    (
        *("contact", "fonction", "telephone", "courriel", "autres_contacts"),
        *("notes", "etiquettes", "listes", "dernier_contact", "a_revoir"),
    )
)
WITHHELD_PATHS = (
    *("contact", "notes", "profile.other_contacts", "profile.tags", "profile.lists"),
    *("profile.last_contact", "profile.review_on"),
)
MASK, ANOTHER = "[contact retiré]", "une autre commune"


def shared(supplier: Supplier, lender: str) -> Supplier:
    """Return what may be told of a supplier to another town, with where each thing comes from.

    Args:
        supplier: one of the book.
        lender: the town whose clerk typed what has no other source.
    """
    profile = supplier.profile
    source = _bare(supplier.source) or lender or ANOTHER
    return replace(
        supplier,
        identifier=0,
        contact=Contact(),
        notes="",
        activities=_bare(supplier.activities),
        labels=_bare(supplier.labels),
        source=source,
        profile=replace(
            profile,
            offers=tuple(map(_offer, profile.offers)),
            approvals=tuple(map(_approval, profile.approvals)),
            other_contacts=(),
            tags=(),
            lists=(),
            last_contact=None,
            review_on=None,
            references=_bare(profile.references),
            co_contracting=_bare(profile.co_contracting),
            cluster=_bare(profile.cluster),
            origins=_origins(profile, source, lender or ANOTHER),
        ),
    )


def _offer(offer: Offer) -> Offer:
    return replace(offer, title=_bare(offer.title))


def _approval(approval: Approval) -> Approval:
    return replace(approval, proof=_bare(approval.proof))


def _bare(text: str) -> str:
    return PHONE.sub(MASK, EMAIL.sub(MASK, text))


def _origins(profile: Profile, source: str, lender: str) -> dict[str, Origin]:
    # What a clerk typed here was typed by nobody there: a later list may replace it.
    kept = {
        path: Origin(source=_bare(origin.source) or lender, day=origin.day)
        for path, origin in profile.origins.items()
        if not path.startswith(WITHHELD_PATHS)
    }
    return kept if "" in kept else {"": Origin(source=source), **kept}
