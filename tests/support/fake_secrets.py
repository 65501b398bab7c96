"""A keyring in memory."""

from dataclasses import dataclass, field

from respiro.domain.errors import SecretsError


@dataclass(slots=True)
class FakeSecrets:
    """``services.ports.Secrets`` in memory; ``how`` it is decides whether it answers."""

    kept: dict[str, str] = field(default_factory=dict)
    how: str = "works"

    def get(self, name: str) -> str | None:
        self._answer()
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._answer()
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self._answer()
        self.kept.pop(name, None)

    def state(self) -> str:
        return self.how

    def _answer(self) -> None:
        if self.how == "failed":
            raise SecretsError("keyring_failed", error="FakeError")
        if self.how != "works":
            raise SecretsError(f"keyring_{self.how}")
