"""The modules that a page begins with as one script: there is no build step, and no waterfall of small files either.

Goes by lines as `lean` does: an import stands in one line and names what it takes, an export stands before what it gives.
"""

import re
from collections.abc import Mapping

_IMPORT = re.compile(r"^import \{ ([\w, ]+) \} from '\./(\w+)\.js';$", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def order(sources: Mapping[str, str], entry: str) -> list[str]:
    """The modules that `entry` needs and itself, each after those it needs. Raises ValueError where they need each other."""
    found: list[str] = []

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            raise ValueError(f"modules that need each other: {' -> '.join((*path, name))}")
        if name not in found:
            for _, needed in _IMPORT.findall(sources[name]):
                visit(needed, (*path, name))
            found.append(name)

    visit(entry, ())
    return found


def bundle(sources: Mapping[str, str], entry: str) -> str:
    """One module that does what `entry` does, and gives each module it is made of as `$name` to those that are loaded later.

    Raises ValueError for an import or export that is written in another way.
    """
    names = order(sources, entry)
    parts = [_closed(name, sources[name]) for name in names]
    return "\n".join((*parts, f"export {{ {', '.join(f'${name}' for name in names)} }};"))


def _closed(name: str, source: str) -> str:
    """The module as a function of its own that gives its exports: its names are nobody else's."""
    text = _EXPORT.sub("", _IMPORT.sub(lambda found: _taken(found[1], found[2]), source))
    if left := _LEFT.search(text):
        raise ValueError(f"{name}: {left[0]}")
    return f"const ${name} = (() => {{\n{text}\nreturn {{ {', '.join(_EXPORT.findall(source))} }};\n}})();"


def linked(source: str, bundled: frozenset[str], entry: str) -> str:
    """A module that is loaded later, taking from the bundle what is in it: nothing is loaded, or there, twice."""

    def link(found: re.Match[str]) -> str:
        named = f"import {{ ${found[2]} }} from './{entry}.js'; {_taken(found[1], found[2])}"
        return named if found[2] in bundled else found[0]

    return _IMPORT.sub(link, source)


def _taken(names: str, module: str) -> str:
    return f"const {{ {names.replace(' as ', ': ')} }} = ${module};"
