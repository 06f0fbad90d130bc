"""What somebody has chosen themselves that keeps alerts from them."""

from app.core.diagnosis.findings import ChosenSeen
from app.core.preferences.values import Preferences
from app.core.quiet import is_own_quiet
from app.protocol.people import Me, Presence


def chosen_by(me: Me | None, chosen: Preferences, now: int) -> ChosenSeen | None:
    """None where nobody is signed in. `now`: by this machine's clock, ms."""
    if me is None:
        return None
    wanted = chosen.alerts(me.account.notifications).new_conversation
    return ChosenSeen(online=me.agent.intent is Presence.ONLINE, wanted=wanted, quiet=is_own_quiet(chosen, now))
