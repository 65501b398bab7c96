"""What was written and not decided yet: kept while the dialog is closed, and between starts."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime

from respiro.domain.calls import Caller
from respiro.domain.channel import Channel
from respiro.domain.errors import RespiroError
from respiro.services.plan_b.opening import Answers, NewRequest
from respiro.ui.context import Context

NOTE = "triage_draft"


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields, when they were begun (UTC), and the replies that were changed by hand, by decision and letter."""

    entry: NewRequest
    begun_at: datetime
    replies: dict[str, dict[str, str]] = field(default_factory=dict)

    def as_text(self) -> str:
        """Return it as it is noted."""
        entry, answers = self.entry, self.entry.answers
        caller = entry.caller
        return json.dumps(
            {
                "begun_at": self.begun_at.isoformat(),
                "caller": [caller.name, caller.number, caller.email, caller.client_id],
                "channel": entry.channel.value,
                "received_at": entry.received_at.isoformat() if entry.received_at else None,
                "follow_up_id": entry.follow_up_id,
                "answers": [answers.want, answers.expect, answers.done],
                "expected_by": answers.expected_by.isoformat() if answers.expected_by else None,
                "minutes": answers.minutes,
                "is_urgent": answers.is_urgent,
                "is_important": answers.is_important,
                "replies": self.replies,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, text: str) -> "Draft | None":
        """Return what was noted; None for what another version wrote in another way."""
        try:
            found = json.loads(text)
            want, expect, done = map(str, found["answers"])
            answers = Answers(
                want,
                expect,
                done,
                minutes=found["minutes"],
                is_urgent=bool(found["is_urgent"]),
                is_important=bool(found["is_important"]),
                expected_by=_instant(found.get("expected_by")),
            )
            entry = NewRequest(
                Caller(*map(str, found["caller"])),
                answers,
                Channel(found["channel"]),
                _instant(found["received_at"]),
                str(found["follow_up_id"]),
            )
            replies = {str(kind): dict(texts) for kind, texts in found["replies"].items()}
            return cls(entry, datetime.fromisoformat(found["begun_at"]), replies)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


def _dated(draft: Draft) -> Draft:
    """Return it with when it came, which must not become the time at which it is taken up again."""
    received = draft.entry.received_at or draft.begun_at
    return replace(draft, entry=replace(draft.entry, received_at=received))


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


class Drafts:
    """Keeps one draft; a second one that is put aside waits until the first is done."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._kept: list[Draft] = []
        self._noted = ""
        self._load()

    def take(self) -> Draft | None:
        """Hand out the draft that was kept last; it is kept in the store until it is kept anew or dropped."""
        return self._kept.pop() if self._kept else None

    def keep(self, draft: Draft) -> None:
        """Keep a draft for the next time, also for another start."""
        self._kept.append(_dated(draft))
        self._note()

    def jot(self, draft: Draft | None) -> None:
        """Note what is being written, for the start after a kill; it is handed out to nobody meanwhile."""
        self._note(*([_dated(draft)] if draft else []))

    def settle(self) -> None:
        """Note that what was handed out is done."""
        self._note()

    def _load(self) -> None:
        try:
            noted = self._context.ports.store.note(NOTE) or ""
        except RespiroError:
            return
        drafts = (Draft.from_text(line) for line in noted.splitlines())
        self._kept = [draft for draft in drafts if draft is not None]
        self._noted = noted

    def _note(self, *written: Draft) -> None:
        """Note them in the store; a store that can't be written costs only what another start would have found."""
        noted = "\n".join(draft.as_text() for draft in [*self._kept, *written])
        if noted != self._noted:
            self._noted = noted
            self._context.store(lambda ports: ports.store.put_note(NOTE, noted), lambda _: None, lambda _: None)
