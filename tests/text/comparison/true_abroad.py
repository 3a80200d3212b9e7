# ruff: noqa: E501 - a sentence a line
"""True sentences whose figures follow from one sentence or row of a long source in another language."""

_FRENCH = (
    "Le conseil a débattu du plan en faveur de la fraîcheur. Les services ont été réorganisés à cette occasion.\n\n" * 6
)
_GERMAN = "Das Amt berichtet jedes Jahr über die Förderung. Die Richtlinie wurde mehrfach geändert.\n\n" * 6

FRENCH = (
    f"{_FRENCH}Le fichier comptait 3 740 abonnés en juin 2023, contre 2 510 un an plus tôt. La part des trains retardés, de 11 % en "
    "2020, a atteint 19 % en 2023. Au total, 4 800 plaques ont été posées, dont 1 200 dans les communes rurales. Sur 560 "
    f"contrôles prévus, 350 seulement ont été réalisés.\n\n{_FRENCH}"
)
GERMAN = (
    f"{_GERMAN}Bewilligt wurden 121.400 Anträge im Jahr 2023, 83.250 im Jahr 2022 und 197.300 im Jahr 2021.\n\n"
    "Der Zuschlag macht bis zu 30 Prozent der Kosten aus.\n\nTabelle 2: Anteil der Haushalte mit Zuschlag, in Prozent\n\n"
    f"Nordkreis       2022: 10,1   2023: 16,4\nOstkreis        2022: 15,9   2023: 25,4\n\n{_GERMAN}"
)

ABROAD_WHOLE: list[tuple[str, str, str, str]] = [
    (FRENCH, "The file of subscribers grew by 1,230 within a year.", "1,230", "1,430"),
    (FRENCH, "In 2023 the share was 19%, up eight percentage points on 2020.", "eight", "six"),
    (FRENCH, "One in four of these plaques was put up in a rural commune.", "One in four", "One in three"),
    (FRENCH, "Of the controls, 210 of 560 were not carried out.", "210", "230"),
    (
        GERMAN,
        "In the three years from 2021 to 2023 the office approved some 402,000 applications.",
        "402,000",
        "432,000",
    ),
    (GERMAN, "From 2022 to 2023 approvals went up by 38,150.", "38,150", "41,150"),
]
"""The source, the statement, the figure that follows, and another that does not."""

SHARES_ABROAD = [
    ("In the east it was one in four in 2023.", "In the east it was one in three in 2023."),
    ("In the north it was about one in six.", "In the north it was about two in five."),
]
"""Shares in words, of which a row of the German table in percent has the number, and others."""

TRUE_ABROAD = [
    *((source, said) for source, said, _, _ in ABROAD_WHOLE),
    *((GERMAN, said) for said, _ in SHARES_ABROAD),
]
"""The sources and the true statements."""
