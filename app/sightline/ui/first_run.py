"""The first start: what this computer can do, and the one model to recommend for it. Said once, and in nobody's way."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sightline.catalogue.installed import amount
from sightline.durations import about
from sightline.events import Event, Progress, Stage
from sightline.settings import Settings
from sightline.ui.jobs import Lane
from sightline.ui.models_opener import ModelsOpener
from sightline.ui.preferences import Preferences
from sightline.ui.sentences import translated
from sightline.ui.server_control import ServerControl
from sightline.ui.session import Session
from sightline.ui.tour import Tour
from sightline.ui.welcome import Offer, Welcome

if TYPE_CHECKING:
    from sightline.catalogue.fits import Advice
    from sightline.catalogue.machine import Machine


@dataclass(frozen=True)
class _Looked:
    """What was found out in the background."""

    machine: Machine
    advice: Advice


class FirstRun(QObject):
    """Has the welcome page make an offer, unless a person has chosen already, or was offered one before."""

    def __init__(
        self,
        session: Session,
        welcome: Welcome,
        preferences: Preferences,
        model_window: ModelsOpener,
        servers: ServerControl,
        tour: Tour,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._welcome = welcome
        self._preferences = preferences
        self._model_window = model_window
        self._servers = servers
        self._tour = tour
        self._looked: _Looked | None = None
        self.lane = Lane("first run", self)
        tour.over.connect(lambda: preferences.choose(toured=True))
        welcome.offer_seen.connect(lambda: preferences.choose(greeted=True))
        welcome.offer_taken.connect(self._take)

    def begin(self) -> None:
        """Begin the tour; look what this computer can do, and make the offer once that is known.

        Not for a person who has come with a picture: there will be another start.
        """
        settings = self._preferences.settings
        if self._session.untouched and not (
            settings.greeted or settings.model_folder or settings.server or settings.offline
        ):
            if not settings.toured:
                self._tour.begin()
            self.lane.submit(_look(settings)).returned.connect(self._make_offer)

    def _make_offer(self, looked: _Looked | None) -> None:
        self._looked = looked
        if looked is not None:
            self._welcome.make_offer(self._offer(looked))

    def _offer(self, looked: _Looked) -> Offer:
        here, best = looked.machine, looked.advice.recommended
        card = self.tr("no graphics card") if here.card is None else here.card.name
        computer = self.tr("This computer: {memory} of memory, {n} processor cores, {card}.", "", here.cores).format(
            memory=translated(amount(here.memory)), n=here.cores, card=card
        )
        if best is None or best.seconds is None:
            return Offer(f"{translated(looked.advice.why)} {computer}", self.tr("Add a &server…"))
        model = self.tr("{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.").format(
            title=best.entry.title,
            size=translated(amount(best.disk)),
            time=translated(about(best.seconds)),
            licence=best.entry.licence.name,
        )
        return Offer(
            f"{self.tr('The model that comes along knows drawings, and cannot describe photos.')} {model} {computer}",
            self.tr("&Get it…"),
        )

    def _take(self) -> None:
        assert self._looked is not None
        best = self._looked.advice.recommended
        if best is None:
            self._servers.open()
        else:
            self._model_window.get(best.entry.repository, best.dtype)


def _look(settings: Settings) -> Generator[Event, None, _Looked | None]:
    """In the lane, since it imports much; None where nothing may be fetched, so that nothing is offered."""
    from sightline.catalogue import machine
    from sightline.catalogue.here import advice
    from sightline.catalogue.hub import offline
    from sightline.catalogue.installed import models_folder

    yield Progress(Stage.LOADING, 0, 1)  # whoever closes the window now need not wait for the rest
    if offline(settings.offline):
        return None
    return _Looked(machine.look(models_folder(settings)), advice(settings))
