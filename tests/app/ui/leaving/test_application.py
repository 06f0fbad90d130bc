"""The system's wish to end the program is one to be answered; in a process of its own, since there is one application in each."""

import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from app.ui.application import Application

app = Application(["desk", "-platform", "offscreen"])
asked = []

def ask():
    asked.append(True)
    app.on_quit = None
    QTimer.singleShot(0, app.quit)  # and now it may

app.on_quit = ask
QTimer.singleShot(0, app.quit)
app.exec()
print(len(asked))
"""


def test_who_decides_is_asked_and_without_anybody_it_ends() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "1"
