"""Reading what the worker answered: values of the kinds that are expected, whatever came."""

from collections.abc import Mapping

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
