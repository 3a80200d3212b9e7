"""A captured report, passages recorded from it as people copy them, and the same with faults planted."""

from __future__ import annotations

PAGES = (
    # page 1 of the file, printed 17
    "The Audit Office looked at 412 grants paid between 2019 and 2022. Of these, 84 percent were paid late, and 31 were"
    " never paid at all. The ministry’s own figures (“Annual State-\nment”, table 3) show fewer delays. Officials said"
    " that the backlog was “a legacy of the old system” — and would be gone by March 2024.\n\n17\n",
    # page 2, printed 18
    "Ms. Okafor, who heads the agency, told the committee that staff had not been trained. “We were flying blind,” she"
    " said. The agency’s eﬃciency rose by 2.5% in 2022; its costs rose by €1.3 million, or 1,300 euros a case. Neither"
    " the board nor the\nregional offices were told. Grants to Ostrava\u00a0Province fell from $4.2 million\nto $3.9"
    " million.¹\n\n18\n",
    # page 3, printed 19
    "The Audit Office recommends that the ministry publish its figures each quarter. It agreed. The Audit Office"
    " recommends that the agency train its staff. It agreed in part. No further action is planned at this"
    " time.\n\n19\n",
)
TEXT = "\f".join(PAGES)

FOUND = """
Of these, 84 percent were paid late
of these, 84 percent were paid late, and 31 were never paid at all
412 grants paid between 2019 and 2022
84 per cent were paid late
The ministry's own figures ("Annual Statement", table 3) show fewer delays
the ministry’s own figures
“Annual Statement”
"a legacy of the old system" - and would be gone by March 2024
a legacy of the old system
Ms. Okafor, who heads the agency, told the committee that staff had not been trained.
MS. OKAFOR, WHO HEADS THE AGENCY
"We were flying blind," she said
The agency’s efficiency rose by 2.5% in 2022
The agency's efficiency rose by 2.5 % in 2022
its costs rose by €1.3 million, or 1 300 euros a case
1,300 euros a case
Neither the board nor the regional offices were told
Grants to Ostrava Province fell from $4.2 million to $3.9 million
fell from $4.2 million to $3.9 million.
Of these, 84 percent … were never paid at all
The agency’s efficiency rose […] in 2022
[O]fficials said that the backlog was “a legacy of the old system”
staff had not been trained. … “We were flying blind,” she said
the ministry publish its figures each quarter
the agency train its staff. It agreed in part
No further action is planned at this time
Neither the board nor the regional offices [of the agency] were told
Ms. Okafor ... told the committee
"""
"""Words as they are recorded from the report; each stands there."""

LOST = """
Of these, 48 percent were paid late
412 grants paid between 2018 and 2022
31 were never audited by anyone at all in the ministry
would be gone by April 2024
Ms. Olsen, who heads the agency, told the committee that staff had not been trained
told the committee that staff had been trained
The agency’s efficiency rose by 25% in 2022
its costs rose by $1.3 million, or 1,300 euros a case
Both the board and the regional offices were told
fell from $3.9 million to $4.2 million
“We were flying blind,” she said … staff had not been trained
the ministry publish its figures each month, and the minister explained to parliament why
the agency sell its buildings. It refused outright
Grants to Kolmar Province fell from $4.2 million
"""
"""Words that do not stand there: another figure, name, negation, order or sentence."""

REWORDED = (
    ("who heads the agency, told the committee that workers had not been trained", "[-workers-] {+staff+}"),
    ("Officials said that the backlog was a relic of the old system", "[-relic-] {+legacy+}"),
    ("The Audit Office suggests that the ministry publish its figures each quarter", "[-suggests-] {+recommends+}"),
    ("the regional ofices were told. Grants to Ostrava Province fell", "[-ofices-] {+offices+}"),
)
"""Words that stand there otherwise, and how that is shown."""

DECIDED = (
    ("It agreed", "", " in part. No further"),
    ("It agreed", "figures each quarter. ", ""),
    ("It agreed", "its figures each quarter. ", ". The Audit Office"),
    ("The Audit Office recommends", "", " that the agency train"),
    ("The Audit Office recommends that", "", " the ministry publish"),
    ("The Audit Office", "", " looked at 412"),
    ("the agency", "who heads ", ", told the"),
    ("the agency", "recommends that ", " train its"),
    ("2022", "between 2019 and ", ". Of these"),
    ("2022", "rose by 2.5% in ", "; its costs"),
    ("the committee", "", ""),
    ("flying blind", "", ""),
    ("in part", "", ""),
    ("It agreed in part", "", ""),
    ("It agreed. The", "", ""),
    ("recommends that the ministry", "", ""),
    ("recommends that the agency", "", ""),
    ("its costs", "", ""),
    ("its staff", "", ""),
    ("its figures", "", ""),
    ("rose by 2.5%", "", ""),
    ("rose by €1.3 million", "", ""),
    ("$3.9 million", "", ""),
    ("told the committee", "", ""),
    ("offices were told", "", ""),
    ("31 were never paid", "", ""),
)
"""Words, prefix and suffix that lead to one place."""

UNDECIDED = (
    ("It agreed", "", ""),
    ("The Audit Office recommends that the", "", ""),
    ("The Audit Office", "", ""),
    ("the agency", "", ""),
    ("2022", "", ""),
    ("rose by", "", ""),
    ("million", "", ""),
)

ON_PAGE = (
    ("84 percent were paid late", "p. 1"),
    ("84 percent were paid late", "p. 17"),
    ("84 percent were paid late", "p.17"),
    ("84 percent were paid late", "page 17"),
    ("84 percent were paid late", "pp. 17–18"),
    ("84 percent were paid late", "pp. 17-18"),
    ("84 percent were paid late", "pp. 17, 19"),
    ("84 percent were paid late", "pp. 17 and 19"),
    ("84 percent were paid late", "pp. 17f."),
    ("84 percent were paid late", "pp. 17ff."),
    ("84 percent were paid late", "p. xvii"),
    ("84 percent were paid late", "ch. 3"),
    ("84 percent were paid late", "sec. 2"),
    ("84 percent were paid late", "para. 12"),
    ("84 percent were paid late", "n. 4"),
    ("84 percent were paid late", "tbl. 3"),
    ("Annual Statement", "p. 17"),
    ("We were flying blind", "p. 18"),
    ("We were flying blind", "p. 2"),
    ("We were flying blind", "pp. 17–19"),
    ("Neither the board nor the regional offices were told", "p. 18"),
    ("to $3.9 million", "p. 18"),
    ("gone by March 2024.\n\n17\n\fMs. Okafor, who heads the agency", "p. 17"),
    ("gone by March 2024.\n\n17\n\fMs. Okafor, who heads the agency", "p. 18"),
    ("It agreed in part", "p. 19"),
    ("It agreed in part", "p. 3"),
    ("It agreed in part", "pp. 18–19"),
    ("No further action is planned", "19"),
)
"""Words and the page that is given for them: by its printed number or its place in the file, or nothing to check."""

ON_ANOTHER = (
    ("84 percent were paid late", "p. 18"),
    ("84 percent were paid late", "p. 3"),
    ("84 percent were paid late", "pp. 18–19"),
    ("We were flying blind", "p. 17"),
    ("We were flying blind", "p. 1"),
    ("We were flying blind", "pp. 17, 19"),
    ("It agreed in part", "p. 18"),
    ("It agreed in part", "p. 2"),
    ("No further action is planned", "pp. 17–18"),
)
