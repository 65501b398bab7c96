"""Time zones by the names that a calendar gives them: the world's names, else the file's own definition."""

from collections.abc import Iterable
from datetime import tzinfo
from typing import TYPE_CHECKING

from respiro.adapters.ics.content_lines import plain_lines, properties
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.splitting import Component
from respiro.adapters.ics.zone_names import guessed_zone, named_zone, normal_name

if TYPE_CHECKING:
    from respiro.adapters.ics.file_zone import ZoneRules

__all__ = ["Zones", "named_zone"]

_SHOWN = 80


class Zones:
    """The zones that the events of one file may name.

    A known name goes before the file's own definition of it, and that goes before what a name may mean.
    ``findings`` are the definitions that are broken.
    """

    def __init__(self, definitions: Iterable[Component]) -> None:
        self.findings: list[Finding] = []
        self._definitions: dict[tuple[int, str], ZoneRules] = {}
        self._elsewhere: dict[str, ZoneRules] = {}
        self._resolved: dict[tuple[int, str], tzinfo | None] = {}
        for definition in definitions:
            self._add(definition)

    def zone(self, name: str, section: int) -> tzinfo | None:
        """Return the zone of that TZID in that VCALENDAR, None if nobody knows it."""
        key = (section, name)
        if key not in self._resolved:
            wanted = normal_name(name)
            self._resolved[key] = named_zone(name) or self._own(section, wanted) or guessed_zone(name)
        return self._resolved[key]

    def default_zone(self, header: str, line: int, section: int) -> tzinfo | None:
        """Return what a calendar's floating times are in: X-WR-TIMEZONE, except where Apple means floating.

        A name that nobody knows becomes a finding at the line of the calendar's beginning.
        """
        given = {one.name: one.value for one in properties(plain_lines(header), ("X-WR-TIMEZONE", "PRODID"))}
        name = given.get("X-WR-TIMEZONE", "").strip()
        if not name or "APPLE" in given.get("PRODID", "").upper():
            return None
        zone = self.zone(name, section)
        if zone is None:
            self.findings.append(Finding("unknown_zone", max(line, 1), detail=name[:_SHOWN]))
        return zone

    def _add(self, definition: Component) -> None:
        from respiro.adapters.ics.file_zone import BadZoneError, read_zone_rules  # noqa: PLC0415  some files have none

        try:
            rules = read_zone_rules(definition.text)
        except BadZoneError as error:
            self.findings.append(Finding("bad_zone", definition.line, detail=error.detail))
            return
        name = normal_name(rules.name)
        self._definitions.setdefault((definition.section, name), rules)
        self._elsewhere.setdefault(name, rules)

    def _own(self, section: int, name: str) -> tzinfo | None:
        rules = self._definitions.get((section, name)) or self._elsewhere.get(name)
        if rules is None:
            return None
        from respiro.adapters.ics.file_zone import FileZone  # noqa: PLC0415  as above

        return named_zone(rules.location) or FileZone(rules.name, rules.changes())
