"""Opens the windows, one of each kind, and opens for them what they wish for; each module is imported when wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from respiro.domain.calls import Caller, Channel
from respiro.domain.clients import ForeseenFire, Nudge
from respiro.domain.errors import RespiroError
from respiro.domain.week import Week
from respiro.ui.context import Context
from respiro.ui.kept_window import KeptWindow, draw_icon, raise_window
from respiro.ui.runtime.news_desk import NewsDesk

if TYPE_CHECKING:
    from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog
    from respiro.ui.dialogs.client_dialog import ClientDialog
    from respiro.ui.dialogs.client_text_dialog import ClientTextDialog
    from respiro.ui.dialogs.import_dialog import ImportDialog
    from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog
    from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
    from respiro.ui.dialogs.triage_dialog import TriageDialog
    from respiro.ui.windows.calls_window import CallsWindow
    from respiro.ui.windows.playbook_window import PlaybookWindow
    from respiro.ui.windows.questions_window import QuestionsWindow
    from respiro.ui.windows.queue_window import QueueWindow
    from respiro.ui.windows.settings_window import SettingsWindow
    from respiro.ui.windows.week_window import WeekWindow
    from respiro.ui.windows.welcome_window import WelcomeWindow

_CLIENTS_PAGE, _CALLS_PAGE, _PLAN_B_PAGE, _CALENDARS_PAGE = "clients", "calls", "plan_b", "calendars"
_ACCOUNTS_PAGE = "accounts"
_FOCUS_MILLISECONDS = 200
"""By then a window manager has given the focus, if it does so by itself."""


class WindowKeeper(QObject):
    """The table of our windows, and one way to open each."""

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._week = KeptWindow(self._make_week)
        self._settings = KeptWindow(self._make_settings)
        self._import = KeptWindow(self._make_import, anew=True)
        self._subscribe = KeptWindow(self._make_subscribe, anew=True)
        self._welcome = KeptWindow(self._make_welcome, anew=True)
        self._quick_add = KeptWindow(self._make_quick_add)
        self._calls = KeptWindow(self._make_calls)
        self._call_import = KeptWindow(self._make_call_import, anew=True)
        self._emergency = KeptWindow(self._make_emergency)
        self._queue = KeptWindow(self._make_queue)
        self._playbooks = KeptWindow(self._make_playbooks)
        self._questions = KeptWindow(self._make_questions)
        self._client_text = KeptWindow(self._make_client_text)
        self._client_form: ClientDialog | None = None
        self._all = (
            *(self._week, self._settings, self._import, self._subscribe, self._welcome, self._quick_add),
            *(self._calls, self._call_import, self._emergency, self._queue, self._playbooks, self._client_text),
            self._questions,
        )

    # --- the week, the settings, the imports

    def open_week(self, week: Week | None = None) -> "WeekWindow":
        """Show a week; if none is named the one that is under way, or was shown last."""
        if week is not None:
            self._week.wanted().show_week(week)
        return self._week.opened()

    def plan_next_week(self) -> None:
        """Show next week with a proposal for it."""
        self.open_week().plan_next_week()

    def plan_this_week(self) -> None:
        """Show the present week with a proposal for the rest of it."""
        window = self.open_week()
        window.plan_week(window.desk.today)

    def plan_week(self, week: Week) -> None:
        """Show a week with a proposal for it."""
        self.open_week().plan_week(week)

    def open_settings(self, page: str = "") -> None:
        """Show the settings, at a page if one is named."""
        if page:
            self._settings.wanted().show_page(page)
        self._settings.opened()

    def open_calendars(self, calendar: str = "") -> None:
        """Show the calendars in the settings, at one if it is named."""
        self._settings.wanted().show_calendar(calendar)
        self._settings.opened()

    def is_looking_at_calendars(self) -> bool:
        """Tell whether the user is at the calendars in the settings."""
        window = self._settings.window
        return self._settings.is_looked_at and window is not None and window.shows_page(_CALENDARS_PAGE)

    def open_accounts(self, account_id: str = "") -> None:
        """Show the accounts on calendar servers in the settings, at one if it is named."""
        self._settings.wanted().show_account(account_id)
        self._settings.opened()

    def open_new_account(self) -> None:
        """Show the accounts in the settings, and ask for a new one."""
        self._settings.opened().add_account()

    def is_looking_at_accounts(self) -> bool:
        """Tell whether the user is at the accounts in the settings, or at a dialog over them."""
        window, active = self._settings.window, QApplication.activeWindow()
        while active is not None and active is not window:
            active = active.parentWidget()
        return active is not None and window is not None and window.shows_page(_ACCOUNTS_PAGE)

    def open_questions(self, uid: str = "") -> "QuestionsWindow":
        """Show what is asked about the home calendar, and about what is gone on a server; first that item's."""
        self._questions.wanted().show_question(uid)
        return self._questions.opened()

    def open_import(self) -> "ImportDialog":
        """Show the import; a new one unless one is open."""
        return self._import.opened()

    def open_subscribe(self) -> "SubscribeDialog":
        """Show the dialog that follows a calendar; a new one unless one is open."""
        return self._subscribe.opened()

    def open_call_import(self) -> "CallsImportDialog":
        """Show the import of call logs; a new one unless one is open."""
        return self._call_import.opened()

    def open_welcome(self) -> None:
        """Show the first start's window, and after it what was chosen there."""
        self._welcome.opened()

    # --- calls

    def open_quick_add(self, text: str = "") -> None:
        """Show the dialog that writes a call down, with a text that was handed over or the draft that is there.

        It is made once and kept: the next call is written down the faster.
        """
        dialog = self._quick_add.wanted()
        dialog.open_with(text)
        self._settle_in(dialog)

    def open_calls(self, follow_up_id: str = "") -> None:
        """Show who waits, at a follow-up if one is named."""
        window = self._calls.opened()
        if follow_up_id:
            window.show_follow_up(follow_up_id)

    def is_looking_at_calls(self) -> bool:
        """Tell whether the user is at the window that shows who waits."""
        return self._calls.is_looked_at

    # --- urgent requests

    def open_emergency(self, text: str = "", follow_up_id: str = "", request_id: str = "") -> None:
        """Show the triage: of a text, of a call, of a request that stands in the queue, or of the draft there is."""
        dialog = self._emergency.wanted()
        dialog.open_with(text, follow_up_id, request_id)
        self._settle_in(dialog)

    def open_queue(self, request_id: str = "") -> None:
        """Show the queue of urgent requests, at one if it is named."""
        window = self._queue.opened()
        if request_id:
            window.show_request(request_id)

    def is_looking_at_emergencies(self) -> bool:
        """Tell whether the user is at the queue, or sorts an urgent request out."""
        return self._queue.is_looked_at or self._emergency.is_looked_at

    def open_limit_reset(self, client_id: str) -> None:
        """Show the text that resets a client's limit kindly."""
        self._client_text.wanted().show_text(client_id, "limit_reset")
        self._client_text.opened()

    def open_ask_first(self, nudge: Nudge) -> None:
        """Show the text that asks a client for what they usually want at the last moment."""
        from respiro.services.foreseen import ASK_FIRST, ask_facts  # noqa: PLC0415  the tray stays light

        self._client_text.wanted().show_text(nudge.client.id, ASK_FIRST, ask_facts(nudge))
        self._client_text.opened()

    def open_new_client(self, caller: Caller, channel: Channel) -> None:
        """Show the form that makes a client out of whoever called or asked."""
        from respiro.ui.dialogs.new_client import new_client_dialog  # noqa: PLC0415  the tray stays light

        self._put_form_away()
        self._client_form = new_client_dialog(self._context, caller, channel, self._desk.tell_fault)
        raise_window(self._client_form)

    def open_client(self, client_id: str, fire: ForeseenFire | None = None) -> None:
        """Show a client's form, with something that they were noticed to ask again and again if that is given."""
        from respiro.ui.dialogs.known_client import known_client_dialog  # noqa: PLC0415  the tray stays light

        form = known_client_dialog(self._context, client_id, self._desk.tell_fault)
        if form is None:
            self.open_settings(_CLIENTS_PAGE)
            return
        self._put_form_away()
        self._client_form = form
        raise_window(form)
        if fire is not None:
            form.show_fire(fire)

    def _put_form_away(self) -> None:
        if self._client_form is not None:
            self._client_form.hide()
            self._client_form.deleteLater()
            self._client_form = None

    def open_playbooks(self, subject_id: str = "", subject: str = "") -> None:
        """Show the playbooks there are, for an urgent request if one is named, with its words."""
        self._playbooks.wanted().show_choice(subject_id, subject)
        self._playbooks.opened()

    def take_up_run(self, run_id: str) -> None:
        """Show a run of a playbook, where it stands."""
        self._playbooks.wanted().take_up(run_id)
        self._playbooks.opened()

    # --- all of them

    def raise_open_ones(self) -> bool:
        """Bring what is open to the front; False when nothing is."""
        seen = [kept.window for kept in self._all if kept.is_seen and kept.window is not None]
        for window in seen:
            raise_window(window)
        return bool(seen)

    def close_all(self) -> None:
        """Let go of all windows."""
        for kept in self._all:
            kept.drop()
        self._put_form_away()

    def _settle_in(self, dialog: "QuickAddDialog | TriageDialog") -> None:
        """Do what can wait until the dialog is seen: it was asked for in a hurry."""
        QTimer.singleShot(_FOCUS_MILLISECONDS, dialog, dialog.insist_on_focus)
        QTimer.singleShot(_FOCUS_MILLISECONDS, self, draw_icon)

    # --- making them

    def _make_week(self) -> "WeekWindow":
        from respiro.ui.windows.week_window import WeekWindow  # noqa: PLC0415  the tray stays light

        week = WeekWindow(self._context)
        week.import_requested.connect(self.open_import)
        week.settings_requested.connect(self.open_settings)
        week.clients_requested.connect(lambda: self.open_settings(_CLIENTS_PAGE))
        week.reset_requested.connect(self.open_limit_reset)
        week.queue_requested.connect(lambda: self.open_queue())  # noqa: PLW0108  the signal's values
        week.calls_requested.connect(lambda: self.open_calls())  # noqa: PLW0108  the signal's values
        week.fire_requested.connect(self.open_client)
        week.question_requested.connect(self.open_questions)
        week.client_requested.connect(lambda client_id: self.open_client(client_id))  # noqa: PLW0108  the signal's values
        return week

    def _make_settings(self) -> "SettingsWindow":
        from respiro.ui.windows.settings_window import SettingsWindow  # noqa: PLC0415  the tray stays light

        return SettingsWindow(self._context)

    def _make_import(self) -> "ImportDialog":
        from respiro.ui.dialogs.import_dialog import ImportDialog  # noqa: PLC0415  the tray stays light

        return ImportDialog(self._context)

    def _make_subscribe(self) -> "SubscribeDialog":
        from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog  # noqa: PLC0415  the tray stays light

        return SubscribeDialog(self._context)

    def _make_call_import(self) -> "CallsImportDialog":
        from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog  # noqa: PLC0415  the tray stays light

        return CallsImportDialog(self._context)

    def _make_welcome(self) -> "WelcomeWindow":
        from respiro.ui.windows.welcome_window import WelcomeWindow  # noqa: PLC0415  the tray stays light

        welcome = WelcomeWindow(self._context)
        welcome.import_requested.connect(self._on_first_import)
        welcome.subscribe_requested.connect(self._on_first_subscription)
        welcome.connect_requested.connect(self.open_new_account)
        welcome.demo_requested.connect(self._on_demo)
        welcome.empty_requested.connect(self.open_week)
        return welcome

    def _make_quick_add(self) -> "QuickAddDialog":
        from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog  # noqa: PLC0415  the tray stays light

        return QuickAddDialog(self._context)

    def _make_calls(self) -> "CallsWindow":
        from respiro.ui.windows.calls_window import CallsWindow  # noqa: PLC0415  the tray stays light

        calls = CallsWindow(self._context)
        calls.add_requested.connect(lambda: self.open_quick_add())  # noqa: PLW0108  the signal's values
        calls.emergency_requested.connect(lambda follow_up_id: self.open_emergency(follow_up_id=follow_up_id))
        calls.settings_requested.connect(lambda: self.open_settings(_CALLS_PAGE))
        calls.import_requested.connect(self.open_call_import)
        calls.client_requested.connect(self.open_new_client)
        return calls

    def _make_emergency(self) -> "TriageDialog":
        from respiro.ui.dialogs.triage_dialog import TriageDialog  # noqa: PLC0415  the tray stays light

        return TriageDialog(self._context)

    def _make_queue(self) -> "QueueWindow":
        from respiro.ui.windows.queue_window import QueueWindow  # noqa: PLC0415  the tray stays light

        queue = QueueWindow(self._context)
        queue.triage_requested.connect(lambda request_id: self.open_emergency(request_id=request_id))
        queue.follow_up_requested.connect(self.open_calls)
        queue.playbooks_requested.connect(self.open_playbooks)
        queue.run_requested.connect(self.take_up_run)
        queue.client_requested.connect(self.open_new_client)
        queue.settings_requested.connect(lambda: self.open_settings(_PLAN_B_PAGE))
        return queue

    def _make_playbooks(self) -> "PlaybookWindow":
        from respiro.ui.windows.playbook_window import PlaybookWindow  # noqa: PLC0415  the tray stays light

        return PlaybookWindow(self._context)

    def _make_questions(self) -> "QuestionsWindow":
        from respiro.ui.windows.questions_window import QuestionsWindow  # noqa: PLC0415  the tray stays light

        return QuestionsWindow(self._context)

    def _make_client_text(self) -> "ClientTextDialog":
        from respiro.ui.dialogs.client_text_dialog import ClientTextDialog  # noqa: PLC0415  the tray stays light

        return ClientTextDialog(self._context)

    # --- what follows

    def _on_first_import(self) -> None:
        self.open_import().finished.connect(lambda _result: self.open_week())

    def _on_first_subscription(self) -> None:
        self.open_subscribe().finished.connect(lambda _result: self.open_week())

    def _on_demo(self) -> None:
        from respiro.ui.runtime.demo import DemoWeek  # noqa: PLC0415  once in a lifetime

        demo = DemoWeek(self._context, self)
        demo.ready.connect(self.plan_next_week)
        demo.failed.connect(self._on_demo_failed)
        demo.start()

    def _on_demo_failed(self, error: RespiroError) -> None:
        self._desk.tell_fault(error)
        self.open_week()
