"""Run by the system's own Python: a small GTK window in a corner, from which one file can be dragged."""

import sys

import gi

gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

window = Gtk.Window(title="drag source", decorated=False)
window.set_keep_above(True)
window.set_accept_focus(False)
source = Gtk.EventBox()
source.add(Gtk.Label(label="drag me"))
source.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
source.drag_source_add_uri_targets()
source.connect("drag-data-get", lambda widget, context, data, info, time: data.set_uris(sys.argv[1:]))
window.add(source)
window.set_default_size(120, 60)
window.move(0, 0)
window.show_all()
Gtk.main()
