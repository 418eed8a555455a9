"""The language in which everything is told, and what numbers look like in it."""

import gettext
import re

from game.content.resources import shipped

DOMAIN = "ninetracks"
PSEUDO = "pseudo"
"""A language for layout tests: English with accents, 40 % longer."""

MINUS = "\N{MINUS SIGN}"
TIMES = "\N{MULTIPLICATION SIGN}"
DASH = "\N{EN DASH}"

_LONGER = 1.4
_FILL = "\N{LATIN SMALL LETTER O WITH STROKE}"
_ACCENTED = str.maketrans(
    "aceinouyACEINOUY",
    "\u00e4\u00e7\u00e9\u00ee\u00f1\u00f6\u00fc\u00fd\u00c4\u00c7\u00c9\u00ce\u00d1\u00d6\u00dc\u00dd",
)
_FIELD = re.compile(r"(\{[^}]*\})")


class _Pseudo(gettext.NullTranslations):
    """English that is longer and full of accents, so that tight layouts are found early."""

    def gettext(self, message: str) -> str:
        """Return the message stretched."""
        return stretched(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form for `n` stretched."""
        return stretched(super().ngettext(msgid1, msgid2, n))


class _Spoken:
    """The one language in use; the program has one reader's language at a time."""

    code = "en"
    translations = gettext.NullTranslations()


def use_language(code: str) -> None:
    """Tell everything from now on in a language: `en`, `pseudo` or one that ships.

    Raises:
        LookupError: When there is no catalogue for that language.
    """
    _Spoken.translations = _catalogue(code)
    _Spoken.code = code


def language() -> str:
    """Return the code of the language in use."""
    return _Spoken.code


def _(message: str) -> str:
    """Return a message in the language in use."""
    return _Spoken.translations.gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    """Return the form of a message that fits a number, in the language in use."""
    return _Spoken.translations.ngettext(one, many, number)


def later(message: str) -> str:
    """Mark a message for translation where it stands; it is translated when it is shown."""
    return message


def stretched(text: str) -> str:
    """Return a text 40 % longer and with accents; fields in braces stay as they are."""
    parts = _FIELD.split(text)
    words = [part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts)]
    return "".join(words) + _FILL * (round(len(text) * _LONGER) - len(text))


def signed(number: int) -> str:
    """Return a number with its sign, a true minus among them; 0 has none."""
    if number == 0:
        return "0"
    return f"+{number}" if number > 0 else f"{MINUS}{-number}"


def times(percent: int) -> str:
    """Return a factor as people read it, such as a times sign and 120 %."""
    return f"{TIMES} {percent} %"


def from_to(before: int | str, after: int | str) -> str:
    """Return how a number moved, such as 25 to 29.

    In words, because the fonts of the game hold no arrow, and so that it can be read aloud.
    """
    return _("{before} to {after}").format(before=before, after=after)


def listed(words: list[str] | tuple[str, ...]) -> str:
    """Return words as a list in a sentence: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return _("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


def either(words: list[str] | tuple[str, ...]) -> str:
    """Return words as a choice in a sentence: a, b or c."""
    if len(words) < 2:
        return "".join(words)
    return _("{first} or {last}").format(first=", ".join(words[:-1]), last=words[-1])


def capital(text: str) -> str:
    """Return a text that begins with a capital letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def _catalogue(code: str) -> gettext.NullTranslations:
    if code == "en":
        return gettext.NullTranslations()
    if code == PSEUDO:
        return _Pseudo()
    try:
        return gettext.translation(DOMAIN, shipped("assets") / "locale", [code])
    except OSError as error:
        raise LookupError(f"no catalogue for the language {code!r}") from error
