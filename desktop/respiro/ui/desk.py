"""Wires the tray process: who shows today, what becomes of a wish, what other starts say."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from respiro.domain.errors import RespiroError
from respiro.services.messages import unwrapped
from respiro.services.ports import Ports
from respiro.ui import recovery_words
from respiro.ui.actions import Wish
from respiro.ui.board_keeper import BoardKeeper
from respiro.ui.context import Context
from respiro.ui.first_sight import FirstSight
from respiro.ui.kept_window import leave_in_peace
from respiro.ui.presence import Presence
from respiro.ui.runtime.account_notices import AccountNotices
from respiro.ui.runtime.calendar_notices import CalendarNotices
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.heartbeat import Heartbeat
from respiro.ui.runtime.language import Language
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.outside import Outside
from respiro.ui.runtime.plan_b_watch import PlanBWatch
from respiro.ui.runtime.reminders import ReminderDesk
from respiro.ui.runtime.single_instance import Listening, SingleInstance
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.window_keeper import WindowKeeper

translate = QCoreApplication.translate

WELCOMED_NOTE = "welcomed"
RECOVERY_NOTE = "recovery_told"
_SETTLED_MILLISECONDS = 6_000
"""By then what stays all day is there."""


class Desk(QObject):
    """Everything of the tray process but the application object."""

    quit_requested = Signal()

    def __init__(
        self,
        context: Context,
        language: Language,
        recovered: Callable[[], recovery_words.Recovered | None],
        sight: FirstSight | None = None,
    ) -> None:
        super().__init__()
        self.context = context
        self._language = language
        self._language_tag = context.settings.language
        self._recovered = recovered
        self._notifier = Notifier(self)
        self._quiet = DoNotDisturb(self)
        self._news = NewsDesk(context, self._notifier, self, quiet=self._quiet)
        self._windows = WindowKeeper(context, self._news, self)
        self._reminders = ReminderDesk(
            context, self._notifier, self, quiet=self._quiet, is_looked_at=self._windows.is_looking_at_calls
        )
        self._plan_b = PlanBWatch(
            context, self._notifier, self._quiet, self, is_looked_at=self._windows.is_looking_at_emergencies
        )
        self._calendars = CalendarNotices(
            context, self._notifier, self._quiet, self, is_looked_at=self._windows.is_looking_at_calendars
        )
        self._accounts = AccountNotices(
            context, self._notifier, self._quiet, self, is_looked_at=self._windows.is_looking_at_accounts
        )
        chores = Chores(context, self._news, self)
        self._heartbeat = Heartbeat(context, self._news, chores, self, reminders=self._reminders, plan_b=self._plan_b)
        self._outside = Outside(context, self._news, self)
        self._board = BoardKeeper(context, self)
        self._presence = Presence(context, self._news, self, sight=sight)
        self._instance: SingleInstance | None = None

    def start(self, listening: Listening, first_message: str = "", faults: Sequence[RespiroError] = ()) -> None:
        """Show up, listen and begin to beat; what is slow follows from the event loop."""
        self._heartbeat.looked.connect(self._presence.show_today)
        self._reminders.looked.connect(self._presence.show_people)
        self._reminders.failed.connect(self._news.tell_fault)
        self._reminders.looked.connect(self._board.show_people)
        self._board.failed.connect(self._news.tell_fault)
        for people in (self._reminders, self._board):
            people.open_requested.connect(self._windows.open_calls)
        self._board.emergency_requested.connect(lambda key: self._windows.open_emergency(follow_up_id=key))
        self._plan_b.looked.connect(self._presence.show_emergencies)
        self._plan_b.failed.connect(self._news.tell_fault)
        self._plan_b.open_requested.connect(self._windows.open_queue)
        self._plan_b.reset_requested.connect(self._windows.open_limit_reset)
        self._plan_b.ask_requested.connect(self._windows.open_ask_first)
        self._presence.board_toggled.connect(lambda shown: self._board.keep_in_sight(shown=shown))
        self._presence.show_board(shown=self.context.settings.show_board)
        self._outside.calendars_looked.connect(self._presence.show_calendars)
        self._outside.calendars_looked.connect(self._calendars.show_concerns)
        self._calendars.failed.connect(self._news.tell_fault)
        self._calendars.open_requested.connect(self._windows.open_calendars)
        self._outside.accounts_looked.connect(self._presence.show_accounts)
        self._outside.accounts_looked.connect(self._accounts.show_accounts)
        self._accounts.failed.connect(self._news.tell_fault)
        self._accounts.open_requested.connect(self._windows.open_accounts)
        self._accounts.questions_requested.connect(self._windows.open_questions)
        self._outside.woke.connect(self._heartbeat.beat)
        self._outside.call_wanted.connect(self._windows.open_quick_add)
        self._outside.emergency_wanted.connect(self._windows.open_emergency)
        self._heartbeat.show_today()
        self._presence.start()
        for source in (self._presence, self._news):
            source.requested.connect(self._on_wish)
        self._news.plan_requested.connect(self._windows.plan_week)
        self._news.week_requested.connect(self._windows.open_week)
        self._heartbeat.beaten.connect(self._on_beaten)
        self.context.settings_changed.connect(self._on_settings_changed)
        self._instance = SingleInstance(listening, self)
        self._instance.told.connect(self._on_told)
        self._heartbeat.start()
        QTimer.singleShot(_SETTLED_MILLISECONDS, self, leave_in_peace)
        self._outside.start()
        QTimer.singleShot(0, self, lambda: self._begin(first_message, faults))

    def stop(self) -> None:
        """Leave nothing on the screen."""
        if self._instance is not None:
            self._instance.stop()
        self._outside.stop()
        self._presence.stop()
        self._windows.close_all()
        self._board.close()
        self._reminders.close()
        self._notifier.close()

    def tell_bug(self, log: Path) -> None:
        """Tell that something in the program went wrong."""
        text = translate(
            "desk", "Something in Respiro went wrong. Your data is safe. What happened is noted in {path}."
        )
        self._news.tell("bug", text.format(path=log))

    def _begin(self, first_message: str, faults: Sequence[RespiroError]) -> None:
        for fault in faults:
            self._news.tell_fault(fault)
        if first_message:
            self._on_told(first_message)
        elif self._is_first_start():
            self._windows.open_welcome()
            self._note(WELCOMED_NOTE, "yes")

    def _is_first_start(self) -> bool:
        store = self.context.ports.store
        try:
            return store.note(WELCOMED_NOTE) is None and not store.sources()
        except RespiroError:
            return False

    def _on_wish(self, wish: Wish) -> None:
        if wish is Wish.QUIT:
            self._presence.let_close()
            self.quit_requested.emit()
            return
        open_it: dict[Wish, Callable[[], object]] = {
            Wish.CALL: self._windows.open_quick_add,
            Wish.CALLS: self._windows.open_calls,
            Wish.EMERGENCY: self._windows.open_emergency,
            Wish.QUEUE: self._windows.open_queue,
            Wish.PLAYBOOKS: self._windows.open_playbooks,
            Wish.PLAN: self._windows.plan_next_week,
            Wish.PLAN_THIS: self._windows.plan_this_week,
            Wish.IMPORT: self._windows.open_import,
            Wish.CALENDARS: self._windows.open_calendars,
            Wish.SYNC: self._outside.sync_now,
            Wish.ACCOUNTS: self._windows.open_accounts,
            Wish.QUESTIONS: self._windows.open_questions,
            Wish.SETTINGS: self._windows.open_settings,
        }
        open_it.get(wish, self._windows.open_week)()

    def _on_told(self, message: str) -> None:
        """Do what another start or the command line says; what is not understood is an old version's."""
        match message.split():
            case ["raise"]:
                self._raise()
            case ["open", name] if name in tuple(Wish) and name != Wish.QUIT:
                self._on_wish(Wish(name))
            case ["open", Wish.CALL, text]:
                self._windows.open_quick_add(unwrapped(text))
            case ["open", Wish.EMERGENCY, text]:
                self._windows.open_emergency(unwrapped(text))
            case ["changed", topic]:
                self._on_changed(topic)
            case _:
                pass

    def _raise(self) -> None:
        """Bring to the front what is open; if nothing is, open the week."""
        raised = [self._windows.raise_open_ones(), self._presence.raise_small_window(), self._notifier.focus()]
        if not any(raised):
            self._on_wish(Wish.WEEK)

    def _on_changed(self, topic: str) -> None:
        if topic == "settings":
            try:
                self.context.reload_settings()
            except RespiroError as error:
                self._news.tell_fault(error)
        elif topic == "accounts":
            syncing_of(self.context).changed.emit()
        elif topic in ("agenda", "margins", "clients", "calls", "plan_b"):
            getattr(self.context, f"{topic}_changed").emit()

    def _on_settings_changed(self) -> None:
        self._presence.show_board(shown=self.context.settings.show_board)
        if self.context.settings.language != self._language_tag:
            self._language_tag = self.context.settings.language
            self._language.install(self._language_tag)
            self._presence.retranslate()

    def _on_beaten(self) -> None:
        self._presence.look()
        self._outside.look()
        try:
            self._tell_recovery()
        except RespiroError as error:
            self._news.tell_fault(error)

    def _tell_recovery(self) -> None:
        recovered = self._recovered()
        if recovered is None:
            return
        moment = recovered.at.isoformat()
        if self.context.ports.store.note(RECOVERY_NOTE) != moment:
            sentence = recovery_words.recovery_words(recovered)
            self._news.tell(f"recovered-{moment}", sentence, lambda ports: ports.store.put_note(RECOVERY_NOTE, moment))

    def _note(self, key: str, value: str) -> None:
        def put(ports: Ports) -> None:
            ports.store.put_note(key, value)

        self.context.store(put, lambda _answer: None, self._news.tell_fault)
