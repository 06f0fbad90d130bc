"""The modules that a page begins with as one script, and what is loaded later taking from it."""

import pytest

from server_stub.web.bundle import bundle, linked, order

IMPORTS = "import { Chat, begin as start } from './chat.js';\nimport { make } from './element.js';\n\n"
EXPORTS = "const NAME = 1;\nexport class Chat {}\nexport async function begin() {}\nexport const AT = NAME;"
SOURCES = {
    "widget": f"// Entry.\n{IMPORTS}start(new Chat(make()));",
    "chat": f"import {{ make }} from './element.js';\n{EXPORTS}",
    "element": "const NAME = 2;\nexport function make() {\n  return NAME;\n}",
    "later": "import { make } from './element.js';\nimport { other } from './other.js';\nexport const made = make();",
    "other": "export const other = 1;",
}
WHOLE = """const $element = (() => {
const NAME = 2;
function make() {
  return NAME;
}
return { make };
})();
const $chat = (() => {
const { make } = $element;
const NAME = 1;
class Chat {}
async function begin() {}
const AT = NAME;
return { Chat, begin, AT };
})();
const $widget = (() => {
// Entry.
const { Chat, begin: start } = $chat;
const { make } = $element;

start(new Chat(make()));
return {  };
})();
export { $element, $chat, $widget };"""


def test_each_module_comes_after_those_it_needs() -> None:
    assert order(SOURCES, "widget") == ["element", "chat", "widget"]


def test_the_bundle_keeps_the_names_of_its_modules_apart() -> None:
    assert bundle(SOURCES, "widget") == WHOLE


def test_what_comes_later_takes_from_the_bundle_what_is_there() -> None:
    first, *others = linked(SOURCES["later"], frozenset({"element"}), "widget").splitlines()
    assert first == "import { $element } from './widget.js'; const { make } = $element;"
    assert others == ["import { other } from './other.js';", "export const made = make();"]


def test_modules_that_need_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="a -> b -> a"):
        order({"a": "import { b } from './b.js';", "b": "import { a } from './a.js';"}, "a")


@pytest.mark.parametrize(
    "line", ["import * as b from './b.js';", "import b from './b.js';", "export default 1;", "export { a };", "export let a = 1;"]
)
def test_what_is_written_in_another_way_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"a: (import|export)"):
        bundle({"a": line, "b": ""}, "a")
