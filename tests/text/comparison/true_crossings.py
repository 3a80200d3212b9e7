"""Tables, what somebody says wrongly of their rows and years, and true sentences about them."""

APPLICATIONS = """Office of Grants
Annual review, 2024

Applications were made in all four districts, and the scheme will be looked at again.

| District | 2022 | 2023 | 2024 |
|---|---|---|---|
| Northmoor | 412 | 455 | 530 |
| Eastfen | 1,203 | 1,377 | 1,460 |
| Southdown | 688 | 702 | 655 |
| West Lea | 97 | 121 | 134 |
| All districts | 2,400 | 2,655 | 2,779 |

Figures for 2024 are provisional and may be revised by up to 2 per cent. In 2021 Eastfen had 1,118 applications.
"""
SEGMENTS = """Segment report (EUR million)

                       2023      2024
Pumps and valves      1,920     1,594
Steam boilers         1,104     1,157
Spare parts             631       661
Group                 3,655     3,412

The works in Hallen stand at 260,000 units a year, and those in Brede were closed in the spring of last year.
At the end of the year the group employed 13,870 people, of whom some were on short time.
"""
TENANTS = """Survey of homes
Statistical release

There were some 9.84 million households, and 1.87 million of them rented from a private landlord.

Table 3. Tenants by age of the head of the household, thousands

Age            2013-14    2018-19    2023-24
16 to 24           241        212        199
25 to 34           503        548        572
35 to 44           302        401        468
45 to 64           276        371        447
65 and over         98        133        185
All              1,420      1,665      1,871

The median length of residence in the present home was 4.4 years, and 16.2 years for owners.
"""
HEAT = """Health office of Varn
Bulletin of the summer

Table 1. Deaths during the heat, by canton, 2023 and 2024

Canton         Population   Hot days 2024   Deaths 2023   Deaths 2024   Rate 2024 per 100 000
Port-Varn         612 000         19              98           187              30.6
High Sella        284 000         14              41            62              21.8
Ornay             347 000         15              52            88              25.4
Marsh             221 000         12              45            75              33.9
Region          1 464 000         18             236           412              28.1

Rates are crude and not adjusted for age. The office counts from the first day of a warning to the third day behind it.
Nobody can say of a single death that it would not have happened without the heat, and the office does not say so.
It has changed nothing in how it counts since the first bulletin, so that all of these numbers may be set side by side.
"""
BUDGET = (
    "Item (thousand euros)\t2022\t2023\t2024\t2025 (planned)\nTree planting\t940\t1210\t1680\t1450\n"
    "Cool rooms\t260\t340\t655\t980\nRegister and calls\t70\t110\t190\t310\nReflective roofs\t0\t320\t285\t600\n"
    "Total\t1270\t1980\t2810\t3340\n"
)
FUEL = (
    "Running costs of a house, euros a year\nHeating\t2022\t2023\t2024\nGas boiler\t2480\t2310\t2190\n"
    "Air pump\t2390\t2140\t1880\nGround pump\t1960\t1750\t1540\nTown heat\t2720\t2890\t2830\n"
)
VISITS = """Visits by age, summer 2024

Age            Visits    Admitted
0-14              143           21
15-44             322           64
45-74             391          137
75 and over       428          266
All             1,284          488

Visits were counted between 1 June and 15 September in 14 hospitals.
"""
POWER = """Energy by source, GWh

Source            2022    2023
Onshore wind      8,410   9,120
Offshore wind     3,250   4,015
Solar power       2,960   3,310
Gas power         7,775   6,640
Coal power        4,120   2,890
Total            26,515  25,975
"""
SEATS = (
    "| Party | Seats 2019 | Seats 2024 |\n|---|---|---|\n| Liberal Union | 41 | 29 |\n| Labour List | 38 | 52 |\n"
    "| Green List | 12 | 17 |\n| Farmers | 9 | 12 |\n| Total | 100 | 110 |\n"
)

