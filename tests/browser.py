"""Headless Chromium over its DevTools pipe: what a page asks for, which scripts run in it, and what axe-core finds."""

from __future__ import annotations

import contextlib
import importlib.resources
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@dataclass
class Visit:
    """What happened while a page was loaded, and axe-core's verdict on it, by day and by night."""

    requests: list[str]
    scripts: list[str]
    violations: list[str]
    rules_passed: int
    screenshot: bytes


class Browser:
    """One Chromium for many pages."""

    def __init__(self) -> None:
        assert CHROMIUM is not None
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        read_here, write_there = os.pipe()
        read_there, write_here = os.pipe()

        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        flags += ["--remote-debugging-pipe", f"--user-data-dir={self._profile.name}", "--disable-background-networking"]
        # What a browser seeks by itself would count as sent by a page, where all that is sent is counted: components,
        # hints, the time, a dictionary. To find no name is not enough: before each it tries whether IPv6 leads out.
        flags += ["--disable-component-update", "--component-updater=url-source=file:///nowhere"]
        unwanted = "NetworkTimeServiceQuerying,OptimizationHints,OptimizationGuideModelDownloading"
        flags += [f"--disable-features={unwanted}", "--host-resolver-rules=MAP * ~NOTFOUND"]
        preferences = Path(self._profile.name, "Default", "Preferences")
        preferences.parent.mkdir()
        preferences.write_text(json.dumps({"browser": {"enable_spellchecking": False}}))
        # It takes its orders from descriptor 3, and answers on 4.
        redirected = f'exec "$0" "$@" 3<&{read_there} 4>&{write_there}'
        self._process = subprocess.Popen(
            ["bash", "-c", redirected, CHROMIUM, *flags, "about:blank"],
            pass_fds=(read_there, write_there),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(read_there)
        os.close(write_there)
        self._out = os.fdopen(write_here, "wb", buffering=0)
        self._in = read_here
        self._unread = b""
        self._calls = 0
        self._events: list[dict[str, Any]] = []

    def close(self) -> None:
        with contextlib.suppress(Exception):
            self._call("Browser.close")
        self._out.close()
        os.close(self._in)
        self._process.wait(30)
        self._profile.cleanup()

    def visit(self, page: Path) -> Visit:
        """Load a file, wait until it is quiet, then run axe-core in it."""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Network", "Page", "Runtime", "Debugger"):
            self._call(f"{domain}.enable", session)
        self._events.clear()
        self._call("Page.navigate", session, url=page.as_uri())
        self._wait("Page.loadEventFired", session)
        # A turn of the event loop, and a frame: what a page starts late is seen too.
        wait = "new Promise(done => requestAnimationFrame(() => setTimeout(done, 200)))"
        self._evaluate(wait, session)
        events = [event for event in self._events if event.get("sessionId") == session]
        requests = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
        scripts = [e["params"]["url"] for e in events if e["method"] == "Debugger.scriptParsed" and e["params"]["url"]]
        inline = (
            "document.querySelectorAll('script,iframe,object,embed,[onload],[onerror],[onclick],[href],form').length"
        )
        if self._evaluate(inline, session):
            scripts.append("an element that could run one")
        screenshot = self._call("Page.captureScreenshot", session, captureBeyondViewport=True)["data"]
        found: list[str] = []
        passed = 0
        self._evaluate(_axe(), session)
        for scheme in ("light", "dark"):
            features = [{"name": "prefers-color-scheme", "value": scheme}]
            self._call("Emulation.setEmulatedMedia", session, features=features)
            result = json.loads(self._evaluate("axe.run().then(found => JSON.stringify(found))", session))
            passed = len(result["passes"])
            for violation in result["violations"]:
                where = violation["nodes"][0]["html"][:200]
                found.append(f"{scheme}: {violation['id']} ({violation['help']}) {where}")
        self._call("Target.closeTarget", targetId=target)
        return Visit(requests, scripts, found, passed, screenshot)

    def images(self, pages: list[str]) -> list[list[tuple[str | None, str | None]]]:
        """The `src` and `alt` of every picture that Chromium finds in each of these texts, of which no script runs."""
        both = "['src', 'alt'].map(name => image.getAttribute(name))"
        read = "new DOMParser().parseFromString(page, 'text/html')"
        found = f"{json.dumps(pages)}.map(page => [...{read}.querySelectorAll('img')].map(image => {both}))"
        with self._opened("about:blank") as session:
            answer = json.loads(self._evaluate(f"JSON.stringify({found})", session))
        return [[(src, alt) for src, alt in page] for page in answer]

    def pictures_heard(self, page: Path) -> list[str]:
        """What assistive technology is told of each picture in a file, and of each button that is one."""
        with self._opened(page.as_uri()) as session:
            self._call("Accessibility.enable", session)
            nodes = self._call("Accessibility.getFullAXTree", session)["nodes"]
        shown = [node for node in nodes if not node["ignored"] and node["role"]["value"] in ("image", "button")]
        return [node["name"]["value"] for node in shown]

    @contextlib.contextmanager
    def _opened(self, url: str) -> Iterator[str]:
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Page.enable", session)
        self._events.clear()
        self._call("Page.navigate", session, url=url)
        self._wait("Page.loadEventFired", session)
        yield session
        self._call("Target.closeTarget", targetId=target)

    def _evaluate(self, expression: str, session: str) -> Any:
        done = self._call("Runtime.evaluate", session, expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def _call(self, method: str, session: str = "", **parameters: Any) -> Any:
        self._calls += 1
        message: dict[str, Any] = {"id": self._calls, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self._out.write(json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._calls:
                assert "error" not in answer, answer
                return answer["result"]
        raise AssertionError("Chromium has gone")

    def _wait(self, method: str, session: str) -> None:
        def has_come(event: dict[str, Any]) -> bool:
            return event.get("method") == method and event.get("sessionId") == session

        if not any(map(has_come, self._events)):
            next(event for event in self._messages() if has_come(event))

    def _messages(self) -> Iterator[dict[str, Any]]:
        """What Chromium says, one after another; events are kept."""
        while True:
            while b"\0" not in self._unread:
                piece = os.read(self._in, 1 << 16)
                if not piece:
                    return
                self._unread += piece
            message, _, self._unread = self._unread.partition(b"\0")
            said = json.loads(message)
            if "method" in said:
                self._events.append(said)
            yield said


def _axe() -> str:
    return (importlib.resources.files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
