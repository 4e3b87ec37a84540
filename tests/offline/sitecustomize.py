"""Refuses the network to the Python that runs the tests, and to each one that a test starts.

Python imports it by itself from PYTHONPATH. Sockets that stay on this computer are let through.
"""

import sys

ASKED = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
SENT = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind")


class NetworkForbiddenError(BaseException):
    """The program asked for the network; no `except Exception` may hide it."""


def refuse(event, facts):
    if event in ASKED:
        raise NetworkForbiddenError(f"{event}: {facts[0]}")
    # The address of a socket of this computer is a path; of any other, a tuple.
    if event in SENT and isinstance(facts[1], tuple):
        raise NetworkForbiddenError(f"{event}: {facts[1]}")


sys.addaudithook(refuse)
