"""The tray: its menu, its words, its wishes; and the small window that stands in for it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLabel, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Caller, Channel, FollowUp, Open, Way
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services.reminder_desk import Waiting
from respiro.services.today import Today, today
from respiro.ui.accounts_said import AccountsSaid
from respiro.ui.actions import Wish
from respiro.ui.presence import NO_TRAY_NOTE, Presence
from respiro.ui.ring import RingState
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.tray_host import panel_is_dark
from respiro.ui.tray import Tray
from respiro.ui.who_waits import WhoWaits, ring_state, who_waits
from respiro.ui.windows.small_window import SmallWindow
from support.fakes import MADRID, WEDNESDAY, demo_ports, empty_ports
from support.tray_fakes import FakeHost, FakeNotifier, context_of

pytestmark = pytest.mark.qt_log_ignore("does not support")

NOON = datetime(2026, 11, 25, 11, tzinfo=UTC)
FOUR = datetime(2026, 11, 25, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def block(start: datetime, minutes: int = 60) -> MarginBlock:
    return MarginBlock(f"{start}", Period.lasting(start, minutes))


def day(*blocks: MarginBlock, left: int, total: int = 120, upcoming: MarginBlock | None = None) -> Today:
    return Today(total, left, blocks, upcoming)


def follow_up(
    name: str, due: timedelta = timedelta(hours=2), promised: timedelta = timedelta(hours=4), way: Way = Way.MINE
) -> FollowUp:
    """Someone who called four hours before noon."""
    called = NOON - timedelta(hours=4)
    state = Open(NOON + due, NOON + due, called)
    return FollowUp(name, Caller(name), "", way, Channel.PHONE, called, called, NOON + promised, state)


def waiting_of(*people: FollowUp) -> Waiting:
    return Waiting(people, ())


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    del qtbot
    return Tray()


def entry(tray: Tray, name: str) -> QAction:
    found = tray.menu.findChild(QAction, name)
    assert found is not None
    return found


def texts(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if action.isVisible() and not action.isSeparator()]


def test_the_menu_lists_today_the_next_margin_and_what_can_be_done(tray: Tray) -> None:
    noon, four = block(NOON), block(FOUR)
    tray.show_today(day(noon, four, left=90, upcoming=four), NOON + timedelta(minutes=70), MADRID)
    assert texts(tray) == [
        "&Emergency…",
        "Missed &call…",
        "&Who waits…",
        "Plan &B queue…",
        "&Keep in sight",
        "1 h 30 of margin left today.",
        "12:00–13:00 · margin",
        "16:00–17:00 · margin",
        "Next: 16:00–17:00.",
        "P&laybooks…",
        "&Plan next week…",
        "Weekly &review…",
        "&Import agenda…",
        "&Settings…",
        "&Quit",
    ]


def test_the_tooltip_says_how_today_stands(tray: Tray) -> None:
    four = block(FOUR)
    tray.show_today(day(four, left=90, upcoming=four), NOON, MADRID)
    assert tray.tooltip == "1 h 30 of margin left today. Next: 16:00–17:00."


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (Today(0, 0, (), None), "No margin today. None is planned yet."),
        (
            Today(60, 0, (), block(FOUR + timedelta(days=1))),
            "Today's margin is behind you. Next: tomorrow 16:00–17:00.",
        ),
        (Today(0, 0, (), block(FOUR + timedelta(days=3))), "No margin today. Next: Saturday 16:00–17:00."),
        (
            Today(0, 0, (), block(FOUR + timedelta(days=9))),
            "No margin today. Next: Friday, 4 December 2026, 16:00–17:00.",
        ),
        (Today(60, 30, (), block(NOON)), "30 min of margin left today. Now: 12:00–13:00."),
    ],
)
def test_every_kind_of_day_has_its_words(tray: Tray, shown: Today, words: str) -> None:
    tray.show_today(shown, NOON + timedelta(minutes=5), MADRID)
    assert tray.tooltip == words


MARTA = follow_up("Marta")


@pytest.mark.parametrize(
    ("people", "words", "today", "late"),
    [
        ((), "", False, False),
        ((MARTA,), "Marta waits for you: today 14:00.", True, False),
        ((follow_up("Ana", due=timedelta(days=1)),), "Ana waits for you: tomorrow 12:00.", False, False),
        (
            (MARTA, follow_up("Ana", due=-timedelta(hours=3), promised=-timedelta(hours=2))),
            "Two people wait for you; Ana since 08:00, 2 h late.",
            True,
            True,
        ),
        ((follow_up("Pawel", way=Way.THEIRS),), "Nobody waits for you. One person owes you an answer.", False, False),
        (
            (follow_up("Pawel", due=-timedelta(hours=3), promised=-timedelta(hours=2), way=Way.THEIRS),),
            "Nobody waits for you. One person owes you an answer.",
            True,
            False,
        ),
    ],
)
def test_who_waits_is_said_first_and_seen_in_the_ring(
    tray: Tray, people: tuple[FollowUp, ...], words: str, *, today: bool, late: bool
) -> None:
    tray.show_today(Today(0, 0, (), None), NOON, MADRID)
    ring = tray.picture()
    who = who_waits(waiting_of(*people), NOON, MADRID)
    tray.show_people(who)
    assert tray.tooltip == f"{words} No margin today. None is planned yet.".strip()
    assert (who.today, who.late) == (today, late)
    assert (tray.picture().cacheKey() != ring.cacheKey()) == (today or late)
    assert ([text for text in texts(tray) if "wait" in text.lower()][1:]) == ([words] if words else [])


def test_the_line_that_says_who_waits_leads_to_them(tray: Tray, qtbot: QtBot) -> None:
    tray.show_people(who_waits(waiting_of(MARTA), NOON, MADRID))
    with qtbot.waitSignal(tray.requested) as signal:
        entry(tray, "who_waits").trigger()
    assert signal.args == [Wish.CALLS]


def test_the_board_is_switched_in_the_menu(tray: Tray, qtbot: QtBot) -> None:
    action = entry(tray, "keep_in_sight")
    tray.show_board(shown=True)
    assert action.isChecked()
    with qtbot.waitSignal(tray.board_toggled) as signal:
        action.trigger()
    assert signal.args == [False]


def test_blocks_come_and_go_without_a_new_menu(tray: Tray) -> None:
    menu = tray.menu
    for count in (3, 0, 1):
        tray.show_today(day(*(block(NOON + timedelta(hours=n)) for n in range(count)), left=60), NOON, MADRID)
        assert sum("· margin" in text for text in texts(tray)) == count
    assert tray.menu is menu


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("plan_next_week", Wish.PLAN),
        ("weekly_review", Wish.REVIEW),
        ("import_agenda", Wish.IMPORT),
        ("settings", Wish.SETTINGS),
        ("quit", Wish.QUIT),
        ("today_margin", Wish.WEEK),
        ("next_margin", Wish.WEEK),
        ("block_0", Wish.WEEK),
    ],
)
def test_each_entry_is_a_wish(tray: Tray, qtbot: QtBot, name: str, wish: Wish) -> None:
    tray.show_today(day(block(NOON), left=60), NOON, MADRID)
    with qtbot.waitSignal(tray.requested) as signal:
        entry(tray, name).trigger()
    assert signal.args == [wish]


def test_a_click_on_the_icon_asks_for_the_week(tray: Tray, qtbot: QtBot) -> None:
    tray.attach()
    icon = tray._icon
    assert icon is not None
    with qtbot.waitSignal(tray.requested) as signal:
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert signal.args == [Wish.WEEK]
    with qtbot.assertNotEmitted(tray.requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


class CountingIcon(QSystemTrayIcon):
    """Counts how often it is given a picture."""

    pictures = 0

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802  Qt's name
        self.pictures += 1
        super().setIcon(icon)


def test_the_icon_is_sent_again_only_when_it_looks_otherwise(qtbot: QtBot) -> None:
    del qtbot
    icon = CountingIcon()
    tray = Tray(icon=icon)
    for waiting, pictures in ((False, 1), (False, 1), (True, 2), (True, 2)):
        tray.show_today(day(left=60), NOON, MADRID, waiting=waiting)
        assert icon.pictures == pictures


class Rig:
    """Presence on a desktop whose tray comes and goes."""

    def __init__(self, *, available: bool) -> None:
        self.ports = demo_ports()
        self.context = context_of(self.ports)
        self.notifier = FakeNotifier()
        self.host = FakeHost(available=available)
        desk = NewsDesk(self.context, self.notifier)
        self.presence = Presence(self.context, desk, host=self.host)
        self.presence.show_today(today(self.ports), waiting=False)


def test_with_a_tray_there_is_no_small_window(qtbot: QtBot) -> None:
    rig = Rig(available=True)
    rig.presence.start(0)
    qtbot.wait(50)
    assert rig.presence.tray.is_attached
    assert rig.presence.small_window is None
    assert rig.notifier.notices == []


def test_without_a_tray_the_small_window_says_why_once(qtbot: QtBot) -> None:
    rig = Rig(available=False)
    rig.presence.start(0)
    qtbot.waitUntil(lambda: rig.presence.small_window is not None)
    qtbot.waitUntil(lambda: bool(rig.notifier.notices))
    assert rig.notifier.texts == ["Respiro This desktop has no tray, so Respiro stays in a small window."]
    assert rig.ports.store.note(NO_TRAY_NOTE) is None
    rig.notifier.show()
    assert rig.ports.store.note(NO_TRAY_NOTE) == "yes"
    rig.presence.look()
    rig.presence._live_without()
    qtbot.wait(20)
    assert len(rig.notifier.notices) == 1
    rig.presence.stop()


def test_a_tray_that_comes_later_takes_the_small_windows_place(qtbot: QtBot) -> None:
    rig = Rig(available=False)
    rig.presence.start(0)
    qtbot.waitUntil(lambda: rig.presence.small_window is not None)
    rig.host.available = True
    rig.host.appeared.emit()
    assert rig.presence.tray.is_attached
    assert rig.presence.small_window is None


def test_a_tray_that_is_back_gets_a_new_icon(qtbot: QtBot) -> None:
    rig = Rig(available=True)
    rig.presence.start(0)
    before = rig.presence.tray._icon
    rig.host.appeared.emit()
    assert rig.presence.tray._icon not in (before, None)
    qtbot.wait(10)


def test_a_tray_that_stays_away_is_replaced_by_the_small_window(qtbot: QtBot) -> None:
    rig = Rig(available=True)
    rig.presence.start(0)
    rig.host.available = False
    rig.presence.look()
    assert rig.presence.small_window is None  # a panel that is only restarted
    rig.presence.look()
    assert rig.presence.small_window is not None
    assert not rig.presence.tray.is_attached
    rig.presence.stop()
    qtbot.wait(10)


def test_the_small_window_offers_what_the_tray_offers(qtbot: QtBot) -> None:
    window = SmallWindow()
    qtbot.addWidget(window)
    window.may_close = True
    wishes: list[Wish] = []
    window.requested.connect(wishes.append)
    for button in window.findChildren(QPushButton):
        button.click()
    assert sorted(wishes) == sorted(set(Wish) - {Wish.WEEK, Wish.PLAN_THIS, Wish.CALENDARS, Wish.ACCOUNTS})


def test_closing_the_small_window_leaves_it_in_the_taskbar(qtbot: QtBot) -> None:
    window = SmallWindow()
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert window.isVisible()
    assert window.isMinimized()
    window.may_close = True
    window.close()
    assert not window.isVisible()


def test_the_small_window_says_what_the_tray_says(qtbot: QtBot) -> None:
    window = SmallWindow()
    qtbot.addWidget(window)
    window.may_close = True
    four = block(FOUR)
    window.show_today(day(four, left=90, upcoming=four), NOON, MADRID)
    assert (window._left.text(), window._next.text(), window._blocks.text()) == (
        "1 h 30 of margin left today.",
        "Next: 16:00–17:00.",
        "16:00–17:00 · margin",
    )


def test_an_empty_store_is_a_day_without_margin(tray: Tray) -> None:
    ports = empty_ports()
    tray.show_today(today(ports), WEDNESDAY, MADRID)
    assert tray.tooltip == "No margin today. None is planned yet."


@pytest.mark.parametrize(
    ("desktop", "dark"), [("ubuntu:GNOME", True), ("XFCE", True), ("X-Cinnamon", True), ("KDE", False), ("", False)]
)
def test_a_panel_is_dark_where_the_desktop_makes_it_so(qtbot: QtBot, desktop: str, *, dark: bool) -> None:
    del qtbot
    assert panel_is_dark({"XDG_CURRENT_DESKTOP": desktop}) is dark


# --- emergencies


ONE_LATE = WhoWaits("One emergency waits: Luis, 2 h late.", today=True, late=True)


def test_emergencies_are_said_first_and_lead_to_the_queue(qtbot: QtBot, tray: Tray) -> None:
    tray.show_people(who_waits(waiting_of(MARTA), NOON, MADRID))
    tray.show_emergencies(ONE_LATE)
    assert entry(tray, "emergencies_wait").text() == ONE_LATE.sentence
    assert tray.tooltip == f"{ONE_LATE.sentence} Marta waits for you: today 14:00."
    with qtbot.waitSignal(tray.requested) as wish:
        entry(tray, "emergencies_wait").trigger()
    assert wish.args == [Wish.QUEUE]
    tray.show_emergencies(WhoWaits())
    assert not entry(tray, "emergencies_wait").isVisible()


def test_an_emergency_lights_the_dot_and_a_broken_promise_the_bar() -> None:
    nobody = WhoWaits()
    assert ring_state(0.5, nobody, nobody, news=False) == RingState(0.5)
    assert ring_state(0.5, WhoWaits("x", today=True), nobody, news=False) == RingState(0.5, waiting=True)
    assert ring_state(0.5, ONE_LATE, nobody, news=False) == RingState(0.5, waiting=True, broken=True)


def test_the_small_window_says_which_emergencies_wait(qtbot: QtBot) -> None:
    window = SmallWindow()
    qtbot.addWidget(window)
    window.show_emergencies(ONE_LATE)
    assert ONE_LATE.sentence in [label.text() for label in window.findChildren(QLabel) if not label.isHidden()]
    window.show_emergencies(WhoWaits())
    assert ONE_LATE.sentence not in [label.text() for label in window.findChildren(QLabel)]


def test_calendars_that_need_a_look_are_a_line_in_the_menu_and_the_end_of_the_tooltip(tray: Tray) -> None:
    line = entry(tray, "calendars_need_a_look")
    assert not line.isVisible()
    tray.show_today(day(left=0, total=0), NOON, MADRID)
    tray.show_calendars("“R&D <b>” has not been fetched since Monday.")
    assert line.isVisible()
    assert line.text() == "“R&&D <b>” has not been fetched since Monday."
    assert tray.tooltip.endswith("” has not been fetched since Monday.")
    assert "<" not in tray.tooltip
    wishes: list[Wish] = []
    tray.requested.connect(wishes.append)
    line.trigger()
    assert wishes == [Wish.CALENDARS]
    tray.show_calendars("")
    assert not line.isVisible()


def test_the_small_window_says_which_calendars_need_a_look(qtbot: QtBot) -> None:
    window = SmallWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_calendars("2 calendars need a look.")
    (label,) = [label for label in window.findChildren(QLabel) if label.text() == "2 calendars need a look."]
    assert label.isVisible()
    window.show_calendars("")
    assert not label.isVisible()


WELL = AccountsSaid(synced="Synced 5 min ago.")
ILL = AccountsSaid(
    "2 changes wait to be sent.", "“R&D <b>” needs your password.", "3 questions wait for your answer.", is_syncing=True
)


def test_without_accounts_the_menu_says_nothing_of_them(tray: Tray) -> None:
    before = texts(tray)
    tray.show_accounts(AccountsSaid())
    assert texts(tray) == before
    assert "S&ync now" not in before


def test_the_menu_says_how_accounts_stand_and_syncs_them_now(tray: Tray) -> None:
    tray.show_today(day(left=0, total=0), NOON, MADRID)
    tray.show_accounts(WELL)
    shown = texts(tray)
    assert shown[shown.index("Synced 5 min ago.") :][:3] == ["Synced 5 min ago.", "S&ync now", "P&laybooks…"]
    assert "Synced" not in tray.tooltip
    wishes: list[Wish] = []
    tray.requested.connect(wishes.append)
    entry(tray, "sync_now").trigger()
    entry(tray, "how_synced").trigger()
    assert wishes == [Wish.SYNC, Wish.ACCOUNTS]


def test_trouble_and_questions_stand_above_the_day_and_the_tooltip_ends_with_trouble(tray: Tray) -> None:
    tray.show_today(day(left=0, total=0), NOON, MADRID)
    tray.show_calendars("“Work” has not been fetched since Monday.")
    tray.show_accounts(ILL)
    assert texts(tray)[5:9] == [
        "“Work” has not been fetched since Monday.",
        "“R&&D <b>” needs your password.",
        "3 questions wait for your answer.",
        "No margin today.",
    ]
    assert tray.tooltip.endswith("” needs your password.")
    assert "<" not in tray.tooltip
    wishes: list[Wish] = []
    tray.requested.connect(wishes.append)
    for name in ("accounts_need_a_look", "questions_wait"):
        entry(tray, name).trigger()
    assert wishes == [Wish.ACCOUNTS, Wish.QUESTIONS]


def test_while_it_syncs_nobody_can_ask_for_it_again(tray: Tray) -> None:
    tray.show_accounts(ILL)
    sync = entry(tray, "sync_now")
    assert (sync.text(), sync.isEnabled()) == ("Syncing…", False)
    tray.show_accounts(WELL)
    assert (sync.text(), sync.isEnabled()) == ("S&ync now", True)


def test_the_small_window_says_of_accounts_what_the_tray_says(qtbot: QtBot) -> None:
    window = SmallWindow()
    qtbot.addWidget(window)
    window.may_close = True
    window.show()
    buttons = {button.objectName(): button for button in window.findChildren(QPushButton)}
    assert not buttons["sync_now"].isVisible()
    assert not buttons["questions_wait"].isVisible()
    window.show_accounts(ILL)
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert {"2 changes wait to be sent.", "“R&D <b>” needs your password."} <= set(shown)
    assert (buttons["sync_now"].isVisible(), buttons["sync_now"].isEnabled()) == (True, False)
    assert buttons["questions_wait"].text() == "3 questions wait for your answer."
    window.show_accounts(AccountsSaid())
    assert not buttons["sync_now"].isVisible()
