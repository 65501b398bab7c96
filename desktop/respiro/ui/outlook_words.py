"""The capacity curve in words: how much margin there is for what is promised, and where it is short."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.review import Outlook, OutlookPoint
from respiro.ui import words
from respiro.ui.moment_words import moment_words

translate = QCoreApplication.translate

_MOST_TOLD = 6


def outlook_words(outlook: Outlook, zone: tzinfo) -> str:
    """Return how the days ahead stand, in one sentence; what is missing comes first."""
    free, promised = words.duration(outlook.free), words.duration(outlook.promised)
    if (worst := outlook.worst) is not None:
        if worst.at == outlook.period.start:
            text = translate("outlook", "{missing} of promised work is due already, with no margin before it.")
            return text.format(missing=words.duration(worst.short))
        text = translate("outlook", "{missing} short by {when}: {promised} promised, {free} of free margin until then.")
        return text.format(
            missing=words.duration(worst.short),
            when=moment_words(worst.at, outlook.period.start, zone),
            promised=words.duration(worst.promised),
            free=words.duration(worst.free),
        )
    if not outlook.free:
        return translate("outlook", "No margin is planned, and nothing is promised.")
    if not outlook.promised:
        return translate("outlook", "{free} of margin are free; nothing is promised out of it.").format(free=free)
    text = translate("outlook", "{free} of margin are free for {promised} of promised work: every promise can be kept.")
    return text.format(free=free, promised=promised)


def point_words(point: OutlookPoint, now: datetime, zone: tzinfo) -> str:
    """Return how it stands at one instant."""
    text = translate("outlook", "Until {when}: {free} of free margin, {promised} promised")
    told = text.format(
        when=moment_words(point.at, now, zone), free=words.duration(point.free), promised=words.duration(point.promised)
    )
    if not point.short:
        return told
    return translate("outlook", "{told}, {missing} short").format(told=told, missing=words.duration(point.short))


def curve_words(outlook: Outlook, zone: tzinfo) -> str:
    """Return the curve for those who can't see it: the sentence, and how it stands at each promise."""
    points = [*(point for point, _due in outlook.stops), outlook.points[-1]]
    told = [point_words(point, outlook.period.start, zone) for point in points]
    shown = dict.fromkeys([*told[:_MOST_TOLD], told[-1]])
    return " ".join([outlook_words(outlook, zone), *(f"{text}." for text in shown)])
