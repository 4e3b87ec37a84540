import datetime
from dataclasses import replace

import pytest

from desktop_app.guide.guide import Guide
from desktop_app.guide.lesson import (
    Lesson,
    QuizAnswer,
    QuizQuestion,
    Reading,
    Screen,
    ScreenLink,
    sentence_length,
)
from desktop_app.guide.proofreading import guide_problems, lesson_problems
from desktop_app.law.text import Confidence

RIGHT = QuizAnswer(text="Oui", explanation="Parce que.", right=True)
WRONG = QuizAnswer(text="Non", explanation="Parce que.")
QUESTION = QuizQuestion(statement="Alors ?", answers=(RIGHT, WRONG, WRONG))
SOUND = Lesson(
    identifier="essai",
    rank=1,
    title="Essai",
    objective="Essayer.",
    passages=(Reading(title="Un", text="Une phrase de cinq mots. " * 60),),
    example="Un exemple.",
    memo=("Un.", "Deux.", "Trois."),
    grounds=("texte",),
    screens=(ScreenLink(screen=Screen.LIBRARY, label="Lire"),),
    quiz=(QUESTION, QUESTION, QUESTION),
    source="Une source",
    verified_on=datetime.date(2026, 11, 22),
    confidence=Confidence.KNOWN,
)


def problems(lesson):
    return list(lesson_problems(lesson, {"texte"}))


def test_a_sound_lesson_has_no_problem():
    assert problems(SOUND) == []


def quiz(*answers):
    return (QUESTION, QUESTION, QuizQuestion(statement="Alors ?", answers=answers))


UNEXPLAINED = QuizAnswer(text="Non", explanation=" ")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"grounds": ()}, "ne peut pas être vide"),
        ({"grounds": ("ailleurs",)}, "« ailleurs » n’existe pas"),
        ({"memo": ("Un.",)}, "a 3 lignes"),
        ({"screens": ()}, "au moins un écran"),
        ({"passages": ()}, "mots à lire"),
        ({"passages": (Reading(title="", text="un mot et " * 100 + "."),)}, "par phrase"),
        ({"quiz": (QUESTION,)}, "de 3 à 4 questions"),
        ({"quiz": quiz(RIGHT, WRONG)}, "au moins 3 réponses"),
        ({"quiz": quiz(WRONG, WRONG, WRONG)}, "aucune réponse n’est juste"),
        ({"quiz": quiz(RIGHT, RIGHT, RIGHT)}, "aucune réponse n’est fausse"),
        ({"quiz": quiz(RIGHT, WRONG, UNEXPLAINED)}, "chaque réponse a une explication"),
    ],
)
def test_each_mistake_of_a_lesson_is_said(change, said):
    assert any(
        said in problem.replace("\u00a0", " ") for problem in problems(replace(SOUND, **change))
    )


def test_two_lessons_of_the_same_rank_are_refused():
    twin = replace(SOUND, identifier="autre")
    guide = Guide(lessons={"essai": SOUND, "autre": twin})
    assert "rangs" in guide_problems(guide, {"texte"}, set())[0]


def test_a_question_wants_all_right_choices_and_no_other():
    several = QuizQuestion(statement="", answers=(RIGHT, RIGHT, WRONG))
    assert several.has_several
    assert several.is_right(frozenset({0, 1}))
    assert not several.is_right(frozenset({0}))
    assert not several.is_right(frozenset({0, 1, 2}))
    assert not QUESTION.has_several


def test_sentences_are_counted_in_words():
    assert sentence_length(("Un deux trois. Quatre cinq !",)) == 2.5
    assert sentence_length(("",)) == 0


def test_the_guide_that_is_shipped_holds(catalogue):
    law = catalogue.law
    assert guide_problems(catalogue.guide, set(law.texts), set(law.rules)) == ()
    assert len(catalogue.guide.lessons) >= 14
    assert [lesson.rank for lesson in catalogue.guide.in_order()] == list(range(1, 17))


def test_the_right_answer_is_not_always_at_the_same_place(catalogue):
    places = [
        rank
        for lesson in catalogue.guide.in_order()
        for question in lesson.quiz
        for rank, answer in enumerate(question.answers)
        if answer.right
    ]
    assert max(map(places.count, set(places))) < 0.6 * len(places)


def test_paragraphs_are_parted_by_an_empty_line():
    reading = Reading(title="", text="\nUn\ndeux.\n\nTrois.\n")
    assert reading.paragraphs == ("Un deux.", "Trois.")


def test_right_answer_stands_at_each_place_about_as_often(catalogue):
    places = [
        [answer.right for answer in question.answers].index(True)
        for lesson in catalogue.guide.in_order()
        for question in lesson.quiz
    ]
    counts = [places.count(place) for place in range(3)]
    assert min(counts) * 2 > max(counts)
