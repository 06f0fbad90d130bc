"""Scripts and style sheets as they are sent: without the comments and the indentation that are for those who read the sources."""


def lean(text: str) -> str:
    """The same program. Lines keep their numbers, so that a browser's complaint is found in the source.

    Goes by whole lines: no template literal of a script may span several (a test of the widget's sources holds them to it).
    """
    kept = []
    inside = False
    for line in map(str.strip, text.splitlines()):
        inside, left = _without_comment(inside, line)
        kept.append(left)
    return "\n".join(kept)


def _without_comment(inside: bool, line: str) -> tuple[bool, str]:
    """Whether a block comment goes on below this line, and what is left of it: nothing or, where code stands beside the comment, all."""
    begins = not inside and line.startswith("/*")
    if not (inside or begins):
        return False, "" if line.startswith("//") else line
    _, end, after = line[2 if begins else 0 :].partition("*/")
    return not end, line if after and begins else after.strip()
