import io
import subprocess
import sys

import pytest
from PIL import Image

from desktop_app.core.errors import UserError
from desktop_app.exchange.logo import read_logo


def image(path, size=(1800, 900), **options):
    Image.new("RGB", size, (20, 120, 70)).save(path, **options)
    return path


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_logo_becomes_a_small_png(tmp_path, ending):
    content = read_logo(image(tmp_path / f"logo.{ending}"))
    with Image.open(io.BytesIO(content)) as small:
        assert (small.format, small.size) == ("PNG", (800, 400))


def test_what_a_camera_adds_is_left_out(tmp_path):
    photograph = Image.new("RGB", (40, 20))
    about = photograph.getexif()
    about[0x9286] = "Prise par Anne Dupont"
    photograph.save(tmp_path / "photo.jpg", exif=about)
    assert b"Dupont" in (tmp_path / "photo.jpg").read_bytes()
    assert b"Dupont" not in read_logo(tmp_path / "photo.jpg")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("vide.png", b"", "n’est pas une image"),
        ("texte.png", b"pas une image", "n’est pas une image"),
        ("dessin.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "n’est pas une image"),
        ("anime.gif", b"GIF89a" + b"\x00" * 40, "n’est pas une image"),
        ("enorme.png", b"\x89PNG" + bytes(10_000_001), "10 Mo"),
    ],
)
def test_anything_else_is_refused_with_its_name(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=rf"«\u00a0{name}\u00a0».*{reason}"):
        read_logo(tmp_path / name)


def test_image_cut_short_is_refused(tmp_path):
    whole = image(tmp_path / "logo.png", size=(600, 600)).read_bytes()
    (tmp_path / "logo.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match=r"logo\.png"):
        read_logo(tmp_path / "logo.png")


def test_image_too_wide_is_refused_before_it_is_drawn(tmp_path):
    with pytest.raises(UserError, match="8 000 points"):
        read_logo(image(tmp_path / "logo.png", size=(8001, 2)))


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"logo\.png"):
        read_logo(tmp_path / "logo.png")


def test_the_library_of_images_is_read_with_the_first_logo(tmp_path):
    image(tmp_path / "logo.png")
    code = (
        "import sys; from pathlib import Path; from desktop_app.exchange.logo import read_logo;"
        " before = 'PIL' in sys.modules; read_logo(Path(sys.argv[1]));"
        " print(before, 'PIL' in sys.modules)"
    )
    result = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(tmp_path / "logo.png")],
        check=True,
        capture_output=True,
        text=True,
    )
    assert result.stdout.split() == ["False", "True"]
