"""The chat's files, consent and forgetting with the real server behind them, on the demo shop."""

from pathlib import Path

import msgspec
from playwright.async_api import Browser, Frame, Page, expect

from app.protocol.ids import new_id
from server_stub.beside import now_ms, open_database
from server_stub.playbooks.publish import publish
from server_stub.settings import Settings
from tests.flow.office import Office
from tests.widget.test_chat import row
from tests.widget.test_files import LAMP, choose
from tests.widget.test_marks import picture
from tests.widget.test_whole import talking
from tests.widget.visit import until, visiting

PLAYBOOK = Path(__file__).parents[2] / "resources" / "playbooks" / "live-chat.json"
STRANGE = '<!doctype html><html lang=pl><title>Shop</title><script async src="/widget.js" data-site="nowhere"></script>'


async def test_files_go_both_ways(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (visit, chat, anna, conversation):
        headers = {"Authorization": f"Bearer {(await office.sign_in('anna'))['access_token']}"}
        await choose(chat, LAMP)
        await visit.write("This one")
        (sent,) = (await anna.message("This one"))["files"]
        assert (sent["name"], sent["media_type"], sent["width"], sent["height"]) == ("lamp.png", "image/png", 64, 40)
        read = await office.http.get(f"/api/v1/files/{sent['id']}", headers=headers)
        assert read.content.startswith(b"\x89PNG")
        id_ = new_id()
        path = f"/api/v1/conversations/{conversation}/files/{id_}?name=assembly.png"
        assert (await office.http.put(path, content=picture(640, 400), headers=headers)).is_success
        assert (await anna.command("send_message", conversation=conversation, text="So", files=[id_]))["type"] == "ack"
        small = row(chat, "So").get_by_role("img", name="assembly.png")
        await expect(small).to_have_js_property("naturalWidth", 480)  # the small one of the server
        await visit.page.reload()
        again = await visit.chat()
        await expect(again.get_by_role("img", name="lamp.png")).to_have_js_property("naturalWidth", 64)
        assert visit.problems == []


async def test_who_agreed_and_is_forgotten_is_a_stranger_and_is_asked_again(chromium: Browser, office: Office, office_folder: Path) -> None:
    consent = [{"type": "paragraph", "spans": [{"text": "We keep what you write."}]}]
    database = open_database(Settings(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}", b""))
    try:
        publish(database, "demo", msgspec.json.encode(msgspec.json.decode(PLAYBOOK.read_bytes()) | {"consent": consent}), now_ms())
    finally:
        database.close()
    async with visiting(chromium, f"{office.address}/demo") as visit:
        chat = await visit.open()
        await chat.get_by_role("button", name="I agree").click()
        await chat.get_by_role("button", name="Just looking").click()
        await expect(chat.get_by_text("This chat has ended.")).to_be_visible()
        await chat.get_by_role("button", name="Menu").click()
        await chat.get_by_role("menuitem", name="Forget me").click()
        await chat.get_by_role("dialog", name="Shall we forget you?").get_by_role("button", name="Forget me").click()
        await expect(chat.get_by_role("button", name="I agree")).to_be_visible()
        await expect(chat.locator(".row.out")).to_have_count(0)
        assert visit.problems == []


async def test_a_site_that_is_not_there_says_so_and_can_be_closed(chromium: Browser, office: Office) -> None:
    async with visiting(chromium, f"{office.address}/demo", locale="pl-PL", viewport={"width": 390, "height": 844}) as visit:
        page = visit.page
        await page.route("**/demo", lambda route: route.fulfill(content_type="text/html", body=STRANGE))
        await page.reload()
        await visit.press_launcher()
        frame = await until("the frame", lambda: _frame(page))
        await expect(frame.get_by_text("Czat nie jest dostępny na tej stronie.")).to_be_visible()
        shut = frame.get_by_role("button", name="Zamknij czat")
        await shut.click()
        await visit.unread("Otwórz czat")
        assert [problem for problem in visit.problems if "404" not in problem] == []


async def _frame(page: Page) -> Frame | None:
    return next((frame for frame in page.frames if "/w/" in frame.url), None)
