"""Words that decide whether two sentences say the same."""

from __future__ import annotations

from provenance.text.word_list import words

STEM = 7
"""Letters by which a word is known, so that "increase" and "increases" are one."""

ENDINGS, SHORTEST_STEM = ("ings", "ing", "ed", "es", "s"), 4
"""Endings that are left off, and how many letters must be left: "drilling" is known by "drill"."""

SILENT = words(
    """
    a an and as at be been being but by for from had has have he her his i in into is it its of on or our she so that
    the their them there these they this those to up us was we were which who will with would are also about around some
    nearly almost roughly approximately over under than more less fewer least most just only even still now then already
    again indeed however meanwhile though while after all both such very much per each every
    person whoever anyone whom
    """
)
"""Words that tell nothing of what is said. What they make of a figure is judged where the figure is."""

HARMLESS = words(
    """
    according account add added adds agency agencies announced announcement article author authors count counted counts
    data department estimate figures find finds found gave give given gives hold holds latest new newly news newspaper
    note noted notes number numbers office official officially officials paper people persons published put puts record
    recorded records release released report reported reporting reports say said saying says show showed shown shows
    source sources statement states statistics story study survey total totals wrote writes stood stands amounted amount
    amounts came comes reach reached heard told learned numbered get gets got receive receives received
    """
)
"""Words that say who says it, or fill a sentence: one text may have them and the other not."""

ALIKE: tuple[frozenset[str], ...] = tuple(
    words(group)
    for group in (
        "fell fall falls fallen dropped drop drops declined decline declines decreased decrease decreases down sank",
        "rose rise rises risen increased increase increases grew grow grown climbed climb climbs up jumped jump",
        "died die dies deaths death killed lost",
        "cost costs spent spend spending paid pay pays expenditure",
        "employs employed employ staff employees workers",
        "cases case infections infection",
        "replaced replace replaces exchanged",
        "built build builds erected constructed completed",
        "involved involve involving attributed linked due caused",
        "raised raise raises lifted lift increased",
        "cut cuts reduced reduce reduces lowered lower",
        "homes houses dwellings households",
        "inhabitants residents population",
        "nearly almost close",
        "electricity power",
    )
)
"""Words of which one may stand for another."""

TURNS = words(
    """
    no not never none without except excluding including unless until before after since if when only neither nor half
    twice double first second third last next previous earlier later
    """
)
"""Words that turn or narrow what is said: both sentences have them, or they do not say the same."""

STAGES = words(
    """
    provisional preliminary initial early advance estimated estimate estimates projected projection projections forecast
    forecasts predicted expected planned target targets budgeted proposed requested final revised corrected updated
    actual adjusted unadjusted seasonally nominal real gross net annualised annualized audited unaudited confirmed
    probable suspected age-adjusted crude weighted unweighted
    """
)
"""Words that say in what state a figure is. The provisional and the final count of one thing both hold."""

TIMES = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
    quarter half-year week weekly month monthly day daily year yearly annual annually decade today yesterday tomorrow
    tonight morning night
    """
)

IN_FIGURES = TIMES | words(
    """
    billion dollar dollars euro euros fiscal franc francs half hundred hundreds kroner krona krone million percent
    pound pounds quarter rand rupee rupees sterling thousand thousands trillion yen yuan zloty
    """
)
"""Words that have a capital now and then and may be part of a figure."""

ROLES = words("by to from of at per between above below over under within since through until than")
"""Words right before a figure that say what it is: "rose to 15", "rose by 15"."""

CHANGES = ALIKE[0] | ALIKE[1] | words("raised raise raises lifted lift cut cuts reduced reduce reduces lowered lower")
"""Words of change, with which "to" and "by" are two things: otherwise "paid to 15 towns" is "15 towns were paid"."""

PLAIN_ROLES = words("by of at")
"""Those that may as well be left out: "rose by 5 percent", "a fine of 500 dollars", "stood at 11"."""

DIRECTIONS = words("to from by against over than with into toward towards between versus")
"""Words before a name that say who does it and to whom."""

PLACED = DIRECTIONS | words("of in at on for along near off under within across")
"""Words before a name that say where it belongs, so that its place in the sentence says nothing."""

NAMELESS = words(
    """
    i we our us it its he she his her they their this these that those agency authority bank board borough bureau
    campaign canton centre center city clinic club college commission committee company corporation council country
    county court department district factory firm foundation fund government group hospital household industry island
    library mill mine ministry municipality museum network newspaper office operator organisation organization panel
    park parish party plan plant police port programme program project province railway region school scheme sector
    service shop site society state station store street team town trust union university utility village
    """
)
"""Words for a thing that has a name, or stands in for one: two texts may each mean their own."""
