"""Numbers that stand in a passage for something else than the statement says; and true ones that only look like it."""

from tests.text.comparison.true_figures import Pair

RIGHT: list[Pair] = [
    (
        "Only 14% of homes had no clean water, after 41% before the works.",
        "Homes that had no clean water were 41.3 percent. By now it is 14.2 percent in the county.",
    ),
    ("The regiment lost 217 men, more than half its strength.", "Of 402 men in the regiment, 217 fell."),
    (
        "In 2006 the orchestra appointed the conductor Jukka Salmela as its music director.",
        "Jukka Salmela will be music director, the trustees said. The conductor first led the orchestra, as a guest of"
        " its music director, in 2003. Published: 7 March 2006.",
    ),
    (
        "Some 5,900 people came to the first open day of the tram museum in May 1996.",
        "What a day! We counted 5,912 on Sunday 19th May, the first open day of the tram museum. In May 1996, as the"
        " newsletter says, tea was served to many guests at the gate. It rained.",
    ),
    (
        "Sigrid Aalto was 12th in the 15 km of the women with bib 31.",
        "Sigrid Aalto was ill for a week, but with bib 31 in the 15 km of the women sixth at first, and at the end 12th"
        " in snow.",
    ),
    (
        "The bay is 18 miles long and four miles wide at its mouth.",
        "Eighteen miles in length, the bay narrows from eleven miles to four at the mouth.",
    ),
    (
        "The airline carried more in 2010, a rise of 6.6 percent in traffic.",
        "Traffic: +6.6%\nThe outlook for 2010 is a further rise in traffic of 4.5 percent.",
    ),
    (
        "The album sold 34,000 copies in its first week.",
        "Two earlier records had sold maybe 9,000 copies between them in a week. Some 34,000 people bought this one.",
    ),
    (
        "Ingrid Solvang was elected mayor with 52.3% of the vote, ahead of the incumbent mayor Terje Hauge.",
        "The Labour candidate had 52.3 per cent of the vote. Incumbent mayor Terje Hauge, who has held the office since"
        " 2011, received 41.8 per cent.",
    ),
    (
        "In 13 weeks the fund paid 310 claims for flooded cellars in Moss Side.",
        "Thirteen weeks on, 310 of them are settled. Claims for flooded cellars in Moss Side came to 420.",
    ),
    (
        "Oakhurst College was established in 1967 and moved to its campus on Miller Road five years later.",
        "Oakhurst College was established by a vote of the county in 1967. In 1972 the college moved to its campus on"
        " Miller Road.",
    ),
    (
        "The deal was signed on 3 May and 4 June, and took 13 days.",
        "It was signed on 3 May; the second part on 4 June. It took 13 days, 12 of them in Oslo.",
    ),
    ("The mayor was sent to prison for nine years.", "The mayor went to prison for nine years. They asked for 12."),
    ("Unemployment was down from 6.8 percent.", "Unemployment was 6.1 percent, down from 6.8 percent."),
    ("The clinic treats 61,000 outpatients.", "We treat 28,000 patients as inpatients and 61,000 as outpatients."),
    ("The parish had 588 people in 1841.", "Parish of Ham: 1831 520; 1841 588; 1851 612."),
    ("The line was opened in 1902.", "Work on the line began in 1898. It was opened in the summer of 1902."),
    ("Goods trains ran until 1966.", "Passenger trains ran until 1964. Goods trains ended two years later."),
    ("Of 220 jobs 74 were saved.", "The works had 220 jobs, of which 74 could be saved."),
    (
        "The second tower, 68 metres high, was finished in 1850.",
        "Lightning brought down the old tower, 79 m high. The new one measures 68 m. It stood in 1850.",
    ),
    ("Gold went to Kessler in 2:11.90.", "Gold: D. Kessler 2:11.90. Silver: P. Laurent 2:12.35."),
    ("The estate paid $2.4 million in tax.", "The estate was sold for $14 million. Tax took $2.4 million of it."),
    ("He scored 14.7 points a game as a junior.", "As a senior he averaged 17.4 points. As a junior he had 14.7."),
    ("The team won 4–1 with two goals by the captain.", "It ended 4-1, with two goals by the captain, 3 days ago."),
    ("About 9% is arable land.", "Land use: forest 62 per cent, pasture 21 per cent, arable 9 per cent."),
    ("The prize of 2018 went to Ada Lind.", "The prize 2020 goes to Haruto Minami. Two years earlier Ada Lind had it."),
    ("The fleet has grown from 20 vessels to 34.", "The fleet has 34 vessels. In 1989 there were 20."),
]

WRONG: list[tuple[str, str, str, str]] = [
    (
        "The unemployment rate fell to 6.8% in the second quarter.",
        "The unemployment rate was 6.1 percent, down from 6.8 percent in the previous quarter.",
        "6.8%",
        "6.1 percent",
    ),
    (
        "The flood caused damage estimated at $74 million.",
        "The damage was estimated by the state at $220 million, of which $74 million has been covered by federal aid.",
        "$74 million",
        "$220 million",
    ),
    (
        "Delgado was sentenced to twelve years in prison for embezzlement.",
        "Delgado was sentenced on Monday to nine years in prison for embezzlement. The prosecution had asked for 12"
        " years.",
        "twelve years",
        "nine years",
    ),
    (
        "The hospital treats about 61,000 inpatients a year.",
        "Every year the hospital treats about 28,000 patients as inpatients and 61,000 as outpatients.",
        "61,000",
        "28,000",
    ),
    (
        "Lucia Ferrante made her debut at the Teatro Comunale in 1963, singing in Carmen.",
        "She grew up in Bari. In 1956 she made her first appearance at the Teatro Comunale, in Carmen. Over 30 years"
        " she sang in most houses, and in 1963 she was heard at Glyndebourne. She died at 88.",
        "1963",
        "1956",
    ),
    (
        "Wieczorek won the bronze medal in 2:12.35.",
        "Gold: D. Kessler (GER) 2:11.90. Silver: P. Laurent (FRA) 2:12.35. Bronze: T. Wieczorek (POL) 2:12.86.",
        "2:12.35",
        "2:12.86",
    ),
    (
        "The parish had 588 people in 1851.",
        "Parish of Ham, people: 1831 520; 1841 588; 1851 612.",
        "588",
        "612",
    ),
    (
        "The Gorsky Prize for 2018 went to Haruto Minami for his work on partial differential equations.",
        'The Gorsky Prize 2020 goes to Haruto Minami for "contributions to partial differential equations". Since'
        " 1996 every second year has seen a prize. He is the first from Japan.",
        "2018",
        "2020",
    ),
]
