"""A text that goes with a request: which one, how they are addressed, and the text itself, to be changed and sent."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from respiro.domain.clients import Client
from respiro.domain.plan_b import BackupPerson, Stage, UrgentRequest
from respiro.services.plan_b.replies import HAND_OVER, LIMIT_RESET, hand_over, reply, text_kind
from respiro.services.ports import Ports
from respiro.services.texts import ANSWERS, COURSE
from respiro.ui import request_words, text_words
from respiro.ui.context import Context
from respiro.ui.widgets.sheets import Sheet
from respiro.ui.widgets.text_preview import TextPreview

_OF_STAGE = {
    Stage.RECEIVED: "received",
    Stage.TRIAGED: "received",
    Stage.SCHEDULED: "promise",
    Stage.ACTIVE: "now",
    Stage.WAITING: "waiting",
    Stage.DELEGATED: "delegated",
    Stage.RESOLVED: "resolved",
    Stage.DECLINED: "no_with_alternative",
}
_LINES = 9
_NOT_FOR_A_REQUEST = ("ask_first",)


def kind_for(request: UrgentRequest, ports: Ports) -> str:
    """Return which text goes with a request as it stands."""
    if request.is_mine and request.is_late(ports.clock()):
        return "late_apology"
    if request.stage is Stage.SCHEDULED and request.decision is not None:
        return text_kind(request.decision)
    return _OF_STAGE[request.stage]


class ReplySheet(Sheet):
    """Shows a text. ``taken`` brings its kind once it was copied or handed to what sends it."""

    taken = Signal(str)

    def __init__(
        self, context: Context, request: UrgentRequest, client: Client | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._request, self._client = context, request, client
        self.heading.setText(self.tr("A text for {name}").format(name=request_words.name_of(request)))
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Which text"))
        self.preview = TextPreview(context, self)
        self.preview.field.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        for kind in self._kinds():
            self.kind.addItem(text_words.kind_name(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind_for(request, context.ports))))
        self.kind.activated.connect(lambda _index: self._show())
        self.preview.taken.connect(lambda _how: self.taken.emit(str(self.kind.currentData())))
        self.column.addWidget(self.kind)
        self.column.addWidget(self.preview)
        self.accept_button.hide()
        buttons = (self.preview.copy_button, *self.preview.carriers.values())
        self.fields += [self.kind, self.preview.field, *buttons]
        self._show()
        self.dress()

    def choose(self, kind: str) -> None:
        """Show another text."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self._show()

    def take_focus(self) -> None:
        """Let the user change the text at once."""
        self.preview.field.setFocus()

    def _kinds(self) -> Sequence[str]:
        """Return the texts that can go with it."""
        known = [kind for kind in (*ANSWERS, *COURSE) if kind not in _NOT_FOR_A_REQUEST]
        if self._request.stage is not Stage.DELEGATED:
            known.remove(HAND_OVER)
        return [*known, LIMIT_RESET] if self._client is not None else known

    def _show(self) -> None:
        kind, ports, request = str(self.kind.currentData()), self._context.ports, self._request
        number, email, client = request.caller.number, request.caller.email, self._client
        if kind == HAND_OVER:
            helper = _helper(ports, request)
            number, email, client = next(iter(helper.phones), ""), next(iter(helper.emails), ""), None
            made = hand_over(ports, request, helper, self._client)
        else:
            made = reply(ports, request, kind, client)
        self.preview.show_text(made.text, request_words.first_line(request.want), client, number, email, made.problem)


def _helper(ports: Ports, request: UrgentRequest) -> BackupPerson:
    """Return who it was handed to; one who is no backup person has only a name."""
    people = (person for person in ports.store.backup_people() if person.name == request.detail)
    return next(people, BackupPerson("", request.detail))
