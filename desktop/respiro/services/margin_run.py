"""One run of the mirror of margin: what it knows of each block and its event, and what came of it."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from respiro.domain.margins import MarginBlock
from respiro.domain.margins.mirror import BlockEvent, BlockEventState, BlockStep, block_step, status_of
from respiro.domain.period import Period
from respiro.services.conflict_notes import Side, conflict_in, is_gone_answered
from respiro.services.home_edits import was_edited
from respiro.services.home_writing import HomeDone, HomeWriting
from respiro.services.ports import BlockFile, HomeBlocks, Ports


@dataclass(slots=True)
class MarginMirrored(HomeDone):
    """What a run did: the UIDs of blocks that ``moved`` here or were ``released``, and of those put back there.

    ``held`` is why it did less than it could (home_margin_gone, home_folder_away), with ``gone`` blocks; ``is_told``
    whether an earlier run said so.
    """

    moved: list[str] = field(default_factory=list)
    released: list[str] = field(default_factory=list)
    put_back: list[str] = field(default_factory=list)
    held: str = ""
    gone: int = 0
    is_told: bool = False


@dataclass(slots=True)
class MarginRun:
    """One run at one instant: what is to be written, and the events as they were last agreed on."""

    ports: Ports
    home: HomeBlocks
    now: datetime
    words: tuple[str, str]
    writing: HomeWriting[BlockFile]
    result: MarginMirrored
    bases: dict[str, BlockEvent] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, BlockFile]:
        """The events that stand there."""
        return self.writing.files

    def there(self, uid: str) -> BlockEvent | None:
        """Return an event as it stands there."""
        file = self.files.get(uid)
        return file.event if file else None

    def base(self, uid: str) -> BlockEvent | None:
        """Return an event as it was agreed on; a conflict that is settled agrees on what stood there."""
        base, conflict = self.bases.get(uid), conflict_in(self.writing.memory, uid)
        if conflict is None or conflict.keep is None:
            return base
        is_there = conflict.there.is_there
        return replace(
            base or BlockEvent(), period=conflict.theirs if is_there else conflict.ours, is_left=not is_there
        )

    def step(self, uid: str, block: MarginBlock | None) -> BlockStep:
        """Return what is to be done about an event and its block."""
        is_edited = self.is_edited(uid)
        return block_step(block, self.wanted(block), self.base(uid), self.there(uid), self.now, is_edited=is_edited)

    def is_edited(self, uid: str) -> bool:
        """Tell whether anything of an event was changed there that nobody was asked about."""
        file, memory = self.files.get(uid), self.writing.memory
        if file is None or is_gone_answered(conflict_in(memory, uid), file.text, Side.OURS):
            return False
        return was_edited(memory, uid, file.text)

    def wanted(self, block: MarginBlock | None) -> BlockEventState | None:
        """Return what a block's event shall say; None for one that is no margin in the agenda."""
        if block is None or not block.is_there:
            return None
        start, end = block.period.start.replace(microsecond=0), block.period.end.replace(microsecond=0)
        if start >= end:
            return None
        return BlockEventState(Period(start, end), *self.words, status_of(block, self.now))
