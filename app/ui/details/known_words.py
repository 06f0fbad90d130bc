"""Whom the CRM knows already, in a few words."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from app.protocol.crm import CrmMatch
from app.protocol.details import CrmItemKind

_MANY = 5
"""So many related things are told of at most; where there are as many, there may be more."""


class KnownWords(QObject):
    """A QObject, since lupdate sees plural forms in `self.tr` alone."""

    def theirs(self, match: CrmMatch) -> str:
        """How many leads and deals somebody has; empty where there are none."""
        leads, deals = (sum(one.kind is kind for one in match.related) for kind in (CrmItemKind.LEAD, CrmItemKind.DEAL))
        if leads + deals and len(match.related) >= _MANY:
            return self.tr("several leads and deals")
        counted = (self.tr("%Ln deal(s)", "", deals) if deals else "", self.tr("%Ln lead(s)", "", leads) if leads else "")
        return ", ".join(filter(None, counted))

    def match(self, match: CrmMatch) -> str:
        """A person or an organization, with what they have."""
        theirs = self.theirs(match)
        return self.tr("{name} ({results})").format(name=match.name, results=theirs) if theirs else match.name


def strangers(matches: tuple[CrmMatch, ...], own: Collection[str]) -> tuple[CrmMatch, ...]:
    """Those whom others have put there. `own`: the links of what was made of this conversation; it has made them known, or knew it."""
    return tuple(match for match in matches if any(one.link not in own for one in match.related) or not (match.related or own))
