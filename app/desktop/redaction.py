"""Lines of the log as strangers may read them: of our own what has the shape of keys and values, of others' only who wrote when."""

import re
from collections.abc import Collection

_OURS = "livechat"
_LEFT_OUT = "…"
_LINE = re.compile(r"(\d{4}-\d\d-\d\dT[\d:.+]+) ([A-Z]+) ([\w.]+) (.*)")
_WORD = re.compile(r"[a-z][a-z_]*")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_VALUE = re.compile(r"[a-z0-9_.,+-]{1,24}|[A-Z_]{1,24}")
_KIND = re.compile(r"[A-Za-z]{1,40}")
_KINDS = ("error", "failed")
_IP = re.compile(r"\d+(\.\d+){3}")
_ERROR = re.compile(r"  ([A-Za-z_]\w*)(:.*)?")
_FRAME = re.compile(r"    (.+):(\d+) in ([\w<>]+)")
_SHORTEST = 3
_MOST_WORDS = 2
"""Of our own lines none has more beside its keys; more are somebody's sentence."""


class Redaction:
    """`hidden`: names that are left out wherever they stand, whatever is beside them."""

    def __init__(self, hidden: Collection[str]) -> None:
        known = "|".join(re.escape(name) for name in sorted(hidden, key=len, reverse=True) if len(name) >= _SHORTEST)
        self._hidden = re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE) if known else None

    def line(self, line: str) -> str:
        """What may be read of it; empty where that is nothing."""
        if written := _LINE.fullmatch(line):
            at, level, room, said = written.groups()
            ours = room.partition(".")[0] == _OURS
            return f"{at} {level} {room} {self._said(said) if ours else _LEFT_OUT}"
        if error := _ERROR.fullmatch(line):
            return f"  {error[1]}"
        if frame := _FRAME.fullmatch(line):
            return f"    {_place(frame[1])}:{frame[2]} in {frame[3]}"
        return ""

    def _said(self, said: str) -> str:
        plain = self._hidden.sub(_LEFT_OUT, said) if self._hidden else said
        tokens = plain.split()
        words = [token for token in tokens if "=" not in token]
        return " ".join(_token(token) for token in tokens if len(words) <= _MOST_WORDS or "=" in token) or _LEFT_OUT


def _token(token: str) -> str:
    key, equals, value = token.partition("=")
    if not _WORD.fullmatch(key):
        return _LEFT_OUT
    if not equals:
        return key
    if key.endswith(_KINDS) and _KIND.fullmatch(value):
        return token
    plain = _ID.fullmatch(value) or (_VALUE.fullmatch(value) and not _IP.fullmatch(value))
    return f"{key}={value if plain else _LEFT_OUT}"


def _place(file: str) -> str:
    """A file's own name with its folder's: what is above tells who somebody is."""
    return "/".join(re.split(r"[\\/]", file)[-2:])
