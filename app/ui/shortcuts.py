"""The keyboard's ways through the window."""

from PySide6.QtGui import QKeySequence, QShortcut

from app.core.views import Folder
from app.ui.window import MainWindow

_FOLDERS = {Folder.UNASSIGNED: "Ctrl+1", Folder.MINE: "Ctrl+2", Folder.CLOSED: "Ctrl+3"}


def install(window: MainWindow) -> None:
    """Ctrl+1 to 3: folders. Ctrl+4: leads and deals. Ctrl+5: chatbot. Ctrl+6: company settings.

    Alt+Up, Alt+Down: the conversation before, after. Ctrl+L: the list. Ctrl+M: the text field.
    Ctrl+I: details, show or fold away. Ctrl+Shift+I: write in them. Ctrl+Q: quit.
    """
    for folder, keys in _FOLDERS.items():
        _add(window, keys).activated.connect(lambda folder=folder: window.show_folder(folder))
    _add(window, "Ctrl+4").activated.connect(window.leads)
    _add(window, "Ctrl+5").activated.connect(window.chatbot)
    _add(window, "Ctrl+6").activated.connect(window.company)
    _add(window, "Alt+Up").activated.connect(lambda: window.open_neighbour(-1))
    _add(window, "Alt+Down").activated.connect(lambda: window.open_neighbour(1))
    _add(window, "Ctrl+L").activated.connect(window.focus_list)
    _add(window, "Ctrl+M").activated.connect(window.conversation.chat.focus_composer)
    _add(window, "Ctrl+I").activated.connect(window.columns.toggle)
    _add(window, "Ctrl+Shift+I").activated.connect(window.columns.focus_details)
    _add(window, "Ctrl+Q").activated.connect(window.leave)


def _add(window: MainWindow, keys: str) -> QShortcut:
    return QShortcut(QKeySequence(keys), window)
