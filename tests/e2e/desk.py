"""Anna's window, used as she uses it: by what is written on it, with mouse and keyboard."""

from dataclasses import dataclass
from pathlib import Path

from tests.e2e.accessible import ACTIVE, CHECKED, ENABLED, SHOWING, Accessible, find
from tests.e2e.hands import Hands
from tests.fakes.programs import until

WINDOW = "Live Chat Desk"
_BUTTONS = ("push button", "button", "toggle button", "radio button")
_EMPTY = {"Unassigned": "Nobody is waiting", "My conversations": "No conversations of yours"}
_DUSK = 128
_EDGE = 4
_FIELDS = ("text", "entry")
_LOOKS = 4
_QUESTIONS = ("dialog", "alert", "alert message")
_WINDOWS = ("frame", "window", "dialog")
_WORDS = ("label", "heading")


@dataclass(frozen=True, slots=True)
class Desk:
    """`screen` is the root of everything that is to be seen, or one window of it."""

    screen: Accessible
    hands: Hands

    async def window(self) -> Accessible:
        """The window, as soon as it is there."""
        return await until(f"the window {WINDOW!r} shows", lambda: find(self.screen, _WINDOWS, WINDOW), 30)

    async def press(self, name: str) -> None:
        """Click the button of that name once it can be clicked."""
        await self._click(await self._enabled(_BUTTONS, name))

    async def go_online(self) -> None:
        """Put the switch on."""
        switch = await self._enabled(("check box",), "Online")
        if not await switch.has(CHECKED):
            await self._click(switch)
        await until("the switch is on", lambda: switch.has(CHECKED))

    async def open_row(self, folder: str, part: str) -> None:
        """Choose the folder, then the row whose words hold `part`."""
        await self.press(folder)
        await self.choose_row(folder, part)

    async def choose_row(self, list_name: str, part: str) -> None:
        """Choose the list's row whose words hold `part`."""
        await self._click(await self.row(list_name, part))

    async def row(self, folder: str, part: str) -> Accessible:
        """The row in the folder's list whose words hold `part`, once it is there."""
        return await until(f"a row with {part!r} in {folder}", lambda: self._item(folder, part))

    async def sees(self, part: str) -> None:
        """Wait for an entry of the message list whose words hold `part`."""
        await until(f"a message with {part!r} in the window", lambda: self._item("Messages", part))

    async def shows(self, part: str) -> None:
        """Wait for a line of the window that holds `part`."""
        await until(f"{part!r} in the window", lambda: self._line(part))

    async def finds_nothing_in(self, folder: str) -> None:
        """Choose the folder and wait until it says that it is empty."""
        await self.press(folder)
        await self.shows(_EMPTY[folder])

    async def write(self, text: str) -> None:
        """Type a message and send it with Enter."""
        await self._click(await self._enabled(_FIELDS, "Message"))
        await self.hands.write(text)
        await self.hands.press("Return")

    async def fill(self, field: str, text: str) -> None:
        """Write into a field of the details and save it with Enter."""
        await self.write_into(field, text)
        await self.hands.press("Return")

    async def takes_offer(self, field: str) -> None:
        """Go into a field for which the visitor's words offer a value, and take it by its key."""
        await self._enabled(_BUTTONS, "Take it")
        await self._click(await self._enabled(_FIELDS, field))
        await self.hands.press("alt+Return")

    async def holds(self, field: str, text: str) -> None:
        """Wait until a field of the details reads so."""

        async def reads() -> bool:
            found = await find(self.screen, _FIELDS, field)
            return found is not None and await found.text() == text

        await until(f"the field {field!r} holds {text!r}", reads)

    async def choose(self, button: str, entry: str) -> None:
        """Open a button's menu and choose an entry."""
        await self.press(button)
        await self._click(await self._enabled(("menu item",), entry))

    async def lists(self, list_name: str, *parts: str) -> None:
        """Wait until an item of the list holds all these words."""

        async def listed() -> bool:
            found = await find(self.screen, ("list",), list_name)
            names = [await item.name() for item in await found.children()] if found else []
            return any(all(part in name for part in parts) for name in names)

        await until(f"{parts} in the list {list_name!r}", listed)

    async def has_in_sight(self, list_name: str, part: str, *, above: str) -> None:
        """Wait until the list's item that holds `part` is to be seen down to its end, and not hidden by the button `above` which it is."""

        async def seen() -> bool:
            item, button = await self._item(list_name, part), await find(self.screen, _BUTTONS, above)
            if item is None or button is None:
                return False
            (_, top, _, height), (_, foot, *_) = await item.extents(), await button.extents()
            return top > 0 and top + height <= foot

        await until(f"{part!r} wholly in sight", seen)

    async def close_conversation(self) -> None:
        """Press "Close conversation", and once more in the question that follows."""
        await self.press("Close conversation")
        await self.answer("Close conversation")

    async def answer(self, button: str, asked: str = "") -> None:
        """Press that button of the question that is asked, in these words."""

        async def look() -> Accessible | None:
            dialog = await (find(self.screen, _QUESTIONS, asked) if asked else self._dialog())
            return await find(dialog, _BUTTONS, button) if dialog else None

        await self._click(await until(f"the answer {button!r} of a question", look))

    async def other_window(self, name: str) -> "Desk":
        """Another window or dialog, as soon as it is in front and stays where it is: the window manager may move it when it has come."""
        window = await until(f"the window {name!r} shows", lambda: find(self.screen, _WINDOWS, name))
        await until(f"the window {name!r} is in front", lambda: window.has(ACTIVE))
        await _still(window)
        return Desk(window, self.hands)

    async def has_no_window(self, name: str) -> None:
        """Wait until a window is gone."""

        async def gone() -> bool:
            return await find(self.screen, _WINDOWS, name) is None

        await until(f"the window {name!r} is gone", gone)

    async def write_into(self, field: str, text: str) -> None:
        """Write into a field instead of what it holds."""
        await self._click(await self._enabled(_FIELDS, field))
        await self.hands.press("ctrl+a")
        await self.hands.write(text)

    async def read(self, field: str) -> str:
        """What a field holds."""
        return await (await self._enabled(_FIELDS, field)).text()

    async def turns(self, scheme: str) -> None:
        """Wait until the window is "light" or "dark"."""
        area = await (await self.window()).extents()

        async def turned() -> bool:
            return (await self.hands.brightness(area) < _DUSK) == (scheme == "dark")

        await until(f"the window is {scheme}", turned)

    async def wears(self, background: str) -> None:
        """Wait until the window's left edge, where nothing is written, has this colour."""
        left, top, _, height = await (await self.window()).extents()

        async def worn() -> bool:
            return await self.hands.colour(left + _EDGE, top + height // 2) == background

        await until(f"the window is {background}", worn)

    async def photograph(self, to: Path) -> None:
        """Save a picture of the window."""
        await self.hands.photograph(await (await self.window()).extents(), to)

    async def _dialog(self) -> Accessible | None:
        async for node in self.screen.all_below():
            if await node.role() in _QUESTIONS:
                return node
        return None

    async def _line(self, part: str) -> bool:
        async for node in self.screen.all_below():
            if await node.role() in _WORDS and part in await node.name() and await node.has(SHOWING):
                return True
        return False

    async def _item(self, list_name: str, part: str) -> Accessible | None:
        found = await find(self.screen, ("list",), list_name)
        for row in await found.children() if found else []:
            if part in await row.name():
                return row
        return None

    async def _enabled(self, roles: tuple[str, ...], name: str) -> Accessible:
        async def look() -> Accessible | None:
            found = await find(self.screen, roles, name)
            return found if found and await found.has(ENABLED) else None

        return await until(f"{name!r} can be used", look)

    async def _click(self, thing: Accessible) -> None:
        left, top, width, height = await _still(thing)
        await self.hands.click(left + width // 2, top + height // 2)


async def _still(thing: Accessible) -> tuple[int, int, int, int]:
    """Where it is, once it stays there: what has just come is laid out, and windows are placed."""
    places: list[tuple[int, int, int, int]] = []

    async def stays() -> bool:
        places.append(await thing.extents())
        return len(places) >= _LOOKS and len(set(places[-_LOOKS:])) == 1

    await until("it stays where it is", stays)
    return places[-1]
