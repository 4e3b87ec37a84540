import datetime
import io

from pypdf import PdfReader

from desktop_app.documents.endings import DiaryPeriod, LabelEnd, endings_outline, endings_pdf
from desktop_app.documents.outline import Heading, Paragraph, Table
from desktop_app.paths import shipped

DAY = datetime.date(2026, 11, 23)
PERIOD = DiaryPeriod(DAY, datetime.date(2027, 11, 23))
ENDS = (
    LabelEnd(datetime.date(2027, 3, 1), "Cap", "RGE"),
    LabelEnd(datetime.date(2027, 1, 31), "Axe & <b>Fils</b>", "RGE"),
    LabelEnd(datetime.date(2027, 1, 10), "Bel", "ESUS"),
)


def test_each_month_has_its_table_the_earliest_first():
    blocks = endings_outline(ENDS, PERIOD, "Commune", DAY).blocks
    months = [block.text for block in blocks if isinstance(block, Heading)]
    assert months == ["Janvier 2027", "Mars 2027"]
    first = next(block for block in blocks if isinstance(block, Table))
    assert [row[1] for row in first.rows] == ["Bel", "Axe & <b>Fils</b>"]
    assert first.rows[0][0] == "10/01/2027"


def test_a_period_where_nothing_ends_says_so():
    (only,) = endings_outline((), PERIOD, "Commune", DAY).blocks
    assert isinstance(only, Paragraph)
    assert not any(isinstance(b, Paragraph) for b in endings_outline(ENDS, PERIOD, "", DAY).blocks)


def test_the_diary_is_an_accessible_pdf_that_carries_no_dossier():
    period = DiaryPeriod(PERIOD.first, PERIOD.last, "Les 12 prochains mois")
    pdf = endings_pdf(ENDS, period, "Commune", DAY, shipped("resources"))
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.attachments == {}
    text = "".join(page.extract_text() for page in reader.pages)
    for said in ("Les 12 prochains mois", "Janvier 2027", "Axe & <b>Fils</b>", "ESUS"):
        assert said in text


def test_the_contents_send_each_month_to_its_own_page():
    many = [
        LabelEnd(datetime.date(2027, month, 1 + rank % 28), f"Fournisseur {rank}", "RGE")
        for month in (1, 2, 3)
        for rank in range(40)
    ]
    pdf = endings_pdf(many, PERIOD, "Commune", DAY, shipped("resources"))
    reader = PdfReader(io.BytesIO(pdf))
    pages = [reader.get_destination_page_number(item) for item in reader.outline]
    assert len(set(pages)) == len(pages) == 3
