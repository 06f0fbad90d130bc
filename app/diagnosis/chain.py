"""The probes of the whole chain, from the server to the desktop."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.assets import resource
from app.core.autostart import Autostart
from app.core.diagnosis import judgement
from app.core.diagnosis.examination import Probe
from app.core.diagnosis.findings import ChainLink, ChosenSeen, Finding, ServerSeen, SignInSeen, TraySeen
from app.core.sounds import Sound
from app.desktop.player.player import DesktopPlayer
from app.desktop.probes.keyring import probe_keyring
from app.desktop.probes.notices import probe_notices
from app.net.probes import probe_server, probe_socket
from app.net.way import Ways
from app.ui.diagnosis import words

if TYPE_CHECKING:
    import desktop_notifier

_NAME, _ENTRY = "Live Chat Desk", "io.livechatdesk.Desk"
_SERVER_S, _KEYRING_S, _SIGN_IN_S, _SOCKET_S, _NOTICES_S, _TRAY_S, _AUTOSTART_S = 15.0, 10.0, 30.0, 15.0, 10.0, 10.0, 5.0
_SOUND_S, _CHOSEN_S = 10.0, 5.0


class SignedIn(Protocol):
    """Who is signed in. `access`: for the socket, once it has been looked at; empty where that would disturb somebody."""

    access: str

    async def look(self) -> SignInSeen:
        """What becomes of the sign-in."""
        ...

    async def close(self) -> None:
        """Let go of what looking has opened."""
        ...


class Chain:
    """`server`: its address, or empty. `tray`: what is known of it. `starts`: the program's own start, None where nobody wants it.

    `library`: what speaks to the notification centre in the program that runs, see probe_library. `chosen`: None where nobody is in.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - each is another part of the outside
        self,
        server: str,
        ways: Ways,
        signed_in: SignedIn,
        tray: Callable[[], TraySeen],
        starts: Autostart | None = None,
        library: "desktop_notifier.DesktopNotifier | None" = None,
        chosen: ChosenSeen | None = None,
    ) -> None:
        self._server = server
        self._ways = ways
        self._signed_in = signed_in
        self._look_for_tray = tray
        self._starts = starts
        self._library = library
        self._chosen = chosen

    def probes(self) -> tuple[Probe, ...]:
        """In their order. A sign-in is only renewed where its successor can be kept."""
        link = ChainLink
        choosing = (Probe((link.CHOSEN,), self._of_chosen, _CHOSEN_S),) if self._chosen is not None else ()
        starting = (Probe((link.AUTOSTART,), self._autostart, _AUTOSTART_S),) if self._starts is not None else ()
        return (
            Probe((link.SERVER,), self._of_server, _SERVER_S),
            Probe((link.KEYRING,), self._keyring, _KEYRING_S),
            Probe((link.SIGN_IN,), self._sign_in, _SIGN_IN_S, needs=(link.SERVER, link.KEYRING)),
            Probe((link.SOCKET,), self._socket, _SOCKET_S, needs=(link.SERVER,)),
            Probe((link.PERMISSION, link.NOTIFICATIONS), self._notices, _NOTICES_S),
            Probe((link.SOUND,), self._sound, _SOUND_S),
            Probe((link.TRAY,), self._tray, _TRAY_S),
            *starting,
            *choosing,
        )

    async def _of_server(self) -> tuple[Finding, ...]:
        error = await probe_server(self._server, self._ways) if self._server else ""
        return (judgement.server(ServerSeen(self._server, error)),)

    async def _keyring(self) -> tuple[Finding, ...]:
        return (judgement.keyring(await probe_keyring()),)

    async def _sign_in(self) -> tuple[Finding, ...]:
        return (judgement.sign_in(await self._signed_in.look()),)

    async def _socket(self) -> tuple[Finding, ...]:
        return (judgement.socket(await probe_socket(self._server, self._signed_in.access, self._ways)),)

    async def _notices(self) -> tuple[Finding, ...]:
        seen = await probe_notices(_NAME, _ENTRY, words.of_test(), library=self._library)
        return judgement.permission(seen), judgement.notifications(seen)

    async def _sound(self) -> tuple[Finding, ...]:
        return (judgement.sound(await DesktopPlayer(resource("sounds")).play(Sound.NEW_MESSAGE, 0)),)

    async def _tray(self) -> tuple[Finding, ...]:
        return (judgement.tray(self._look_for_tray()),)

    async def _autostart(self) -> tuple[Finding, ...]:
        return (judgement.autostart(is_set=self._starts is not None and self._starts.is_set()),)

    async def _of_chosen(self) -> tuple[Finding, ...]:
        return (judgement.chosen(self._chosen),) if self._chosen is not None else ()
