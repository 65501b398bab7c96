"""A week's review out of half a year and of five years, and its window beside a bare list: python tests/bench/bench_review.py.

Prints medians and their ratios; only the ratios mean the same on another machine.
"""
# ruff: noqa: E402  the platform comes before what needs it

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

from bench_calls_window import bare_list, shown_ms
from PySide6.QtWidgets import QApplication, QWidget

from respiro.adapters.texts import ClientTexts
from respiro.domain.week import Week
from respiro.services.ports import Ports
from respiro.services.review.report import week_report
from respiro.services.review.week import week_view
from respiro.services.week_planning import propose
from respiro.ui.resources import resources
from respiro.ui.windows.week_window import WeekWindow
from support.quarter import live
from support.quarter_agenda import in_memory
from support.quarter_cast import weeks
from support.quarter_history import QUARTERS, stored
from support.screenshots import context_of

SEED = 1
ROUNDS = 25
LONGEST_MS = 200
SHORT = 2
"""Quarters of the short history: as much as a review looks back on, and no more."""


def median_ms(action: Callable[[], object]) -> float:
    """Return the median of some runs in milliseconds, the first left out."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        action()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times[1:])


def measured(ports: Ports, week: Week) -> dict[str, float]:
    """Return medians in milliseconds of what a review asks."""
    return {
        "the week shown": median_ms(lambda: week_view(ports, week)),
        "the week's review": median_ms(lambda: week_report(ports, week)),
        "the next week's proposal": median_ms(lambda: propose(ports, week.shifted(1))),
    }


def week_window(ports: Ports) -> Callable[[], QWidget]:
    """Return what opens the week's window."""
    return lambda: WeekWindow(context_of(ports))


def main() -> None:
    """Measure and print."""
    application = QApplication(["respiro"])
    application.setStyle("fusion")
    ports, calendar = in_memory()
    scene = live(ports, calendar, SEED)
    texts = ClientTexts(resources() / "texts")
    last = weeks()[-1]
    with tempfile.TemporaryDirectory() as name:
        few, many = (
            replace(stored(scene, Path(name) / str(quarters), quarters), texts=texts) for quarters in (SHORT, QUARTERS)
        )
        short, long = measured(few, last), measured(many, last)
        for what, took in long.items():
            print(f"{what}: {short[what]:.1f} ms of 24 weeks, {took:.1f} ms of 5 years, ratio {took / short[what]:.2f}")
        bare = shown_ms(bare_list)
        for what, ports_of in (("24 weeks", few), ("5 years", many)):
            took = shown_ms(week_window(ports_of))
            print(
                f"window with {what}: {took:.1f} ms, a bare list {bare:.1f} ms, ratio {took / bare:.1f}"
                f" (at most {LONGEST_MS} ms)"
            )
        few.store.close()
        many.store.close()


if __name__ == "__main__":
    main()
