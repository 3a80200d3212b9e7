"""Words that make another statement of a sentence: numbers, dates and negations, in the languages of most sources."""

from __future__ import annotations

from provenance.text.folding import letters_of
from provenance.text.word_list import words

_NUMBER_WORDS = words(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
    thousands million millions billion billions trillion trillions dozen dozens half halves third thirds quarter
    quarters twice thrice double doubled triple tripled first second fourth fifth sixth seventh eighth ninth
    tenth null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig
    hundert tausend millionen milliarde milliarden hälfte drittel viertel deux trois quatre cinq sept huit neuf
    dix onze douze vingt trente quarante cinquante mille millions milliard milliards moitié tiers quart uno dos
    tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cuarenta cincuenta cien ciento mil millón
    millones mitad tercio cuarto tre quattro cinque sette otto nove dieci undici dodici venti trenta cento mila
    milione milioni miliardo miliardi metà terzo два три четыре пять шесть семь восемь девять десять сто тысяча
    тысяч миллион миллионов миллиард миллиардов"""
)

NUMBER_WORDS = frozenset(map(letters_of, _NUMBER_WORDS))  # as words are compared

_MONTHS = words(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday januar jänner februar märz mai juni juli oktober dezember montag
    dienstag mittwoch donnerstag freitag samstag sonntag janvier février avril juin juillet août septembre octobre
    novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero abril junio julio agosto
    septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле
    мае июне июле августе сентябре октябре ноябре декабре"""
)
MONTHS = frozenset(map(letters_of, _MONTHS))

OTHERWISE = frozenset(["march", "may", "august", "mai"])
"""Months that are another word too, or begin one: they are months where they have a capital and open no sentence."""

NEGATIONS = words(
    """not no never none nor neither nothing nobody nowhere cannot without hardly scarcely barely unless except
    nicht kein keine keinen keinem keiner keines nie niemals ohne weder ne pas jamais aucun aucune sans rien non
    nunca jamás sin ningún ninguna ninguno nada não nem nenhum mai senza nessun nessuno nessuna niet geen nooit
    zonder inte ingen aldrig ikke nie bez не ни нет никогда без لا لم لن ليس ليست غير دون"""
)

NEGATING_LETTERS = frozenset("不没沒無无非未勿않없못")
NEGATING_ENDINGS = ("ない", "なかっ", "なく", "ません")
NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "anti", "mis", "de")
PERCENT = frozenset(["percent", "per", "cent", "pct"])
