"""Run by the system's own Python, which has gi: reads one application on the accessibility bus for the tests.

A line of JSON in, a line of JSON out. Announcements are collected from the start.
"""

import json
import sys
from fnmatch import fnmatchcase

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

announced = []
held = []  # the nodes that were handed out: requests refer to them by place


def application(pid):
    """The one with this process id, or None while it is not on the bus."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_process_id() == pid:
            child.set_cache_mask(Atspi.Cache.NONE)  # ask it each time: what was cached may be out of date
            return child
    return None


def children(node):
    """The nodes directly inside."""
    found = [node.get_child_at_index(place) for place in range(node.get_child_count())]
    return [child for child in found if child is not None]


def states_of(node):
    """Its states by name."""
    return [state.value_nick for state in node.get_state_set().get_states()]


def text_of(node):
    """What a text node holds; None where it is none."""
    text = node.get_text_iface()
    return None if text is None else Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def describe(node, path, states):
    """One node in values that fit into JSON; it is held from now on."""
    held.append(node)
    return {
        "place": len(held) - 1,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "text": text_of(node),
        "states": states,
        "path": path,
    }


def list_nodes(request):
    """Every node of the application, depth first, hidden ones too; none while it is not on the bus."""

    def walk(node, path):
        here = [*path, f"{node.get_role_name()} {node.get_name()!r}"]
        yield describe(node, here, states_of(node))
        for child in children(node):
            yield from walk(child, here)

    held.clear()
    found = application(request["pid"])
    return [] if found is None else list(walk(found, []))


def find(request):
    """The first showing node with that role, a name like that, and those states on or off; None where there is none."""

    def walk(node):
        states = states_of(node)
        if "showing" not in states:
            return None
        if (
            node.get_role_name() == request["role"]
            and fnmatchcase(node.get_name(), request["name"])
            and all((state in states) == wanted for state, wanted in request["states"].items())
        ):
            return describe(node, [], states)
        return next((found for found in map(walk, children(node)) if found), None)

    found = application(request["pid"])
    return None if found is None else walk(found)


def active(request):
    """Whether one of the application's windows has the keyboard."""
    found = application(request["pid"])
    return found is not None and any("active" in states_of(window) for window in children(found))


def text(request):
    """The text of a held node."""
    return text_of(held[request["node"]])


def lines(request):
    """The text of a held node line by line, as a screen reader asks for it."""
    text, found, at = held[request["node"]].get_text_iface(), [], 0
    while at < Atspi.Text.get_character_count(text):
        line = Atspi.Text.get_string_at_offset(text, at, Atspi.TextGranularity.LINE)
        found.append(line.content.rstrip("\n"))
        at = line.end_offset + (not line.content.endswith("\n"))  # Qt leaves the end of a line out of it
    return found


def press(request):
    """Do the first action of a held node."""
    return Atspi.Action.do_action(held[request["node"]].get_action_iface(), 0)


def write(request):
    """Replace the text of a held node."""
    return Atspi.EditableText.set_text_contents(held[request["node"]].get_editable_text_iface(), request["text"])


def set_value(request):
    """Set the number of a held node."""
    return Atspi.Value.set_current_value(held[request["node"]].get_value_iface(), request["value"])


def focus(request):
    """Give a held node the keyboard focus."""
    return Atspi.Component.grab_focus(held[request["node"]].get_component_iface())


def heard(_request):
    """All announcements so far."""
    return announced


def answer(source, _condition):
    """Serve one request; end with the tests."""
    line = source.readline()
    if not line:
        Atspi.event_quit()
        return False
    request = json.loads(line)
    handlers = (list_nodes, find, active, text, lines, press, write, set_value, focus, heard)
    handler = next(each for each in handlers if each.__name__ == request["do"])
    try:
        reply = {"value": handler(request)}
    except GLib.Error as error:  # a node that has just gone; the caller looks again
        reply = {"error": str(error)}
    print(json.dumps(reply), flush=True)
    return True


def announce(event):
    """Keep what a screen reader would say."""
    announced.append(event.any_data)


Atspi.set_timeout(60_000, 60_000)  # milliseconds; on a busy machine a program answers late, and is not hung
listener = Atspi.EventListener.new(announce)
listener.register("object:announcement")
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
Atspi.event_main()
