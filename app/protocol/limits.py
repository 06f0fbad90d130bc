"""How large what is sent may be: what the server refuses beyond, and clients do not even offer."""

MAX_FRAME_BYTES = 65_536
MAX_DEPTH = 16
MAX_TEXT_CHARACTERS = 8_000
MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_FILES = 10  # of one message
MAX_REPORTS = 64  # of alerts, in one frame
