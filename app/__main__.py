"""The command line of the desktop client: `livechat-desk`, or `python -m app`."""

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the client as the command line says; the exit code: 0 done, 1 failed, 2 wrong usage."""
    given = _parser().parse_args(_up_to_the_link(sys.argv[1:] if arguments is None else arguments))
    if given.version:
        return _say_version()
    if given.diagnose and (given.sign_in or given.link or given.minimized):
        _parser().error("--diagnose goes with --server, --profile, --data-dir and --language only")
    if bool(given.sign_in) != given.password_stdin:
        _parser().error("--sign-in EMAIL and --password-stdin go together")
    if given.diagnose:
        _diagnose(given)
    gc.disable()  # until the window is painted; nothing of what is loaded till then is garbage
    _load_msgspec()
    _load_qt()
    from app.main import Options, run  # noqa: PLC0415 - wrong usage needs no Qt

    password = sys.stdin.readline().rstrip("\r\n") if given.password_stdin else ""
    options = Options(
        link=given.link or "",
        server=given.server,
        profile=given.profile,
        data_dir=given.data_dir,
        language=given.language,
        minimized=given.minimized,
        sign_in=given.sign_in,
        password=password,
    )
    return run(options, sys.argv[0])


def _diagnose(given: argparse.Namespace) -> NoReturn:
    """Try the chain of alerts, and end at once: a keyring or a name server that has still not answered is not waited for."""
    from app.desktop.paths import Paths  # noqa: PLC0415 - wrong usage needs none of it
    from app.desktop.starting.launch import this_launch  # noqa: PLC0415 - as above
    from app.diagnosis.terminal import run  # noqa: PLC0415 - as above

    try:
        launch = this_launch(given.profile, given.data_dir)
        code = run(Paths.of(given.data_dir, given.profile), launch, given.server, given.language)
    except KeyboardInterrupt:
        code = 1
    sys.stdout.flush()
    os._exit(code)


def _load_msgspec() -> None:
    """Without typing_extensions, of which msgspec takes only what our Pythons' own typing has: a fortieth of a start."""
    if "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # None is how an import is told to fail
    try:
        import msgspec  # noqa: F401, PLC0415 - wrong usage needs it no more than Qt
    finally:
        del sys.modules["typing_extensions"]  # whoever needs it later finds it


def _load_qt() -> None:
    """Without its import hook for `__feature__`, which we do not use: it reads and keeps the source of all that is imported, 10 MiB."""
    from PySide6 import QtCore  # noqa: F401, PLC0415 - wrong usage needs no Qt

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _up_to_the_link(arguments: Sequence[str]) -> list[str]:
    """Without whatever stands behind a link: a web page may have put it there."""
    for place, argument in enumerate(arguments):
        if argument.lower().startswith("livechat:"):
            return list(arguments[: place + 1])
    return list(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="livechat-desk", description="Answer your website's visitors live.", allow_abbrev=False)
    parser.add_argument(
        "link", nargs="?", type=_link, metavar="livechat://conversation/ID", help="open this conversation, or a lead or deal likewise"
    )
    parser.add_argument("--server", default="", metavar="URL", help="the server's address")
    parser.add_argument("--profile", default="", type=_profile, metavar="NAME", help="keep everything apart from other profiles")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything of this run in DIR")
    parser.add_argument(
        "--language", default="", choices=("en", "pl", "es", "pt", "nl", "fr"), metavar="CODE", help="en, pl, es, pt, nl or fr"
    )
    parser.add_argument("--minimized", action="store_true", help="start without coming to the front")
    parser.add_argument("--sign-in", default="", metavar="EMAIL", help="sign in without a window, with --password-stdin")
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    parser.add_argument("--diagnose", action="store_true", help="check that alerts reach you, say what to do where they do not, and end")
    parser.add_argument("--version", action="store_true", help="say the version and end")
    return parser


def _link(text: str) -> str:
    if not text.lower().startswith("livechat:"):
        raise argparse.ArgumentTypeError("a link begins with livechat://conversation/")
    return text


def _profile(text: str) -> str:
    if text and not text.replace("-", "").replace("_", "").isalnum():
        raise argparse.ArgumentTypeError("use letters, digits, - and _")
    return text


def _say_version() -> int:
    from importlib.metadata import version  # noqa: PLC0415 - slow, and only for this

    sys.stdout.write(f"livechat-desk {version('livechat-desk')}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
