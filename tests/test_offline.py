"""Nothing here speaks to the network: it is refused while the tests run, and not written for."""

import ast
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import desktop_app

PACKAGE = Path(desktop_app.__file__).parent
CALL = "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
QT_NETWORK = ("QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtHttpServer")
# What these modules hold of the network is left out, the rest is words.
WORDS_ONLY = {"urllib": {"urllib.parse"}}
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "imaplib", "poplib", "asyncio"}


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def networked(path):
    for name in imported(path):
        root, _, rest = name.partition(".")
        words = {f"{root}.{rest.split('.')[0]}"} & WORDS_ONLY.get(root, set())
        if (root in NETWORK and not words) or (
            root == "PySide6" and rest.split(".")[0] in QT_NETWORK
        ):
            yield name


def connect():
    socket.create_connection(("127.0.0.1", 9), 1)


def ask_a_name():
    socket.getaddrinfo("example.org", 443)


def connect_by_the_newer_way():
    with socket.socket(socket.AF_INET6) as one:
        one.connect(("::1", 9))


def send_a_packet():
    with socket.socket(type=socket.SOCK_DGRAM) as one:
        one.sendto(b"x", ("127.0.0.1", 9))


@pytest.mark.parametrize("reach", [connect, ask_a_name, connect_by_the_newer_way, send_a_packet])
def test_network_is_refused_to_the_tests(reach):
    with pytest.raises(BaseException, match=r"socket\.") as refused:
        reach()
    assert type(refused.value).__name__ == "NetworkForbiddenError"


def test_network_is_refused_to_what_a_test_starts():
    answer = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", CALL], capture_output=True, text=True, check=False
    )
    assert answer.returncode
    assert "NetworkForbiddenError" in answer.stderr


def test_sockets_of_this_computer_are_let_through(tmp_path):
    with socket.socket(socket.AF_UNIX) as here:
        here.bind(str(tmp_path / "here"))


def test_no_module_of_the_program_reaches_for_the_network():
    assert {
        str(path): found for path in PACKAGE.rglob("*.py") if (found := [*networked(path)])
    } == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import socket", ["socket"]),
        ("from urllib.request import urlopen", ["urllib.request.urlopen"]),
        ("from urllib.parse import quote", []),
        ("import urllib.parse", []),
        ("from PySide6 import QtNetwork", ["PySide6.QtNetwork"]),
        ("from PySide6.QtNetwork import QTcpSocket", ["PySide6.QtNetwork.QTcpSocket"]),
        ("from PySide6.QtCore import QLocale", []),
    ],
)
def test_a_module_that_reaches_for_the_network_is_seen(tmp_path, code, found):
    path = tmp_path / "stray.py"
    path.write_text(code, encoding="utf-8")
    assert [*networked(path)] == found
