"""What both sides made of one thing, in words: what happened, what each of them says, and what became of the answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from respiro.domain.week import local_day
from respiro.services.home_conflicts import Aspect, Conflict, ConflictKind, Side, Version
from respiro.ui import words
from respiro.ui.moment_words import moment_words

translate = QCoreApplication.translate

_LONG = 160
"""A text longer than this has a field of its own, in which it can be scrolled."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What both sides say of one thing; ``is_asked``: both wrote it, and the user is to say which one holds."""

    name: str
    ours: str
    theirs: str
    is_asked: bool = False

    @property
    def differs(self) -> bool:
        """Whether the sides say something else."""
        return self.ours != self.theirs

    @property
    def is_long(self) -> bool:
        """Whether it is too much for a label."""
        return any(len(text) > _LONG or text.count("\n") > 1 for text in (self.ours, self.theirs))


def what_happened(conflict: Conflict) -> str:
    """Return what became of it on either side, in a few words."""
    if not conflict.here.is_there:
        if conflict.kind is ConflictKind.MARGIN:
            return translate("questions", "Given back here, changed in the calendar")
        return translate("questions", "Taken away here, changed in the calendar")
    if not conflict.there.is_there:
        return translate("questions", "Changed here, taken away in the calendar")
    if set(conflict.about) <= {Aspect.PLACE, Aspect.DUE}:
        return translate("questions", "Moved here and in the calendar")
    return translate("questions", "Changed here and in the calendar")


def kind_words(kind: ConflictKind) -> str:
    """Return what an item of ours is."""
    return {
        ConflictKind.MARGIN: translate("questions", "Margin"),
        ConflictKind.PLAN_B: translate("questions", "Plan B"),
        ConflictKind.TASK: translate("questions", "Call back"),
    }[kind]


def which_holds(conflict: Conflict) -> str:
    """Return the question itself, and what holds until it is answered."""
    if not conflict.here.is_there:
        text = translate("questions", "You took it away here, and it was changed in the calendar. Which one holds?")
        if conflict.kind is ConflictKind.MARGIN:
            text = translate(
                "questions", "You gave it back here, and it was changed in the calendar. Is it to stand again?"
            )
    elif not conflict.there.is_there:
        text = translate("questions", "You changed it here, and it was taken away in the calendar. Is it to stay?")
    elif conflict.about == (Aspect.PLACE,):
        text = translate("questions", "You moved it here, and it was moved in the calendar too. Which place holds?")
    elif conflict.about == (Aspect.DUE,):
        text = translate("questions", "Its time was changed here and in the calendar. Which time holds?")
    else:
        text = translate("questions", "It was changed here and in the calendar. Which version holds?")
    return f"{text} {translate('questions', 'Both stay as they are until you say so.')}"


def facts_of(conflict: Conflict, now: datetime, zone: tzinfo) -> list[Fact]:
    """Return what both sides say, each thing beside the other; what only repeats itself at length is left out."""
    here, there, about = conflict.here, conflict.there, conflict.about
    if Aspect.GONE in about:
        gone = translate("questions", "Taken away")
        given_back = translate("questions", "Given back") if conflict.kind is ConflictKind.MARGIN else gone
        ours = _time_lines(here, now, zone) if here.is_there else given_back
        theirs = _time_lines(there, now, zone) if there.is_there else gone
        times = [Fact(translate("questions", "When"), ours, theirs, is_asked=True)]
    else:
        ours, theirs = _time_lines(here, now, zone), _time_lines(there, now, zone)
        is_asked = Aspect.PLACE in about or Aspect.DUE in about
        times = [Fact(translate("questions", "When"), ours, theirs, is_asked=is_asked)] if ours or theirs else []
    texts = [
        (translate("questions", "Title"), here.summary, there.summary, Aspect.SUMMARY),
        (translate("questions", "Notes"), here.notes, there.notes, Aspect.NOTES),
        (translate("questions", "Link"), here.link, there.link, Aspect.LINK),
    ]
    facts = [
        Fact(name, words.plain_lines(ours) or words.NOTHING, words.plain_lines(theirs) or words.NOTHING, one in about)
        for name, ours, theirs, one in texts
        if one in about or (ours != theirs and here.is_there and there.is_there)
    ]
    return [*times, *facts]


def asked_line(conflict: Conflict, zone: tzinfo) -> str:
    """Return where something is in the calendar that was changed on both sides, for where it stands here."""
    place = conflict.there.place
    if place is None:
        return what_happened(conflict)
    text = translate("questions", "{what}: there {when}")
    return text.format(what=what_happened(conflict), when=words.when(place, zone))


def asked_words(found: Sequence[Conflict], now: datetime, zone: tzinfo) -> str:
    """Return that the user is asked about these, in order of time; there is at least one."""
    first = found[0]
    name = words.quoted(first.summary)
    if when := first_words(first, now, zone):
        name = translate("questions", "{name} ({when})").replace("{when}", when).replace("{name}", name)
    if len(found) == 1:
        text = translate("questions", "{what}: {name}. Both stay until you say which holds.")
        return text.replace("{what}", what_happened(first)).replace("{name}", name)
    text = translate(
        "questions",
        "%n things were changed here and in the calendar, the first of them {name}."
        " Both versions stay until you say which holds.",
        "",
        len(found),
    )
    return text.replace("{name}", name)


def first_words(conflict: Conflict, now: datetime, zone: tzinfo) -> str:
    """Return when it is, on the side where that is earlier; nothing if neither has a time."""
    sides = (conflict.here, conflict.there)
    times = [*(one.place.start for one in sides if one.place), *(one.due for one in sides if one.due)]
    return moment_words(min(times), now, zone) if times else ""


def kept_words(side: Side) -> str:
    """Return what was done about a conflict."""
    if side is Side.OURS:
        return translate("questions", "{name}: yours holds. The calendar follows.")
    return translate("questions", "{name}: the calendar's version holds.")


def _time_lines(version: Version, now: datetime, zone: tzinfo) -> str:
    """Return when it is: its day and its times, or when it reminds."""
    if version.due is not None:
        when = moment_words(version.due, now, zone)
        text = translate("questions", "Put off until {when}").format(when=when) if version.is_snoozed else when
        return text[:1].upper() + text[1:]
    if version.is_all_day:
        return translate("questions", "All day")
    place = version.place
    if place is None:
        return words.NOTHING if version.is_there else ""
    return f"{_day_words(local_day(place.start, zone))}\n{words.time_range(place, zone)}"


def _day_words(day: date) -> str:
    """Return a day with its weekday, in full."""
    name = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]
