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
_RUN = re.compile(r"\w+")
_SHORTEST = 3
"""Of what a word with other signs in it is made of: "o'neil" is no reason to leave out each "o"."""
_MOST_WORDS = 2
"""Of our own lines none has more beside its keys; more are somebody's sentence."""


class Redaction:
    """`hidden`: names that are left out wherever they stand, whatever is beside them."""

    def __init__(self, hidden: Collection[str]) -> None:
        words = {word for name in hidden for word in name.casefold().split()}
        runs = {run for word in words for run in _RUN.findall(word) if len(run) >= _SHORTEST}
        self._hidden = frozenset(words | runs)

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
        tokens = said.split()
        words = [token for token in tokens if "=" not in token]
        return " ".join(self._token(token) for token in tokens if len(words) <= _MOST_WORDS or "=" in token) or _LEFT_OUT

    def _token(self, token: str) -> str:
        key, equals, value = token.partition("=")
        if not _WORD.fullmatch(key) or self._names(key):
            return _LEFT_OUT
        if not equals:
            return key
        return f"{key}={value if self._may_be_read(key, value) else _LEFT_OUT}"

    def _may_be_read(self, key: str, value: str) -> bool:
        if _ID.fullmatch(value):
            return value not in self._hidden
        plain = _VALUE.fullmatch(value) and not _IP.fullmatch(value)
        return bool(plain or (key.endswith(_KINDS) and _KIND.fullmatch(value))) and not self._names(value)

    def _names(self, text: str) -> bool:
        """Whether it is somebody's name, or has one in it."""
        folded = text.casefold()
        return folded in self._hidden or any(run in self._hidden for run in _RUN.findall(folded))


def _place(file: str) -> str:
    """A file's own name with its folder's: what is above tells who somebody is."""
    return "/".join(re.split(r"[\\/]", file)[-2:])
