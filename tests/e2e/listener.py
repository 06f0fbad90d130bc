"""A hand that sees nothing: the desk used by what it tells alone, with AT-SPI's actions, its text and the keyboard."""

from collections.abc import Container
from dataclasses import dataclass

from tests.e2e.accessible import ACTIVE, CHECKED, ENABLED, FOCUSED, SHOWING, Accessible, find
from tests.e2e.hands import Hands
from tests.fakes.programs import until

BUTTONS = ("push button", "button", "radio button", "toggle button", "menu item")
FIELDS = ("text", "entry", "password text")
LISTS = ("list",)
QUESTIONS = ("dialog", "alert", "alert message")
WINDOWS = ("frame", "window", "dialog", "alert")


@dataclass(frozen=True, slots=True)
class Listener:
    """`screen` is the root of everything that is told, or one window of it."""

    screen: Accessible
    hands: Hands

    async def window(self, name: str) -> "Listener":
        """A window, once it is there and has the keyboard."""
        found = await until(f"the window {name!r}", lambda: find(self.screen, WINDOWS, name))
        await until(f"the window {name!r} is in front", lambda: found.has(ACTIVE))
        return Listener(found, self.hands)

    async def no_window(self, name: str) -> None:
        """Wait until a window is gone."""

        async def gone() -> bool:
            return await find(self.screen, WINDOWS, name) is None

        await until(f"the window {name!r} is gone", gone)

    async def press(self, name: str, roles: Container[str] = BUTTONS) -> None:
        """Do what a button does."""
        await (await self.usable(roles, name)).act()

    async def turn_on(self, name: str) -> None:
        """Have a switch on."""
        switch = await self.usable(("check box",), name)
        if not await switch.has(CHECKED):
            await switch.act()
        await until(f"{name!r} is on", lambda: switch.has(CHECKED))

    async def write(self, field: str, text: str) -> None:
        """Put a text into a field, and the keyboard."""
        found = await self.usable(FIELDS, field)
        await found.focus()
        await found.set_text(text)

    async def choose_first(self, name: str) -> None:
        """Open the first row of a list."""
        rows = await self.usable(LISTS, name)
        await until(f"a row in {name!r}", rows.children)
        await rows.focus()
        for key in ("Home", "Return"):
            await self.hands.press(key)

    async def hears(self, list_name: str, part: str) -> None:
        """Wait until an item of the list says this."""

        async def told() -> bool:
            rows = await find(self.screen, LISTS, list_name)
            return rows is not None and any([part in await row.name() for row in await rows.children()])

        await until(f"{part!r} in {list_name!r}", told)

    async def pick(self, box: str, entry: str) -> None:
        """Open a box, and choose an entry by its first letters."""
        found = await self.usable(("combo box",), box)
        await found.act()
        [entries] = await found.children()
        await until(f"the entries of {box!r}", lambda: entries.has(SHOWING))
        await until(f"the keyboard is at the entries of {box!r}", lambda: entries.has(FOCUSED))
        await self.hands.write(entry[:3])
        await self.hands.press("Return")

    async def question(self, answer: str) -> "Listener":
        """A question with this answer."""

        async def look() -> Accessible | None:
            async for node in self.screen.all_below():
                if await node.role() in QUESTIONS and await find(node, BUTTONS, answer) is not None:
                    return node
            return None

        return Listener(await until(f"a question with {answer!r}", look), self.hands)

    async def usable(self, roles: Container[str], name: str) -> Accessible:
        """A thing once it can be used."""

        async def look() -> Accessible | None:
            found = await find(self.screen, roles, name)
            return found if found is not None and await found.has(ENABLED) else None

        return await until(f"{name!r} can be used", look)
