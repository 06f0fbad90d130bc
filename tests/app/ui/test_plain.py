"""Foreign text is never read as markup: only the factory makes labels, tooltips and message boxes (threats S3)."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from app.ui import sample
from app.ui.labels import PlainLabel, plain_tip
from app.ui.questions import question
from app.ui.window import MainWindow

APP = Path(__file__).parents[3] / "app"
UI = APP / "ui"
FACTORY = (UI / "labels.py", UI / "questions.py")
OWN_TEXT = ("plain_tip(", "QCoreApplication.applicationName()")
CANARY = '<img src="file:///canary.png"> <b>&amp; bold</b>'


def forbidden(tree: ast.AST) -> list[str]:
    """Calls that may only stand in the factory."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            plain_tip_given = node.args and ast.unparse(node.args[0]).startswith(OWN_TEXT)
            if name in ("QLabel", "QTextBrowser", "QTextEdit", "QTextDocument") or name.startswith("QMessageBox"):
                found.append(f"{node.lineno}: {name}")
            if name.endswith(("setToolTip", "setHtml", "setStatusTip", "setWhatsThis")) and not plain_tip_given:
                found.append(f"{node.lineno}: {name}")
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) in ("QLabel", "QMessageBox", "QTextBrowser") for base in node.bases):
            found.append(f"{node.lineno}: class {node.name}")
    return found


@pytest.mark.parametrize(
    "file", [file for file in sorted(APP.rglob("*.py")) if file not in FACTORY], ids=lambda file: str(file.relative_to(APP))
)
def test_only_the_factory_makes_what_reads_markup(file: Path) -> None:
    assert forbidden(ast.parse(file.read_text("utf-8"))) == []


def test_the_search_finds_what_it_looks_for() -> None:
    bad = "QLabel(x)\nw.setToolTip(name)\nQMessageBox.warning(a, b, c)\nclass A(QLabel): pass"
    assert len(forbidden(ast.parse(bad))) == 4


@pytest.mark.usefixtures("qapp")
def test_labels_show_markup_literally() -> None:
    label = PlainLabel(CANARY)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == CANARY


def test_tooltips_show_markup_literally() -> None:
    assert plain_tip(CANARY) == '<span>&lt;img src="file:///canary.png"&gt; &lt;b&gt;&amp;amp; bold&lt;/b&gt;</span>'
    assert plain_tip("") == ""


def test_no_widget_guesses_at_markup(window: MainWindow) -> None:
    window.open(sample.TIM.id)
    labels = window.findChildren(QLabel)
    assert labels
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert window.conversation.chat.header.name.accessibleName() == "Tim <b>Bold</b> & Söhne"


def test_questions_show_markup_literally(window: MainWindow) -> None:
    box = question(window, CANARY, CANARY)
    assert isinstance(box, QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.deleteLater()
