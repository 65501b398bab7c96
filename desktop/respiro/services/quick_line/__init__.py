"""The quick-add line: one line of text, read into who called, about what, and when to call back."""

from respiro.services.quick_line.reading import read_line
from respiro.services.quick_line.values import Field, QuickLine, Span

__all__ = ["Field", "QuickLine", "Span", "read_line"]
