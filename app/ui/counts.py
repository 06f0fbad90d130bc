"""Sentences that bend with a number: methods of a QObject, since lupdate sees plural forms in `self.tr` alone."""

from PySide6.QtCore import QObject

from app.protocol.direction import isolated


class Counts(QObject):
    """What to say of how many, in the window's language."""

    def waiting(self, conversations: int) -> str:
        """Conversations nobody has taken yet."""
        return self.tr("%Ln conversation(s) waiting in Unassigned", "", conversations)

    def with_news(self, conversations: int) -> str:
        """One's own conversations with something new in them."""
        return self.tr("%Ln conversation(s) of yours with news", "", conversations)

    def held_back(self, notices: int) -> str:
        """Notifications that are not shown for now."""
        return self.tr("Quiet: %Ln notification(s) held back", "", notices)

    def unread(self, messages: int) -> str:
        """Messages of one conversation that were not read yet."""
        return self.tr("%Ln unread", "", messages)

    def not_sent(self, written: int) -> str:
        """Replies, drafts, notes and fields that have no conversation in sight any more."""
        return self.tr("%Ln text(s) were not sent", "", written)

    def again_in_seconds(self, seconds: int) -> str:
        """Too many attempts; when the next one may be made."""
        return self.tr("Too many attempts. Try again in %n second(s).", "", seconds)

    def again_in_minutes(self, minutes: int) -> str:
        """Too many attempts; when the next one may be made."""
        return self.tr("Too many attempts. Try again in %n minute(s).", "", minutes)

    def returned(self, name: str, minutes: int) -> str:
        """A conversation went back because its owner was away; for how long."""
        return self.tr("Returned to Unassigned: {name} was away for %n minute(s)", "", minutes).format(name=isolated(name))

    def too_many_characters(self, characters: int) -> str:
        """By how much a text is too long."""
        return self.tr("%Ln character(s) too many", "", characters)

    def older_notes(self, notes: int) -> str:
        """Notes that are not shown yet."""
        return self.tr("Show %Ln older note(s)", "", notes)

    def chats_today(self, chats: int) -> str:
        """Conversations that began with a playbook since midnight."""
        return self.tr("%Ln chat(s) today", "", chats)

    def problems(self, problems: int) -> str:
        """What must be put right before a playbook can be saved."""
        return self.tr("%n thing(s) to put right", "", problems)

    def unreached_cards(self, cards: int) -> str:
        """Cards of a playbook that nobody ever comes to."""
        return self.tr("No visitor gets to %n card(s).", "", cards)

    def unreached_ways(self, ways: int) -> str:
        """Ways out of a playbook's cards that nobody ever takes."""
        return self.tr("No visitor takes %n way(s).", "", ways)

    def files(self, files: int) -> str:
        """Files of one message."""
        return self.tr("%Ln file(s)", "", files)

    def photos(self, photos: int) -> str:
        """Images of one message."""
        return self.tr("%n photo(s)", "", photos)
