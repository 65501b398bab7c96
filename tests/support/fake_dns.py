"""A name server on this machine that knows what it is told, and may keep silent."""

import socket
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Thread
from types import TracebackType
from typing import Self

import dns.message
import dns.rcode
import dns.resolver
import dns.rrset


@dataclass
class FakeDns:
    """Runs while it is entered; ``records`` are texts by name and type, ``asked`` the names that were looked up."""

    records: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    is_silent: bool = False

    def __enter__(self) -> Self:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", self._socket.getsockname())
        self._thread.join()
        self._socket.close()

    def resolver(self) -> dns.resolver.Resolver:
        """Return what asks it alone."""
        made = dns.resolver.Resolver(configure=False)
        made.nameservers = ["127.0.0.1"]
        made.port = self._socket.getsockname()[1]
        return made

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                data, sender = self._socket.recvfrom(4096)
                if not data:
                    return
                if not self.is_silent:
                    self._socket.sendto(self._answer(data), sender)
                else:
                    self.asked.append("?")

    def _answer(self, data: bytes) -> bytes:
        question = dns.message.from_wire(data)
        answer = dns.message.make_response(question)
        (asked,) = question.question
        name = asked.name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(asked.rdtype)
        self.asked.append(f"{kind} {name}")
        texts = self.records.get((name, kind), [])
        if texts:
            answer.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *texts))
        elif not any(one == name for one, _ in self.records):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        return answer.to_wire()
