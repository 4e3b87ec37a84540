import gc
import threading
import weakref

import pytest

from desktop_app.ui.collector import Collector, collect_here


class Loop:
    """An object that only the collector can free."""

    def __init__(self):
        self.itself = self


@pytest.mark.usefixtures("qapp")
def test_no_worker_collects_and_the_interface_does(qtbot):
    collect_here()
    left = weakref.ref(Loop())

    def make_many():
        for _ in range(5_000):
            Loop()

    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert left() is not None
    fresh = [left]

    def is_one_collected():
        # What other tests left behind may be freed or set aside meanwhile, and these with it.
        make_many()
        fresh.append(weakref.ref(Loop()))
        return any(loop() is None for loop in fresh)

    qtbot.waitUntil(is_one_collected)


def test_one_collector_serves_the_whole_run(qapp):
    collect_here()
    collect_here()
    assert len(qapp.findChildren(Collector)) == 1
