"""Reading what the worker answered: values of the kinds that are expected, whatever came."""

from collections.abc import Mapping

from respiro.domain.errors import RespiroError
from respiro.services.ports import Problem


def number_in(result: Mapping[str, object], name: str) -> int:
    """Return a number of the answer, 0 if there is none."""
    value = result.get(name, 0)
    return value if isinstance(value, int) else 0


def text_in(result: Mapping[str, object], name: str) -> str:
    """Return a text of the answer, nothing if there is none."""
    return str(result.get(name) or "")


def rows_in(result: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """Return a list of the answer, of which each entry has fields."""
    listed = result.get(name)
    return [row for row in listed if isinstance(row, Mapping)] if isinstance(listed, list) else []


def again_in(result: Mapping[str, object]) -> tuple[int, int]:
    """Return of how many items of ours a sync tells that they were written, and of how many that they were refused."""
    rows = rows_in(result, "accounts")
    refused = (row.get("refused") for row in rows)
    return sum(number_in(row, "pushed") for row in rows), sum(len(one) for one in refused if isinstance(one, list))


def problems_in(result: Mapping[str, object]) -> list[Problem]:
    """Return the problems of the answer."""
    return [
        Problem(
            "",
            text_in(row, "file"),
            number_in(row, "line"),
            text_in(row, "uid"),
            text_in(row, "kind"),
            text_in(row, "detail"),
        )
        for row in rows_in(result, "problems")
    ]


def fault_in(result: Mapping[str, object], name: str) -> RespiroError | None:
    """Return the fault that the answer tells of as data, None if there is none."""
    match result.get(name):
        case {"kind": str(kind), "values": dict(values)}:
            plain = {str(key): value for key, value in values.items() if isinstance(value, str | int | float)}
            return RespiroError(kind, **plain)
        case _:
            return None


def fetch_fault_in(result: Mapping[str, object]) -> RespiroError | None:
    """Return why the first calendar that could not be fetched could not; None if all could."""
    return next((error for row in rows_in(result, "subscriptions") if (error := fault_in(row, "error"))), None)
