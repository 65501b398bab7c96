"""A server with faults, and the environment without a proxy."""

from pathlib import Path

import pytest

from support.web_stage import authority, no_proxy, server, trusted

__all__ = ["authority", "no_proxy", "server", "trusted"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path
