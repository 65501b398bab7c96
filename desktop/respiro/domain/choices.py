"""Words that the settings use for a choice."""

from typing import Final

SYSTEM: Final = "system"
"""Stands for the machine's own: its time zone, its language."""
