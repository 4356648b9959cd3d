"""What a person does with servers: add, change and remove them, ask for their models, and use one."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sightline.errors import reason_of
from sightline.events import Progress, Stage
from sightline.servers import Server, load_servers, save_servers
from sightline.settings import Settings
from sightline.ui import status_text
from sightline.ui.error_text import explain, explained
from sightline.ui.jobs import Job, Lane
from sightline.ui.model_control import ModelControl
from sightline.ui.model_lane import ModelLane
from sightline.ui.sentences import translated
from sightline.ui.servers_dialog import ServersDialog


@dataclass(frozen=True)
class _Kept:
    """Whether a server has a key, whether it outlives the program, and whether this computer has a place for keys."""

    has_key: bool
    lasting: bool


class ServerControl(QObject):
    """Keeps the servers in `file`, and their keys in the system's key store, which may take its time: in a lane."""

    def __init__(self, model: ModelLane, models: ModelControl, file: Path, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._models = models
        self._file = file
        self._window = window
        self.lane = Lane("servers", self)
        self.dialog: ServersDialog | None = None
        self._asking: Job | None = None
        self._unlocking = False  # it is said that the key store waits

    def load_chosen(self, settings: Settings) -> None:
        """What was chosen the last time: a server, if it is still there, or a model on this computer."""
        self.use(settings.server)

    def titles(self) -> dict[str, str]:
        """What each server is called, by its name."""
        servers = load_servers(self._file)
        return {each.name: self.tr("{name} → {host}").format(name=each.name, host=each.host) for each in servers}

    def use(self, name: str) -> None:
        """Have the server of that name answer from now on; with none, a model on this computer."""
        server = next((each for each in load_servers(self._file) if each.name == name), None)
        if server is None:
            self._models.use_local()
        else:
            self._models.use_server(server)

    def open(self) -> None:
        """Show the servers."""
        servers = load_servers(self._file)
        if self.dialog is None:
            dialog = self.dialog = ServersDialog(servers, self._window)
            dialog.shown.connect(self._look_for_key)
            dialog.saved.connect(self._save)
            dialog.removed.connect(self._remove)
            dialog.key_forgotten.connect(self._forget_key)
            dialog.models_wanted.connect(self._list_models)
            dialog.finished.connect(self._stop_asking)
        at = next((server for server in servers if server == self._model.chosen), servers[0] if servers else None)
        self.dialog.show_servers(servers, at)
        self.dialog.open()

    # What the dialog asks for

    def _look_for_key(self, server: Server) -> None:
        self._then(_kept(server), lambda kept: self._show_kept(server, kept))

    def _save(self, before: Server | None, server: Server, key: str, use: bool) -> None:
        servers = [server if each == before else each for each in load_servers(self._file)]
        if before is None or server not in servers:
            servers.append(server)
        if not self._write(servers, server):
            return

        def done(kept: _Kept) -> None:
            self._show_kept(server, kept)
            if use or (before is not None and before == self._model.chosen):
                self._models.use_server(server)
            if use and self.dialog is not None:
                self.dialog.accept()

        self._then(_keep(before, server, key), done)

    def _remove(self, server: Server) -> None:
        servers = [each for each in load_servers(self._file) if each != server]
        if not self._write(servers, servers[0] if servers else None):
            return
        if server == self._model.chosen:
            self._models.use_local()
        self._then(_forget(server), lambda _: None)

    def _forget_key(self, server: Server) -> None:
        def done(kept: _Kept) -> None:
            self._show_kept(server, kept)
            if server == self._model.chosen:
                self._models.use_server(server)  # without it

        self._then(_forget(server), done)

    def _list_models(self, server: Server, key: str) -> None:
        self._stop_asking()
        self._asking = self._then(_models(server, key), self._show_models)

    # What came of it

    def _then(self, work: Generator[Any, None, Any], done: Any) -> Job:
        job = self.lane.submit(work)
        job.returned.connect(self._waited_enough)
        job.returned.connect(done)
        job.failed.connect(self._waited_enough)
        job.failed.connect(lambda error: self._say(explain(error)))
        job.events.connect(self._waited)
        return job

    def _write(self, servers: Sequence[Server], at: Server | None) -> bool:
        try:
            save_servers(servers, self._file)
        except OSError as error:
            words = self.tr("The servers could not be saved in {file}: {reason}.")
            self._say(explained(words.format(file=self._file, reason=translated(reason_of(error))), "trouble-storage"))
            return False
        if self.dialog is not None:
            self.dialog.show_servers(servers, at)
        return True

    def _show_kept(self, server: Server, kept: _Kept) -> None:
        if self.dialog is None or self.dialog.form.written().account != server.account:
            return
        if not kept.has_key:
            words = self.tr("No key is kept. Most servers on this computer need none.")
        elif kept.lasting:
            words = self.tr("The key is in the key store of this computer.")
        else:
            words = self.tr(
                "The key is kept until you quit, and nowhere written down: this computer has no key store for it."
            )
        self.dialog.form.show_kept(words, kept.has_key)

    def _show_models(self, names: list[str]) -> None:
        if self.dialog is not None and names:
            self.dialog.form.show_models(names)
            self._say(
                self.tr("1 model") if len(names) == 1 else self.tr("{n} models", "", len(names)).format(n=len(names))
            )
        elif not names:
            self._say(self.tr("The server names no models; type the name of one."))

    def _waited(self, events: list[Progress]) -> None:
        """What the key store waits for is said, once, when that has taken a second."""
        last = events[-1]
        if last.stage is Stage.UNLOCKING and last.done and not self._unlocking:
            self._unlocking = True
            self._say(status_text.phase(last))

    def _waited_enough(self) -> None:
        if self._unlocking:
            self._unlocking = False
            self._say("")

    def _say(self, words: str) -> None:
        if self.dialog is not None:
            self.dialog.say(words)

    def _stop_asking(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None


# In the lane: the key store may ask the person to unlock it, and its library takes its time to import.


def _kept(server: Server) -> Generator[Any, None, _Kept]:
    from sightline import keys

    return (yield from keys.patiently(lambda: _found(server)))


def _keep(before: Server | None, server: Server, key: str) -> Generator[Any, None, _Kept]:
    """A key that was typed is the server's from now on; else it keeps its own, also under another name.

    At another address it has none: that would be another one's.
    """
    from sightline import keys

    def keep() -> _Kept:
        kept = key
        if before is not None and before.account != server.account:
            same_place = before.account.removeprefix(before.name) == server.account.removeprefix(server.name)
            kept = key or (keys.get_key(before.account) if same_place else "")
            keys.set_key(before.account, "")
        if kept:
            keys.set_key(server.account, kept)
        return _found(server)

    return (yield from keys.patiently(keep))


def _forget(server: Server) -> Generator[Any, None, _Kept]:
    from sightline import keys

    yield from keys.patiently(lambda: keys.set_key(server.account, ""))
    return _Kept(False, True)


def _models(server: Server, key: str) -> Generator[Any, None, list[str]]:
    from sightline import keys
    from sightline.engine.remote import list_models

    kept = key or (yield from keys.patiently(lambda: keys.get_key(server.account)))
    return (yield from list_models(server, kept))


def _found(server: Server) -> _Kept:
    from sightline import keys

    return _Kept(bool(keys.get_key(server.account)), keys.is_lasting(server.account))
