"""The settings of calls, call-backs and reminders."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from respiro.domain.calls import OutgoingRule, format_ladder, parse_ladder
from respiro.domain.choices import SYSTEM
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import format_ranges, parse_ranges
from respiro.services.settings.parsing import Key, fields, flag, parse_minutes, text_key
from respiro.services.settings.values import Settings


def _policy(name: str, help_text: str, read: Callable[[str], Any], show: Callable[[Any], str] = str) -> Key:
    return Key(
        f"calls.{name}",
        help_text,
        lambda settings, text: replace(settings, calls=replace(settings.calls, **fields({name: read(text)}))),
        lambda settings: show(getattr(settings.calls, name)),
    )


def _rule(text: str) -> OutgoingRule:
    try:
        return OutgoingRule(text.strip().lower())
    except ValueError:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(OutgoingRule)) from None


def _region(settings: Settings, text: str) -> Settings:
    region = text.strip().upper()
    if region == SYSTEM.upper():
        region = ""
    if region and re.fullmatch(r"[A-Z]{2}", region) is None:
        raise InvalidValueError("unknown_region", text=text)
    return replace(settings, region=region)


CALL_KEYS = (
    _policy("response", "response window in business minutes: by when a call is answered (4h, 240)", parse_minutes),
    _policy("first_reminder", "business minutes after which the first reminder comes", parse_minutes),
    _policy("return_after", "minutes after which a reminder that was not answered comes back", parse_minutes),
    _policy("duration", "minutes that a call-back takes in a margin block", parse_minutes),
    _policy("ladder", "when to try again after no answer: 15, 60, morning", parse_ladder, format_ladder),
    _policy("quiet", "hours without reminders: 00:00-08:00, 21:00-24:00", parse_ranges, format_ranges),
    _policy("outgoing", "whether calling back by phone ends the follow-up: ask, close or keep", _rule),
    Key(
        "calls.region",
        "country whose numbers are written without a prefix: ES, PL, RO; system for this machine's",
        _region,
        lambda settings: settings.region or SYSTEM,
    ),
    flag("calls.pick_up", "pick_up_calls", "take over missed calls from paired phones (KDE Connect)"),
    text_key("calls.watch_folder", "watch_folder", "folder in which a phone leaves its call logs; empty for none"),
    text_key("calls.shortcut", "shortcut", "global key that opens the quick-add dialog, such as Ctrl+Alt+M (X11)"),
    flag("calls.board", "show_board", "keep the list of who waits in sight"),
    flag("calls.tasks", "mirror_tasks", "keep follow-ups as tasks in the home calendar"),
    flag("home.margin", "mirror_margin", "keep margin blocks as events in the home calendar"),
    text_key(
        "home.folder",
        "home_folder",
        "folder of the home calendar, one .ics file an item; empty for Respiro's own. The home calendar of an account"
        " on a server goes before it",
    ),
)
