#!/usr/bin/env python3
"""treeJourney.py ENGRAM: does the main job in the real program through AT-SPI alone, as a screen reader's user would:
teaches, draws, reads the answer, corrects, tests, asks why, walks back, forgets and undoes. No mouse, no key."""
from realProgram import Atspi, BUTTONS, LABELS, find, go, memories, name_of, pause, said, wait_for, walk


def act(node, *wanted, times=1):
    """The first of the actions wanted that it has."""
    names = [Atspi.Action.get_action_name(node, index).lower() for index in range(node.get_n_actions())]
    index = next((names.index(name.lower()) for name in wanted if name.lower() in names), None)
    if index is None:
        raise SystemExit(f"“{node.get_name()}” cannot “{wanted}”, only {names}")
    for _ in range(times):
        node.do_action(index)


def press(window, beginning):
    button = find(window, BUTTONS, beginning)
    act(button, "Press", "Toggle")
    pause()


def journey(window):
    press(window, "Teach")  # on the card that greets
    wait_for("memories of what comes along", lambda: (memories(window) or 0) > 1000)
    taught = memories(window)

    canvas = find(window, ("canvas",), "Canvas")
    if not canvas.get_description().startswith("The canvas is empty."):
        raise SystemExit(f"the canvas says “{canvas.get_description()}”")
    act(canvas, "Pen up the canvas", times=9)
    act(canvas, "Pen to the left", times=6)
    act(canvas, "Put the pen down")
    act(canvas, "Pen to the right", times=12)
    for line in range(17):
        act(canvas, "Pen down the canvas")
        if line % 3 == 0:
            act(canvas, "Pen to the left")
    act(canvas, "Lift the pen")
    find(window, LABELS, "The answer: 7")
    wait_for("the answer, said aloud", lambda: any("The answer is 7" in each for each in said))

    press(window, "7")
    act(canvas, "Teach the drawing")
    wait_for("one lesson more", lambda: (memories(window) or 0) > taught)
    after = memories(window)

    count = find(window, ("spin button",), "Images to test with")
    count.set_current_value(50)
    pause()
    press(window, "Test on 50 images")
    result = wait_for("the result", lambda: next((n for n in walk(window) if " % right (" in name_of(n)), None))
    print("tested:", name_of(result))
    matrix = find(window, ("table",), "Confusion matrix")
    cell = matrix.get_accessible_at(1, 1)
    if "read" not in cell.get_name():
        raise SystemExit(f"a cell of the matrix says “{cell.get_name()}”")

    state = find(window, ("table",), "State")
    act(state.get_accessible_at(10, 12), "Press")
    find(window, ("page tab",), "Neuron")
    timeline = find(window, ("slider",), "")
    timeline.set_current_value(2)
    wait_for("the second state", lambda: timeline.get_current_value() == 2)
    press(window, "Back to the drawing")

    answer = lambda: next((n for n in walk(window) if n.get_role_name() == "page tab" and name_of(n) == "Answer"), None)
    act(wait_for("the page of the answer", answer), "Press")
    press(window, "Forget ")
    wait_for("a memory less", lambda: (memories(window) or after) < after)
    press(window, "Undo")
    wait_for("it is back", lambda: memories(window) == after)
    print("done: draw, teach, test, look why, forget and undo, through the tree alone")


if __name__ == "__main__":
    go(journey)
