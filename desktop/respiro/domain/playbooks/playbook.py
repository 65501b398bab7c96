"""A playbook: for which situation, and step by step what to do."""

from dataclasses import dataclass

END = "end"
"""Where an answer leads that ends the run; no step may be called so."""
MOST_STEPS = 50
MOST_ANSWERS = 9
"""As many as there are number keys."""
LONGEST_MINUTES = 12 * 60
"""What takes longer than half a day is no step of a protocol."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One way on from a step: to the step of that id, or to ``END``. ``words`` are empty where there is but one."""

    words: str
    to: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. ``minutes`` is how long it may take, 0 for as long as it needs.

    ``how`` tells how it is done well, ``ask`` is the question that the answers reply to, ``over`` what to do when
    the minutes are over; ``text`` is the kind of a text for clients. Each may be empty; there is always an answer.
    """

    id: str
    say: str
    answers: tuple[Answer, ...]
    minutes: int = 0
    text: str = ""
    how: str = ""
    ask: str = ""
    over: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to choose: it is done, and the next one comes."""
        return len(self.answers) == 1 and not self.answers[0].words


@dataclass(frozen=True, slots=True)
class Playbook:
    """What to do in one kind of situation, told by ``when`` in a line. A run begins with the first step.

    ``name`` is its file's, without the ending; ``is_own`` tells that the user wrote it.
    """

    name: str
    title: str
    when: str
    steps: tuple[Step, ...]
    is_own: bool = False
