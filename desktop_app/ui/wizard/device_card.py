"""Which legal device is advised, why, and the gesture that applies it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.clause import Clause
from desktop_app.core.clause_choice import Role
from desktop_app.core.errors import UserError
from desktop_app.core.lot import Reservation
from desktop_app.core.tender import Tender
from desktop_app.sourcing.device import Device
from desktop_app.sourcing.device_advice import (
    DeviceAdvice,
    Offer,
    advice_before_choice,
    advise_device,
    advise_lots,
)
from desktop_app.sourcing.device_clause import demand_for, with_condition
from desktop_app.sourcing.offers import WHOLE, offers_of
from desktop_app.sourcing.survey import Survey
from desktop_app.ui.figures import number_text
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.wrapped import TextWrap
from desktop_app.ui.wizard.criterion_offers import criterion_of
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import AmountField, NumberField
from desktop_app.ui.wizard.form import Fold, Form, Strong, clear, question
from desktop_app.ui.wizard.names import reservation_names
from desktop_app.ui.wizard.sourcing_market import others_text
from desktop_app.ui.wizard.sourcing_search import SourcingSearch

ASKED = (Reservation.DISABILITY, Reservation.INCLUSION, Reservation.SOCIAL_ECONOMY)


class OfferFields(QWidget):
    """Asks what is known of the suppliers; it stays on this screen, never in the dossier."""

    answered = Signal()
    count_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = reservation_names()
        self.counts = {kind: NumberField() for kind in ASKED}
        self.median = AmountField()
        self._in_both = 0
        self.count = Button(self.tr("Compter dans le carnet"))
        self.counted = Hint()
        self.count.clicked.connect(self.count_asked)
        form = Form(self)
        form.addWidget(
            Hint(
                self.tr(
                    "Combien de fournisseurs de chaque sorte pourraient répondre ? Ces nombres"
                    " restent sur cet écran : le dossier remis aux entreprises ne les contient"
                    " pas."
                )
            )
        )
        form.ask_together(*(question(names[kind], field) for kind, field in self.counts.items()))
        form.ask(
            self.tr("Leur chiffre d’affaires médian"),
            self.median,
            self.tr("La moitié d’entre eux font moins, la moitié font plus."),
            self.tr("€"),
        )
        form.addWidget(self.count, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.counted)
        self.counted.hide()
        for count in self.counts.values():
            count.answered.connect(self._forget_both)
        for field in (*self.counts.values(), self.median):
            field.answered.connect(self.answered)

    def show_offer(self, offer: Offer) -> None:
        """Show what a sourcing found."""
        for kind, field in self.counts.items():
            field.show_value(offer.counts.get(kind))
        self._in_both = offer.in_both
        self.median.show_value(offer.median)

    def tell(self, sentence: str) -> None:
        """Say how the count went."""
        self.counted.setText(sentence)
        self.counted.show()

    def _forget_both(self) -> None:
        self._in_both = 0

    def offer(self) -> Offer | None:
        """Return what is known, none when nothing is."""
        known = {kind: field.value() for kind, field in self.counts.items()}
        counts = {kind: count for kind, count in known.items() if count is not None}
        if not counts:
            return None
        return Offer(counts=counts, in_both=self._in_both, median=self.median.value() or None)


class DeviceCard(Card):
    """Advises one device for the contract, then for each lot; a button applies it."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.headline = Strong()
        self.reasons = Sentence()
        self.former = Sentence()
        self.former.hide()
        self.lots_text = Sentence()
        self.lots = Fold(self.tr("Lot par lot"), self.lots_text)
        self.fields = OfferFields()
        self.known = Fold(self.tr("Ce que vous savez des fournisseurs"), self.fields)
        self.buttons: list[Button] = []
        self.search: SourcingSearch | None = None
        self._found: dict[int, Offer] = {}
        self._gestures = QVBoxLayout()
        for widget in (self.headline, self.reasons, self.former):
            self.box.addWidget(widget)
        self.box.addLayout(self._gestures)
        self.box.addWidget(self.lots)
        self.box.addWidget(self.known)
        self.fields.answered.connect(self._hear)
        self.fields.count_asked.connect(self.count)

    def count(self) -> None:
        """Count in the book who could answer, away from the interface thread."""
        if self.search is None:
            self.search = SourcingSearch(self.editor, self)
            self.search.found.connect(self._learn)
            self.search.errand.stopped.connect(self.fields.counted.hide)
        self._found = {}
        if self.search.look_again():
            self.fields.tell(self.tr("Recherche en cours…"))
        else:
            self.fields.tell(self.tr("Indiquez d’abord la famille d’achat ou le code CPV."))

    def show_offers(self, offers: Mapping[int, Offer]) -> None:
        """Take what a sourcing found for the whole and each lot, in place of what was typed."""
        self._found = dict(offers)
        self.fields.show_offer(self._found[WHOLE])
        self.show_tender(self.editor.tender)

    def show_tender(self, tender: Tender) -> None:
        """Show what is advised for a tender."""
        if self._found and self.search is not None and not self.search.look():
            self._found = {}
        catalogue, offer = self.editor.catalogue, self.fields.offer()
        same = {lot.number: offer for lot in tender.lots} if offer else {}
        offers = self._found or same
        try:
            advice = advise_device(tender, catalogue, offer)
            former = advice_before_choice(tender, catalogue, offer)
            lots = advise_lots(tender, catalogue, offers)
        except UserError as error:
            self._refuse(str(error))
        else:
            self._show(advice, lots)
            self._show_former(former)

    def _hear(self) -> None:
        self._found = {}
        self.fields.counted.hide()
        self.show_tender(self.editor.tender)

    def _learn(self, found: Survey) -> None:
        text = self.tr(
            "Capables d’après le carnet : {able} ; à vérifier : {doubtful}, à l’étape Sourcer."
            " Corrigez si vous en savez plus."
        )
        doubtful = sum(count for _able, count in found.by_kind.values())
        told = text.format(able=number_text(found.able), doubtful=number_text(doubtful))
        self.fields.tell(f"{told} {others_text(found)}".strip())
        self.show_offers(offers_of(found))

    def _show(self, advice: DeviceAdvice, lots: tuple[DeviceAdvice, ...]) -> None:
        names = self._names()
        self.headline.setText(
            self.tr("Dispositif social conseillé : {device}").format(device=names[advice.device])
        )
        self.reasons.setText("\n".join(f"– {one}" for one in advice.reasons))
        self.lots.setVisible(bool(lots))
        self.lots_text.setText("\n".join(self._line(one, names) for one in lots))
        self._offer_gestures(advice, lots)

    def _show_former(self, advice: DeviceAdvice | None) -> None:
        self.former.setVisible(advice is not None)
        if advice is not None:
            text = self.tr("Sans ce choix, le conseil serait : {device}. {reason}")
            device = self._names()[advice.device]
            self.former.setText(text.format(device=device, reason=advice.reasons[0]))

    def _refuse(self, sentence: str) -> None:
        self.former.hide()
        self.headline.setText(self.tr("Pas encore de conseil"))
        self.reasons.setText(sentence)
        self.lots.hide()
        self._clear()

    def _line(self, advice: DeviceAdvice, names: Mapping[Device, str]) -> str:
        return self.tr("Lot {number} : {device}. {reason}").format(
            number=advice.lot, device=names[advice.device], reason=advice.reasons[0]
        )

    def _offer_gestures(self, advice: DeviceAdvice, lots: tuple[DeviceAdvice, ...]) -> None:
        self._clear()
        if advice.device is Device.RESERVE and advice.reserved:
            self._add(self.tr("Réserver le marché"), advice)
        demand = demand_for(advice, self.editor.tender, self.editor.catalogue)
        if demand is not None:
            self._add_demand(demand)
        if advice.device is not Device.RESERVE_LOT:
            return
        for one in lots:
            if one.reserved:
                self._add(self.tr("Réserver le lot {number}").format(number=one.lot), one)

    def _clear(self) -> None:
        self.buttons = []
        clear(self._gestures)

    def _add(self, text: str, advice: DeviceAdvice) -> None:
        names = reservation_names()
        kinds = ", ".join(names[kind] for kind in advice.reserved)
        self._place(Button(text), kinds, partial(self._apply, advice))

    def _add_demand(self, demand: Clause) -> None:
        is_criterion = demand.role is Role.CRITERION
        text = (
            self.tr("Ajouter le critère « {title} »")
            if is_criterion
            else self.tr("Ajouter la condition « {title} »")
        )
        button = Button(text.format(title=demand.title))
        self._place(button, demand.reason, partial(self._take, demand))

    def _place(self, button: Button, description: str, gesture: Callable[[], None]) -> None:
        button.setAccessibleDescription(description)
        button.clicked.connect(gesture)
        self.buttons.append(button)
        self._gestures.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        TextWrap(button, self.reasons)

    def _take(self, demand: Clause) -> None:
        tender, catalogue = self.editor.tender, self.editor.catalogue
        self.known.button.setFocus()
        if demand.role is Role.CRITERION:
            self.editor.change(criteria=(*tender.criteria, criterion_of(demand)))
            said = self.tr("Critère ajouté : donnez-lui un poids à l’étape Critères.")
        else:
            done = with_condition(tender, demand, catalogue)
            self.editor.change(clauses=done.clauses, insertion=done.insertion)
            said = self.tr("Condition ajoutée : relisez-la à l’étape Conditions d’exécution.")
        undoing = self.tr("Ctrl+Z l’annule.")
        self.editor.session.say(Notice(f"{said} {undoing}", Tone.SAVED))

    def _apply(self, advice: DeviceAdvice) -> None:
        lots = self.editor.tender.lots
        self.known.button.setFocus()
        if not advice.lot:
            self.editor.change(reserved=advice.reserved)
        else:
            self.editor.change(
                lots=tuple(
                    replace(lot, reserved=advice.reserved) if lot.number == advice.lot else lot
                    for lot in lots
                )
            )
        said = self.tr("C’est réservé. Ctrl+Z l’annule.")
        self.editor.session.say(Notice(said, Tone.SAVED))

    def _names(self) -> dict[Device, str]:
        return {
            Device.RESERVE: self.tr("réserver le marché"),
            Device.RESERVE_LOT: self.tr("réserver un lot"),
            Device.CRITERION: self.tr("un critère social"),
            Device.CONDITION: self.tr("une condition d’exécution sociale"),
            Device.REVERSE_SOURCING: self.tr("partir de ce que savent faire les structures"),
            Device.NONE: self.tr("aucun"),
        }
