from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.tab_order import stops


def test_marking_a_step_asks_for_none(open_wizard):
    view = open_wizard()
    asked = []
    view.step_list.asked.connect(asked.append)
    view.show_step(3)
    assert asked == []
    view.step_list.list.setCurrentRow(2)
    assert asked == [2]
    assert view.index == 2


def test_the_tab_key_is_taught_the_step_on_screen_only(open_wizard):
    view = open_wizard()
    view.show_step(2)
    taught = set(stops(view))
    for rank in range(len(STEPS)):
        own = set(stops(view.step(rank)))
        assert own <= taught if rank == 2 else not own & taught
