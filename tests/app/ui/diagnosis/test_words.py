"""Whatever is found has words, with what it is about in them."""

from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.core.diagnosis import judgement
from app.core.diagnosis.findings import ChainLink, ChosenSeen, Finding, KeyringSeen, NoticesSeen, ServerSeen, SignInSeen, Standing, TraySeen
from app.ui import language
from app.ui.diagnosis import of_desktop, of_server, words

CAPABILITIES = (frozenset[str](), frozenset({"body"}), frozenset({"body", "actions"}))
WELL = NoticesSeen(allowed=True, shown=True, withdrawn=True)
JUDGED = [
    judgement.server(ServerSeen("")),
    judgement.server(ServerSeen("a")),
    judgement.server(ServerSeen("a", "stranger")),
    *(judgement.sign_in(seen) for seen in (SignInSeen(""), SignInSeen("a"), SignInSeen("a", kept=True), SignInSeen("a", True, True))),
    judgement.socket(""),
    judgement.socket("refused"),
    *(judgement.keyring(seen) for seen in KeyringSeen),
    *(judgement.permission(seen) for seen in (WELL, replace(WELL, server=False), replace(WELL, allowed=False), replace(WELL, quiet=True))),
    *(judgement.notifications(replace(WELL, **{name: False})) for name in ("session", "server", "shown", "withdrawn")),
    *(judgement.notifications(replace(WELL, capabilities=can)) for can in CAPABILITIES),
    *(judgement.tray(seen) for seen in (TraySeen(False, False), TraySeen(True, False), TraySeen(True, True))),
    *(judgement.chosen(ChosenSeen(*seen)) for seen in product((True, False), repeat=3)),
    *(judgement.autostart(is_set=is_set) for is_set in (True, False)),
]  # fmt: skip


@pytest.mark.parametrize("finding", JUDGED, ids=lambda finding: f"{finding.link}-{finding.code}")
def test_what_is_judged_has_a_sentence(finding: Finding) -> None:
    assert (finding.link, finding.code) in of_server.sentences() | of_desktop.sentences()


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_each_has_all_languages_and_its_place_to_fill_in(qapp: QApplication, code: str) -> None:
    english = of_server.sentences() | of_desktop.sentences()
    language.speak(qapp, code)
    for place, sentence in (of_server.sentences() | of_desktop.sentences()).items():
        assert sentence.count("{about}") == english[place].count("{about}")
        assert code == "en" or sentence != english[place], place


def test_a_line_says_what_is_so_and_what_to_do() -> None:
    slow = Finding(ChainLink.TRAY, Standing.FAILS, "slow", "10")
    assert words.line(slow) == "Tray: Failed. No answer within 10 s. Try again; if it stays so, restart the computer."
    torn = Finding(ChainLink.TRAY, Standing.FAILS, "raised")
    assert words.line(torn).startswith("Tray: Failed. It could not be checked")
    later = Finding(ChainLink.SOCKET, Standing.UNKNOWN, "needs", "server")
    assert words.line(later) == "Connection: Not checked. It can be checked as soon as this is in order: Server."
    wrong = Finding(ChainLink.SERVER, Standing.FAILS, "unreachable", "https://chat.example")
    assert words.line(wrong) == "Server: Failed. The server does not answer. Check its address and your network."


def test_a_french_colon_stands_apart(qapp: QApplication) -> None:
    language.speak(qapp, "fr")
    assert words.head(Finding(ChainLink.SERVER, Standing.HOLDS, "answers")) == "Serveur\u00a0: OK"
