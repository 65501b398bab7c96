"""The agenda alone, without what all the other aggregates bring along."""

from respiro.adapters.store.agenda_store import AgendaReader
from respiro.adapters.store.agenda_writer import AgendaWriter


class LeanAgenda(AgendaReader, AgendaWriter):
    """The part of the store that imports and lists ask."""
