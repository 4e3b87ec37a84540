import datetime
import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from desktop_app.sourcing.pack import GREATEST_ADDRESS, Message, address, message

DAY = datetime.date(2026, 11, 23)
ARTICLE = re.compile(r"\b[LRD]\d+-\d+\b")


def test_the_message_asks_every_question_and_says_it_engages_nobody(contract_tender):
    sent = message(contract_tender, ("Quels produits ?", "Quel délai ?"), DAY)
    for said in ("1. Quels produits ?", "2. Quel délai ?", "R2111-1", "08/12/2026", "n’engage"):
        assert said in sent.text, said
    assert contract_tender.subject in sent.subject


def test_the_article_cited_is_the_one_about_preparing_a_contract(catalogue, contract_tender):
    cited = ARTICLE.findall(message(contract_tender, (), DAY).text)
    about = {text.article: text.summary for text in catalogue.law.texts.values()}
    assert cited == ["R2111-1"]
    assert "sourçage" in about["R2111-1"]
    # The control: the article beside it is about something else.
    assert "sourçage" not in about["R2111-4"]


def test_the_message_depends_on_no_supplier(contract_tender):
    questions = ("Quels produits ?",)
    assert message(contract_tender, questions, DAY) == message(contract_tender, questions, DAY)
    other = replace(contract_tender, subject="Autre")
    assert message(other, questions, DAY) != message(contract_tender, questions, DAY)


def test_recipients_of_one_mail_do_not_see_each_other():
    link, is_whole = address(Message("Objet & suite", "Texte é"), hidden=("a@x.fr", "b@y.fr"))
    parts = urlsplit(link)
    asked = parse_qs(parts.query)
    assert parts.path == ""
    assert asked["bcc"] == ["a@x.fr,b@y.fr"]
    assert asked["subject"] == ["Objet & suite"]
    assert asked["body"] == ["Texte é"]
    assert is_whole


def test_a_long_text_is_left_to_be_pasted():
    link, is_whole = address(Message("Objet", "é" * 2_000), ("a@x.fr",))
    assert not is_whole
    assert "body=" not in link
    assert len(link) <= GREATEST_ADDRESS


def test_an_odd_address_cannot_add_a_field():
    link, _ = address(Message("Objet", "Texte"), ("a@x.fr?cc=z@z.fr&x=1",))
    assert parse_qs(urlsplit(link).query).keys() == {"subject", "body"}
