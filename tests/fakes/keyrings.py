"""Keyrings that keep what they are given in memory, or fail."""

from keyring.backend import KeyringBackend


class Kept(KeyringBackend):
    """Keeps secrets in memory, and can be told to fail. `failure`: what every act raises."""

    priority = 1.0

    def __init__(self, failure: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # the library left it untyped
        self.held: dict[tuple[str, str], str] = {}
        self.failure = failure
        self.written = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.written += 1
        self.held[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.held.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.held[service, username]

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure
