"""The right side of the calls' window: one follow-up, what it asks, what can be answered, what happened."""

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

from respiro.domain.calls import Call, Channel, Way
from respiro.domain.text import folded
from respiro.ui import assets, call_words, words
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, look_of, make_primary, quieten
from respiro.ui.models.call_rows import Sight
from respiro.ui.widgets.call_mark import MarkLabel
from respiro.ui.widgets.call_row_delegate import CHANNEL_ICONS
from respiro.ui.widgets.lines import Lines
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.widgets.notice_box import NoticeBox
from respiro.ui.widgets.sheet_panel import SheetPanel
from respiro.ui.windows.calls import follow_up_view
from respiro.ui.windows.calls.actions import CallActions
from respiro.ui.windows.calls.follow_up_view import FollowUpView
from respiro.ui.windows.calls.ways import Ways
from respiro.ui.windows.window_actions import hinted


class FollowUpPanel(SheetPanel):
    """Shows a follow-up, or a call that left nothing to do. ``way_opened`` brings a Reach."""

    way_opened = Signal(object)

    def __init__(self, actions: CallActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.name, self.client, self.about, self.status, self.next = (narrow_label(self.inside) for _ in range(5))
        self._mark = MarkLabel(self.inside)
        self.notice = NoticeBox(self.inside)
        self.primary = QPushButton(self.inside)
        self.no_answer = self._button(actions.no_answer)
        self.snooze, self.done = QPushButton(self.inside), QPushButton(self.inside)
        self.snooze_menu, self.done_menu = QMenu(self.snooze), QMenu(self.done)
        self.text = self._button(actions.text)
        self.emergency, self.edit = QToolButton(self.inside), QToolButton(self.inside)
        self.reopen = self._button(actions.reopen)
        self.ways = Ways(self.inside)
        self.calls, self.history = Lines(self.inside), Lines(self.inside)
        self._answers = QWidget(self.inside)
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- showing

    def show_view(self, view: FollowUpView) -> None:
        """Show a follow-up; what is being asked about the same one stays."""
        follow_up = view.follow_up
        other = self.turn_to(follow_up.id)
        self._show_head(view)
        is_open = follow_up.is_open
        self._name_primary(view)
        self._answers.setVisible(is_open and self.sheet is None)
        self.reopen.setVisible(not is_open)
        late = follow_up.is_late(view.sight.now)
        self._actions.text.setEnabled(is_open)
        self.text.setVisible(is_open and late and follow_up.way is Way.MINE)
        self.edit.show()
        self.emergency.setVisible(is_open)
        self._actions.edit.setEnabled(True)
        self._actions.reopen.setEnabled(not is_open)
        for action in self._actions.of_an_open_one:
            action.setEnabled(is_open)
        self.ways.show_ways(view.ways)
        self.calls.show_lines(self.tr("Calls"), follow_up_view.call_lines(view), other=other)
        self.history.show_lines(self.tr("What happened"), follow_up_view.history_lines(view), other=other)
        self.show()

    def show_call(self, call: Call, sight: Sight) -> None:
        """Show a call that left nothing to do."""
        other = self.turn_to(call.id)
        number = sight.number(call.caller.number)
        self.name.setText(words.plain(call.caller.name) or number or words.plain(call.caller.label))
        self.client.setText(number if call.caller.name else "")
        self.client.setVisible(bool(self.client.text()))
        self.say(self.about, words.plain(call.about))
        self._mark.hide()
        self.status.setText(self.tr("Nothing was left to do."))
        self.next.hide()
        self.notice.hide()
        for part in (self._answers, self.emergency, self.edit, self.ways, self.reopen):
            part.hide()
        for action in (*self._actions.of_an_open_one, self._actions.text, self._actions.edit, self._actions.reopen):
            action.setEnabled(False)
        when = call_words.when_words(call.at, sight.now, sight.zone)
        what = f"{call_words.direction_words(call.direction)} · {call_words.channel_words(call.channel)}"
        self.calls.show_lines(self.tr("Calls"), [(when, what)], other=other)
        self.history.show_lines("", [])
        self.show()

    def make_room(self) -> None:
        """Hide the answers for what is asked in their place."""
        self._answers.hide()
        self.reopen.hide()

    @property
    def in_order(self) -> Sequence[QWidget]:
        """What Tab goes through, from top to bottom."""
        answers = (self.primary, self.no_answer, self.snooze, self.done, self.text, self.reopen)
        noticed = (*self.notice.buttons, self.notice.remember)
        below = (*self.ways.buttons, self.calls.more, self.history.more)
        return (self.emergency, self.edit, *noticed, *answers, *self.asked, *below)

    def _show_head(self, view: FollowUpView) -> None:
        follow_up = view.follow_up
        self.name.setText(breakable(view.name))
        client = words.plain(view.client.name) if view.client else ""
        self.say(self.client, "" if folded(client) in folded(view.name) else client)
        self.say(self.about, words.plain(follow_up.about))
        self._mark.show_mark(view.mark)
        counted = call_words.call_count_words(follow_up.call_count)
        status = follow_up_view.status_words(view)
        self.status.setText(f"{status} · {counted}" if counted else status)
        self.say(self.next, follow_up_view.next_words(view))

    def _name_primary(self, view: FollowUpView) -> None:
        reach = view.reach
        if view.follow_up.way is Way.THEIRS:
            text, icon, target = self.tr("Remind them…"), "chat", ""
        elif reach is None:
            text, icon, target = self.tr("Add a number…"), "edit", ""
        else:
            pattern = {
                Channel.PHONE: self.tr("Call back {where}"),
                Channel.WHATSAPP: self.tr("Write by {where}"),
                Channel.MAIL: self.tr("Write to {where}"),
            }.get(reach.channel, self.tr("Call back {where}"))
            text, icon = pattern.format(where=reach.shown), CHANNEL_ICONS[reach.channel]
            target = follow_up_view.target_words(reach.link)
        room = self.primary.fontMetrics().averageCharWidth() * 44
        shown = self.primary.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        self.primary.setText(shown.replace("&", "&&"))
        self.primary.setAccessibleName(text)
        self.primary.setToolTip(words.tooltip(f"{target} (⏎)" if target else f"{text} (⏎)"))
        self.primary.setIcon(assets.icon(icon, look_of(self.palette()).primary_text))

    # --- what Qt calls

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.no_answer.setText(self._actions.no_answer.text())
        self.snooze.setText(self._actions.snooze.text())
        self.reopen.setText(self._actions.reopen.text())
        self.done.setText(self.tr("&Done"))
        self.done.setToolTip(self.tr("How it ended"))
        self.text.setText(self.tr("Apology &text…"))
        for button, action in ((self.no_answer, self._actions.no_answer), (self.snooze, self._actions.snooze)):
            button.setToolTip(hinted(action.text().replace("&", ""), action))
        self.ways.setAccessibleName(self.tr("Ways to reach them"))

    # --- putting it together

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(self.inside)
        button.setObjectName(action.objectName())
        button.setAutoDefault(True)
        button.clicked.connect(action.trigger)
        return button

    def _lay_out(self) -> None:
        self.setWidget(self.inside)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        head = QVBoxLayout()
        head.setSpacing(HALF)
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(self.name, 1)
        for small in (self.emergency, self.edit):
            top.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(top)
        for label in (self.client, self.about):
            head.addWidget(label)
        status = QHBoxLayout()
        status.setSpacing(HALF)
        status.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        status.addWidget(self.status, 1)
        head.addSpacing(HALF)
        head.addLayout(status)
        head.addWidget(self.next)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._answers)
        column.addLayout(self.sheet_place)
        column.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ways)
        column.addWidget(self.calls)
        column.addWidget(self.history)
        column.addStretch(1)
        self._lay_out_answers()
        for label in (self.name, self.about):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dress()

    def _lay_out_answers(self) -> None:
        grid = QGridLayout(self._answers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(UNIT)
        grid.addWidget(self.primary, 0, 0, 1, 3)
        for place, button in enumerate((self.no_answer, self.snooze, self.done)):
            grid.addWidget(button, 1, place)
            grid.setColumnStretch(place, 1)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in (self.primary, self.text):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid.addWidget(self.text, 2, 0, 1, 3)

    def _connect(self) -> None:
        self.primary.setObjectName("call_back")
        self.primary.clicked.connect(self._actions.call.trigger)
        self.done_menu.addActions(list(self._actions.outcomes.values()))
        for button, name, menu in (
            (self.snooze, "snooze", self.snooze_menu),
            (self.done, "done", self.done_menu),
        ):
            button.setObjectName(name)
            button.setAutoDefault(True)
            button.setMenu(menu)
        for small, action in ((self.emergency, self._actions.emergency), (self.edit, self._actions.edit)):
            small.setDefaultAction(action)
            small.setAutoRaise(True)
            small.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            small.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ways.opened.connect(self.way_opened)

    def _dress(self) -> None:
        self.name.setFont(heading_font(self.font()))
        for label in (self.client, self.next):
            quieten(label)
        make_primary(self.primary)
        for action in (self._actions.emergency, self._actions.edit):
            action.setIcon(assets.icon_for(action.objectName(), self.palette()))
