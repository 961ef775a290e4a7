#!/usr/bin/env python3
"""treeJourney.py ENGRAM: does the main job in the real program through AT-SPI alone, as a screen reader's user would:
teaches, draws, reads the answer, corrects, tests, asks why, walks back, forgets and undoes. No mouse, no key.
Exits with 77, and names what is missing, where this machine has no AT-SPI for Python."""
import subprocess
import sys
import time
import warnings

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    print(f"treeJourney: left out: python3-gi and gir1.2-atspi-2.0 are needed ({missing})", file=sys.stderr)
    sys.exit(77)

warnings.simplefilter("ignore", DeprecationWarning)  # of names that older libraries know, too
PATIENCE = 120  # seconds, of a machine that is busy
said = []


def pause():
    """Lets what the program says come in."""
    context = GLib.MainContext.default()
    end = time.monotonic() + 0.1
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.01)


def wait_for(what, found):
    """What `found` returns once that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            result = found()
        except GLib.Error:  # it went while it was looked at
            result = None
        if result:
            return result
        pause()
    raise SystemExit(f"treeJourney: this never came: {what}")


def walk(node):
    """Everything below that can be seen, but the pixels of layers."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        states = child.get_state_set()
        if not states.contains(Atspi.StateType.VISIBLE):
            continue
        yield child
        if child.get_child_count() <= 700:
            yield from walk(child)


def name_of(node):
    return (node.get_name() or "").replace("\u00a0", " ")  # where no line may be broken


def find(window, role, beginning, enabled=True):
    def search():
        for node in walk(window):
            if node.get_role_name() in role and (node.get_name() or "").startswith(beginning):
                if not enabled or node.get_state_set().contains(Atspi.StateType.ENABLED):
                    return node
        return None

    return wait_for(f"a {role} that is called “{beginning}…”", search)


def act(node, *wanted, times=1):
    """The first of the actions wanted that it has."""
    names = [Atspi.Action.get_action_name(node, index).lower() for index in range(node.get_n_actions())]
    index = next((names.index(name.lower()) for name in wanted if name.lower() in names), None)
    if index is None:
        raise SystemExit(f"treeJourney: “{node.get_name()}” cannot “{wanted}”, only {names}")
    for _ in range(times):
        node.do_action(index)


def press(window, beginning):
    button = find(window, BUTTONS, beginning)
    act(button, "Press", "Toggle")
    pause()


def memories(window):
    """What the status bar says."""
    for node in walk(window):
        words = (node.get_name() or "").split()
        if len(words) >= 2 and words[1].rstrip(",") in ("memories", "memory") and words[0].replace(",", "").isdigit():
            return int(words[0].replace(",", ""))
    return None


BUTTONS = ("push button", "button", "toggle button", "check box")
LABELS = ("label", "static", "text")


def journey(window):
    press(window, "Teach")  # on the card that greets
    wait_for("memories of what comes along", lambda: (memories(window) or 0) > 1000)
    taught = memories(window)

    canvas = find(window, ("canvas",), "Canvas")
    if not canvas.get_description().startswith("The canvas is empty."):
        raise SystemExit(f"treeJourney: the canvas says “{canvas.get_description()}”")
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
        raise SystemExit(f"treeJourney: a cell of the matrix says “{cell.get_name()}”")

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


def main():
    Atspi.init()

    def hear(event):
        said.append(event.any_data if isinstance(event.any_data, str) else (event.source.get_name() or ""))

    listener = Atspi.EventListener.new(hear)
    for kind in ("object:state-changed:showing", "object:announcement", "object:property-change:accessible-name"):
        try:
            listener.register(kind)
        except GLib.Error:
            pass
    program = subprocess.Popen([sys.argv[1], "--language", "en"], stdout=subprocess.DEVNULL)
    try:

        def window():
            if program.poll() is not None:
                raise SystemExit(f"treeJourney: the program has ended with {program.returncode}")
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                application = desktop.get_child_at_index(index)
                if application and application.get_process_id() == program.pid and application.get_child_count() > 0:
                    return application.get_child_at_index(0)
            return None

        journey(wait_for("the window of Engram", window))
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    main()
