"""The words for days and times to come in six languages, and their forms in which the date library knows them."""

from typing import NamedTuple


class DayWords(NamedTuple):
    """A language's words, as parts of regular expressions.

    days: a word or several for a day → what the library reads. weekdays: their forms → the basic one. before, behind: what makes a
    weekday the next one. within: what begins "in two weeks", first the one that the library reads. numbers: one, two, three and so on.
    end: of the month, the year, or a month that has a name.
    """

    days: dict[str, str]
    weekdays: dict[str, str]
    before: str
    behind: str
    within: str
    units: str
    numbers: tuple[str, ...]
    end: str
    month: str
    year: str


WORDS = {
    "en": DayWords(
        days={"day after tomorrow": "day after tomorrow", "tomorrow": "tomorrow"},
        weekdays={day: day for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")},
        before="next|by|until|before|on|this coming",
        behind="",
        within="in|within",
        units="days?|weeks?|months?",
        numbers=("an?|one", "two", "three", "four", "five", "six"),
        end="end",
        month="month",
        year="year",
    ),
    "pl": DayWords(
        days={"pojutrze": "pojutrze", "jutro": "jutro", "jutra": "jutro"},
        weekdays={
            "poniedziałek": "poniedziałek", "poniedziałku": "poniedziałek", "wtorek": "wtorek", "wtorku": "wtorek", "środ[aęy]": "środa",
            "czwartek": "czwartek", "czwartku": "czwartek", "piątek": "piątek", "piątku": "piątek", "sobot[aęy]": "sobota",
            "niedziel[aęi]": "niedziela",
        },
        before="przyszł(?:y|ą|ego|ej)|najbliższ(?:y|ą|ego|ej)|następn(?:y|ą|ego|ej)|do|przed|we?",
        behind="",
        within="za|w ciągu",
        units="dni|dzień|tygodni[ea]?|tydzień|miesiąc[ea]?|miesięcy",
        numbers=("jeden", "dwa", "trzy", "cztery", "pięć", "sześć"),
        end="koniec|końca|końcem|końcu",
        month="miesiąca",
        year="roku",
    ),
    "es": DayWords(
        days={"pasado mañana": "en 2 días", "(?<!la )(?<!esta )mañana(?! por la)": "mañana"},
        weekdays={day: day for day in ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")},
        before="próximo|antes del|hasta el|para el|este|el",
        behind="próximo|que viene",
        within="en|dentro de",
        units="días?|semanas?|mes(?:es)?",
        numbers=("una?", "dos", "tres", "cuatro", "cinco", "seis"),
        end="fin(?:al|ales|es)?",
        month="mes",
        year="año",
    ),
    "pt": DayWords(
        days={"depois de amanhã": "em 2 dias", "amanhã": "amanhã"},
        weekdays={
            "segunda-feira": "segunda-feira", "terça(?:-feira)?": "terça", "quarta-feira": "quarta", "quinta-feira": "quinta",
            "sexta(?:-feira)?": "sexta", "sábado": "sábado", "domingo": "domingo",
        },
        before="próxim[ao]|até|antes de|na|no",
        behind="que vem",
        within="em|dentro de|daqui a",
        units="dias?|semanas?|mês|meses",
        numbers=("uma?", "dois|duas", "três", "quatro", "cinco", "seis"),
        end="fim|final|fins|finais",
        month="mês",
        year="ano",
    ),
    "nl": DayWords(
        days={"overmorgen": "overmorgen", "(?<!goede )(?<!goeie )morgen": "morgen"},
        weekdays={day: day for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")},
        before="volgende|aanstaande|komende|voor|tot|uiterlijk|op",
        behind="aanstaande",
        within="over|binnen",
        units="dag(?:en)?|week|weken|maand(?:en)?",
        numbers=("een|één", "twee", "drie", "vier", "vijf", "zes"),
        end="einde?",
        month="maand",
        year="jaar",
    ),
    "fr": DayWords(
        days={"après-demain": "après-demain", "(?<!après-)demain": "demain"},
        weekdays={day: day for day in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")},
        before="d'ici|avant|pour|jusqu'à|ce",
        behind="prochain|qui vient",
        within="dans|d'ici|sous",
        units="jours?|semaines?|mois",
        numbers=("une?", "deux", "trois", "quatre", "cinq", "six"),
        end="fin",
        month="mois",
        year="année",
    ),
}  # fmt: skip
