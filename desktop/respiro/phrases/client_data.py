"""Everything that is stored about a client, made readable out of the value that services/client_data.py returns.

Every label and every word that stands for a choice is in ``LABELS`` and ``TERMS``: windows hand their translations
in, the command line takes the English as it is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from respiro.domain.work_time import WEEKDAYS
from respiro.phrases.client_terms import LABELS, TERMS, TITLES

Translate = Callable[[str], str]
_NAMED_SEPARATELY = frozenset({"id", "history", "steps", "name", "number", "email", "fires", "hours", "reach_hours"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what it is about, what stands there, and how deep it lies."""

    label: str
    value: str
    depth: int = 0

    def __str__(self) -> str:
        return f"{'    ' * self.depth}{f'{self.label}: ' if self.label and self.value else self.label}{self.value}"


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of records: its title, and an entry of lines for each of them; none if nothing is stored."""

    title: str
    entries: tuple[tuple[Line, ...], ...]


def used_phrases() -> tuple[str, ...]:
    """Return every English phrase that readable() may translate."""
    return tuple(dict.fromkeys((*TITLES.values(), *LABELS.values(), *TERMS.values())))


def readable(data: Mapping[str, Any], translate: Translate = str) -> tuple[Section, ...]:
    """Return the value of ``all_about()`` as sections, in the order in which they are read."""
    return (
        Section(translate(TITLES["client"]), (tuple(_client(data["client"], translate)),)),
        *(
            Section(translate(TITLES[name]), tuple(tuple(_entry(one, translate)) for one in data.get(name, ())))
            for name in ("calls", "follow_ups", "requests", "playbook_runs", "exceptions", "margin", "agendas")
        ),
        Section(translate(TITLES["notes"]), tuple((Line(key, value),) for key, value in data["notes"].items())),
        Section(translate(TITLES["tasks"]), tuple((Line(one["file"], ""),) for one in data["tasks"])),
        Section(translate(TITLES["copies"]), tuple((_copy(one, translate),) for one in data["copies"])),
    )


def as_text(sections: Sequence[Section], nothing: str) -> str:
    """Return sections as plain text; ``nothing`` stands where none is stored."""
    parts = []
    for section in sections:
        entries = ["\n".join(map(str, entry)) for entry in section.entries] or [nothing]
        tight = all(len(entry) == 1 for entry in section.entries)
        body = ("\n" if tight else "\n\n").join(entries)
        parts.append(f"{section.title}\n{'-' * len(section.title)}\n{body}")
    return "\n\n".join(parts) + "\n"


NOTHING: Final = TERMS["nothing"]


def _client(client: Mapping[str, Any], translate: Translate) -> Iterator[Line]:
    for name, value in _in_order(client):
        if name in ("hours", "reach_hours"):
            yield from _week(name, value, translate)
        elif name == "fires" and value:
            yield Line(translate(LABELS["fires"]), "")
            yield from (_fire(fire, translate) for fire in value)
        elif name not in ("id", "fires"):
            yield from _field(name, value, translate)


def _week(name: str, hours: Mapping[str, str], translate: Translate) -> Iterator[Line]:
    if hours:
        yield Line(translate(LABELS[name]), "")
    for day in WEEKDAYS:
        if ranges := hours.get(day):
            yield Line(translate(TERMS[day]), ranges, 1)


def _fire(fire: Mapping[str, Any], translate: Translate) -> Line:
    ahead = f"{translate(LABELS['ask_before_minutes'])} {fire['ask_before_minutes']}"
    when = f"{translate(TERMS[fire['weekday']])} {fire['hours']}"
    return Line(str(fire["what"]), f"{when}, {fire['minutes']} min, {ahead}", 1)


def _entry(entry: Mapping[str, Any], translate: Translate) -> Iterator[Line]:
    """Yield a record: who on one line, then what is known of it, then its history."""
    if who := " · ".join(str(entry[name]) for name in ("name", "number", "email") if entry.get(name)):
        yield Line(translate(LABELS["who"]), who)
    for name, value in _in_order(entry):
        if name not in _NAMED_SEPARATELY:
            yield from _field("address" if name == "place" and isinstance(value, str) else name, value, translate)
    for event in entry.get("history", ()):
        yield Line(_moment(event["at"]), " ".join(filter(None, (_term(event["kind"], translate), event["detail"]))), 1)
    for step in entry.get("steps", ()):
        yield Line(_moment(step["at"]), ": ".join(filter(None, (step["step"], step["answer"]))), 1)


def _in_order(fields: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Return fields in the order in which they are read, wherever they went through meanwhile: Qt sorts their names."""
    return sorted(fields.items(), key=lambda field: _ORDER.get(field[0], len(_ORDER)))


def _copy(copy: Mapping[str, Any], translate: Translate) -> Line:
    if copy["records"] is None:
        return Line(copy["file"], translate(TERMS["unreadable"]))
    return Line(copy["file"], f"{copy['records']} {translate(TERMS['records'])}")


def _field(name: str, value: object, translate: Translate) -> Iterator[Line]:
    if value in (None, "", [], {}, False):
        return
    label = translate(LABELS[name]) if name in LABELS else _term(name, translate)
    match value:
        case True:
            yield Line(label, translate(TERMS["yes"]))
        case list():
            yield Line(label, ", ".join(map(str, value)))
        case dict():
            yield Line(label, f"{_moment(str(value['start']))} – {_moment(str(value['end']))}")
        case str() if name.endswith("_at") or name in _MOMENTS:
            yield Line(label, _moment(value))
        case str() if name in _CHOICES:
            yield Line(label, _term(value, translate))
        case _:
            yield Line(label, str(value))


_ORDER = {
    name: place
    for place, name in enumerate(
        (
            *("name", "company", "phones", "emails", "language", "tone", "tier", "profile"),
            *(
                "month",
                "allowed",
                "at",
                "received_at",
                "opened_at",
                "called_at",
                "direction",
                "channel",
                "about",
                "want",
            ),
            *(
                "expect",
                "done",
                "state",
                "way",
                "promised_at",
                "expected_by",
                "due_at",
                "closed_at",
                "outcome",
                "detail",
            ),
            *("calendar", "fetched_at", "every_minutes", "shows_details"),
            *("kind", "for", "start", "end", "minutes", "playbook", "subject", "started_at", "ended_at", "ending"),
            *("hours", "zone", "free_after", "reach_hours", "response_minutes", "urgent_response_minutes"),
            *(
                "urgent_channel",
                "wild_cards",
                "let_through",
                "shares_contact",
                "hourly_rate",
                "currency",
                "fires",
                "notes",
            ),
        )
    )
}
_MOMENTS = frozenset({"at", "since", "expected_by", "start", "end"})
_CHOICES = frozenset(
    {"direction", "channel", "urgent_channel", "way", "state", "outcome", "decision", "kind", "ending", "tone"}
)


def _term(word: str, translate: Translate) -> str:
    """Return a choice in words; one that has none as it is."""
    return translate(TERMS[word]) if word in TERMS else word


def _moment(text: str) -> str:
    """Return an ISO 8601 instant as wall time."""
    try:
        return f"{datetime.fromisoformat(text):%Y-%m-%d %H:%M}"
    except ValueError:
        return text
