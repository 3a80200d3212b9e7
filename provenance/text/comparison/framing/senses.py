"""Words for what happens to a thing once, or seldom, by their senses: verbs, and the nouns made of them."""

from __future__ import annotations

from provenance.text.word_list import letters

_OF_ONE_SENSE = """
opened opening inaugurated inauguration
founded founding foundation established establishment
closed closing closure
demolished demolition
completed completion finished
abolished abolition dissolved dissolution
born birth
died dies death
built construction constructed erected
launched launch
commissioned
decommissioned
laid
scrapped
sunk sank
formed formation
created creation
disbanded
published publication appeared
released
premiered premiere
consecrated
ordained
installed
automated
licensed
incorporated
discovered discovery
described
retired retirement
graduated
knighted
reopened reopening
rebuilt
restored
renovated
renamed
listed
enacted enactment
ratified ratification
repealed repeal
revoked
adopted adoption
transposed transposition
amended
extended
expired expiry
lapsed
proposed
tabled
introduced
announced
endorsed
rejected
vetoed
passed
signed
granted
approved
ruled
decided
withdrew withdrawn withdrawal
suspended
banned
patented
called
elected
appointed
acquired purchased bought
sold
merged
married
destroyed
electrified
nationalised nationalized nationalisation nationalization
privatised privatized privatisation privatization
designated
unveiled
dedicated
sentenced
convicted
executed
began begun started beginning
moved
abandoned
expanded expansion
enlarged
awarded
killed
resigned resignation
crowned
converted conversion
excavated
planted
crashed
bombed
burned
captured
surrendered
annexed annexation
inducted
emigrated
enlisted
chartered
registered
issued
cancelled
resumed
delivered
invented
cast
debuted debut
joined
became
named
ordered
won
promoted
relegated
held
took
hired
transferred
ended
ceased
lit
"""

SENSES = {word: line.split()[0] for line in _OF_ONE_SENSE.strip().split("\n") for word in line.split()}
"""The sense of a word, named by the first word of its line."""
FORCE, EFFECT, ASSENT = "force", "effect", "assent"
"""The senses of what is said in several words: that a law came into force, took effect, received Royal Assent."""
_TELLING = frozenset((*SENSES, FORCE, EFFECT, "effective", ASSENT))


def names_a_happening(text: str) -> bool:
    """Whether a text has one of the words at all."""
    return not _TELLING.isdisjoint(letters(text.lower()))
