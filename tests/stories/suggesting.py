"""Texts of sources, claims that lack evidence, and the words of the passage that holds each."""

from __future__ import annotations

TEXTS = {
    "levy-act": "Section 4. A levy of 2.5 per cent is charged on the value of each parcel that enters the port.\n\n"
    "Section 5. Parcels worth less than 40 euros are exempt from the levy.\n\n"
    "Section 9. The port authority shall publish the receipts of the levy each quarter.\n",
    "port-statistics": "Receipts of the levy, 2023\n\n"
    "Quarter\tMillion euros\nFirst\t14.2\nSecond\t15.9\nThird\t13.7\nFourth\t17.1\n\n"
    "In 2023 the port handled 31,840,000 parcels, 11 percent more than in 2022.\n\n"
    "Of these, 68 percent weighed less than two kilograms.\n\n"
    "Customs officers opened one in 400 parcels.\n",
    "audit-2024": "The auditors found that 2,310 of 9,600 exemptions sampled had been granted without documents.\n\n"
    "They recommend that the authority check the declared value of parcels against invoices.\n\n"
    "The authority had 62 officers in 2023, down from 88 in 2019.\n\n"
    "Inspections took 14 minutes on average.\n\n"
    "No officer was trained in the new scanning system before it was put into use.\n",
    "hearing-march": "MS. OKAFOR. We told the authority in writing that the scanners cannot see through lead foil.\n\n"
    "MR. LINDQVIST. The union has asked for 40 more officers since the autumn of 2021.\n\n"
    "MS. OKAFOR. Eleven of the nineteen scanners stood idle on the day of our visit.\n",
    "gazette": "The levy brought in about 61 million euros last year, the authority says.\n\n"
    "Traders complain that exemptions are handed out like sweets.\n\n"
    "A new terminal for parcels opens next spring, at a cost of 240 million euros.\n",
}
TIERS = {"gazette": "secondary"}

CLAIMS = (
    ("Each parcel that enters the port is charged 2.5% of its value.", "levy-act", "A levy of 2.5 per cent"),
    ("Parcels worth less than €40 pay no levy.", "levy-act", "exempt from the levy"),
    ("The authority has to publish the receipts of the levy every quarter.", "levy-act", "publish the receipts"),
    ("In the fourth quarter of 2023 the levy brought in 17.1 million euros.", "port-statistics", "Fourth"),
    ("The port handled 31.84 million parcels in 2023.", "port-statistics", "31,840,000 parcels"),
    ("Parcels rose by 11% over 2022.", "port-statistics", "11 percent more"),
    ("More than two-thirds of parcels, 68%, weighed less than 2 kg.", "port-statistics", "68 percent weighed"),
    ("Customs officers open one parcel in 400.", "port-statistics", "one in 400"),
    ("Auditors found 2,310 exemptions granted without documents.", "audit-2024", "2,310 of 9,600"),
    ("The auditors recommend checking declared values against invoices.", "audit-2024", "against invoices"),
    ("The authority had only 62 officers in 2023.", "audit-2024", "62 officers"),
    ("In 2019 the authority still had 88 officers.", "audit-2024", "88 in 2019"),
    ("On average an inspection took 14 minutes.", "audit-2024", "14 minutes"),
    ("No officer was trained before the scanning system was put into use.", "audit-2024", "trained in the new"),
    ("The scanners cannot see through lead foil, and the authority was told so.", "hearing-march", "lead foil"),
    ("The union has asked for 40 more officers since autumn 2021.", "hearing-march", "40 more officers"),
    ("Eleven of 19 scanners stood idle during the visit.", "hearing-march", "stood idle"),
    ("The levy brought in some 61 million euros last year.", "gazette", "61 million euros"),
    ("A terminal for parcels will open next spring and cost €240m.", "gazette", "240 million"),
)
"""A claim, the key of the source that holds it, and words of the passage."""

NOWHERE = (
    "In 2023 the port handled 41 million parcels.",
    "The levy is 3.5 percent of the value of each parcel.",
    "Wages of officers rose by 6 percent in 2023.",
    "The authority had 62 vehicles and 14 dogs.",
    "Trade with the northern provinces has suffered from the war.",
    "Parliament will vote on the budget in June.",
    "Rents in the harbour district doubled to 1,900 euros.",
    "Nobody expected the minister to resign.",
)
