"""Text inside a message to the instance that runs, whose parts are divided by blanks."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

LONGEST = 1000
"""Characters; a message is a datagram of a few kilobytes."""


def wrapped(text: str) -> str:
    """Return the text as one word of ASCII; what is too long is cut, stray bytes become question marks."""
    return urlsafe_b64encode(text[:LONGEST].encode(errors="replace")).decode("ascii")


def unwrapped(word: str) -> str:
    """Return the text of a word; empty for one that wrapped() did not make."""
    try:
        return urlsafe_b64decode(word.encode()).decode()
    except ValueError:
        return ""
