"""The right side of the queue's window: one request, what can be done about it, what is known and what happened."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.plan_b import Stage
from respiro.ui import assets, request_words, words
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, look_of, make_primary, quieten
from respiro.ui.widgets.call_mark import MarkLabel
from respiro.ui.widgets.lines import Lines
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.widgets.notice_box import NoticeBox
from respiro.ui.widgets.sheet_panel import SheetPanel
from respiro.ui.windows.calls import follow_up_view
from respiro.ui.windows.calls.follow_up_view import FollowUpView
from respiro.ui.windows.queue import request_view
from respiro.ui.windows.queue.actions import QueueActions
from respiro.ui.windows.queue.request_view import RequestView
from respiro.ui.windows.queue.runs import Runs
from respiro.ui.windows.window_actions import hinted

_BESIDE = 3
"""Buttons below the main one; the rest is in a menu."""
_COLUMNS = 2
_ICONS = {
    "start": "start",
    "done": "check",
    "decide": "emergency",
    "answered": "answered",
    "reopen": "undo",
    "reply": "chat",
}


class RequestPanel(SheetPanel):
    """Shows a request, or what was asked of a client. ``run_opened`` brings the id of a playbook's run."""

    run_opened = Signal(str)

    def __init__(self, actions: QueueActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._shown: tuple[QAction, ...] = ()
        self.name, self.client, self.status, self.stage, self.weight = (narrow_label(self.inside) for _ in range(5))
        self._mark = MarkLabel(self.inside)
        self.notice = NoticeBox(self.inside)
        self.change, self.call = QToolButton(self.inside), QToolButton(self.inside)
        self.primary = QPushButton(self.inside)
        self.beside = [QPushButton(self.inside) for _ in range(_BESIDE)]
        self.more = QPushButton(self.inside)
        self.menu = QMenu(self.more)
        self.answers = QWidget(self.inside)
        self.about, self.texts, self.history = (Lines(self.inside) for _ in range(3))
        self.runs = Runs(self.inside)
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- showing

    def show_view(self, view: RequestView) -> None:
        """Show a request; what is being asked about the same one stays."""
        request = view.request
        other = self.turn_to(request.id)
        self.name.setText(breakable(view.name))
        self.say(self.client, request_view.client_words(view))
        self._mark.show_mark(view.mark)
        self.status.setText(request_view.status_words(view))
        self.say(self.stage, self._stage(view))
        self.say(self.weight, request_view.weight_words(view))
        shown = self._actions.for_stage(request.stage)
        can_show_call = (self._actions.call,) if request.follow_up_id or request.helper_follow_up_id else ()
        self._actions.allow((*shown, *can_show_call))
        self.change.setVisible(request.is_open)
        self.call.setVisible(bool(can_show_call))
        self._show_actions(shown)
        self.about.show_lines(self.tr("What it is about"), request_view.answer_lines(view), other=other)
        runs = [(run.id, request_view.run_words(run, view), run.is_open) for run in view.runs]
        self.runs.show_runs(self.tr("Playbooks"), runs)
        self.texts.show_lines(self.tr("Texts taken along"), request_view.text_lines(view), other=other)
        self.history.show_lines(self.tr("What happened"), request_view.history_lines(view), other=other)
        self.show()

    def show_asked(self, view: FollowUpView) -> None:
        """Show what was asked of a client."""
        follow_up = view.follow_up
        other = self.turn_to(follow_up.id)
        self.name.setText(breakable(view.name))
        self.say(self.client, words.plain(follow_up.about))
        self._mark.show_mark(view.mark)
        self.status.setText(follow_up_view.status_words(view))
        self.say(self.stage, follow_up_view.next_words(view))
        self.weight.hide()
        self.notice.hide()
        shown = (self._actions.reply, self._actions.answered, self._actions.call)
        self._actions.allow(shown)
        self.change.hide()
        self.call.hide()
        self._show_actions(shown)
        self.about.show_lines("", [])
        self.runs.show_runs("", ())
        self.texts.show_lines("", [])
        self.history.show_lines(self.tr("What happened"), follow_up_view.history_lines(view), other=other)
        self.show()

    def _stage(self, view: RequestView) -> str:
        """Return where an open request stands; the active one has its own time, if it has one."""
        request = view.request
        if not request.is_open:
            return ""
        text = request_words.stage_words(request, view.now, view.zone)
        if request.stage is Stage.ACTIVE and request.place is not None:
            place = request_words.place_words(request.place, view.now, view.zone)
            return f"{text} {self.tr('Its time: {place}.').format(place=place)}"
        return text

    def _show_actions(self, shown: tuple[QAction, ...]) -> None:
        self._shown = shown
        main, *others = shown
        self._name(self.primary, main)
        icon = _ICONS.get(main.objectName(), "")
        self.primary.setIcon(assets.icon(icon, look_of(self.palette()).primary_text))
        beside, rest = others[:_BESIDE], others[_BESIDE:]
        for place, button in enumerate(self.beside):
            button.setVisible(place < len(beside))
            if place < len(beside):
                self._name(button, beside[place])
        self.menu.clear()
        self.menu.addActions(rest)
        self.more.setVisible(bool(rest))
        self.answers.setVisible(self.sheet is None)

    @staticmethod
    def _name(button: QPushButton, action: QAction) -> None:
        button.setObjectName(f"{action.objectName()}_button")
        button.setText(action.text())
        button.setToolTip(hinted(action.text().replace("&", ""), action))

    def trigger(self, place: int) -> None:
        """Do what the button at that place does: 0 is the main one."""
        if self._shown and self.sheet is None and place < len(self._shown):
            self._shown[place].trigger()

    # --- what is asked in its place

    def make_room(self) -> None:
        """Hide the answers for what is asked in their place."""
        self.answers.hide()
        self.notice.hide()

    @property
    def in_order(self) -> Sequence[QWidget]:
        """What Tab goes through, from top to bottom."""
        below = (self.about.more, *self.runs.buttons, self.texts.more, self.history.more)
        answers = (self.primary, *self.beside, self.more)
        return (self.call, self.change, *self.notice.buttons, *answers, *self.asked, *below)

    # --- what Qt calls

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.more.setText(self.tr("&More"))
        self.more.setToolTip(self.tr("What else can be done"))

    # --- putting it together

    def _lay_out(self) -> None:
        self.setWidget(self.inside)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        head = QVBoxLayout()
        head.setSpacing(HALF)
        top, status = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(self.name, 1)
        for small in (self.call, self.change):
            top.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
        status.setSpacing(HALF)
        status.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        status.addWidget(self.status, 1)
        head.addLayout(top)
        head.addWidget(self.client)
        head.addSpacing(HALF)
        head.addLayout(status)
        for label in (self.stage, self.weight):
            head.addWidget(label)
        column.addLayout(head)
        for part in (self.notice, self.answers):
            column.addWidget(part)
        column.addLayout(self.sheet_place)
        for below in (self.about, self.runs, self.texts, self.history):
            column.addWidget(below)
        column.addStretch(1)
        self._lay_out_answers()
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dress()

    def _lay_out_answers(self) -> None:
        grid = QGridLayout(self.answers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(UNIT)
        grid.addWidget(self.primary, 0, 0, 1, _COLUMNS)
        for place, button in enumerate((*self.beside, self.more)):
            grid.addWidget(button, 1 + place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for button in (self.primary, *self.beside, self.more):
            button.setAutoDefault(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more.setMenu(self.menu)
        self.more.setObjectName("more_button")

    def _connect(self) -> None:
        for place, button in enumerate((self.primary, *self.beside)):
            button.clicked.connect(lambda _checked=False, place=place: self.trigger(place))
        for small, action in ((self.change, self._actions.change), (self.call, self._actions.call)):
            action.setIconVisibleInMenu(False)
            small.setDefaultAction(action)
            small.setAutoRaise(True)
            small.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            small.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.runs.opened.connect(self.run_opened)

    def _dress(self) -> None:
        self.name.setFont(heading_font(self.font()))
        for label in (self.client, self.weight):
            quieten(label)
        make_primary(self.primary)
        self._actions.change.setIcon(assets.icon_for("edit", self.palette()))
        self._actions.call.setIcon(assets.icon_for("phone", self.palette()))
