"""The number words of eight languages: German, French, Spanish, Italian, Dutch, Portuguese, Swedish and Polish.

From two to nineteen, the tens, hundreds, and what is put together of them. A word that stands for one number in several
of the languages is listed once. Words that English has too, or that mean something else elsewhere, are among `OPEN`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from provenance.text.word_list import words

_LISTED = """
    2 zwei deux dos due twee dois duas två dwa dwie dwóch
    3 drei trois tres tre drie três trzy trzech
    4 vier quatre cuatro quattro quatro fyra cztery czterech
    5 fünf cinq cinco cinque vijf fem pięć pięciu
    6 sechs seis sei zes sex sześć sześciu
    7 sieben sept siete sette zeven sete sju siedem siedmiu
    8 acht huit ocho otto oito åtta osiem ośmiu
    9 neun neuf nueve nove negen nio dziewięć dziewięciu
    10 zehn dix diez dieci tien dez tio dziesięć dziesięciu
    11 elf onze once undici elva jedenaście jedenastu
    12 zwölf douze doce dodici twaalf doze tolv dwanaście dwunastu
    13 dreizehn treize trece tredici dertien treze tretton trzynaście trzynastu
    14 vierzehn quatorze catorce quattordici veertien catorze fjorton czternaście czternastu
    15 fünfzehn quinze quince quindici vijftien femton piętnaście piętnastu
    16 sechzehn seize dieciséis sedici zestien dezesseis dezasseis sexton szesnaście szesnastu
    17 siebzehn diecisiete diciassette zeventien dezessete dezassete sjutton siedemnaście siedemnastu
    18 achtzehn dieciocho diciotto achttien dezoito arton osiemnaście osiemnastu
    19 neunzehn diecinueve diciannove negentien dezenove dezanove nitton dziewiętnaście dziewiętnastu
    20 zwanzig vingt veinte venti twintig vinte tjugo dwadzieścia dwudziestu
    22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve
    30 dreißig dreissig trente treinta trenta dertig trinta trettio trzydzieści trzydziestu
    40 vierzig quarante cuarenta quaranta veertig quarenta fyrtio czterdzieści czterdziestu
    50 fünfzig cinquante cincuenta cinquanta vijftig cinquenta femtio pięćdziesiąt pięćdziesięciu
    60 sechzig soixante sesenta sessanta zestig sessenta sextio sześćdziesiąt sześćdziesięciu
    70 siebzig septante setenta settanta zeventig sjuttio siedemdziesiąt siedemdziesięciu
    80 achtzig huitante ochenta ottanta tachtig oitenta åttio osiemdziesiąt osiemdziesięciu
    90 neunzig nonante noventa novanta negentig nittio dziewięćdziesiąt dziewięćdziesięciu
    100 hundert cent cien ciento cento honderd cem hundra sto stu
    200 doscientos doscientas duzentos duzentas 300 trescientos trescientas trezentos trezentas
    400 cuatrocientos cuatrocientas quatrocentos 500 quinientos quinientas quinhentos 600 seiscientos seiscentos
    700 setecientos setecentos 800 ochocientos oitocentos 900 novecientos novecentos
"""


def _values() -> Iterator[tuple[str, int]]:
    value = 0
    for word in _LISTED.split():
        if word.isdigit():
            value = int(word)
        else:
            yield word, value


VALUES: Mapping[str, int] = MappingProxyType(dict(_values()))
"""What each word stands for."""

_GERMAN, _FRENCH, _SPANISH, _ITALIAN, _DUTCH = (frozenset({name}) for name in ("de", "fr", "es", "it", "nl"))
_PORTUGUESE, _SWEDISH, _POLISH = (frozenset({name}) for name in ("pt", "sv", "pl"))
OPEN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(words("deux trois neuf sept dix seize quatre cinq cent"), _FRENCH),
        **dict.fromkeys(words("dos once doce quince cien ciento"), _SPANISH),
        **dict.fromkeys(words("due sei otto cinque sette venti"), _ITALIAN),
        **dict.fromkeys(words("twee zes tien"), _DUTCH),
        **dict.fromkeys(words("doze dez cem sete"), _PORTUGUESE),
        **dict.fromkeys(words("fem sex sju nio tio sexton arton elva"), _SWEDISH),
        **dict.fromkeys(words("sto stu"), _POLISH),
        **dict.fromkeys(words("vier acht elf"), _GERMAN | _DUTCH),
        "tre": _ITALIAN | _SWEDISH,
        "tres": _SPANISH,
        "nove": _ITALIAN | _PORTUGUESE,
        "cento": _ITALIAN | _PORTUGUESE,
    }
)
"""The languages in which a word is a number, of words that are names, English, or something else elsewhere."""

LITTLE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "de": words("der das und von ist nicht eine für im dem sich auch wird wurde wurden den zu auf bei des sind ab"),
        "fr": words("les des du une est pour dans par sur avec ont sont aux et le la qui que au ces leur été depuis"),
        "es": words("los las el del una por para con como más se es y la que en al fueron ha han son"),
        "it": words("il di che la per una sono non del della dei delle gli nel con i e le è si ha hanno degli"),
        "nl": words("het een van dat te zijn voor met niet aan ook als door naar bij wordt worden uit en werden"),
        "pt": words("os as o e do da em um uma para com não foi são pelo pela ao que no na das mais"),
        "sv": words("och att det som på är av för med den till har inte om ett från eller efter kan under"),
        "pl": words("w na z się nie że do jest od za przez po dla oraz są które który także i"),
        "en": words("the of and to is that was with are by from which for were has have at it its he they this a"),
    }
)

_UNITS = {"ein": 1, "een": 1, "ett": 1, "uno": 1, **{word: value for word, value in VALUES.items() if value < 10}}
_TENS = {word: value for word, value in VALUES.items() if 20 <= value < 100 and value % 10 == 0}
_SHORTENED = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
_STEMS = {**_TENS, **{word[:-1]: _TENS[word] for word in _SHORTENED}}  # "ventuno"
_BY_LETTER: dict[str, list[str]] = {}
for _stem in _STEMS:
    _BY_LETTER.setdefault(_stem[:2], []).append(_stem)
_LINKS = ("und", "en", "ën")
_HUNDREDS = ("hundert", "honderd", "cento", "hundra")


def glued(word: str) -> int | None:
    """The number that a word of several writes, in lower case: "zweiundzwanzig", "ventidue", "tjugofem"; else None."""
    if len(word) < 6:
        return None
    if word.endswith("ig"):
        return _with_tens(word)
    for stem in _BY_LETTER.get(word[:2], ()):
        if word.startswith(stem) and (unit := _UNITS.get(word[len(stem) :])):
            return _STEMS[stem] + unit
    if word.endswith(_HUNDREDS):
        unit = _UNITS.get(next(word[: -len(each)] for each in _HUNDREDS if word.endswith(each)))
        return unit * 100 if unit else None
    return None


def _with_tens(word: str) -> int | None:
    for tens, value in _TENS.items():
        if word.endswith(tens):
            head = word[: -len(tens)]
            link = next((each for each in _LINKS if head.endswith(each)), "")
            unit = _UNITS.get(head[: -len(link)]) if link else None
            return value + unit if unit else None
    return None
