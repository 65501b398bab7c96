"""Where our resources lie. No Qt here, for the composition root asks too."""

from functools import cache
from pathlib import Path

import respiro


@cache
def resources() -> Path:
    """Return the folder of the resources: inside the installed package, else beside the sources."""
    package = Path(respiro.__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent.parent / "resources"
