"""The server's sentences: each problem that is found has one, and no other."""

import re

from tests.i18n.catalogues import ROOT, words


def test_every_problem_is_found_somewhere_and_has_its_sentence() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "server_stub" / "playbooks").rglob("*.py")]
    codes = {key.removeprefix("problem.") for key in words("server", "en") if key.startswith("problem.")}
    assert {code for code in codes if not any(f'"{code}"' in source for source in sources)} == set()
    found = {code for source in sources for code in re.findall(r'\bFound\(\s*"(\w+)"', source)}
    assert found - codes == set()
