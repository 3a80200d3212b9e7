"""True sentences with true passages, as statutes, releases, hearings, budgets and news write them: figures."""

Pair = tuple[str, str]

FIGURES: list[Pair] = [
    # statutes and rules
    (
        "A knowing failure to register is punishable by a fine of up to $250,000 or five years in prison.",
        "shall be fined not more than $250,000 or imprisoned for not more than 5 years, or both",
    ),
    (
        "Congress authorized $42.5 million a year for fiscal years 2023 through 2027, or $212.5 million in five years.",
        "There are authorized to be appropriated $42,500,000 for each of fiscal years 2023 through 2027.",
    ),
    (
        "The Attorney General must visit each registrant at least once every three years.",
        "shall visit the address of each registrant not less than once every 3 years",
    ),
    ("The Act lists 23 substances.", 'the term "listed precursor" means any of the twenty-three substances named'),
    ("Ships above 5,000 GT must plug in.", "It applies to ships above 5 000 gross tonnage."),
    (
        "The limit falls by 14.5% from 2035.",
        "- 6 % from 1 January 2030; - 14,5 % from 1 January 2035; - 31 % from 1 January 2040",
    ),
    ("The reference value is 91.16 grams.", "the reference value of 91,16 grams of CO2 equivalent per MJ"),
    ("Employers with 50 or more workers must report.", "an employer of no fewer than fifty employees shall report"),
    ("The threshold was halved, from €10,000 to €5,000.", "The amount of EUR 10 000 is replaced by EUR 5 000."),
    # statistical releases
    (
        "Prices rose by 4.6% in the year to December 2024.",
        "Average prices increased by 4.6% in the 12 months to December 2024.",
    ),
    ("London prices were down 0.1%.", "annual inflation was lowest in London, where prices fell by 0.1%"),
    (
        "Of 107,543 deaths, 74,702 (69.5%) involved synthetic opioids.",
        "12 months ending December 2023   107,543   74,702",
    ),
    (
        "Homes for affordable rent fell from 26,628 to 20,692, a fall of 22%.",
        "Affordable rent            26,628      24,497      20,692",
    ),
    ("Nearly 108,000 people died in that year.", "The provisional count for the year was 107,543 deaths."),
    ("The rate was about one in eight.", "one in eight had been served a notice, or 12.5 per cent"),
    ("Some 12.5% had been served a notice.", "one in eight had been served a notice"),
    ("Two thirds of households had a car.", "66.8 per cent of households had use of a car"),
    ("The population is about 31 million.", "Population 2023: 31.4 million"),
    ("Between 38,000 and 72,000 fell ill.", "Total TB incidence    54 000 (38 000-72 000)    172 (121-229)"),
    ("Coverage was 66% (50–94%).", "TB treatment coverage, 2023: 66% (50-94)"),
    (
        "There were 1.9 thousand resistant cases, 6.1 per 100 000.",
        "MDR/RR-TB incidence   1 900 (1 200-2 600)   6.1 (3.8-8.3)",
    ),
    (
        "Fewer than half of the 412 centres (187; 45%) have the test, though the number has nearly doubled from 96.",
        "412 diagnostic centres, of which 187 had a rapid molecular test, up from 96 in 2020",
    ),
    (
        "Prevalence was 2.5 times as high in men as in women (426 versus 171 per 100 000).",
        "It was higher in men (426; 95% CI 330-522) than in women (171; 95% CI 118-224).",
    ),
    ("The odds nearly doubled (aOR 1.9, 95% CI 1.3–2.8).", "adjusted OR 1.9, 95% CI 1.3-2.8"),
    ("Inflation slowed to 2.4 percent, half a percentage point less.", "from 2.9 percent to 2.4 percent"),
    ("The index rose by 0.3 percentage points to 5.1%.", "The rate was 5.1%, compared with 4.8% a month before."),
    # hearings
    (
        'The system "was designed for 300 applications a year" and now receives about 600.',
        "was designed for 300 applications a year. We now get twice that.",
    ),
    (
        "He said that 214 people in his district had died, 100 more than before.",
        "In my district 214 people died. That is a hundred more.",
    ),
    ("Substitutes appear within 6 to 9 months.", "a substitute appears within six to nine months"),
    (
        "The bill was introduced by Mr. Griffin and 18 other Members.",
        "Mr. Griffin (for himself, Ms. Chu, and 17 other Members) introduced the following bill",
    ),
    ("The operator wants two and a half years.", "The grid operator wants thirty months for the next one."),
    ("Each berth cost €4–5m.", "Each cost us between four and five million euros."),
    # budgets and audits
    (
        "The Department obligated $31.7 million of $42.5 million.",
        "DEA obligated $31.7 million of the $42.5 million appropriated",
    ),
    (
        "By March £3.86bn, or a third, had been paid.",
        "Grant paid stood at £3.86bn, one third of the programme's £11.5bn.",
    ),
    (
        "The Department expects 130,000 homes, 50,000 fewer than it once did.",
        "130,000   homes the Department now expects, down from 180,000",
    ),
    (
        "Building costs rose by 25%, and account for 40% of the shortfall.",
        "two fifths of the shortfall down to building costs, which rose by a quarter",
    ),
    ("Revenue was down 8.5% to €2.94bn.", "First-quarter revenue fell 8.5 per cent to EUR 2.94 billion."),
    ("The Budget added £500m.", "At the Budget we added half a billion pounds to the programme."),
    ("Some 1.33m households were waiting.", "We inherited a waiting list of 1.33 million households."),
    ("It will scrap 23 of its 115 ships—one in five.", "it would retire 23 of its 115 container ships"),
    (
        "That is about US$ 1.55 per inhabitant, at US$ 48.6 million for 31.4 million people.",
        "The budget is US$ 48.6 million. Population: 31.4 million.",
    ),
    (
        "The programme has two parts, worth $1.2 million and $3 million.",
        "A total of $4.2 million: $1.2 million for pipes, $3 million for meters.",
    ),
    # news
    ("Rates were cut by 50 basis points.", "The bank cut its rate by half a percentage point."),
    (
        "Shares closed down 4.1% after falling by up to 7%.",
        "Shares fell as much as 7 per cent before closing 4.1 per cent lower.",
    ),
    (
        "Applications have doubled, and take more than 4 months.",
        "Applications take more than four months. Applications have doubled.",
    ),
    ("About 20% of members gave up.", "about one in five of their members had given up"),
    ("Output tripled to 300,000 tons.", "Output rose from 100,000 to 300,000 tons."),
    (
        "The company employs 6,300 people.",
        "The company employs 6,300 people, of whom about 450 will be offered other posts.",
    ),
    ("Turnout was just over 60 percent.", "Turnout was 60.4%."),
    ("More than 1,200 pipes went.", "1,250 lead pipes"),
    ("A dozen plants closed.", "12 plants were closed"),
    ("The plant makes 24 tonnes a day.", "1,000 kg an hour; 24 tonnes a day"),
    (
        "The song peaked at number five in its fourth week.",
        "In week four it climbed to number five; a cover made number two.",
    ),
    (
        "It opened its 100th kitchen in July.",
        "The one hundredth kitchen of the firm opened in July; 40 more will follow.",
    ),
    (
        "He came in 11 minutes and 20 seconds behind the winner.",
        "Eighth was Balder, 11'20\" behind the winner of the tour.",
    ),
    ("The use of the new lock rose by 14 points.", "Use of the lock rose from 39 to 53 per cent by Easter."),
    (
        "The median of 97 days is nine days above that of the year before.",
        "The median stay of those who left in the year to June 2025 was 97 days; the mean was 141 days. In the year to"
        " June 2024 the median was 88 days.",
    ),
    (
        "Fewer than one tenant in ten broke the terms.",
        "In 58 cases (9.5%) the lease ended as the tenant broke its terms.",
    ),
]

