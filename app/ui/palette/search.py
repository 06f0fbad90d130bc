"""What the palette finds: actions and people at once, conversations as soon as they are read, the likeliest first."""

from collections.abc import Callable

from msgspec import json
from PySide6.QtCore import QCoreApplication

from app.core.errors import StoreError
from app.core.finding.conversations import Known, KnownConversations
from app.core.finding.ranking import Candidate, best, candidate, having, likely, matching
from app.core.finding.words import plain
from app.protocol.ids import ConversationId
from app.ui import notices, texts
from app.ui.actions.register import DELIVERED
from app.ui.palette.actions import actions
from app.ui.palette.entry import Entry
from app.ui.palette.people import people
from app.ui.sentence import Sentence
from app.ui.window import MainWindow

MOST = 50
"""So many are shown; whoever does not find it among them types one letter more."""
_RECENT = "palette_recent"
_RECENTS, _NEWEST = 5, 6
_AN_ACTION, _A_RECENT_ONE = 12, 8
"""What counts beside the letters: whole windows come before their pages."""
_READ_AT_ONCE = 2
"""Parts of the conversations, so that the newest are there before anything is typed."""
_LOOSELY = 2_000
"""Among so many conversations, the newest, letters in order are enough; to look at each so takes longer."""


class Search:
    """Of one opening of the palette. `show_theirs`: the conversations of a colleague are wanted, by the name."""

    def __init__(self, window: MainWindow, show_theirs: Callable[[str], None]) -> None:
        self._window = window
        self._settings = window.desk.client.store.settings
        self._recent = self._read_recent()
        self._entries = {entry.key: entry for entry in (*actions(window), *people(window, show_theirs))}
        self._fixed = [self._as_candidate(entry) for entry in self._entries.values()]
        self._conversations = KnownConversations(window.desk.client.store.database)
        self._asked, self._among = "", list[Candidate]()
        self.all_read = False
        for _ in range(_READ_AT_ONCE):
            self.read_on()

    def read_on(self) -> None:
        """Read some more conversations."""
        try:
            self.all_read = not self._conversations.read_on()
        except StoreError as error:
            self.all_read = True
            self._window.tell(texts.error(error))
        self._asked = ""

    def forget(self, conversations: frozenset[ConversationId]) -> None:
        """These may not be seen any more."""
        for conversation in conversations:
            self._conversations.forget(conversation)
        self._asked = ""

    def find(self, text: str, *, conversations_only: bool = False) -> tuple[list[Entry], int]:
        """The likeliest, and how many there are in all; for nothing typed, what was done last and is newest."""
        asked = plain(text)
        if not asked:
            return self._at_first()
        scored = [] if conversations_only else matching(self._fixed, asked, loosely=True)
        talks = self._conversations_having(asked, loosely=not scored)
        likeliest = best([*scored, *matching(likely(talks, asked), asked, loosely=True)], MOST)
        return [self._entry(one.key) for one in likeliest], len(scored) + len(talks)

    def remember(self, entry: Entry) -> None:
        """It was chosen: it comes first from now on. Only actions are kept, never who or what was looked for."""
        if entry.key in self._entries and " " not in entry.key:
            kept = [entry.key, *(key for key in self._recent if key != entry.key)][:_RECENTS]
            self._window.desk.attempt(lambda: self._settings.put(_RECENT, json.encode(kept).decode()))

    def _conversations_having(self, asked: str, *, loosely: bool) -> list[Candidate]:
        """Whatever has a word has each beginning of it: where more was typed, only what was found is looked through."""
        narrower = bool(self._asked) and asked.startswith(self._asked)
        among = self._among if narrower else list(self._conversations.candidates.values())
        self._asked, self._among = asked, having(among, asked)
        if self._among or not loosely:
            return self._among
        newest = list(self._conversations.candidates.values())[:_LOOSELY]
        return [one for _, one in matching(newest, asked, loosely=True)]

    def _at_first(self) -> tuple[list[Entry], int]:
        recent = [key for key in self._recent if key in self._entries]
        newest = sorted(self._conversations.known.values(), key=lambda one: -one.at)[:_NEWEST]
        rest = [key for key in self._entries if key not in recent]
        shown = [*recent, *(one.id for one in newest), *rest]
        return [self._entry(key) for key in shown], len(shown)

    def _entry(self, key: str) -> Entry:
        return self._entries[key] if key in self._entries else self._of(self._conversations.known[key])

    def _of(self, one: Known) -> Entry:
        said = " ".join(one.said.split())
        name = notices.visitor(one.visitor_name, one.page)
        return Entry(one.id, name, texts.folder(one.folder), lambda: self._open(one.id), said, face=one.visitor_name or " ")

    def _open(self, conversation: ConversationId) -> None:
        if self._window.open(conversation):
            self._window.conversation.chat.focus_composer()
        else:
            gone = Sentence(lambda: QCoreApplication.translate("Arrival", "This conversation is not there for you any more."))
            self._window.tell(gone)

    def _as_candidate(self, entry: Entry) -> Candidate:
        recent = self._recent.index(entry.key) if entry.key in self._recent else None
        weight = (_AN_ACTION if entry.key in DELIVERED else 0) + (_A_RECENT_ONE - recent if recent is not None else 0)
        return candidate(entry.key, plain(entry.said), plain(entry.kind), weight)

    def _read_recent(self) -> list[str]:
        kept = self._settings.get(_RECENT)
        try:
            return json.decode(kept, type=list[str]) if kept else []
        except ValueError:
            return []
