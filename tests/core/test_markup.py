import subprocess
import sys
from xml.sax import saxutils

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.markup import escape, quoteattr

TEXTS = st.text(st.sampled_from("&<>\"'\n\r\taé’ ;#x"), max_size=30)


@given(text=TEXTS)
def test_texts_are_made_safe_as_the_standard_library_does(text):
    assert escape(text) == saxutils.escape(text)
    assert quoteattr(text) == saxutils.quoteattr(text)


@pytest.mark.parametrize(
    ("module", "is_read"),
    [
        ("desktop_app.exchange.writing.workbook", False),
        ("desktop_app.exchange.writing.open_document", False),
        ("desktop_app.documents.sheets.ods", False),
        ("xml.sax.saxutils", True),
    ],
)
def test_writing_a_sheet_reads_no_library_of_the_network(module, is_read):
    code = f"import sys, {module}; print('http.client' in sys.modules)"
    result = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert result.stdout.strip() == str(is_read)
