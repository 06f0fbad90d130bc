"""When a delivery that was not taken is tried again, when it is given up, and when forgotten. Pure; times in ms."""

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
# After the first attempt, the second, and so on: about two days in all.
_PAUSES_MS = (
    5_000,
    30_000,
    2 * MINUTE_MS,
    10 * MINUTE_MS,
    30 * MINUTE_MS,
    HOUR_MS,
    3 * HOUR_MS,
    6 * HOUR_MS,
    12 * HOUR_MS,
    24 * HOUR_MS,
)
_JITTER = 0.2
# For how long it is remembered: of what happened longer ago nobody can say whether it was told.
KEPT_MS = 30 * 24 * HOUR_MS


def pause_ms(attempts: int, chance: float) -> int | None:
    """How long to wait after so many attempts; None: it is given up.

    `chance`, from 0 to 1, spreads receivers that came back at one moment over a fifth of the pause.
    """
    if attempts > len(_PAUSES_MS):
        return None
    return round(_PAUSES_MS[attempts - 1] * (1 + _JITTER * chance))
