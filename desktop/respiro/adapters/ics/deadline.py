"""A limit on how much work one piece may be, so that one malicious rule can't take all of the time."""


class TooSlowError(Exception):
    """The work took more steps than it was given."""


class Steps:
    """Counts the steps of a piece of work that may take so many; the same work stops at the same place anywhere."""

    __slots__ = ("left",)

    def __init__(self, most: int) -> None:
        self.left = most

    def take(self, steps: int = 1) -> None:
        """Take steps. Raises TooSlowError when there are none left."""
        self.left -= steps
        if self.left < 0:
            raise TooSlowError
