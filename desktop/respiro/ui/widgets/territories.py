"""Countries by their ISO code, named so that people find their own."""

from functools import cache

from PySide6.QtCore import QLocale

_CODE_LENGTH = 2


@cache
def territories() -> tuple[tuple[str, str], ...]:
    """Return (ISO 3166 code, name) of all countries in order of name: ``Poland · Polska``."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == _CODE_LENGTH and code.isalpha():
            found[code] = _name(territory)
    return tuple(sorted(found.items(), key=lambda item: item[1].casefold()))


def _name(territory: QLocale.Country) -> str:
    english = QLocale.territoryToString(territory)
    own = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()
    return f"{english} · {own}" if own and own != english else english
