"""What the bottom of the week's window says and offers for what is shown."""

from PySide6.QtCore import QCoreApplication

from respiro.domain.review import Forecast
from respiro.domain.week import Week
from respiro.services.review.report import WeekReport
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.windows.week_desk import WeekDesk
from respiro.ui.windows.week_footer import WeekFooter

translate = QCoreApplication.translate


class WeekOffer:
    """Decides which buttons the footer shows, and which of them is the main one."""

    def __init__(self, desk: WeekDesk, footer: WeekFooter) -> None:
        self._desk = desk
        self._footer = footer

    def show(self, view: WeekView, report: WeekReport | None, *, empty: bool) -> None:
        """Offer what goes with a week; ``report`` is None beside a proposal. Raises StoreError."""
        footer = self._footer
        self._name_buttons(view.week)
        if empty:
            footer.show_news("")
            footer.offer([], None)
        elif self._desk.proposal is not None:
            footer.show_news(translate("WeekWindow", "Enter applies the plan, Esc discards it."))
            footer.offer([footer.discard, footer.apply], footer.apply)
            footer.apply.setEnabled(self._desk.can_apply)
        else:
            self._offer_planning(view, report)

    def _offer_planning(self, view: WeekView, report: WeekReport | None) -> None:
        footer, today = self._footer, self._desk.today
        coming = today.shifted(1)
        footer.show_coming(self._forecast(report, coming), is_planned=self._desk.is_planned(coming))
        shown = [footer.plan_next]
        if view.week >= today and view.week != coming:
            shown.insert(0, footer.plan_shown)
        lacks_margin = footer.plan_shown in shown and not view.review.total.planned and _has_work_ahead(view)
        footer.offer(shown, footer.plan_shown if lacks_margin else footer.plan_next)

    def _forecast(self, report: WeekReport | None, coming: Week) -> Forecast:
        """Return how much margin next week needs; the present week's report knows already."""
        if report is not None and report.forecast.week == coming:
            return report.forecast
        return self._desk.next_forecast()

    def _name_buttons(self, week: Week) -> None:
        footer = self._footer
        name = translate("WeekWindow", "&Plan this week")
        if week != self._desk.today:
            name = translate("WeekWindow", "&Plan {week}").format(week=words.week_name(week))
        footer.plan_shown.setText(name)
        footer.plan_next.setText(translate("WeekWindow", "Plan &next week"))
        footer.apply.setText(translate("WeekWindow", "&Apply plan"))
        footer.discard.setText(translate("WeekWindow", "&Discard"))


def _has_work_ahead(view: WeekView) -> bool:
    return any(period.end > view.facts.now for day in view.facts.days for period in day.working)
