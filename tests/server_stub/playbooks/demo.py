"""The demo's playbook, as the tests of the bot use it."""

from pathlib import Path

PLAYBOOK = (Path(__file__).parents[3] / "resources" / "playbooks" / "live-chat.json").read_bytes()
