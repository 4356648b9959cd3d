"""The window: the only part that knows Qt."""

import builtins
import importlib

importlib.import_module("PySide6.QtCore")
# From then on Qt for Python looks for its `__feature__` at every import, and reads the source of all that is imported.
# Nothing here uses that, and it took a tenth of the start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
