"""How a user proves who they are: Basic (RFC 7617), and Digest (RFC 7616) where a server wants no other."""

import re
import secrets
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import md5, new, sha256
from typing import Final

_SCHEME: Final = re.compile(r"(?:^|,)\s*([A-Za-z][A-Za-z0-9_-]*)(?=\s+[A-Za-z0-9_-]+\s*=|\s*(?:,|$))")
_PARAMETER: Final = re.compile(r'([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_HASHES: Final[Mapping[str, Callable[[bytes], str]]] = {
    "SHA-512-256": lambda data: new("sha512_256", data).hexdigest(),
    "SHA-256": lambda data: sha256(data).hexdigest(),
    "MD5": lambda data: md5(data, usedforsecurity=False).hexdigest(),
}
"""The better first. MD5 hides nothing for long; it is what many servers still ask for, over TLS."""

Challenges = Mapping[str, Mapping[str, str]]
"""What a server asks for: parameters by scheme, all names in small letters."""


class Login:
    """A user's name and password, and what the server made of them so far."""

    def __init__(self, user: str, password: str, *, is_basic_safe: bool) -> None:
        self._user = user
        self._password = password
        self._scheme = "basic" if is_basic_safe else ""
        self._asked: Mapping[str, str] = {}
        self._count = 0
        self._is_basic_unwanted = False

    @property
    def scheme(self) -> str:
        """``basic`` or ``digest``; empty before the server said what it wants, where that matters."""
        return self._scheme

    def __repr__(self) -> str:
        return "Login(…)"

    def header(self, method: str, target: str) -> dict[str, str]:
        """Return the header for a request of a path; none before the server said what it wants, where that matters."""
        if not self._user and not self._password:
            return {}
        if self._scheme == "basic":
            both = _as_typed(f"{self._user}:{self._password}")
            return {"Authorization": f"Basic {b64encode(both).decode('ascii')}"}
        return {"Authorization": self._digest(method, target)} if self._scheme == "digest" else {}

    def insist(self) -> bool:
        """Send the password unasked from now on, if it is not sent already; tell whether that is new.

        Not to a server that wants a digest, be it of a kind that nobody knows here.
        """
        if self._is_basic_unwanted:
            return False
        is_new = not self._scheme
        self._scheme = self._scheme or "basic"
        return is_new

    def learn(self, asked: str) -> bool:
        """Take note of what ``WWW-Authenticate`` asks for; tell whether trying again may help."""
        challenges = _challenges(asked)
        digest = challenges.get("digest")
        self._is_basic_unwanted = digest is not None and "basic" not in challenges
        if digest and "nonce" in digest and _algorithm(digest):
            is_new = self._scheme != "digest" or digest.get("stale", "").casefold() == "true"
            self._scheme, self._asked, self._count = "digest", digest, 0
            return is_new
        if "basic" in challenges and self._scheme != "basic":
            self._scheme = "basic"
            return True
        return False

    def _digest(self, method: str, target: str) -> str:
        asked = self._asked
        name = _algorithm(asked)
        hashed = _HASHES[name.removesuffix("-SESS")]
        nonce, realm, own = asked["nonce"], asked.get("realm", ""), secrets.token_hex(16)
        self._count += 1
        count = f"{self._count:08x}"
        first = hashed(_as_typed(f"{self._user}:{realm}:{self._password}"))
        if name.endswith("-SESS"):
            first = hashed(f"{first}:{nonce}:{own}".encode())
        second = hashed(f"{method}:{target}".encode())
        has_qop = "auth" in re.split(r"[\s,]+", asked.get("qop", ""))
        middle = f"{nonce}:{count}:{own}:auth" if has_qop else nonce
        fields = {"username": self._user, "realm": realm, "nonce": nonce, "uri": target}
        fields["response"] = hashed(f"{first}:{middle}:{second}".encode())
        if has_qop or name.endswith("-SESS"):
            fields["cnonce"] = own
        if "opaque" in asked:
            fields["opaque"] = asked["opaque"]
        bare = [f"algorithm={asked['algorithm']}"] if "algorithm" in asked else []
        bare += ["qop=auth", f"nc={count}"] if has_qop else []
        quoted = [f'{key}="{_escaped(value)}"' for key, value in fields.items()]
        return "Digest " + ", ".join(quoted + bare)


def _algorithm(asked: Mapping[str, str]) -> str:
    """Return the algorithm in capitals; empty for one that nobody knows here."""
    name = asked.get("algorithm", "MD5").upper()
    return name if name.removesuffix("-SESS") in _HASHES else ""


def _rank(asked: Mapping[str, str]) -> int:
    """Return the place of a Digest's algorithm among those that are known, the best one first."""
    names = list(_HASHES)
    name = _algorithm(asked).removesuffix("-SESS")
    return names.index(name) if name in names else len(names)


def _challenges(asked: str) -> Challenges:
    """Return what is asked for; of two Digests the one with the better hash."""
    plain = _QUOTED.sub(lambda found: '"' + "x" * (len(found[0]) - 2) + '"', asked)
    found = list(_SCHEME.finditer(plain))
    ends = [*(one.start() for one in found[1:]), len(asked)]
    challenges: dict[str, Mapping[str, str]] = {}
    for one, end in zip(found, ends, strict=False):  # nothing found has an end, too
        scheme = one[1].casefold()
        parameters = {
            name.casefold(): re.sub(r"\\(.)", r"\1", quoted) if quoted else bare
            for name, quoted, bare in _PARAMETER.findall(asked[one.end() : end])
        }
        if scheme != "digest" or scheme not in challenges or _rank(parameters) < _rank(challenges[scheme]):
            challenges[scheme] = parameters
    return challenges


def _as_typed(text: str) -> bytes:
    """Return the bytes of a text; those that are no UTF-8 were typed in a terminal of another kind."""
    return text.encode("utf-8", "surrogateescape")


def _escaped(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text)
