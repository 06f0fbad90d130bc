"""How loud a chat calls that nobody has reacted to: what of a person's own choices it sets aside, and never what a policy holds."""

from app.core.notice import Alert, NoticeKind
from app.core.preferences.chosen import ChosenPreferences
from app.protocol.people import Agent, NotificationRules, Presence
from app.protocol.records import Urgency


def calls_everybody(alert: Alert) -> bool:
    """Whether it is for all who are there, and not for those alone who wanted to be told."""
    return alert.urgency is Urgency.EVERYBODY


def may_call(company: NotificationRules, chosen: ChosenPreferences) -> bool:
    """Whether such an alert comes though a person has switched alerts for new conversations off; not where the company or a policy has."""
    return company.new_conversation and not (chosen.locked("alert_new_conversation") and chosen.now.alert_new_conversation is False)


def heeds_own_quiet(alert: Alert, chosen: ChosenPreferences) -> bool:
    """Whether a person's own quiet time holds it back. What calls everybody is shown in it, silently, unless a policy has set that time."""
    return not calls_everybody(alert) or chosen.locked("quiet")


def is_kept(alert: Alert, chosen: ChosenPreferences) -> bool:
    """Whether its notice stays until it is handled."""
    urgent = alert.urgency is not Urgency.NONE and not chosen.locked("keep_alerts")
    return (chosen.now.keep_alerts or urgent) and alert.kind is not NoticeKind.SUMMARY


def is_heard(alert: Alert, me: Agent, chosen: ChosenPreferences) -> bool:
    """Whether it sounds: for everybody also where the person has switched this sound off; for nobody who is offline."""
    match alert.urgency:
        case Urgency.EVERYBODY:
            allowed = chosen.now.sound_new_conversation or not chosen.locked("sound_new_conversation")
            return allowed and me.intent is not Presence.OFFLINE
        case Urgency.AGAIN:
            return chosen.now.sound_new_conversation
    return True  # as the sounds' own switches say


def loud(chosen: ChosenPreferences) -> int:
    """The volume of what calls, in percent: half again as loud as chosen."""
    volume = chosen.now.volume
    return volume if chosen.locked("volume") else min(100, volume * 3 // 2)
