"""What both sides made of a follow-up's task: its time, its words, or that it was taken back."""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from respiro.domain.calls import FollowUp, Open
from respiro.domain.calls.mirror import OtherTime, other_time
from respiro.domain.calls.task import Task, TaskStatus, TaskWords, to_second
from respiro.services.conflict_notes import Aspect, Conflict, Side, Version, is_gone_answered, words_held, words_left


@dataclass(frozen=True, slots=True)
class TaskSides:
    """A task as both sides see it; ``conflict`` is what is noted of it, ``text`` as it stands there."""

    base: Task | None
    there: Task | None
    conflict: Conflict | None
    text: str = ""

    @property
    def is_asked(self) -> bool:
        """Whether the user was asked which of two times holds."""
        return self.conflict is not None and Aspect.DUE in self.conflict.about

    def other_time(self, ours: FollowUp, now: datetime, zone: tzinfo) -> OtherTime | None:
        """Return the time that was chosen there while another was chosen here."""
        return other_time(ours, self.base, self.there, now, zone, is_asked=self.is_asked)

    def settled(self, ours: FollowUp | None, now: datetime, zone: tzinfo) -> "TaskSides":
        """Return the same with what the user was asked about as agreed on, once it was answered."""
        if ours is None or self.there is None or self.conflict is None or self.conflict.keep is None:
            return self
        base, there, that = self.base or Task(TaskStatus.TO_DO), self.there, self.conflict.there
        time = self.other_time(ours, now, zone)
        if time is None or not self.is_asked:
            return self
        if (time.at, time.is_snoozed) == (that.due, that.is_snoozed):
            return replace(self, base=replace(base, due=there.due, due_day=there.due_day, snoozes=there.snoozes))
        if (
            self.conflict.keep is Side.THEIRS
            and isinstance(ours.state, Open)
            and to_second(ours.state.due_at) == that.due
        ):
            return replace(self, base=replace(base, due=that.due, due_day=None))  # it was moved there once more
        return self

    def held(self, here: Version, side: Side) -> frozenset[str]:
        """Return the words that the user gave to a side: of ours those that are written, of theirs those that stay."""
        if self.conflict is None or self.there is None:
            return frozenset()
        that = version_there(self.there, TaskWords(here.summary, here.notes, here.link))
        if side is Side.OURS:
            return words_held(self.conflict, that)
        return words_left(self.conflict, here, that)

    @property
    def may_go(self) -> bool:
        """Whether the user said that it goes, as it stands there now."""
        return is_gone_answered(self.conflict, self.text, Side.OURS)

    @property
    def may_stay(self) -> bool:
        """Whether the user said that it stays there, as it stands now, though it was taken back here."""
        return is_gone_answered(self.conflict, self.text, Side.THEIRS)


def version_here(ours: FollowUp | None, words: TaskWords) -> Version:
    """Return how a task stands here."""
    if ours is None:
        return Version(is_there=False, summary=words.summary)
    state = ours.state if isinstance(ours.state, Open) else None
    return Version(
        due=to_second(state.due_at) if state else None,
        is_snoozed=bool(state and state.snoozes),
        summary=words.summary,
        notes=words.description,
        link=words.url,
    )


def version_there(there: Task, ours: TaskWords, due: datetime | None = None, time: OtherTime | None = None) -> Version:
    """Return how a task stands there, ``due`` then as here, or moved to ``time``; what is still ``ours`` is written."""
    words = {
        name: getattr(ours if name in there.own_words else there.words, name)
        for name in ("summary", "description", "url")
    }
    return Version(
        due=time.at if time else due,
        is_snoozed=bool(time and time.is_snoozed),
        summary=words["summary"],
        notes=words["description"],
        link=words["url"],
    )
