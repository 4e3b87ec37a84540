import pytest

from desktop_app.documents.pdf.style import ACCENT, INK, MUTED, NOTICE, PAPER, SHADE

LEAST_CONTRAST = 4.5


def luminance(colour):
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    ]
    return sum(part * share for part, share in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(text, ground):
    darker, lighter = sorted((luminance(text), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("text", "ground"),
    [(INK, PAPER), (INK, NOTICE), (ACCENT, PAPER), (ACCENT, SHADE), (MUTED, PAPER)],
)
def test_text_stands_out_from_what_is_behind_it(text, ground):
    assert contrast(text, ground) >= LEAST_CONTRAST


def test_contrast_check_sees_a_pale_text():
    assert contrast((0.7, 0.7, 0.7), PAPER) < LEAST_CONTRAST
    assert round(contrast((0, 0, 0), PAPER)) == 21
