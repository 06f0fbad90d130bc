"""A playbook's text with marks and a picture of its own, from whoever configures it to the visitor and to the agent."""

from io import BytesIO
from pathlib import Path

import msgspec
from PIL import Image

from app.core.views import Folder
from app.protocol.marks import Marked, Paragraph, Picture, Span, plain
from app.protocol.playbooks import PlaybookImage
from server_stub.beside import now_ms
from server_stub.db.database import Database
from server_stub.playbooks.publish import publish
from tests.fakes.agent_desk import MemorySecrets, agent_desk
from tests.flow.office import Office, open_office


async def uploaded(office: Office) -> PlaybookImage:
    """An image of the account, put there by its admin."""
    content = BytesIO()
    Image.new("RGB", (320, 200), "#12a4d9").save(content, "PNG")
    bearer = {"Authorization": f"Bearer {(await office.sign_in())['access_token']}"}
    answer = await office.http.put("/api/v1/playbooks/images", content=content.getvalue(), headers=bearer)
    answer.raise_for_status()
    return msgspec.json.decode(answer.content, type=PlaybookImage)


def greet(folder: Path, marked: Marked) -> None:
    """New conversations of the site begin with these words."""
    question = {"type": "question", "id": "topic", "text": marked, "answers": [{"id": "person", "text": "A person", "next": "chat"}]}
    chat = {"type": "live_chat", "id": "chat", "online_message": "One moment.", "wait_seconds": 60, "offline_message": "Nobody is here."}
    database = Database.open(f"sqlite:///{folder / 'desk.sqlite3'}")
    definition = {"bot_name": "Robin", "start": "topic", "cards": [question, chat]}
    publish(database, "demo", msgspec.json.encode(definition), now_ms())
    database.close()


async def test_a_picture_is_seen_by_visitor_and_agent(office_folder: Path, tmp_path: Path) -> None:
    async with open_office(office_folder) as office:
        image = await uploaded(office)
        picture = Picture(image=image.image, text="Our shop", width=image.width, height=image.height)
        marked: Marked = (Paragraph(spans=(Span(text="Hello "), Span(text="there", bold=True))), picture)
        greet(office_folder, marked)
        async with agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
            await desk.client.account.sign_in(office.address, "anna@acme.example", "demo")
            await desk.online()
            await office.online("ben")
            visitor, greeting, _ = await office.visitor()
            (opening,) = greeting.snapshot[0]["messages"]
            assert (opening["text"], msgspec.convert(opening["marked"], Marked)) == (plain(marked), marked)
            await visitor.command("answer_question", card="topic", answer="person")
            conversation = await desk.a_conversation(Folder.UNASSIGNED)
            first = desk.client.queries.messages(conversation)[0]
            assert (first.text, first.marked) == (plain(marked), marked)
            content = await desk.client.downloads.image(image.image)
        seen = Image.open(BytesIO(content))
        assert (seen.size, seen.getpixel((5, 5))) == ((320, 200), (0x12, 0xA4, 0xD9))
        anybody = await office.http.get(f"/images/{image.image}")
        assert (anybody.status_code, anybody.content) == (200, content)
