"""A calendar is replaced as planned before the lock, and what is remembered of it holds only for its rows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from adapters.store.samples import HORIZON, MADRID, NOW, Desk, calendar, component, meeting
from respiro.adapters.store.replacing import plan_replacement
from respiro.adapters.store.store import SqliteStore
from respiro.adapters.store.values import Difference, SourceContent
from respiro.domain.errors import StoreBusyError
from respiro.domain.period import Period

EVER = Period(NOW - timedelta(days=400), NOW + timedelta(days=400))


def remembered(count: int) -> SourceContent:
    return replace(calendar(count), memory="remembered")


def uids(store: SqliteStore) -> list[str]:
    return sorted(one.id.uid.partition("@")[0] for one in store.occurrences(EVER, MADRID))


def test_a_plan_made_before_somebody_else_wrote_is_made_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, other = desk.open(), desk.open()
    made: list[int] = []

    def plan(connection: object, content: SourceContent) -> object:
        result = plan_replacement(connection, content)  # type: ignore[arg-type]  the very same function
        made.append(result.source)
        if len(made) == 1:
            other.replace_source(calendar(4, "Family"), now=NOW)
            other.replace_source(calendar(5), now=NOW)
        return result

    monkeypatch.setattr("respiro.adapters.store.agenda_writer.plan_replacement", plan)
    replaced = mine.replace_source(calendar(3), now=NOW)

    assert len(made) == 4
    assert replaced.components == Difference(before=5, added=0, changed=0, removed=2)
    assert [source.name for source in mine.sources()] == ["Family", "Work"]


def test_occurrences_of_settled_events_stand_and_the_others_are_replaced(store: SqliteStore) -> None:
    source = store.replace_source(remembered(4), now=NOW, horizon=HORIZON).source_id
    noted = {one.uid: one for one in store.noted_components(source)[0]}
    standing = [noted.pop(f"meeting-{number}@example.org") for number in (0, 2)]
    content = replace(
        calendar(4),
        components=(component(1, "!"), *standing),
        occurrences=(meeting(1, summary="new"), meeting(7)),
        settled=frozenset(one.uid for one in standing),
        loose=tuple(noted.values()),
        unsettled=frozenset({*noted, "meeting-7@example.org"}),
        based_on="remembered",
        memory="later",
    )
    replaced = store.replace_source(content, now=NOW, horizon=HORIZON)

    assert (replaced.occurrences_added, replaced.occurrences_removed, replaced.occurrences) == (2, 2, 4)
    assert (replaced.components.before, replaced.components.changed, replaced.components.removed) == (4, 1, 1)
    assert uids(store) == ["meeting-0", "meeting-1", "meeting-2", "meeting-7"]
    assert sorted(one.key for one in store.components_of(source)) == sorted(one.key for one in content.components)
    assert store.recall(source) == "later"


def test_nothing_is_settled_once_the_memory_is_another(store: SqliteStore) -> None:
    store.replace_source(remembered(4), now=NOW)
    content = replace(calendar(4), settled=frozenset({"meeting-0@example.org"}), based_on="something else")

    with pytest.raises(StoreBusyError):
        store.replace_source(content, now=NOW)

    assert uids(store) == [f"meeting-{number}" for number in range(4)]


def test_what_was_remembered_is_forgotten_with_the_rows_it_was_about(store: SqliteStore) -> None:
    source = store.replace_source(remembered(3), now=NOW, horizon=HORIZON).source_id
    store.replace_source(calendar(2, "Family"), now=NOW)
    assert store.recall(source) == "remembered"

    store.replace_occurrences(HORIZON, {source: [meeting(number) for number in range(3)]})
    assert store.recall(source) == "remembered", "the same rows"
    store.replace_occurrences(HORIZON, {source: [meeting(number) for number in range(2)]})
    assert store.recall(source) == ""

    store.replace_source(remembered(3), now=NOW)
    store.replace_source(calendar(3), now=NOW)
    assert store.recall(source) == ""


@pytest.mark.parametrize("table", ["component", "problem", "occurrence"])
def test_what_was_remembered_does_not_outlive_a_lost_row(table: str, store: SqliteStore) -> None:
    source = store.replace_source(remembered(3), now=NOW).source_id
    connection = store._database._connection
    assert connection is not None
    connection.execute(f"DELETE FROM {table} WHERE id = (SELECT min(id) FROM {table})")  # noqa: S608  names of the test

    assert store.recall(source) == ""


def test_a_calendar_imported_just_as_it_is_stored_only_notes_the_time(store: SqliteStore) -> None:
    content = remembered(3)
    store.replace_source(content, now=NOW, horizon=HORIZON)
    later, other = NOW + timedelta(hours=1), (HORIZON[0], HORIZON[1] + timedelta(days=7))

    def noted(memory: str, origin: str = content.origin, horizon: tuple[date, date] = HORIZON) -> object:
        return store.note_repeated(origin, horizon, lambda text: text == memory, later)

    assert noted("something else") is None
    assert noted("remembered", origin="other.ics") is None
    assert noted("remembered", horizon=other) is None
    assert [one.imported_at for one in store.sources()] == [NOW]
    assert noted("remembered") == ("remembered", 3)
    assert [one.imported_at for one in store.sources()] == [later]


def test_a_calendar_that_lost_a_row_is_not_taken_for_what_was_imported(store: SqliteStore) -> None:
    content = remembered(3)
    store.replace_source(content, now=NOW, horizon=HORIZON)
    connection = store._database._connection
    assert connection is not None
    connection.execute("DELETE FROM occurrence WHERE id = (SELECT min(id) FROM occurrence)")

    assert store.note_repeated(content.origin, HORIZON, lambda _text: True, NOW) is None


def test_a_removed_calendar_is_not_remembered(store: SqliteStore) -> None:
    source = store.replace_source(remembered(3), now=NOW).source_id
    store.remove_source("Work")

    assert store.note(f"import:{source}") is None
