"""What is left out of scripts and style sheets when they are sent, and what is not."""

import pytest

from server_stub.web.lean import lean

SCRIPT = """// What lives here.

/**
 * Adds, as the
 * name says.
 */
export function add(one, other) {
  // why
  const sum = one + other; // kept: it stands behind code
  /* one line */
  /** @type {any} */ const any = sum;
  /* and
     code */ any.more();
  return any / 2 /* no comment line */;
}
"""
LEAN = """





export function add(one, other) {

const sum = one + other; // kept: it stands behind code

/** @type {any} */ const any = sum;

any.more();
return any / 2 /* no comment line */;
}"""


def test_comments_and_indentation_go_and_lines_keep_their_numbers() -> None:
    assert lean(SCRIPT) == LEAN


@pytest.mark.parametrize(
    "line", ["const a = '/* no comment */';", "const a = /[/*]/;", "b = 'http://x'", "'//'", "/* a */ b(); /* c */", "x /* a"]
)
def test_code_stays_as_it_is(line: str) -> None:
    assert lean(f"  {line}\n  // comment\n  next();") == f"{line}\n\nnext();"


def test_a_style_sheet_keeps_its_rules() -> None:
    assert (
        lean("/* a */\n.b { c: d; }\n  /* e\n  */\n@media (f) {\n  .g { h: i; } /* j */\n}\n")
        == "\n.b { c: d; }\n\n\n@media (f) {\n.g { h: i; } /* j */\n}"
    )
