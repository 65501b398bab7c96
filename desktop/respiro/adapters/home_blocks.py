"""``services.ports.HomeBlocks`` in a calendar: a folder of files (vdir), or one on a server."""

from datetime import datetime, tzinfo
from pathlib import Path

from respiro.adapters.home_folder import OWN_FOLDER, HomeItems, Kind, Shelf
from respiro.adapters.ics.margin_events import edited_event, new_event, read_event, remembered
from respiro.adapters.ics.own_events import event_uid, marked_as_left
from respiro.adapters.vdir import Item, Vdir
from respiro.domain.agenda import MARGIN_UID_SUFFIX
from respiro.domain.margins.mirror import BlockEvent, BlockEventState
from respiro.services.ports import BlockFile, LeftAlone


class ShelfBlocks(HomeItems[BlockFile]):
    """The margin blocks' events among the items of a calendar."""

    def __init__(self, shelf: Shelf, zone: tzinfo, *, is_own: bool = False) -> None:
        def made(uid: str, item: Item, text: str) -> BlockFile:
            return BlockFile(uid, item.name, text, item.digest, read_event(text, uid, zone))

        super().__init__(shelf, Kind(MARGIN_UID_SUFFIX, event_uid, made), is_own=is_own)
        self._zone = zone

    def blocks(self) -> tuple[dict[str, BlockFile], list[LeftAlone]]:
        """Return our events by UID, and the files of ours that can't be used. Raises AgendaFileError."""
        return self.found()

    def read(self, text: str, uid: str) -> BlockEvent | None:
        """Return what an event's text says; None when it is no sound calendar."""
        try:
            return read_event(text, uid, self._zone)
        except ValueError:
            return None

    def written(self, text: str, uid: str, state: BlockEventState, now: datetime) -> str:
        """Return an event's text with what it shall say; a new one for an empty or unsound text."""
        if text:
            try:
                return edited_event(text, uid, state, now, self._zone)
            except ValueError:
                pass
        return new_event(uid, state, now)

    def remembered(self, text: str, uid: str, status: str) -> str:
        """Return an event's text as it is agreed on, with the status that Respiro gave it."""
        return remembered(text, uid, status)

    def marked_as_left(self, text: str, uid: str) -> str:
        """Return an event's text with the mark that it was deleted there, and is left so."""
        return marked_as_left(text, uid)


class FolderBlocks(ShelfBlocks):
    """The same in a folder: one that the user named, or Respiro's own among its data."""

    def __init__(self, folder: Path | None, data: Path, zone: tzinfo) -> None:
        super().__init__(Vdir(folder or data / OWN_FOLDER), zone, is_own=folder is None)
