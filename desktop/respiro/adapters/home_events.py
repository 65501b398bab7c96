"""``services.ports.HomeEvents`` in a calendar: a folder of files (vdir), or one on a server."""

from datetime import datetime, tzinfo
from pathlib import Path

from respiro.adapters.home_folder import OWN_FOLDER, HomeItems, Kind, Shelf
from respiro.adapters.ics.own_events import event_uid, marked_as_left
from respiro.adapters.ics.plan_events import both_wrote, edited_event, new_event, read_event
from respiro.adapters.vdir import Item, Vdir
from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.plan_b.calendar_event import EventState, PlanBEvent
from respiro.services.ports import EventFile, LeftAlone


class ShelfEvents(HomeItems[EventFile]):
    """The requests' events among the items of a calendar."""

    def __init__(self, shelf: Shelf, zone: tzinfo, *, is_own: bool = False) -> None:
        def made(uid: str, item: Item, text: str) -> EventFile:
            return EventFile(uid, item.name, text, item.digest, read_event(text, uid, zone))

        super().__init__(shelf, Kind(PLAN_B_UID_SUFFIX, event_uid, made), is_own=is_own)
        self._zone = zone

    def events(self) -> tuple[dict[str, EventFile], list[LeftAlone]]:
        """Return our events by UID, and the files of ours that can't be used. Raises AgendaFileError."""
        return self.found()

    def read(self, text: str, uid: str) -> PlanBEvent | None:
        """Return what an event's text says; None when it is no sound calendar."""
        try:
            return read_event(text, uid, self._zone)
        except ValueError:
            return None

    def written(self, text: str, uid: str, state: EventState, created: datetime, now: datetime) -> str:
        """Return an event's text with what it shall say; a new one for an empty or unsound text."""
        if text:
            try:
                return edited_event(text, uid, state, now, self._zone)
            except ValueError:
                pass
        return new_event(uid, state, created, now)

    def both_wrote(self, text: str, uid: str, state: EventState) -> frozenset[str]:
        """Return the words that someone else wrote there, and that would say another thing here by now."""
        return both_wrote(text, uid, state)

    def marked_as_left(self, text: str, uid: str) -> str:
        """Return an event's text with the mark that it was deleted there, and is left so."""
        return marked_as_left(text, uid)


class FolderEvents(ShelfEvents):
    """The same in a folder: one that the user named, or Respiro's own among its data."""

    def __init__(self, folder: Path | None, data: Path, zone: tzinfo) -> None:
        super().__init__(Vdir(folder or data / OWN_FOLDER), zone, is_own=folder is None)
