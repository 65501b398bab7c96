"""Where a user's files go. Light, for each start of Respiro asks it first."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

APP = "respiro"
HOME_VARIABLE = "RESPIRO_HOME"
SETTINGS_NAME = "settings.json"


class Places(NamedTuple):
    """The folders of one user's Respiro, and the settings file. None of them need exist."""

    data: Path
    settings_file: Path
    logs: Path


def places(home: Path | None = None, environment: Mapping[str, str] = os.environ) -> Places:
    """Return where everything lies: under ``home``, else RESPIRO_HOME, else where the platform keeps such files."""
    named = environment.get(HOME_VARIABLE, "")
    if home is not None or named:
        folder = (home or Path(named)).expanduser().absolute()
        return Places(folder, folder / SETTINGS_NAME, folder / "logs")
    import platformdirs  # noqa: PLC0415  not where a home was chosen

    return Places(
        platformdirs.user_data_path(APP, appauthor=False),
        platformdirs.user_config_path(APP, appauthor=False) / SETTINGS_NAME,
        platformdirs.user_log_path(APP, appauthor=False),
    )
