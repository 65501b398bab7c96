"""Everyone who ever called, kept beside the calls so that completion need not read them."""

import sqlite3
from collections.abc import Iterable
from dataclasses import astuple, replace

from respiro.adapters.store.call_search import caller_terms, caller_text, condition
from respiro.adapters.store.rows import Row
from respiro.adapters.store.tables import CALL, CALLER
from respiro.domain.calls import Caller

_SAME = "number = ? AND name = ? AND email = ? AND client_id = ?"


def note_callers(connection: sqlite3.Connection, callers: Iterable[Caller]) -> None:
    """Bring what is known of these callers in line with their calls, inside the caller's transaction."""
    for caller in sorted(set(callers), key=astuple):
        who = (caller.number, caller.name, caller.email, caller.client_id)
        latest = connection.execute(f"SELECT max(at) FROM call WHERE {_SAME}", who).fetchone()[0]  # noqa: S608  our own
        connection.execute(f"DELETE FROM caller WHERE {_SAME} AND at IS NOT ?", (*who, latest))  # noqa: S608  as above
        if latest is not None:
            row = CALLER.sealed((*who, latest, caller_text(caller)))
            connection.execute(f"{CALLER.insert} ON CONFLICT DO NOTHING", row)


def note_all_callers(connection: sqlite3.Connection) -> None:
    """Fill the empty table, inside the caller's transaction."""
    rows = map(CALL.checked, connection.execute(CALL.select).fetchall())
    note_callers(connection, {Caller(name, number, email, client) for name, number, email, client in map(_who, rows)})


def _who(row: Row) -> Row:
    first = CALL.columns.index("name")
    return row[first : first + 4]


def find_callers(connection: sqlite3.Connection, text: str, limit: int) -> list[Caller]:
    """Return those whose name has words that begin like the text, or whose number has its digits, latest first.

    What an older entry of the same person knows is added. Each row found is held against its seal.
    """
    terms = caller_terms(text)
    where, values = condition([terms]) if terms else ("1", [])
    query = f"{CALLER.select} INDEXED BY caller_by_time WHERE {where} ORDER BY at DESC"
    found: list[Caller] = []
    for row in connection.execute(query, values):
        number, name, email, client_id = map(str, CALLER.checked(row)[:4])
        caller = Caller(name, number, email, client_id)
        place = next((place for place, known in enumerate(found) if known.is_same_person(caller)), None)
        if place is not None:
            found[place] = _completed(found[place], caller)
        elif len(found) >= limit:
            break
        else:
            found.append(caller)
    return found


def _completed(known: Caller, older: Caller) -> Caller:
    return replace(
        known,
        name=known.name or older.name,
        number=known.number or older.number,
        email=known.email or older.email,
        client_id=known.client_id or older.client_id,
    )
