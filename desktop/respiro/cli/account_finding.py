"""Finding a user's calendars on a server, and saying what exactly is in the way."""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from respiro.cli.passwords import is_agreed_to
from respiro.cli.show import plain
from respiro.cli.subscription_show import fault_words
from respiro.cli.tools import CliTools
from respiro.cli.working import run_worker
from respiro.domain.caldav_presets import (
    PRESETS,
    AppPassword,
    preset_for,
    typed_email,
    typed_host,
    without_password,
)
from respiro.domain.errors import CalDavError, RespiroError

_MOST_QUESTIONS: Final = 5
_HOST: Final = "{host}"
_WHOLE_SERVER: Final = "https://{host}/"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user told: ``text`` is an address, a host or an e-mail address, ``agreed`` hosts the password may go to.

    With ``account`` (an id) all the rest is as it is known, and the password the keyring's where it is None.
    """

    text: str
    user: str
    password: str | None = field(repr=False)
    may_be_plain: bool = False
    agreed: tuple[str, ...] = ()
    account: str = ""

    def order(self) -> dict[str, object]:
        """Return it as the worker takes it."""
        told: dict[str, object] = {"agreed": list(self.agreed)}
        if self.account:
            told["account"] = self.account
        else:
            told |= {"text": self.text, "user": self.user}
        if self.may_be_plain or not self.account:
            told["may_be_plain"] = self.may_be_plain
        return told if self.password is None else {**told, "password": self.password}


def typed_place(options: argparse.Namespace) -> tuple[str, str]:
    """Return where to look and the user's name there; ends with status 2 where either was not told.

    Raises CalDavError caldav_takes_no_password.
    """
    place = str(options.place).strip()
    user = options.user if options.user is not None else typed_email(place) or None
    preset = next((one for one in PRESETS if one.key == options.preset), None)
    if not place and (preset is None or _HOST in preset.address):
        options.refuse("say where the account is: its URL, its HOST or your EMAIL")
    if user is None:
        options.refuse("say who you are there: --user NAME, or your e-mail address as the place")
    host = typed_host(place)
    check_takes_passwords(host)
    if preset and _HOST not in preset.address:
        place = preset.address
    elif preset and preset.address != _WHOLE_SERVER and "://" not in place:
        place = preset.address.format(host=typed_host(place))
    return place, str(user)


def check_takes_passwords(host: str) -> None:
    """Raise CalDavError caldav_takes_no_password, before a password is typed that nobody wants."""
    if service := without_password(host):
        raise CalDavError("caldav_takes_no_password", service=service.name, host=host)


def password_hint(host: str, key: str | None = None) -> str:
    """Return what kind of password is wanted, where that is known and another than the account's own."""
    preset = next((one for one in PRESETS if one.key == key), None) or preset_for(host)
    if preset is None or preset.app_password is AppPassword.NO:
        return ""
    page = preset.password_page or (f"https://{host}{preset.password_path}" if preset.password_path and host else "")
    made = f"a password made for this purpose{f': {page}' if page else ''}"
    if preset.app_password is AppPassword.ALWAYS:
        return f"{preset.name} wants {made}"
    return f"Where you log in with a second factor, {preset.name} wants {made}"


def discover(tools: CliTools, asked: Asked) -> dict[str, Any] | None:
    """Return what the worker found, and ``may_be_plain`` as agreed; None once it was said what is in the way.

    On a terminal it is asked whether a password may go where it was not meant for. Raises RespiroError.
    """
    for _ in range(_MOST_QUESTIONS):
        try:
            return {**run_worker(tools, ["caldav-discover"], asked.order()), "may_be_plain": asked.may_be_plain}
        except RespiroError as fault:
            agreed = _agreed(fault, asked)
            if agreed is None:
                tell_fault(fault)
                return None
            asked = agreed
    return None


def tell_fault(fault: RespiroError) -> None:
    """Say on one line of stderr what is in the way, and what to type if anything helps."""
    remedy = remedy_for(fault.kind, fault.values)
    print(f"respiro: {fault_words(fault.kind, fault.values)}{f' ({remedy})' if remedy else ''}", file=sys.stderr)


def remedy_for(kind: str, values: Mapping[str, Any]) -> str:
    """Return what to type, where anything helps."""
    host = str(values.get("host", ""))
    if kind == "caldav_leads_elsewhere":
        return f"to agree to it: --agree {plain(str(values['other']))}"
    if kind == "caldav_plain_http":
        return "to agree to it: --allow-plain-http"
    if kind == "caldav_password_refused":
        return password_hint(host)
    service = without_password(host) if kind == "caldav_takes_no_password" else None
    return f"where that is found: {service.help_page}; then: respiro agenda subscribe -" if service else ""


def _agreed(fault: RespiroError, asked: Asked) -> Asked | None:
    """Ask on the terminal what the user may agree to; None where there is nothing of that kind."""
    host, other = str(fault.values.get("host", "")), str(fault.values.get("other", ""))
    if fault.kind == "caldav_plain_http" and not asked.may_be_plain:
        question = f"Anyone on the way to {plain(host)} could read your password: it takes no encryption. Go on?"
        return replace(asked, may_be_plain=True) if is_agreed_to(question) else None
    if fault.kind == "caldav_leads_elsewhere" and other and other not in asked.agreed:
        question = f"{plain(host)} leads on to {plain(other)}. Send your password there, too?"
        return replace(asked, agreed=(*asked.agreed, other)) if is_agreed_to(question) else None
    return None
