"""What the user may set, as one typed value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from respiro.domain.agenda import Buffers
from respiro.domain.calls import CallPolicy
from respiro.domain.choices import SYSTEM
from respiro.domain.clients import Tone
from respiro.domain.margins import MarginPolicy
from respiro.domain.plan_b import PlanBPolicy
from respiro.domain.review import DEFAULT_LEVEL
from respiro.domain.work_time import WEEKDAYS, DayRange, WallRange, parse_ranges

LANGUAGES = ("system", "en", "es", "pl", "ro")

_MORNING_AND_AFTERNOON = parse_ranges("09:00-14:00, 15:00-18:00")
_DEFAULT_HOURS = {
    number: () if name in {"saturday", "sunday"} else _MORNING_AND_AFTERNOON for number, name in enumerate(WEEKDAYS)
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user may set. ``zone`` is an IANA name or "system", so is ``language`` a tag or "system"."""

    hours: Mapping[int, tuple[WallRange, ...]] = field(default_factory=lambda: dict(_DEFAULT_HOURS))
    days_off: tuple[DayRange, ...] = ()
    holidays: str = ""
    """Country and, after a hyphen, subdivision, as the holidays package names them: ES, ES-CT; empty for none."""
    buffers: Buffers = Buffers()
    policy: MarginPolicy = MarginPolicy()
    addresses: tuple[str, ...] = ()
    """The user's own e-mail addresses, lower case: how invitations name them."""
    zone: str = SYSTEM
    language: str = SYSTEM
    start_with_session: bool = False
    tell_when_block_begins: bool = False
    margin_level: int = DEFAULT_LEVEL
    """The chance, in percent, that a week's margin is to suffice with; 0 leaves it to the policy's target."""
    remind_to_plan: bool = True
    """Whether the week's review, and planning the next one, are offered."""
    review_day: int = 4
    """The weekday of that, 0 is Monday."""
    review_time: int = 14 * 60
    """From when on that day, in wall minutes."""
    tell_week_begins: bool = True
    """Whether the week's margin is said as its work begins."""
    calls: CallPolicy = CallPolicy()
    region: str = ""
    """ISO 3166 code of the country whose numbers are written without a prefix; empty for this machine's."""
    pick_up_calls: bool = True
    """Whether missed calls are taken over from paired phones (KDE Connect)."""
    watch_folder: str = ""
    """A folder in which a phone leaves its call logs; empty for none."""
    home_folder: str = ""
    """The folder that is the home calendar: one .ics file for each item; empty for Respiro's own."""
    mirror_tasks: bool = True
    """Whether follow-ups are kept as tasks in the home calendar."""
    mirror_margin: bool = True
    """Whether margin blocks are kept as events in the home calendar."""
    show_board: bool = False
    shortcut: str = ""
    """The global key that opens the quick-add dialog, such as Ctrl+Alt+M; empty for none."""
    plan_b: PlanBPolicy = PlanBPolicy()
    emergency_shortcut: str = ""
    """The global key that opens the triage dialog; empty for none."""
    tone: Tone = Tone.FRIENDLY
    """How clients are addressed for whom nothing else is said."""
    own_name: str = ""
    """How the user signs."""
    inbox_checks: tuple[int, ...] = ()
    """When the user looks at their mail: wall minutes of the day, in order (P6)."""