OF_WHOLE_SOURCES: list[Pair] = [
    (
        "The utility replaced 15% of its lead pipes.",
        "Annual report.\n\nThe utility replaced 1,250 lead pipes, 15% of those known. Complaints fell to 275.",
    ),
    (
        "Complaints about water fell to 275.",
        "Annual report.\n\nThe utility replaced 1,250 lead pipes. Complaints about water quality fell from 310 to 275.",
    ),
    (
        "In Riga 407,000 TEU were handled.",
        "Port     2022 (thousand TEU)     2024 (thousand TEU)\nTallinn     269     228\nRiga     461     407\n",
    ),
    ("Medicaid covered roughly 70 percent of the cost.", "Medicaid paid us roughly 70 cents on the dollar."),
    ("Half of the six were refused.", "Permission was refused for three of the six proposed new prisons."),
    ("England imprisons 144 in every 100,000 people.", "The rate was 144 per 100,000 people, against 107 in France."),
    ("Poland sent 3.8 Mt.", "Polen lieferte 3.812.400 Tonnen."),
    ("The Lanes carried 136 Mt of goods.", "The Lanes moved 136 million tonnes of goods."),
    (
        "The harvest was 59.8 million tonnes in 2023, against 53.9 million tonnes in 2022.",
        "Production reached 59.8 million metric tons in 2023, up from 53.9 million in 2022.",
    ),
    (
        "Imports rose from 8.1 million tonnes in 2021 to 12.5 million tonnes in 2023.",
        "Ukraine | Exports 2021 (thousand tonnes) | 8120\nUkraine | Exports 2023 (thousand tonnes) | 12540",
    ),
    ("2.4 The Ministry set aside £2.3bn.", "The Ministry set aside £2.3 billion."),
    ("It cost 13 percent more.", "The price was 13 percent above the last one."),
    ("Der Satz stieg auf 1.5 Prozent.", "Der Satz stieg um 1,5 Prozent."),
]
