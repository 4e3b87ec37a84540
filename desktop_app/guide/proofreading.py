"""What must hold in the guide, said as French sentences."""

from collections import Counter
from collections.abc import Iterator, Set

from desktop_app.guide.guide import Guide
from desktop_app.guide.lesson import Lesson, QuizQuestion, sentence_length
from desktop_app.guide.tour import Tour
from desktop_app.guide.words import WordList

MEMO_LINES = 3
FEWEST_QUESTIONS, MOST_QUESTIONS = 3, 4
FEWEST_ANSWERS = 3
LEAST_WORDS, MOST_WORDS = 280, 450
LONGEST_SENTENCE = 25
LONGEST_DEFINITION = 60


def guide_problems(guide: Guide, texts: Set[str], rules: Set[str]) -> tuple[str, ...]:
    """Return every mistake of the lessons, of the abbreviations and of the tours."""
    problems: list[str] = []
    for lesson in guide.lessons.values():
        problems += _named("lessons", lesson.identifier, lesson_problems(lesson, texts))
    for item in guide.lists.values():
        problems += _named("words", item.identifier, list_problems(item))
    for tour in guide.tours.values():
        found = tour_problems(tour, frozenset(guide.lessons), rules)
        problems += _named("tours", tour.identifier, found)
    ranks = sorted(lesson.rank for lesson in guide.lessons.values())
    if ranks != list(range(1, len(ranks) + 1)):
        problems.append("guide/lessons : les rangs vont de 1 en 1, sans trou ni doublon.")
    return tuple(problems)


def _named(folder: str, name: str, problems: Iterator[str]) -> Iterator[str]:
    return (f"guide/{folder}/{name}.toml : {problem}" for problem in problems)


def lesson_problems(lesson: Lesson, texts: Set[str]) -> Iterator[str]:
    """Yield every mistake of a lesson."""
    if not lesson.grounds:
        yield "« fondement » ne peut pas être vide."
    for name in lesson.grounds:
        if name not in texts:
            yield f"« fondement » : « {name} » n’existe pas."
    yield from _reading_problems(lesson)
    if not FEWEST_QUESTIONS <= len(lesson.quiz) <= MOST_QUESTIONS:
        yield f"l’autotest a de {FEWEST_QUESTIONS} à {MOST_QUESTIONS} questions."
    for rank, question in enumerate(lesson.quiz, 1):
        for problem in _question_problems(question):
            yield f"« autotest[{rank}] » : {problem}"


def _reading_problems(lesson: Lesson) -> Iterator[str]:
    if len(lesson.memo) != MEMO_LINES:
        yield f"« a_retenir » a {MEMO_LINES} lignes."
    if not lesson.screens:
        yield "« ecrans » : au moins un écran où la leçon se met en pratique."
    if not LEAST_WORDS <= lesson.word_count <= MOST_WORDS:
        limits = f"entre {LEAST_WORDS} et {MOST_WORDS}"
        yield f"{lesson.word_count} mots à lire : {limits} sont attendus."
    length = sentence_length(lesson.prose)
    if length > LONGEST_SENTENCE:
        yield f"{length:.0f} mots par phrase en moyenne : {LONGEST_SENTENCE} au plus."


def _question_problems(question: QuizQuestion) -> Iterator[str]:
    if len(question.answers) < FEWEST_ANSWERS:
        yield f"au moins {FEWEST_ANSWERS} réponses sont attendues."
    if not any(answer.right for answer in question.answers):
        yield "aucune réponse n’est juste."
    if all(answer.right for answer in question.answers):
        yield "aucune réponse n’est fausse."
    if not all(answer.explanation.strip() for answer in question.answers):
        yield "chaque réponse a une explication."


def list_problems(item: WordList) -> Iterator[str]:
    """Yield every mistake of a list of abbreviations."""
    for acronym, count in Counter(word.acronym for word in item.words).items():
        if count > 1:
            yield f"« {acronym} » est écrit {count} fois."
    for word in item.words:
        if not word.source.strip():
            yield f"« {word.acronym} » : il manque une source."
        if len(word.definition.split()) > LONGEST_DEFINITION:
            yield f"« {word.acronym} » : une ou deux phrases suffisent."


def tour_problems(tour: Tour, lessons: Set[str], rules: Set[str]) -> Iterator[str]:
    """Yield every mistake of a tour."""
    for planted in tour.planted_errors:
        if planted.dossier not in tour.dossiers:
            yield f"« {planted.dossier} » n’est pas un dossier du parcours."
        if planted.lesson not in lessons:
            yield f"la leçon « {planted.lesson} » n’existe pas."
        if not planted.rules:
            yield f"« {planted.title} » : au moins une règle est attendue."
        for rule in planted.rules:
            if rule not in rules:
                yield f"la règle « {rule} » n’existe pas."
