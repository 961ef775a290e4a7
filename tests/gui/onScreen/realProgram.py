"""What journeys through the real program share: it is started, found in the tree of AT-SPI, and what it says is heard.
A journey ends with 77, and names what is missing, where this machine has no AT-SPI for Python."""
import subprocess
import sys
import time
import warnings

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    print(f"left out: python3-gi and gir1.2-atspi-2.0 are needed ({missing})", file=sys.stderr)
    sys.exit(77)

warnings.simplefilter("ignore", DeprecationWarning)  # of names that older libraries know, too
PATIENCE = 120  # seconds, of a machine that is busy
said = []
focused = []  # what had the focus, one after the other


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
    raise SystemExit(f"this never came: {what}")


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


BUTTONS = ("push button", "button", "toggle button", "check box")
LABELS = ("label", "static", "text")


def find(window, role, beginning, enabled=True):
    def search():
        for node in walk(window):
            if node.get_role_name() in role and (node.get_name() or "").startswith(beginning):
                if not enabled or node.get_state_set().contains(Atspi.StateType.ENABLED):
                    return node
        return None

    return wait_for(f"a {role} that is called “{beginning}…”", search)


def memories(window):
    """What the status bar says."""
    for node in walk(window):
        words = (node.get_name() or "").split()
        if len(words) >= 2 and words[1].rstrip(",") in ("memories", "memory") and words[0].replace(",", "").isdigit():
            return int(words[0].replace(",", ""))
    return None


def go(journey):
    """Starts the program that the command line names and goes through its window."""
    Atspi.init()

    def follow(event):
        if event.detail1:
            focused.append(event.source)

    def hear(event):
        said.append(event.any_data if isinstance(event.any_data, str) else (event.source.get_name() or ""))

    listener = Atspi.EventListener.new(hear)
    for kind in ("object:state-changed:showing", "object:announcement", "object:property-change:accessible-name"):
        try:
            listener.register(kind)
        except GLib.Error:
            pass
    followed = Atspi.EventListener.new(follow)
    followed.register("object:state-changed:focused")
    program = subprocess.Popen([sys.argv[1], "--language", "en"], stdout=subprocess.DEVNULL)
    try:

        def window():
            if program.poll() is not None:
                raise SystemExit(f"the program has ended with {program.returncode}")
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

