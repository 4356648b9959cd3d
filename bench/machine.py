"""What machine numbers were taken on."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Any

import psutil


def processor() -> str:
    """The processor's name."""
    if Path("/proc/cpuinfo").exists():
        names = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
        if names:
            return names[0].partition(":")[2].strip()
    return platform.processor() or platform.machine()


def description() -> dict[str, Any]:
    """What speed hangs on; nothing that tells whose machine it is."""
    flags: list[str] = []
    if Path("/proc/cpuinfo").exists():
        lines = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("flags")]
        fast = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "avx_vnni", "amx_int8", "amx_bf16")
        flags = [flag for flag in fast if lines and flag in lines[0].split()]
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "instructions": flags,
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }
