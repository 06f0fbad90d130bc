"""`make demo`: with a screen the real thing to play with, without one the story plays by itself and leaves pictures.

`python -m tests.e2e pl fr …` does the main job by what the window tells alone, in each of these languages.
"""

import asyncio
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.e2e.album import PictureAlbum
from tests.e2e.by_ear import listen
from tests.e2e.by_hand import serve_by_hand
from tests.e2e.story import tell
from tests.e2e.theatre import theatre

PICTURES = Path("build/demo").resolve()


def main() -> int:
    """Play, and answer with the exit code."""
    try:
        if sys.argv[1:]:
            asyncio.run(_by_ear(sys.argv[1:]))
            return 0
        asyncio.run(serve_by_hand(_kept_folder()) if _has_screen() else _play_by_itself())
    except AssertionError as error:
        sys.stderr.write(f"The demo could not go on: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


def _has_screen() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def _play_by_itself() -> None:
    _say("There is no screen here: the story plays by itself on a virtual one.")
    _say("A visitor writes, Anna is notified, takes the chat, answers, fills in details, creates a lead and a deal, and closes it.")
    _empty_folder(PICTURES)
    album = PictureAlbum(PICTURES)
    with tempfile.TemporaryDirectory(prefix="livechat-demo-") as folder:
        try:
            async with theatre(Path(folder)) as scene:
                await tell(scene, album)
        except BaseException:
            _keep_logs(Path(folder))
            raise
    _say(f"Done. {len(album.pictures)} pictures of both sides are in {PICTURES}:")
    for picture in album.pictures:
        _say(f"  {picture}")


async def _by_ear(languages: list[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="livechat-by-ear-") as folder:
        await listen(Path(folder), languages)
    _say(f"Done by ear: {', '.join(languages)}.")


def _kept_folder() -> Path:
    folder = PICTURES.with_name("demo-data")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _keep_logs(folder: Path) -> None:
    for log in folder.rglob("*.log"):
        shutil.copy(log, PICTURES)


def _empty_folder(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
