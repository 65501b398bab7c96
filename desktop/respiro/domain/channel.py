"""How people reach each other."""

from enum import StrEnum


class Channel(StrEnum):
    """How they reached out, and how they are best reached."""

    PHONE = "phone"
    WHATSAPP = "whatsapp"
    MAIL = "mail"
    OTHER = "other"
