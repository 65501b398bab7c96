"""What stands out in a week, in words, and what its button is called."""

from PySide6.QtCore import QCoreApplication, QLocale

from respiro.domain.review import Remark, RemarkKind
from respiro.ui import words

translate = QCoreApplication.translate


def remark_words(remark: Remark) -> str:
    """Return what stands out, with its numbers, in a sentence."""
    text = _SENTENCES[remark.kind](remark)
    return text.format(
        name=words.plain(remark.name) or translate("remarks", "Others"),
        of=remark.of,
        length=words.duration(remark.minutes),
        day=weekday_first(remark.weekday),
        better=weekday_first(remark.better),
        hours=_hours(remark),
        planned=words.duration(remark.of),
    )


def action_words(remark: Remark) -> str:
    """Return what can be done about it, as a button's text; an ellipsis where something more is asked."""
    return {
        RemarkKind.LIMIT: translate("remarks", "Reset the limit…"),
        RemarkKind.PROMISES: translate("remarks", "See the requests"),
        RemarkKind.DID_NOT_FIT: translate("remarks", "Plan next week with more"),
        RemarkKind.DAY_EATEN: translate("remarks", "Move margin to {better}"),
        RemarkKind.DAY_UNSAFE: translate("remarks", "Protect {day}"),
        RemarkKind.HABIT: translate("remarks", "Expect it…"),
        RemarkKind.CALL_BACKS: translate("remarks", "See the call-backs"),
        RemarkKind.OWED: translate("remarks", "Remind them"),
        RemarkKind.TOO_MUCH: translate("remarks", "Plan next week with less"),
    }[remark.kind].format(day=weekday_words(remark.weekday), better=weekday_words(remark.better))


def weekday_words(weekday: int | None) -> str:
    """Return a weekday's name (0 is Monday), as it is written within a sentence; empty for none."""
    if weekday is None:
        return ""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


def weekday_first(weekday: int | None) -> str:
    """Return the same as it is written where a sentence begins."""
    name = weekday_words(weekday)
    return name[:1].upper() + name[1:]


def _limit(remark: Remark) -> str:
    return translate("remarks", "{name}: %n exceptions of {of} this month.", "", remark.number)


def _promises(remark: Remark) -> str:
    if remark.of == 1:
        return translate("remarks", "{name}: the one promise was not kept.")
    return translate("remarks", "{name}: %n of {of} promises were not kept.", "", remark.number)


def _did_not_fit(remark: Remark) -> str:
    if not remark.of:
        return translate("remarks", "{length} of urgent work came, and the week had no margin for it.")
    return translate("remarks", "{length} of urgent work did not fit into the {planned} of margin.")


def _day_eaten(remark: Remark) -> str:
    return translate(
        "remarks",
        "{day}: meetings took margin in {of} of the last %n weeks, {length} in all. {better} lost none.",
        "",
        remark.of,
    ).replace("{of}", str(remark.number))


def _day_unsafe(remark: Remark) -> str:
    return translate(
        "remarks",
        "{day}: meetings took margin in {of} of the last %n weeks, {length} in all. No other day is safer.",
        "",
        remark.of,
    ).replace("{of}", str(remark.number))


def _habit(remark: Remark) -> str:
    return translate(
        "remarks",
        "{name} asked for something urgent in {of} of the last %n weeks on the same day: {day}, {hours}. "
        "It took about {length}.",
        "",
        remark.of,
    ).replace("{of}", str(remark.number))


def _call_backs(remark: Remark) -> str:
    return translate("remarks", "%n of {of} call-backs came late.", "", remark.number)


def _owed(remark: Remark) -> str:
    return translate("remarks", "{name} still owes you %n answers.", "", remark.number)


def _too_much(remark: Remark) -> str:
    return translate(
        "remarks", "About {length} of margin stayed blank in each of the last %n weeks.", "", remark.number
    )


_SENTENCES = {
    RemarkKind.LIMIT: _limit,
    RemarkKind.PROMISES: _promises,
    RemarkKind.DID_NOT_FIT: _did_not_fit,
    RemarkKind.DAY_EATEN: _day_eaten,
    RemarkKind.DAY_UNSAFE: _day_unsafe,
    RemarkKind.HABIT: _habit,
    RemarkKind.CALL_BACKS: _call_backs,
    RemarkKind.OWED: _owed,
    RemarkKind.TOO_MUCH: _too_much,
}


def _hours(remark: Remark) -> str:
    if remark.hours is None:
        return ""
    start, end = (f"{minutes // 60}:{minutes % 60:02d}" for minutes in remark.hours)
    return translate("words", "{start}–{end}").format(start=start, end=end)
