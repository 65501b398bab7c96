"""How many examples a property is tried with: five times as many when ``make torture`` loads its profile."""

from hypothesis import settings

_USUAL = 100


def examples(usual: int) -> int:
    """Return how many are tried now of a property that is usually tried with so many."""
    return usual * settings().max_examples // _USUAL
