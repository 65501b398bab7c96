"""Hatchling hook: the translations are compiled before a wheel is made, an editable one too."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Runs lrelease over resources/i18n/*.ts; no such folder, nothing to do."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compile what changed; RuntimeError when a wheel for others would lack its translations."""
        script = Path(self.root, "packaging", "translations.py")
        # a process of its own: importing a neighbour from here would put packaging/ on sys.path, before PyPA's
        status = subprocess.run([sys.executable, script, "release"], check=False).returncode  # noqa: S603 - our script
        # a checkout whose machine lacks Qt's libraries still serves the terminal, in English
        if status and version != "editable":
            raise RuntimeError("the translations could not be compiled")
