"""How long the tray takes to stand on the panel and how much memory it keeps, beside a bare PySide6 tray program.

Both run on the same X server and panel, alternating; only the ratios mean the same on another machine. Other
Qt programs on the machine share the libraries' pages and so shrink the bare one's PSS more than ours: they are
counted. Needs the test desktop (xvfb, xfce4-panel). Run with ``make bench``.
"""

import statistics
import sys
import tempfile
import time
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from jeepney import MatchRule, message_bus

from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.store.values import SourceContent, StoredOccurrence
from respiro.adapters.system import system_clock
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from support.desktop_rig import WATCHER, DesktopRig, wait_for

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 7
LEDGER_YEARS = 5
A_DAY = 12
REST_SECONDS = 7
"""By then the worker was started; it is waited for besides."""
START_TARGET, MEMORY_TARGET, GROWTH_TARGET = 1.5, 1.35, 1.2
BARE = """
import sys
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
pixmap = QPixmap(22, 22)
pixmap.fill("white")
icon, menu = QSystemTrayIcon(QIcon(pixmap)), QMenu()
for name in ("Plan next week", "Weekly review", "Import agenda", "Settings", "Quit"):
    menu.addAction(name)
icon.setContextMenu(menu)
icon.setToolTip("bare")
icon.show()
sys.exit(application.exec())
"""


def fill(home: Path, count: int) -> None:
    """Put so many events and five years of ledger into the store of a home, with nothing left for the worker."""
    store = open_store(home, system_clock)
    now = system_clock().replace(microsecond=0)
    store.put_note("welcomed", "yes")
    store.put_note("refreshed_on", f"{now.astimezone():%Y-%m-%d}")
    events = tuple(event(number, count, now) for number in range(count))
    horizon = (now.date() - timedelta(weeks=12), now.date() + timedelta(weeks=27))
    store.replace_source(SourceContent("Work", "work.ics", occurrences=events), now=now, horizon=horizon)
    for weeks in range(-52 * LEDGER_YEARS, 2):
        book_week(store, now.date() - timedelta(days=now.weekday()) + timedelta(weeks=weeks), now)
    store.put_note("ledger_told", str(store.last_entry_number()))
    store.close()


def event(number: int, count: int, now: datetime) -> StoredOccurrence:
    """Return one of the events: twelve a day around now, between 8 and 17 o'clock, beside the margin."""
    midnight = now.replace(hour=0, minute=0, second=0)
    day, place = divmod(number - count // 2, A_DAY)
    start = midnight + timedelta(days=day, hours=8, minutes=45 * place)
    end = start + timedelta(minutes=45)
    return StoredOccurrence(f"{number}@example.org", "", start, end, summary=f"Meeting {number}")


def book_week(store: SqliteStore, monday: date, now: datetime) -> None:
    """Book two blocks on each working day, of which a meeting ate a part."""
    blocks, entries = [], []
    for offset in range(5):
        for hour in (4, 5):
            day = monday + timedelta(days=offset)
            period = Period.lasting(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), 30)
            past = period.end <= now
            block = MarginBlock(f"{day}-{hour}", period, state=BlockState.SETTLED if past else BlockState.STANDING)
            blocks.append(block)
            entries.append(LedgerEntry(now, day, block.uid, LedgerKind.PLANNED, 30, period))
            if past and hour == 5:
                entries.append(LedgerEntry(now, day, block.uid, LedgerKind.EATEN, -15, period))
    expected = tuple((block.uid, None) for block in blocks)
    store.commit(MarginChange(tuple(blocks), tuple(entries), expected))


def measured(rig: DesktopRig, *command: str) -> tuple[float, float]:
    """Return the seconds until the icon was registered, and the PSS at rest in MB."""
    bus = rig.bus
    rule = MatchRule(type="signal", interface=WATCHER.interface, member="StatusNotifierItemRegistered")
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=10)
    with bus.filter(rule, bufsize=5) as registered:
        begun = time.perf_counter()
        process = rig.start(*command)
        bus.recv_until_filtered(registered, timeout=60)
        took = time.perf_counter() - begun
    time.sleep(REST_SECONDS)
    wait_for(lambda: not Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(), "the worker's end", 300)
    memory = pss_of(process.pid)
    rig.end(process)
    wait_for(lambda: not rig.items(), "the icon to go")
    return took, memory


def pss_of(pid: int) -> float:
    """Return a process's proportional set size in MB (proc_pid_smaps_rollup(5))."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def other_qt_programs() -> int:
    """Return how many programs on the machine have Qt loaded, by the look of their maps."""
    count = 0
    for maps in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):
            count += "libQt6Gui" in maps.read_text()
    return count


def main() -> None:
    """Measure and print."""
    print(f"other Qt programs running: {other_qt_programs()}")
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory(prefix="bench-") as name, DesktopRig(Path(name)) as rig:
        rig.environment.pop("PYTHONWARNINGS")
        rig.start_window_manager()
        rig.start_panel()
        homes = {size: Path(name) / str(size) for size in SIZES}
        for size, home in homes.items():
            fill(home, size)
        commands = {"bare": (sys.executable, "-c", BARE)} | {
            f"{size:,} events": (sys.executable, "-m", "respiro", "--home", str(home)) for size, home in homes.items()
        }
        figures: dict[str, list[tuple[float, float]]] = {what: [] for what in commands}
        for number in range(rounds + 1):
            for what, command in commands.items():
                figure = measured(rig, *command)
                if number:  # the first round fills the caches
                    figures[what].append(figure)
    report({what: (median(each, 0), median(each, 1)) for what, each in figures.items()})


def median(figures: list[tuple[float, float]], which: int) -> float:
    """Return the median of one of the two figures."""
    return statistics.median(figure[which] for figure in figures)


def report(figures: dict[str, tuple[float, float]]) -> None:
    """Print medians, and their ratios beside the targets."""
    start, memory = figures["bare"]
    for what, (took, pss) in figures.items():
        print(f"{what}: start {took * 1000:.0f} ms ({took / start:.2f}), PSS {pss:.1f} MB ({pss / memory:.2f})")
    few, many = (figures[f"{size:,} events"] for size in (SIZES[0], SIZES[-1]))
    print(f"100,000 beside 1,000 events: start {many[0] / few[0]:.2f}, PSS {many[1] / few[1]:.2f}")
    print(f"targets: start {START_TARGET}, PSS {MEMORY_TARGET}, growth {GROWTH_TARGET}")


if __name__ == "__main__":
    main()
