"""What narrows the suppliers, beyond the words typed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from desktop_app.book.query import Point, Query, Town
from desktop_app.core.folding import plain_words
from desktop_app.ui.figures import number_text
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.filter_fields import (
    KindsButton,
    Labelled,
    choice,
    choose,
)
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.place_fields import CentreField, ServedField
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.wizard.optional_date import OptionalDateField

RADII = (5, 10, 20, 30, 50, 100, 200)
IDLE_DAYS = (180, 365, 730, 1095)
GREATEST_HEADCOUNT = 100_000


class FilterPanel(QWidget):
    """The filters, told together as a query."""

    changed = Signal()

    def __init__(self, session: Session, geography: Geography) -> None:
        super().__init__()
        self._session = session
        self._geography = geography
        self._is_filled = False
        self.label_on: date | None = None
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.kinds = KindsButton()
        self.commune = CentreField(self._geography, lambda: self._session.settings.insee)
        self.served = ServedField(self._geography)
        radii = {str(km): self.tr("{km} km").format(km=km) for km in RADII}
        self.radius = choice({"0": self.tr("Toute distance")} | radii, 10)
        self.departments = QLineEdit(clearButtonEnabled=True)
        self.departments.setPlaceholderText(self.tr("31, 2A, 974"))
        self.family = choice({"": self.tr("Toutes les familles")})
        self.cpv = QLineEdit(clearButtonEnabled=True)
        self.list_name = choice({"": self.tr("Toutes les listes")})
        self.tag = choice({"": self.tr("Toutes les étiquettes")})
        self.label = choice({"": self.tr("Avec ou sans label")})
        self.day = OptionalDateField(self.tr("valable le"))
        self.day.suggest(self._session.today())
        self.least, self.most = _count(), _count()
        never = {str(days): self.tr("Plus de %n mois", "", days // 30) for days in IDLE_DAYS}
        self.idle = choice({"0": self.tr("Peu importe")} | never, 10)
        self.clear = Button(self.tr("&Tout effacer"), "x")

    def _lay_out(self) -> None:
        flow = FlowLayout(self)
        for label, field in (
            (self.tr("Type de structure"), self.kinds),
            (self.tr("Autour de"), self.commune),
            (self.tr("Distance"), self.radius),
            (self.tr("Dessert la commune"), self.served),
            (self.tr("Départements"), self.departments),
            (self.tr("Famille d’achat"), self.family),
            (self.tr("Code CPV"), self.cpv),
            (self.tr("Liste"), self.list_name),
            (self.tr("Étiquette"), self.tag),
            (self.tr("Label ou agrément"), self.label),
            (self.tr("Date du label"), self.day),
            (self.tr("Effectif, au moins"), self.least),
            (self.tr("Effectif, au plus"), self.most),
            (self.tr("Dernier contact"), self.idle),
        ):
            flow.addWidget(Labelled(label, field))
        flow.addWidget(self.clear)

    def _connect(self) -> None:
        for combo in self._combos():
            combo.activated.connect(self.changed)
        for line in (self.departments, self.cpv):
            line.textEdited.connect(self.changed)
        for box in (self.least, self.most):
            box.valueChanged.connect(self.changed)
        self.kinds.changed.connect(self.changed)
        for place in (self.commune, self.served):
            place.changed.connect(self.changed)
        self.day.answered.connect(self._take_day)
        self.clear.clicked.connect(self._clear)

    def fill(self) -> None:
        """Bring up to date the lists, tags, labels and families to choose from."""
        reading = self._session.book.suppliers
        tags: Mapping[str, int] = self._session.read(reading.tags, Counter())
        lists: Mapping[str, int] = self._session.read(reading.lists, Counter())
        _refill(self.tag, _counted(tags))
        _refill(self.list_name, _counted(lists))
        if not self._is_filled:
            self._is_filled = True
            catalogue = self._session.catalogue
            _refill(self.family, {name: item.title for name, item in catalogue.families.items()})
            _refill(self.label, {name: item.title for name, item in catalogue.labels.items()})

    @property
    def town(self) -> Town | None:
        """Where distances start from: the commune typed, or that of the settings, or none."""
        return self.commune.town

    @property
    def centre(self) -> Point | None:
        """The spot that distances start from, none when it is not known."""
        return self.town.point if self.town else None

    @property
    def count(self) -> int:
        """How many filters are set."""
        plain = Query()
        query = self.narrow(plain)
        names = ("kinds", "departments", "radius_km", "cpv", "family", "tag", "list_name", "label")
        more = ("headcount_from", "headcount_to", "not_contacted_since", "served")
        return sum(getattr(query, name) != getattr(plain, name) for name in (*names, *more))

    def narrow(self, query: Query) -> Query:
        """Return a query with the filters of the panel."""
        town = self.town
        radius = float(self.radius.currentData()) if town and town.point else 0.0
        idle = int(self.idle.currentData())
        label = str(self.label.currentData())
        return replace(
            query,
            kinds=self.kinds.kinds(),
            around=town.point if town and radius else None,
            around_insee=town.insee if town and radius else "",
            radius_km=radius,
            served=self.served.town,
            departments=_codes(self.departments.text()),
            family=str(self.family.currentData()),
            cpv=self.cpv.text().strip(),
            list_name=str(self.list_name.currentData()),
            tag=str(self.tag.currentData()),
            label=label,
            label_on=self.label_on if label else None,
            headcount_from=self.least.value() or None,
            headcount_to=self.most.value() or None,
            not_contacted_since=self._session.today() - timedelta(days=idle) if idle else None,
        )

    def show_query(self, query: Query) -> None:
        """Set the panel as a saved search has it."""
        with QSignalBlocker(self), QSignalBlocker(self.least), QSignalBlocker(self.most):
            self.fill()
            self.kinds.show_kinds(query.kinds)
            self.commune.show_place(query.around, query.around_insee)
            self.served.show_town(query.served)
            choose(self.radius, f"{query.radius_km:.0f}")
            self.departments.setText(", ".join(query.departments))
            choose(self.family, query.family)
            self.cpv.setText(query.cpv)
            choose(self.list_name, query.list_name)
            choose(self.tag, query.tag)
            choose(self.label, query.label)
            self.label_on = query.label_on
            self.day.show_value(query.label_on)
            self.least.setValue(query.headcount_from or 0)
            self.most.setValue(query.headcount_to or 0)
            since = query.not_contacted_since
            choose(self.idle, _idle(self._session.today(), since) if since else "0")

    def _take_day(self, day: date | None) -> None:
        self.label_on = day
        if self.label.currentData():
            self.changed.emit()

    def _clear(self) -> None:
        self.show_query(Query())
        self.changed.emit()

    def _combos(self) -> tuple[QComboBox, ...]:
        return self.radius, self.family, self.list_name, self.tag, self.label, self.idle


def _count() -> QSpinBox:
    box = QSpinBox(maximum=GREATEST_HEADCOUNT)
    box.setSpecialValueText("–")
    return box


def _refill(combo: QComboBox, options: Mapping[str, str]) -> None:
    chosen = str(combo.currentData())
    while combo.count() > 1:
        combo.removeItem(1)
    for value, label in options.items():
        combo.addItem(label, value)
    choose(combo, chosen)


def _counted(counts: Mapping[str, int]) -> dict[str, str]:
    return {name: f"{name} ({number_text(count)})" for name, count in counts.items()}


def _codes(text: str) -> tuple[str, ...]:
    return tuple(word.upper().zfill(2) for word in plain_words(text))


def _idle(today: date, since: date) -> str:
    days = (today - since).days
    return str(min(IDLE_DAYS, key=lambda known: abs(known - days)))
