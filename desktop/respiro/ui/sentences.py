"""A week in one sentence or two."""

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.services.review.week import WeekView
from respiro.ui import words

translate = QCoreApplication.translate


def week_words(view: WeekView) -> str:
    """Return how the week stands: what was kept, what was taken, what lies ahead."""
    period = view.week.period(view.zone)
    figures = view.review.total
    if not figures.planned:
        return _without_margin(view, period)
    if view.facts.now >= period.end:
        return " ".join(part for part in (_kept(view), _given_back(view)) if part)
    if not figures.kept and not figures.eaten:
        ahead = translate("sentences", "Still ahead: {left} of margin.", "", figures.left)
        return " ".join(part for part in (ahead.format(left=words.duration(figures.left)), _given_back(view)) if part)
    return " ".join(part for part in (_kept(view), _given_back(view), _left(view)) if part)


def _without_margin(view: WeekView, period: Period) -> str:
    if view.facts.now >= period.end:
        return translate("sentences", "This week had no margin.")
    if not view.facts.working_minutes:
        return translate("sentences", "No working time in this week, so no margin is needed.")
    return translate("sentences", "No margin in this week yet.")


def _kept(view: WeekView) -> str:
    figures = view.review.total
    kept, eaten = words.duration(figures.kept), words.duration(figures.eaten)
    if not figures.eaten:
        return translate("sentences", "You kept {kept} of margin; no meeting ate any.").format(kept=kept)
    if not figures.kept:
        text = translate("sentences", "Meetings ate {eaten} of margin.", "", figures.eaten)
        return text.format(eaten=eaten)
    text = translate("sentences", "You kept {kept} of margin; meetings ate {eaten}.", "", figures.eaten)
    return text.format(kept=kept, eaten=eaten)


def _given_back(view: WeekView) -> str:
    released = view.review.total.released
    if released <= 0:
        return ""
    text = translate("sentences", "You gave {released} back.", "", released)
    return text.format(released=words.duration(released))


def _left(view: WeekView) -> str:
    left = view.review.total.left
    if not left:
        return translate("sentences", "None is left.")
    return translate("sentences", "Still ahead: {left}.", "", left).format(left=words.duration(left))


def plan_words(plan: Plan) -> str:
    """Return a proposal in one sentence."""
    planned, target = words.duration(plan.planned_minutes), words.duration(plan.target_minutes)
    count = len(plan.blocks)
    if plan.planned_minutes < plan.target_minutes:
        text = translate("sentences", "{planned} of the {target} you want, in %n block(s).", "", count)
    else:
        text = translate("sentences", "{planned} of margin in %n block(s).", "", count)
    return text.format(planned=planned, target=target)
