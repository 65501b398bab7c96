"""How a host is reached: directly or through the proxy that the environment names, with the system's trust."""

import logging
import os
import ssl
from functools import lru_cache
from typing import Any, Final
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager
from urllib3.util import make_headers

from respiro.adapters.web.line import HeldConnection, HeldSecureConnection
from respiro.domain.addresses import is_loopback
from respiro.domain.errors import AddressError

for _name in ("connection", "connectionpool", "poolmanager", "response", "util.retry"):
    # they would write whole addresses into whatever log there is
    logging.getLogger(f"urllib3.{_name}").disabled = True


class _HeldPool(HTTPConnectionPool):
    ConnectionCls = HeldConnection


class _HeldSecurePool(HTTPSConnectionPool):
    ConnectionCls = HeldSecureConnection


_POOLS: Final = {"http": _HeldPool, "https": _HeldSecurePool}


def road_to(address: str) -> PoolManager:
    """Return what carries requests to an (understood) address. Raises AddressError for a proxy nobody knows to use."""
    proxy = proxy_for(address)
    options: dict[str, Any] = {"num_pools": 2}
    if "https:" in {address[:6], proxy[:6].lower()}:
        options["ssl_context"] = _trust(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    if not proxy:
        road = PoolManager(**options)
    else:
        if urlsplit(proxy).scheme not in {"http", "https"}:
            raise AddressError("address_unreachable", reason="proxy_kind_unknown")
        road = ProxyManager(_without_user(proxy), proxy_headers=_proxy_login(proxy), **options)
    road.pool_classes_by_scheme = _POOLS
    return road


def proxy_for(address: str) -> str:
    """Return the proxy that the environment names for an (understood) address; empty when there is none.

    What is on this machine is asked directly, whatever the environment says: a password might go along.
    """
    parts = urlsplit(address)
    if is_loopback(address) or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return ""
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all") or ""
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


@lru_cache(maxsize=1)
def _trust(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Return what the system trusts, read once: that takes longer than many a fetch. OpenSSL looks at the two itself."""
    del file, folder
    return ssl.create_default_context()


def _proxy_login(proxy: str) -> dict[str, str] | None:
    parts = urlsplit(proxy)
    if not parts.username:
        return None
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return dict(make_headers(proxy_basic_auth=login))


def _without_user(proxy: str) -> str:
    parts = urlsplit(proxy)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
