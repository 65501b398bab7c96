"""A client's week in words: what they asked for, what it took, which promises to them were kept, what they owe."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from respiro.domain.review import ClientWeek, Tally
from respiro.ui import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to tell of a client's week; ``tip`` explains it, ``is_broken`` when a promise or a limit is."""

    name: str
    value: str
    tip: str = ""
    is_broken: bool = False


def client_name(week: ClientWeek) -> str:
    """Return whose week it is; those who are no clients have one together."""
    return words.plain(week.name) or translate("week people", "Everyone else")


def tally_words(tally: Tally) -> str:
    """Return how many of how many: 2 of 3."""
    return translate("week people", "{kept} of {total}").format(kept=tally.kept, total=tally.total)


def client_facts(week: ClientWeek) -> list[Fact]:
    """Return what there is to tell of a client's week; what did not happen is left out."""
    return [fact for fact in (_emergencies(week), _time(week), _exceptions(week), *_kept(week), _owed(week)) if fact]


def _emergencies(week: ClientWeek) -> Fact | None:
    if not week.emergencies:
        return None
    return Fact(translate("week people", "Emergencies"), str(week.emergencies))


def _time(week: ClientWeek) -> Fact | None:
    if not week.minutes:
        return None
    tip = translate("week people", "{inside} out of margin, {outside} beyond it").format(
        inside=words.duration(week.margin_minutes), outside=words.duration(week.outside_minutes)
    )
    return Fact(translate("week people", "Time"), words.duration(week.minutes), tip)


def _exceptions(week: ClientWeek) -> Fact | None:
    """Return the month's exceptions against the wild cards; of those who have none of these, the week's."""
    name = translate("week people", "Exceptions this month")
    if not week.client_id:
        return Fact(translate("week people", "Exceptions"), str(week.exceptions)) if week.exceptions else None
    if not week.month_exceptions:
        return None
    value = translate("week people", "{number} of {allowed}").format(number=week.month_exceptions, allowed=week.allowed)
    tip = translate("week people", "%n of them in this week", "", week.exceptions)
    return Fact(name, value, tip, is_broken=week.is_over)


def _kept(week: ClientWeek) -> list[Fact]:
    found = []
    if week.promises.total:
        name = translate("week people", "Promises kept")
        found.append(Fact(name, tally_words(week.promises), is_broken=week.promises.broken > 0))
    if week.call_backs.total or week.delay is not None:
        found.append(_call_backs(week))
    return found


def _call_backs(week: ClientWeek) -> Fact:
    value, tip = tally_words(week.call_backs), ""
    if week.delay is not None:
        text = translate("week people", "{tally}, after {length}")
        if not week.call_backs.total:  # the promise counted in another week
            text = translate("week people", "after {length}")
        value = text.format(tally=value, length=words.duration(week.delay))
        tip = translate("week people", "Half of them were called back within {length} of working time.")
        tip = tip.format(length=words.duration(week.delay))
    return Fact(translate("week people", "Call-backs in time"), value, tip, is_broken=week.call_backs.broken > 0)


def _owed(week: ClientWeek) -> Fact | None:
    if not week.owes:
        return None
    return Fact(translate("week people", "Still owe you"), translate("week people", "%n answer(s)", "", week.owes))
