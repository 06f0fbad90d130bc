"""What the window's first paint waits for: nothing slow is loaded by the client's core."""

import subprocess
import sys

SLOW = (
    "asyncio",
    "httpx",
    "websockets",
    "keyring",
    "desktop_notifier",
    "dbus_fast",
    "platformdirs",
    "ssl",
    "phonenumbers",
    "email_validator",
    "dateparser",
)


def test_opening_a_client_loads_nothing_slow() -> None:
    code = "import sys, app.core.client, app.core.capture.suggestions, app.desktop.paths; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in SLOW if name in loaded] == []
    assert "app.core.store" in loaded
