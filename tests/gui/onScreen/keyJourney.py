#!/usr/bin/env python3
"""keyJourney.py ENGRAM: does the main job in the real program by keys alone, and reads through AT-SPI where the focus is and
what the window says: teaches, draws, corrects, tests, walks back, forgets and undoes. No mouse, no action of the tree."""
import time

from realProgram import Atspi, BUTTONS, LABELS, find, focused, go, memories, name_of, pause, said, wait_for, walk

KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
        "Space": 0x20}
CONTROL = 37  # the number of the key itself: what is held is no sign
STOPS = 200  # more than a window has


def key(name, times=1, control=False):
    for _ in range(times):
        if control:
            Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS.get(name) or ord(name), None, Atspi.KeySynthType.SYM)
        if control:
            Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.RELEASE)


def tab_to(roles, beginning):
    """By Tab alone, to where the focus is on what is called so."""
    for _ in range(STOPS):
        if focused and focused[-1].get_role_name() in roles and name_of(focused[-1]).startswith(beginning):
            return focused[-1]
        before = len(focused)
        key("Tab")
        end = time.monotonic() + 2
        while len(focused) == before and time.monotonic() < end:
            pause()
    raise SystemExit(f"Tab never came to a {roles} that is called “{beginning}…”")


def journey(window):
    wait_for("the window in front", lambda: window.get_state_set().contains(Atspi.StateType.ACTIVE))
    tab_to(BUTTONS, "Teach")  # on the card that greets
    key("Space")
    wait_for("memories of what comes along", lambda: (memories(window) or 0) > 1000)
    taught = memories(window)

    tab_to(("canvas",), "Canvas")
    key("Up", 9)  # the pen starts in the middle
    key("Left", 6)
    key("Space")
    key("Right", 12)
    for line in range(17):
        key("Down")
        if line % 3 == 0:
            key("Left")
    key("Space")
    find(window, LABELS, "The answer: 7")
    wait_for("the answer, said aloud", lambda: any("The answer is 7" in each for each in said))
    key("7")
    key("Return")
    wait_for("one lesson more", lambda: (memories(window) or 0) > taught)
    after = memories(window)

    tab_to(("spin button",), "Images to test with")
    key("a", control=True)
    for digit in "50":
        key(digit)
    tab_to(BUTTONS, "Test on 50 images")
    key("Space")
    result = wait_for("the result", lambda: next((n for n in walk(window) if " % right (" in name_of(n)), None))
    print("tested:", name_of(result))

    timeline = tab_to(("slider",), "")
    key("Home")
    wait_for("the first state", lambda: timeline.get_current_value() == timeline.get_minimum_value())
    key("Right")
    wait_for("the second state", lambda: timeline.get_current_value() == timeline.get_minimum_value() + 1)
    tab_to(BUTTONS, "Back to the drawing")
    key("Space")

    tab_to(BUTTONS, "Forget ")
    key("Space")
    wait_for("a memory less", lambda: (memories(window) or after) < after)
    key("z", control=True)
    wait_for("it is back", lambda: memories(window) == after)
    print("done: draw, teach, test, walk back, forget and undo, by keys alone")


if __name__ == "__main__":
    go(journey)
