import pytest

from desktop_app.core.citation import cited

NB = "\u00a0"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("L2123-1", f"L.{NB}2123-1"),
        ("R2122-9-1, alinéa 2", f"R.{NB}2122-9-1, alinéa 2"),
        ("C. rural, L230-5-1", f"C. rural, L.{NB}230-5-1"),
        ("(L3, R2111-7)", f"(L.{NB}3, R.{NB}2111-7)"),
        ("L 2113-12", f"L.{NB}2113-12"),
        ("D543-281", f"D.{NB}543-281"),
    ],
)
def test_articles_are_cited_in_one_form(written, read):
    assert cited(written) == read
    assert cited(read) == read


@pytest.mark.parametrize(
    "text",
    [
        "fluide R290",
        "recommandation R437",
        "CCAG-FCS, art. 16.1",
        "RAL2000-1",
        "L1e",
        "loi 2020-105",
    ],
)
def test_what_is_no_article_is_left_alone(text):
    assert cited(text) == text
