"""What the steps of the wizard have in common."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.tender import Tender
from desktop_app.law.facts import FACTS
from desktop_app.law.finding import Finding, State
from desktop_app.law.rule import Place
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.choices import CheckField, Choices, RadioField
from desktop_app.ui.wizard.correction import failed_facts, quoted_part
from desktop_app.ui.wizard.cpv_field import CpvField
from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.field_notes import FieldNote, FieldNotes, Said, points_awaiting
from desktop_app.ui.wizard.fields import ChoiceField, TextArea, TextField, TickField
from desktop_app.ui.wizard.form import Form
from desktop_app.ui.wizard.optional_date import OptionalDateField
from desktop_app.ui.wizard.tab_order import stops

Facts = Mapping[str, tuple[str, ...]]
Answer = (
    TextField
    | TextArea
    | ChoiceField
    | DateField
    | OptionalDateField
    | CheckField
    | RadioField
    | CpvField
    | TickField
)
TYPED = (TextField, TextArea, DateField, OptionalDateField, CpvField)


class Step(QWidget):
    """One page of questions; `facts` says which facts of the law each answer gives.

    `told` names the facts of which the step speaks in its own words already, and `whole` is what
    a finding on no answer in particular is about: a list of clauses, of criteria. A step with a
    gesture of its own advises that one, and not to go on.
    """

    correction_asked = Signal(object)
    answer_asked = Signal(object)

    places: ClassVar[tuple[Place, ...]] = ()
    facts: ClassVar[Facts] = {}
    told: ClassVar[frozenset[str]] = frozenset()
    has_own_gesture: ClassVar[bool] = False

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__()
        self.editor = editor
        self.fields: dict[str, QWidget] = {}
        self.whole: QWidget | None = None
        self._answers: dict[str, Answer] = {}
        self._notes = FieldNotes()
        self.form = Form()
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 24)
        page.addLayout(self.form)
        page.addStretch()
        self.form.addWidget(Sentence(self.introduction()))

    @staticmethod
    def title() -> str:
        """Return the name of the step."""
        raise NotImplementedError

    def introduction(self) -> str:
        """Return what the step asks, in a sentence or two for a clerk."""
        raise NotImplementedError

    @staticmethod
    def purpose() -> str:
        """Return what a step that the law asks nothing of is for, in three words."""
        return ""

    @classmethod
    def labels(cls) -> dict[str, str]:
        """Return the answer that the step asks under each label of the law."""
        return {FACTS[fact].label: name for name, facts in cls.facts.items() for fact in facts}

    def bind(self, field: Answer, name: str) -> None:
        """Join a field with an answer of the tender, `part.name` for one of a part."""
        self._answers[name] = field
        self.stand_for(field, name)
        field.answered.connect(lambda value: self._record(field, name, value))

    def stand_for(self, field: QWidget, name: str) -> None:
        """Lead to a field what the law asks about an answer."""
        self.fields.update(dict.fromkeys(self.facts.get(name, ()), field))

    def show_tender(self, tender: Tender) -> None:
        """Show the answers that the tender holds."""
        for name, field in self._answers.items():
            field.show_value(attrgetter(name)(tender))

    @property
    def notes(self) -> tuple[FieldNote, ...]:
        """What is said beside the fields of the step."""
        return self._notes.shown

    def show_notes(self) -> None:
        """Say beside each field what the law says of its answer."""
        found, said = self.editor.attention, dict[QWidget, list[Said]]()
        for finding in found.to_correct:
            if (field := self._field_of(finding)) is not None:
                said.setdefault(field, []).append((finding.state, finding.message))
        for question in found.questions:
            asked = (fact for fact in self.fields if FACTS[fact].label == question.label)
            if (field := self.known_field(asked)) is not None:
                count = points_awaiting(len(question.findings))
                said.setdefault(field, []).append((State.NOT_APPLICABLE, count))
        self._notes.show({field: tuple(sayings) for field, sayings in said.items()})

    def settle(self) -> None:
        """Take back the room of what is said no more."""
        self._notes.settle()

    def enter(self) -> None:
        """Prepare the step before it comes on screen."""

    def field_of(self, facts: Iterable[str]) -> QWidget:
        """Return the field that answers the first known fact, else the first field."""
        return self.known_field(facts) or self.first_field()

    def known_field(self, facts: Iterable[str]) -> QWidget | None:
        """Return the field that answers the first known fact, none when no field does."""
        return next((self.fields[fact] for fact in facts if fact in self.fields), None)

    def field_labelled(self, label: str) -> QWidget:
        """Return the field that answers what the law calls by a label."""
        return self.field_of(fact for fact in self.fields if FACTS[fact].label == label)

    def field_at(self, part: str) -> QWidget | None:  # noqa: ARG002 - each step knows its parts
        """Return the field of a part of the dossier, none when it stands elsewhere."""
        return None

    def first_field(self) -> QWidget:
        """Return the field where the keyboard starts."""
        reached = (stop for stop in stops(self) if stop.isEnabled() and stop.isVisibleTo(self))
        first = next(reached, self)
        groups = (group for group in self.findChildren(Choices) if group.isAncestorOf(first))
        return next(groups, first)

    def _field_of(self, finding: Finding) -> QWidget | None:
        if part := quoted_part(finding, self.editor):
            return self.field_at(part)
        if finding.place not in self.places:
            return None
        facts = failed_facts(finding, self.editor)
        if self.told.issuperset(facts) and facts:
            return None
        field = self.known_field(facts)
        is_seen = field is not None and field.isVisibleTo(self)
        return field if is_seen else self.whole

    def _record(self, field: Answer, name: str, value: Any) -> None:
        part, _, last = name.rpartition(".")
        if part:
            value = replace(getattr(self.editor.tender, part), **{last: value})
        act = self.editor.typed if isinstance(field, TYPED) else self.editor.change
        act(**{part or last: value})
