"""A tour of four steps at the first start, which can be skipped and taken again."""

# ruff: noqa: F811

from test_first_run import computer  # noqa: F401
from test_main_window import add, trigger

from sightline.settings import Settings


def shown(window):
    return window.tour.label.text() if window.tour.isVisible() else ""


def test_four_steps_and_then_never_again_by_itself(make_window, computer, qtbot, tmp_path):
    window = make_window()
    assert shown(window) == ""
    window.first_run.begin()
    seen = [shown(window)]
    assert window.focusWidget() is window.chat_pane.box  # the keyboard stays where the question is written
    for _ in range(3):
        window.tour.next.click()
        seen.append(shown(window))
    assert [step.partition(":")[0] for step in seen] == [f"Step {n} of 4" for n in (1, 2, 3, 4)]
    assert window.tour.label.accessibleName() == seen[-1]
    assert window.tour.next.accessibleDescription() == seen[-1]
    assert not window.tour.skip.isVisible()
    window.tour.back.click()
    assert shown(window) == seen[2]
    window.tour.next.click()
    assert not Settings.load(tmp_path / "settings.json").toured
    window.tour.next.click()
    assert shown(window) == ""
    assert Settings.load(tmp_path / "settings.json").toured
    again = make_window(Settings(toured=True))
    again.first_run.begin()
    assert shown(again) == ""


def test_it_can_be_skipped_and_taken_again_from_the_menu(make_window, computer, tmp_path):
    window = make_window()
    window.first_run.begin()
    window.tour.skip.click()
    assert shown(window) == ""
    assert Settings.load(tmp_path / "settings.json").toured
    trigger(window, "Take the tour")
    assert shown(window).startswith("Step 1 of 4")


def test_everything_can_be_done_meanwhile_and_who_brings_a_picture_is_not_toured(
    make_window,
    computer,
    qtbot,
    picture,
):
    window = make_window()
    window.first_run.begin()
    add(window, qtbot, picture("a.png"))
    assert shown(window).startswith("Step 1 of 4")
    other = make_window()
    add(other, qtbot, picture("a.png"))
    other.first_run.begin()
    assert shown(other) == ""
