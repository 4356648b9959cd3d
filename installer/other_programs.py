"""Run first in the packed program: what it starts, such as a browser, is to load its own libraries, not those here.

PyInstaller's loader has read the variable already; its libraries are found all the same.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
