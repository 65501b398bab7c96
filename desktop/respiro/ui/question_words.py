"""What sync asks, in words: what it is about, what is gone, and what became of an answer."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from respiro.domain.week import local_day
from respiro.services.home_questions import BothChanged, MissingItems, Question, VanishedMargin
from respiro.services.missing_items import MissingItem
from respiro.ui import conflict_words, words
from respiro.ui.moment_words import moment_words

translate = QCoreApplication.translate


def title_of(question: Question) -> str:
    """Return what a question is about."""
    if isinstance(question, BothChanged):
        return words.summary(question.conflict.summary)
    if isinstance(question, VanishedMargin):
        return translate("questions", "Margin that vanished")
    return words.plain(question.account.name)


def line_of(question: Question) -> str:
    """Return what happened, in a few words."""
    if isinstance(question, BothChanged):
        return conflict_words.what_happened(question.conflict)
    if isinstance(question, VanishedMargin):
        return translate("questions", "%n blocks are gone from the calendar", "", question.count)
    return translate("questions", "%n entries are gone on the server", "", question.count)


def when_of(question: Question, now: datetime, zone: tzinfo) -> str:
    """Return when the first of it is."""
    if isinstance(question, BothChanged):
        return conflict_words.first_words(question.conflict, now, zone)
    if isinstance(question, VanishedMargin) and question.blocks:
        return moment_words(question.blocks[0].period.start, now, zone)
    return ""


def question_of(question: Question) -> str:
    """Return the question itself, and what holds until it is answered."""
    if isinstance(question, BothChanged):
        return conflict_words.which_holds(question.conflict)
    if isinstance(question, VanishedMargin):
        return vanished_question(question.count)
    if question.is_kept:
        return translate("questions", "%n entries are gone on the server. You keep them for now.", "", question.count)
    return gone_question(question.count)


def vanished_question(count: int) -> str:
    """Return the question about margin blocks that vanished from the home calendar."""
    return translate(
        "questions",
        "All at once %n margin blocks are no longer in your home calendar. Did you delete them there?"
        " They stand here until you say so: a calendar that came back half empty looks just like that.",
        "",
        count,
    )


def gone_question(count: int) -> str:
    """Return the question about entries that are gone on a server."""
    return translate(
        "questions",
        "All at once %n entries are no longer on the server. May they go here too?"
        " They are kept until you say so: a server that answers only in part looks just like that.",
        "",
        count,
    )


def own_words(count: int) -> str:
    """Return how many of the entries that are gone on a server can be written there again; nothing for none."""
    text = translate("questions", "%n of them Respiro planned itself, and can write there again.", "", count)
    return text if count else ""


def written_words(written: int, refused: int) -> str:
    """Return what came of entries that were to be written on a server again."""
    parts = []
    if written or not refused:
        parts.append(translate("questions", "%n entries were written on the server.", "", written))
    if refused:
        text = translate("questions", "The server did not take %n of them; they are kept here.", "", refused)
        parts.append(text)
    return " ".join(parts)


def stays_words() -> str:
    """Return what was done about entries that are gone on a server, where they stay here for now."""
    return translate("QuestionsDesk", "They stay. You are asked again when their number changes.")


def block_lines(question: VanishedMargin, zone: tzinfo) -> list[tuple[str, str]]:
    """Return the blocks: the day, and the times with the length."""
    return [
        (
            _day(local_day(block.period.start, zone)),
            f"{words.time_range(block.period, zone)} · {words.duration(block.minutes)}",
        )
        for block in question.blocks
    ]


def item_lines(question: MissingItems, items: Sequence[MissingItem], zone: tzinfo) -> list[tuple[str, str]]:
    """Return the items of which something is known: the day, the times and the name, and of which calendar."""
    several = len(question.collections) > 1
    return [
        (
            _day(local_day(one.period.start, zone)) if one.period else words.NOTHING,
            " · ".join(filter(None, (_times(one, zone), _name(one), words.plain(one.collection) if several else ""))),
        )
        for one in items
        if one.name or one.period
    ]


def unknown_words(items: Sequence[MissingItem]) -> str:
    """Return of how many items nothing is known here."""
    count = sum(not (one.name or one.period) for one in items)
    return translate("questions", "Of %n of them only the server knew what they were.", "", count) if count else ""


def calendars_words(question: MissingItems) -> str:
    """Return of which calendars how many are gone."""
    parts = [
        translate("questions", "{calendar}: {count}").format(calendar=words.plain(one.name), count=one.missing)
        for one in question.collections
    ]
    return " · ".join(parts)


def empty_words() -> tuple[str, str]:
    """Return what stands where nothing is asked: a heading, and what would be."""
    return (
        translate("questions", "Both sides agree"),
        translate(
            "questions",
            "When something was changed here and in the calendar, or much of it vanished there at once,"
            " Respiro changes nothing and asks you here, once, with both versions side by side.",
        ),
    )


def _times(item: MissingItem, zone: tzinfo) -> str:
    if item.period is None or item.is_all_day:
        return ""
    return words.time_range(item.period, zone)


def _name(item: MissingItem) -> str:
    name = words.plain(item.name)
    if item.kind is None:
        return name or words.summary("")
    return f"{conflict_words.kind_words(item.kind)}: {name}" if name else conflict_words.kind_words(item.kind)


def _day(day: date) -> str:
    date_ = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return translate("moment", "{day} {time}").format(day=words.day_short(day), time=date_)
