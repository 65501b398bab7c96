"""A week in one sentence or two."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import Plan
from respiro.domain.review import MarginFigures, Use, UseKind
from respiro.services.review.report import WeekReport
from respiro.services.review.week import WeekView
from respiro.ui import words

translate = QCoreApplication.translate


def report_words(report: WeekReport) -> str:
    """Return the week in one sentence; what was given back, or found no room, in another one each."""
    return " ".join([week_words(report.view), *_outside(report)])


def week_words(view: WeekView) -> str:
    """Return how the week stands: what was kept, what it went to, what was eaten, what lies ahead."""
    figures = view.review.total
    is_over = view.facts.now >= view.week.period(view.zone).end
    if not figures.planned:
        return _without_margin(view, is_over=is_over)
    kept = figures.planned - figures.released
    if not kept:
        text = translate("sentences", "You gave all of this week's margin back, {length}.")
        return text.format(length=words.duration(figures.released))
    parts = [*_used(view.review.uses), *_eaten(view)]
    first = _past(view, kept, parts) if is_over else _under_way(kept, figures, parts)
    return " ".join([first, *_given_back(figures)])


def _without_margin(view: WeekView, *, is_over: bool) -> str:
    if is_over:
        return translate("sentences", "This week had no margin.")
    if not view.facts.working_minutes:
        return translate("sentences", "No working time in this week, so no margin is needed.")
    return translate("sentences", "No margin in this week yet.")


def _past(view: WeekView, kept: int, parts: Sequence[str]) -> str:
    figures, length = view.review.total, words.duration(kept)
    if not parts:
        return translate("sentences", "You kept {length} of margin, and all of it stayed blank.").format(length=length)
    if figures.eaten == kept:
        text = translate("sentences", "All of this week's margin, {length}, was eaten by meetings.")
        if len(view.review.eaten_by) == 1:
            text = translate("sentences", "All of this week's margin, {length}, was eaten by a meeting.")
        return text.format(length=length)
    rest = [] if figures.used else [translate("sentences", "the rest stayed blank")]
    text = translate("sentences", "You kept {length} of margin; {parts}.")
    return text.replace("{length}", length).replace("{parts}", ", ".join([*parts, *rest]))


def _under_way(kept: int, figures: MarginFigures, parts: Sequence[str]) -> str:
    length = words.duration(kept)
    if figures.left == kept:
        text = translate("sentences", "{length} of margin in this week, all of it still ahead.")
        return text.format(length=length)
    told = list(parts)
    if figures.blank and not figures.used:
        told.append(translate("sentences", "{length} stayed blank").format(length=words.duration(figures.blank)))
    told.append(
        translate("sentences", "{length} still ahead").format(length=words.duration(figures.left))
        if figures.left
        else translate("sentences", "nothing left ahead")
    )
    text = translate("sentences", "{length} of margin in this week: {parts}.")
    return text.replace("{length}", length).replace("{parts}", ", ".join(told))


def _used(uses: Sequence[Use]) -> Iterator[str]:
    """Yield what the used minutes went to, the first time with the verb."""
    told = False
    for kind in (UseKind.REQUEST, UseKind.CALL_BACK, UseKind.BY_HAND):
        minutes = sum(use.minutes for use in uses if use.kind is kind)
        if minutes:
            count = len({use.source_id for use in uses if use.kind is kind})
            text = _further(kind, count) if told else _went_to(kind, count)
            yield text.format(length=words.duration(minutes))
            told = True


def _went_to(kind: UseKind, count: int) -> str:
    match kind:
        case UseKind.REQUEST if count == 1:
            return translate("sentences", "{length} went to one emergency")
        case UseKind.REQUEST:
            return translate("sentences", "{length} went to %n emergencies", "", count)
        case UseKind.CALL_BACK if count == 1:
            return translate("sentences", "{length} went to one call-back")
        case UseKind.CALL_BACK:
            return translate("sentences", "{length} went to %n call-backs", "", count)
        case UseKind.BY_HAND:
            return translate("sentences", "{length} went to other work")


def _further(kind: UseKind, count: int) -> str:
    """Return the same where the verb was said already; emergencies always come first."""
    if kind is UseKind.BY_HAND:
        return translate("sentences", "{length} to other work")
    if count == 1:
        return translate("sentences", "{length} to one call-back")
    return translate("sentences", "{length} to %n call-backs", "", count)


def _eaten(view: WeekView) -> Iterator[str]:
    eaten = view.review.total.eaten
    if eaten <= 0:
        return
    length = words.duration(eaten)
    if len(view.review.eaten_by) == 1:
        yield translate("sentences", "{length} was eaten by a meeting").format(length=length)
    else:
        yield translate("sentences", "{length} was eaten by meetings").format(length=length)


def _given_back(figures: MarginFigures) -> Iterator[str]:
    if figures.released > 0:
        text = translate("sentences", "You gave {released} back.", "", figures.released)
        yield text.format(released=words.duration(figures.released))


def _outside(report: WeekReport) -> Iterator[str]:
    if report.outside > 0:
        text = translate("sentences", "What came needed {length} more.")
        if not report.review.total.planned:
            text = translate("sentences", "What came needed {length}.")
        yield text.format(length=words.duration(report.outside))


def plan_words(plan: Plan) -> str:
    """Return a proposal in one sentence."""
    planned, target = words.duration(plan.planned_minutes), words.duration(plan.target_minutes)
    count = len(plan.blocks)
    if plan.planned_minutes < plan.target_minutes:
        text = translate("sentences", "{planned} of the {target} you want, in %n block(s).", "", count)
    else:
        text = translate("sentences", "{planned} of margin in %n block(s).", "", count)
    return text.format(planned=planned, target=target)
