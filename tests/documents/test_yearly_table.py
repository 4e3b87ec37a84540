import datetime
import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import Award, FollowUp, LotAward, Structure, YearlySpend
from desktop_app.core.money import Money
from desktop_app.documents.outline import plain_text
from desktop_app.documents.yearly_table import yearly_outline, yearly_pdf
from desktop_app.monitoring.table import Section
from desktop_app.monitoring.yearly import yearly_table
from desktop_app.paths import shipped

DAY = datetime.date(2026, 11, 23)


@pytest.fixture
def table(contract_tender, catalogue):
    lots = (
        LotAward(
            lot=1,
            supplier="Atelier du Canal",
            structure=Structure.ADAPTED,
            amount=Money(4_700_000),
        ),
    )
    spending = (
        YearlySpend(
            year=2026,
            category="agec-textiles",
            total=Money(100_000),
            parts={"recycle": Money(25_000)},
        ),
    )
    follow_up = FollowUp(award=Award(start=DAY, lots=lots), spending=spending)
    return yearly_table(2026, (Contract(tender=contract_tender, follow_up=follow_up),), catalogue)


def said(table, catalogue):
    text = plain_text(yearly_outline(table, catalogue, "Commune", DAY))
    return text.replace("\u00a0", " ")


def test_each_part_of_the_table_has_its_chapter(table, catalogue):
    text = said(table, catalogue)
    for section in Section:
        assert section.value in text


def test_a_share_stands_with_its_two_sides_and_its_aim(table, catalogue):
    text = said(table, catalogue)
    assert "25 % | 250 sur 1 000 € | 20 %" in text
    assert "0 % | 0 sur 1 marchés | à vérifier (30 % jusqu’en 2025)" in text


def test_what_is_not_known_is_named_and_never_zero(table, catalogue):
    text = said(table, catalogue)
    assert "non connu | – | 8 % | 1 000 € dont la part n’est pas saisie" in text
    assert "Sans dépense saisie : " in text
    assert "Jeux et jouets" in text
    empty = said(replace(table, measures=()), catalogue)
    assert "Rien n’est saisi" in empty
    assert "0 %" not in empty


def test_the_holders_are_never_named(table, catalogue):
    assert "Atelier du Canal" not in said(table, catalogue)


def test_the_texts_behind_the_aims_are_cited(table, catalogue):
    text = said(table, catalogue)
    assert "PNAD 2022-2025" in text
    assert "décret 2024-134" in text


def test_the_table_is_an_accessible_pdf(table, catalogue):
    pdf = yearly_pdf(table, catalogue, "Commune", DAY, shipped("resources"))
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "Année 2026" in reader.pages[0].extract_text()