FALSE = [
    (APPLICATIONS, "Eastfen had 1,377 applications in 2024.", "2024"),
    (APPLICATIONS, "In 2024, people in Eastfen made 1,377 applications, all but a few of them on paper.", "2024"),
    (APPLICATIONS, "In 2023 the office in Southdown received 655 applications.", "2023"),
    (APPLICATIONS, "The number in West Lea (97 in 2024) is small.", "2024"),
    (APPLICATIONS, "Of all applications in 2024, 702 came from Southdown.", "2024"),
    (APPLICATIONS, "West Lea recorded 1,460 applications in 2024.", "1,460"),
    (APPLICATIONS, "In Northmoor, 702 applications were made.", "702"),
    (SEGMENTS, "In 2024 the revenue of the group from pumps and valves was €1,920 million.", "2024"),
    (SEGMENTS, "Steam boilers brought in €1,104 million in 2024.", "2024"),
    (TENANTS, "Tenants aged 35 to 44 went up from 276,000 to 447,000.", "276,000"),
    (
        TENANTS,
        "Tenants aged 35 to 44 went up from 276,000 to 447,000, and those aged 65 and over to 185,000.",
        "447,000",
    ),
    (TENANTS, "Some 572,000 tenants were aged 16 to 24 in 2023-24.", "572,000"),
    (TENANTS, "In 2023-24 some 401,000 tenants were aged 35 to 44.", "2023-24"),
    (TENANTS, "There were 133,000 tenants aged 65 and over in 2023-24.", "2023-24"),
    (TENANTS, "There were 371,000 tenants over 65.", "371,000"),
    (HEAT, "Marsh accounts for 187 of these deaths.", "187"),
    (HEAT, "In 2024 there were 98 deaths in Port-Varn.", "2024"),
    (HEAT, "In High Sella 41 deaths were put down to heat in 2024.", "2024"),
    (HEAT, "Port-Varn has 187 of these deaths; the highest rate, 25.4, was found in Marsh.", "25.4"),
    (HEAT, "Port-Varn has 187 of these deaths; the highest rate, 33.9, was found in High Sella.", "33.9"),
    (HEAT, "Marsh has the highest rate, 25.4, and few who live there have left.", "25.4"),
    (VISITS, "People aged 75 and over made 391 of the visits.", "391"),
    (POWER, "Offshore wind made 9,120 GWh in 2023.", "9,120 GWh"),
    (POWER, "Solar power made 2,960 GWh in 2023.", "2023"),
    (SEATS, "In 2024 the Labour List won 38 seats.", "2024"),
    (BUDGET, "In 2024 the city spent €190,000 on cool rooms.", "€190,000"),
    (BUDGET, "The city spent €980,000 on cool rooms in 2024.", "2024"),
    (BUDGET, "Tree planting cost €1.21 million in 2024.", "2024"),
    (BUDGET, "The city spent €320,000 on reflective roofs in 2024.", "2024"),
    (FUEL, "A ground pump cost €1,750 in 2024.", "2024"),
    (FUEL, "In 2022 a ground pump cost 1,540 euros a year to run, and was hard to come by.", "2022"),
    (FUEL, "A ground pump costs €1,880.", "€1,880"),
]
TRUE = [
    (APPLICATIONS, "Eastfen had 1,460 applications in 2024."),
    (APPLICATIONS, "Eastfen had 1,377 applications the year before, and 1,460 in 2024."),
    (APPLICATIONS, "Eastfen's 1,460 applications in 2024 compare with 1,377 in 2023."),
    (APPLICATIONS, "In 2024 Eastfen left its old level of 1,377 applications behind."),
    (APPLICATIONS, "In 2024 Eastfen had 83 applications more than in 2023, when there were 1,377."),
    (APPLICATIONS, "Before the rules changed in 2024, Eastfen had 1,377 applications."),
    (APPLICATIONS, "Eastfen had 1,377 applications before the rules were changed in 2024."),
    (APPLICATIONS, "Until 2024 Eastfen never had more than 1,377 applications."),
    (APPLICATIONS, "In 2024 applications in Eastfen rose by 83."),
    (APPLICATIONS, "From 1,377 applications, Eastfen went up by 6% in 2024."),
    (APPLICATIONS, "On average Eastfen had 1,347 applications in 2022, 2023 and 2024."),
    (APPLICATIONS, "Together, Northmoor and West Lea had 664 applications in 2024."),
    (APPLICATIONS, "In 2024, Southdown's 655 applications were fewer than the 702 a year earlier."),
    (APPLICATIONS, "Southdown lost 47 applications in 2024, from 702."),
    (APPLICATIONS, "Applications in Southdown fell from 702 to 655 in 2024."),
    (APPLICATIONS, "The provisional 2024 figure for Northmoor is 530."),
    (APPLICATIONS, "Of 2,779 applications in 2024, 134 came from West Lea."),
    (APPLICATIONS, "In 2024 the four districts received 2,779 applications, 655 of them in Southdown."),
    (APPLICATIONS, "After 702 applications in 2023, Southdown had 655 in 2024."),
    (APPLICATIONS, "The 2024 review counts 121 applications for West Lea in 2023."),
    (APPLICATIONS, "In its review of 2024 the office puts applications from West Lea in the year before at 121."),
    (APPLICATIONS, "Northmoor, with 530 in 2024, is the smallest but one."),
    (APPLICATIONS, "In 2021 Eastfen had 1,118 applications."),
    (APPLICATIONS, "In 2024 the office looked again at the 121 applications of West Lea."),
    (APPLICATIONS, "In 2024 the office answered the last of 121 applications from West Lea."),
    (APPLICATIONS, "In 2024 the office answered all 121 applications that West Lea had sent in the year before."),
    (APPLICATIONS, "The 1,377 applications of Eastfen were decided in 2024."),
    (APPLICATIONS, "Eastfen received 1,203, 1,377 and 1,460 applications in 2022, 2023 and 2024."),
    (APPLICATIONS, "Eastfen received 1,203 and 1,377 applications in 2022 and 2023."),
    (APPLICATIONS, "In 2024 Southdown fell below the 688 applications of two years before."),
    (
        APPLICATIONS,
        "Northmoor (530) and West Lea (134) grew in 2024; Southdown (655) did not, though it had started at 688.",
    ),
    (SEGMENTS, "Revenue from steam boilers rose to €1,157 million in 2024."),
    (SEGMENTS, "In 2024 pumps and valves made €1.59 billion, or 47% of the €3,412 million of the group."),
    (SEGMENTS, "In 2024 spare parts made up for some of what pumps and valves had lost, at €661 million."),
    (
        TENANTS,
        "Tenants aged 35 to 44 went up from 302,000 to 468,000, and those aged 65 and over from 98,000 to 185,000.",
    ),
    (TENANTS, "Tenants under 35 numbered 771,000 in 2023-24, those aged 35 to 44 another 468,000."),
    (TENANTS, "In 2023-24 tenants aged 16 to 24 numbered 199,000, and those aged 45 to 64 447,000."),
    (
        TENANTS,
        "The number aged 45 and over rose from 374,000 to 632,000, that of people aged 16 to 24 fell to 199,000.",
    ),
    (TENANTS, "Of 1.87 million tenants, 185,000 were over 65."),
    (TENANTS, "Tenants aged 65 and over are fewer than the 199,000 aged 16 to 24."),
    (
        HEAT,
        "Port-Varn accounts for 187 of these deaths, or 30.6 per 100 000; the highest rate, 33.9, was found in Marsh.",
    ),
    (HEAT, "Marsh had 75 deaths in 2024; only in Ornay and Port-Varn were there more."),
    (HEAT, "In 2024 deaths in Ornay came to 88, and 52 had been counted in 2023."),
    (HEAT, "High Sella had 14 hot days in 2024 and 62 deaths."),
    (HEAT, "Marsh has the highest rate, 33.9, well above the 28.1 of the region."),
    (VISITS, "Among people aged 15 to 44, 64 of 322 were admitted; among children it was 21 of 143."),
    (VISITS, "266 of the people admitted were 75 and over, 137 in their middle years."),
    (VISITS, "Those aged 45 to 74 made 391 visits, the 15 to 44s 322."),
    (VISITS, "People aged 75 and over were admitted in 266 cases, twice the 137 of the next group."),
    (VISITS, "Visits were made by 143 children and 428 people aged 75 and over."),
    (POWER, "Offshore wind came to 4,015 GWh, and the 9,120 GWh made on land were a record."),
    (POWER, "For every GWh of offshore wind there were two on land, where 9,120 GWh were made."),
    (POWER, "Solar power made 3,310 GWh in 2023, when gas still made 6,640."),
    (POWER, "In 2023 solar power made more than coal had made, 2,890 GWh."),
    (SEATS, "In 2024 the Liberal Union ran in 41 districts."),
    (SEATS, "The Liberal Union lost 12 of its 41 seats."),
    (SEATS, "In 2024 the Labour List defended the 38 seats it held."),
    (SEATS, "In 2024 the Labour List, which had held 38 seats, won 52."),
    (SEATS, "The Farmers gained three seats in 2024 and now have 12, as the Green List had before."),
    (HEAT, "In Port-Varn 187 of the 412 died."),
    (HEAT, "In the region, 236 died in 2023, 98 of them in Port-Varn, and 412 in 2024."),
    (HEAT, "Next to Marsh, the highest rate, 30.6, was found in Port-Varn."),
    (HEAT, "Marsh has a higher rate than Ornay, whose rate is 25.4."),
    (BUDGET, "The city spent €655,000 on cool rooms in 2024 and plans to spend €980,000 in 2025."),
    (BUDGET, "In 2024 the city planned €980,000 for cool rooms."),
    (BUDGET, "In 2024 the city set aside €980,000 for the cool rooms of 2025."),
    (BUDGET, "In 2024 the city spent €655,000 on cool rooms, almost twice the €340,000 it had spent the year before."),
    (BUDGET, "In three years, €1.26 million went into cool rooms."),
    (BUDGET, "In 2024 spending on cool rooms grew by €315,000."),
    (FUEL, "A ground pump cost €1,540 in 2024, down from €1,960 in 2022."),
    (FUEL, "With €1,540 a year, a ground pump costs least."),
    (FUEL, "In 2022 a ground pump cost €1,960."),
    (FUEL, "A ground pump costs €210 less than in 2023."),
]
