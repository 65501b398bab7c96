"""The queue window's actions: one key each, shown beside its name; no letter fires while the user types."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from respiro.domain.plan_b import Stage
from respiro.ui.windows.window_actions import WindowActions, name_actions


class QueueActions(WindowActions):
    """The actions, each with its key; the window connects them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.start = self._action("start", "S")
        self.set_aside = self._action("set_aside", "A")
        self.wait = self._action("wait", "W")
        self.answered = self._action("answered", "Y")
        self.done = self._action("done", "D")
        self.decide = self._action("decide", "C")
        self.change = self._action("change", "E")
        self.reply = self._action("reply", "T")
        self.delegate = self._action("delegate", "G")
        self.decline = self._action("decline", "N")
        self.promise = self._action("promise", "P")
        self.reopen = self._action("reopen", "O")
        self.playbook = self._action("playbook", "B")
        self.call = self._action("call", "L")
        self.add = self._action("add", "Ctrl+N")
        self.find = self._action("search", "Ctrl+F")
        self.undo, self.redo = self._undo_and_redo()
        self.leave = self._action("leave", "Esc")
        self.client = self._action("client")
        self.playbooks = self._action("playbooks")
        self.settings = self._action("settings", "Ctrl+,")
        self.segments = [self._action(f"segment_{number}", f"Ctrl+{number}") for number in (1, 2)]
        self.retranslate()

    @property
    def of_one(self) -> list[QAction]:
        """Those that need someone who is chosen."""
        stepping = [self.start, self.set_aside, self.wait, self.answered, self.done, self.decide, self.change]
        return [
            *stepping,
            *(self.reply, self.delegate, self.decline, self.promise, self.reopen, self.playbook, self.call),
        ]

    @property
    def others(self) -> list[list[QAction]]:
        """Those that the menu at the top shows, in groups."""
        return [[self.client], [self.playbooks], [self.settings]]

    def for_stage(self, stage: Stage) -> tuple[QAction, ...]:
        """Return what makes sense at a stage: first the main thing, then what is done most, then the rest."""
        return {
            Stage.RECEIVED: (self.decide, self.start, self.reply, self.wait, self.done),
            Stage.TRIAGED: (self.start, self.decide, self.wait, self.reply, self.done),
            Stage.SCHEDULED: (self.start, self.decide, self.wait, self.reply, self.done),
            Stage.ACTIVE: (self.done, self.set_aside, self.wait, self.reply, self.decide),
            Stage.WAITING: (self.answered, self.reply, self.wait, self.done, self.decide),
            Stage.DELEGATED: (self.done, self.start, self.reply, self.decide, self.wait),
            Stage.RESOLVED: (self.reopen, self.reply),
            Stage.DECLINED: (self.reopen, self.reply),
        }[stage] + self._rest(stage)

    def _rest(self, stage: Stage) -> tuple[QAction, ...]:
        if not stage.is_open:
            return ()
        return (self.delegate, self.decline, self.promise, self.change, self.playbook)

    def allow(self, actions: tuple[QAction, ...]) -> None:
        """Let only these be done about what is chosen."""
        for action in self.of_one:
            action.setEnabled(action in actions)

    def retranslate(self) -> None:
        """Name the actions."""
        names = {
            self.start: self.tr("&Start"),
            self.set_aside: self.tr("Set &aside"),
            self.wait: self.tr("&Wait for them…"),
            self.answered: self.tr("The&y answered"),
            self.done: self.tr("&Done…"),
            self.decide: self.tr("De&cide…"),
            self.change: self.tr("C&hange…"),
            self.reply: self.tr("&Text…"),
            self.delegate: self.tr("Dele&gate…"),
            self.decline: self.tr("&No, but…"),
            self.promise: self.tr("New &promise…"),
            self.reopen: self.tr("Re&open"),
            self.playbook: self.tr("Play&book…"),
            self.call: self.tr("Show among the ca&lls"),
            self.add: self.tr("Emergency"),
            self.find: self.tr("Search"),
            self.undo: self.tr("Undo"),
            self.redo: self.tr("Redo"),
            self.client: self.tr("Make them a &client…"),
            self.playbooks: self.tr("&Playbooks…"),
            self.settings: self.tr("&Settings…"),
        }
        name_actions(names)
