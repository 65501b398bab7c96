"""Who calls, and who is the same person."""

from dataclasses import dataclass

from respiro.domain.text import folded


@dataclass(frozen=True, slots=True)
class Caller:
    """Someone who called, wrote, or is to be called. At least one of the fields is set.

    ``number`` is E.164 (``+34600123456``) where it could be understood, else as it was given; ``client_id`` is
    empty for someone who is no client.
    """

    name: str = ""
    number: str = ""
    email: str = ""
    client_id: str = ""

    def is_same_person(self, other: "Caller") -> bool:
        """Tell whether two callers are one: by client if both have one, else by number, else by name or address.

        Two different numbers are two people unless they belong to one client: better two entries than one lost.
        """
        for mine, theirs in ((self.client_id, other.client_id), (self.number, other.number)):
            if mine and theirs:
                return mine == theirs
        name, email = folded(self.name), self.email.casefold()
        return bool(name and name == folded(other.name)) or bool(email and email == other.email.casefold())

    @property
    def label(self) -> str:
        """The name, else the number, else the address: never empty for a valid caller."""
        return self.name or self.number or self.email
