"""Which language an answer is in, and how a problem is put into words."""

import pytest

from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.words import in_words, said, spoken


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("nl", "nl"),
        ("nl-BE, en;q=0.5", "nl"),
        ("de-DE,de;q=0.9,fr;q=0.8,en;q=0.7", "fr"),
        ("PT_br", "pt"),
        ("de", "en"),
        ("", "en"),
        (",;=-", "en"),
    ],
)
def test_the_first_language_that_there_are_sentences_in_is_spoken(wanted: str, language: str) -> None:
    assert spoken(wanted) == language


def test_a_problem_is_put_into_words_with_its_values() -> None:
    problem = in_words(Found("title_names_unknown", "lead", {"name": "{x}", "known": "a, b"}), "nl")
    assert (problem.code, problem.card) == ("title_names_unknown", "lead")
    assert problem.text == "De titel van de kaart “lead” noemt “{{x}}”; wat daar kan staan is a, b."


def test_a_text_is_named_in_the_language_and_values_are_never_filled_in_twice() -> None:
    text = in_words(Found("text_empty", "{what}", {"what": "online_message"}), "es").text
    assert text == "Tarjeta «{what}», «Mensaje en línea»: está vacío."
    assert said("problem.circle", "en", {"card": "{card}"}).startswith("The card “{card}” leads")


def test_a_name_from_right_to_left_stands_apart() -> None:
    assert said("problem.circle", "en", {"card": "שרה"}).startswith("The card “\u2068שרה\u2069” leads")
