"""The tables of each version of the schema, and which columns of theirs are sealed."""

from collections.abc import Mapping

from respiro.adapters.store.rows import Table

META = Table("meta", ("key", "value"))
SOURCE = Table("source", ("id", "name", "origin", "imported_at", "colour", "component_count", "problem_count"))
COMPONENT = Table(
    "component", ("source_id", "name", "uid", "recurrence_id", "ordinal", "hash", "line", "raw"), unsealed="id"
)
PROBLEM = Table("problem", ("source_id", "file", "line", "uid", "kind", "detail"), unsealed="id")
OCCURRENCE = Table(
    "occurrence",
    (
        "source_id",
        "bucket",
        "start",
        "end",
        "floating",
        "all_day",
        "zone",
        "wall",
        "uid",
        "recurrence_id",
        "summary",
        "location",
        "transp",
        "status",
        "organizer",
        "attendees",
        "travel",
    ),
    unsealed="id",
)
HOLIDAY = Table("holiday", ("day", "name"))
CLIENT_1 = Table("client", ("id", "name", "tier", "hours", "zone"))
"""As the first schema had it."""
CLIENT_2 = Table("client", (*CLIENT_1.columns, "phones", "emails", "language", "response", "let_through"))
CLIENT = Table(
    "client",
    (
        *CLIENT_2.columns,
        "company",
        "profile",
        "tone",
        "free_after",
        "reach_hours",
        "urgent_response",
        "urgent_channel",
        "wild_cards",
        "hourly_rate",
        "currency",
        "shares_contact",
        "notes",
        "fires",
    ),
)
MARGIN_BLOCK = Table("margin_block", ("uid", "uid_bucket", "bucket", "start", "end", "pinned", "state"))
LEDGER = Table(
    "ledger",
    (
        "number",
        "at",
        "day",
        "block_uid",
        "kind",
        "minutes",
        "start",
        "end",
        "taker_calendar",
        "taker_uid",
        "taker_recurrence_id",
        "taker_summary",
        "taker_start",
        "taker_end",
        "origin_start",
        "origin_end",
    ),
)
NOTE = Table("note", ("key", "bucket", "value"))

CALL = Table(
    "call",
    (
        "id",
        "id_bucket",
        "lane",
        "client_lane",
        "follow_up_bucket",
        "at",
        "name",
        "number",
        "email",
        "client_id",
        "direction",
        "channel",
        "about",
        "seconds",
        "source",
        "follow_up_id",
        "search",
    ),
)
CALL_KEY = Table("call_key", ("source", "key", "call_id", "bucket", "call_bucket"))
CALLER = Table("caller", ("number", "name", "email", "client_id", "at", "search"))
FOLLOW_UP = Table(
    "follow_up",
    (
        "id",
        "id_bucket",
        "name",
        "number",
        "email",
        "client_id",
        "about",
        "way",
        "channel",
        "opened_at",
        "called_at",
        "promised_at",
        "call_count",
        "attempts",
        "let_through",
        "due_at",
        "next_at",
        "decided_at",
        "is_relative",
        "told_at",
        "snoozes",
        "question_kind",
        "question_at",
        "reserved_uid",
        "reserved_start",
        "reserved_end",
        "closed_day",
        "closed_at",
        "outcome",
        "detail",
    ),
)
FOLLOW_UP_EVENT = Table(
    "follow_up_event", ("number", "follow_up_id", "follow_up_bucket", "day", "at", "kind", "detail")
)
MIRROR = Table("mirror", ("uid", "raw"))

REQUEST = Table(
    "request",
    (
        "id",
        "id_bucket",
        "client_lane",
        "closed_day",
        "name",
        "number",
        "email",
        "client_id",
        "want",
        "received_at",
        "acknowledge_by",
        "promised_at",
        "since",
        "minutes",
        "stage",
        "channel",
        "expect",
        "done",
        "expected_by",
        "is_urgent",
        "is_important",
        "decision",
        "place_start",
        "place_end",
        "block_uid",
        "minutes_left",
        "worked",
        "spent",
        "detail",
        "follow_up_id",
        "helper_follow_up_id",
        "told_at",
        "out_of_hours",
    ),
)
REQUEST_EVENT = Table("request_event", ("number", "request_id", "request_bucket", "day", "at", "kind", "detail"))
BACKUP_PERSON = Table("backup_person", ("id", "name", "phones", "emails", "language", "takes", "until", "notes"))
PLAYBOOK_RUN = Table("playbook_run", ("id", "id_bucket", "subject_bucket", "is_open", "run"))

SUBSCRIPTION = Table(
    "subscription",
    (
        "id",
        "calendar",
        "kind",
        "place",
        "is_secret",
        "client_id",
        "shows_details",
        "every",
        "etag",
        "last_modified",
        "checked_at",
        "fetched_at",
        "next_at",
        "failures",
        "trouble",
        "missing",
        "accepted_missing",
    ),
)

ACCOUNT = Table(
    "account",
    (
        "id",
        "name",
        "address",
        "user",
        "may_be_plain",
        "every",
        "checked_at",
        "synced_at",
        "next_at",
        "failures",
        "trouble",
    ),
)
COLLECTION = Table(
    "collection",
    (
        "id",
        "account_id",
        "href",
        "name",
        "colour",
        "components",
        "is_read_only",
        "is_read",
        "is_home",
        "calendar",
        "sync_token",
        "missing",
    ),
)
RESOURCE = Table("resource", ("collection_id", "bucket", "href", "etag", "is_gone", "raw"), unsealed="id")

LEDGER_BUCKET = 32
"""Numbers of the ledger to a bucket."""

_FIRST = (META, SOURCE, COMPONENT, PROBLEM, OCCURRENCE, HOLIDAY, CLIENT_1, MARGIN_BLOCK, LEDGER, NOTE)
_SECOND = (
    *(CLIENT_2 if table is CLIENT_1 else table for table in _FIRST),
    CALL,
    CALL_KEY,
    CALLER,
    FOLLOW_UP,
    FOLLOW_UP_EVENT,
    MIRROR,
)
_THIRD = (
    *(CLIENT if table is CLIENT_2 else table for table in _SECOND),
    REQUEST,
    REQUEST_EVENT,
    BACKUP_PERSON,
    PLAYBOOK_RUN,
)
_FOURTH = (*_THIRD, SUBSCRIPTION)
TABLES = (*_FOURTH, ACCOUNT, COLLECTION, RESOURCE)
_AT: Mapping[int, tuple[Table, ...]] = {1: _FIRST, 2: _SECOND, 3: _THIRD, 4: _FOURTH}


def tables_at(version: int) -> tuple[Table, ...]:
    """Return the tables that the migration of that number left; the present ones if that is not known.

    All but the first, META, are counted in ``tally`` under their own name (and some under others as well).
    """
    return _AT.get(version, TABLES)
