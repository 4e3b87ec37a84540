"""What the hours of insertion of a lot are counted from."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.clause import Trade
from desktop_app.core.insertion import InsertionVolume, TradeShare
from desktop_app.core.money import Money
from desktop_app.sourcing.figures import number
from desktop_app.ui.figures import day_text
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.decimal_field import PreciseField
from desktop_app.ui.wizard.fields import AmountField, NumberField
from desktop_app.ui.wizard.form import Fold, Form, name_field, question

FULL = Decimal(100)
PERCENT = " %"


class TradeShares(QWidget):
    """Asks what each trade weighs; nothing counts until the shares make the whole."""

    answered = Signal()

    def __init__(self, trades: tuple[Trade, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trades = trades
        self.fields = tuple(PreciseField(0, 100, PERCENT) for _ in trades)
        self.total = Hint()
        form = Form(self)
        for trade, field in zip(trades, self.fields, strict=True):
            title = self.tr("{trade} (main-d’œuvre : {share} %)").format(
                trade=trade.designation, share=trade.labour_share
            )
            form.ask(title, field, trade.source)
            field.answered.connect(self._answer)
        form.addWidget(self.total)
        self._tell()

    def show_shares(self, shares: tuple[TradeShare, ...]) -> None:
        """Show what each trade weighs."""
        known = {share.trade: share.share for share in shares}
        for trade, field in zip(self.trades, self.fields, strict=True):
            field.show_value(known.get(trade.designation, Decimal(0)))
        self._tell()

    def shares(self) -> tuple[TradeShare, ...]:
        """Return the shares, none while they do not make the whole."""
        weights = [Decimal(str(field.value())) for field in self.fields]
        if sum(weights) != FULL:
            return ()
        return tuple(
            TradeShare(
                trade=trade.designation, share=weight, labour_share=Decimal(trade.labour_share)
            )
            for trade, weight in zip(self.trades, weights, strict=True)
            if weight
        )

    def _answer(self) -> None:
        self._tell()
        self.answered.emit()

    def _tell(self) -> None:
        total = sum((Decimal(str(field.value())) for field in self.fields), Decimal(0))
        text = (
            self.tr("Somme : 100 %. La part de main-d’œuvre en est tirée.")
            if total == FULL
            else self.tr("Somme : {total} %. Elle ne compte qu’à 100 %.")
        )
        self.total.setText(text.format(total=number(total)))


class HoursForm(QWidget):
    """Asks for the numbers of one lot; `answered` at each of them."""

    answered = Signal()

    def __init__(
        self,
        volume: InsertionVolume,
        trades: tuple[Trade, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._volume = volume
        self.amount = AmountField()
        self.months = NumberField()
        self.labour = PreciseField(0, 100, PERCENT)
        self.effort = PreciseField(0, 100, PERCENT)
        self.cost = AmountField()
        self.cost_day = Hint()
        self.staff = NumberField()
        self.trades = TradeShares(trades)
        self.split = Fold(self.tr("Répartir le montant entre les mé&tiers"), self.trades)
        self.split.setVisible(bool(trades))
        self._build()
        for field in (self.amount, self.months, self.labour, self.effort, self.cost, self.staff):
            field.answered.connect(self._answer)
        self.trades.answered.connect(self._answer)

    def show_volume(self, volume: InsertionVolume) -> None:
        """Show what a calculation starts from."""
        self._volume = volume
        self.amount.show_value(volume.amount)
        self.months.show_value(volume.months)
        self.labour.show_value(volume.labour_share)
        self.effort.show_value(volume.effort)
        self.cost.show_value(volume.hourly_cost)
        self.staff.show_value(volume.staff_hours_month or None)
        self.trades.show_shares(volume.trades)
        if volume.trades:
            self.split.open()
        self._follow_trades()

    def volume(self) -> InsertionVolume:
        """Return the calculation as it is asked for."""
        cost = self.cost.value() or Money()
        kept_day = self._volume.hourly_cost_on if cost == self._volume.hourly_cost else None
        trades = self.trades.shares()
        return replace(
            self._volume,
            amount=self.amount.value() or Money(),
            months=self.months.value() or None,
            labour_share=_labour_share(trades, Decimal(str(self.labour.value()))),
            effort=Decimal(str(self.effort.value())),
            hourly_cost=cost,
            hourly_cost_on=kept_day,
            staff_hours_month=self.staff.value() or 0,
            trades=trades,
        )

    def _answer(self) -> None:
        self._follow_trades()
        self.answered.emit()

    def _follow_trades(self) -> None:
        trades = self.trades.shares()
        self.labour.setEnabled(not trades)
        if trades:
            self.labour.show_value(_labour_share(trades, Decimal(0)))
        volume = self.volume()
        self.cost_day.setText(
            self.tr("Valeur des guides retenue depuis le {day}.").format(
                day=day_text(volume.hourly_cost_on)
            )
            if volume.hourly_cost_on
            else self.tr("Valeur saisie : notez d’où elle vient.")
        )

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        form = Form()
        page.addLayout(form)
        form.ask_together(
            question(self.tr("&Montant"), self.amount, unit=self.tr("€ HT")),
            question(self.tr("&Durée"), self.months, unit=self.tr("mois")),
        )
        form.ask_together(
            question(self.tr("Part de main-d’œu&vre dans le prix"), self.labour),
            question(self.tr("Taux d’&effort d’insertion"), self.effort),
        )
        cost = question(self.tr("&Coût chargé d’une heure"), self.cost, unit=self.tr("€"))
        cost.addWidget(self.cost_day)
        staff = question(
            self.tr("&Personnel à reprendre"),
            self.staff,
            self.tr("Convention collective ou L1224-1 du code du travail."),
            self.tr("heures par mois"),
        )
        form.ask_together(cost, staff)
        form.addWidget(self.split)
        name_field(self.split.button, self.tr("Répartir le montant entre les métiers"))


def _labour_share(trades: tuple[TradeShare, ...], typed: Decimal) -> Decimal:
    if not trades:
        return typed
    return sum((one.share * one.labour_share for one in trades), Decimal(0)) / FULL
