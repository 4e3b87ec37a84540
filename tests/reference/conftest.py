import pytest

from desktop_app.paths import shipped
from desktop_app.reference.store import open_reference


@pytest.fixture(scope="session")
def reference():
    opened = open_reference(shipped("resources") / "reference")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def communes(reference):
    return reference.communes
