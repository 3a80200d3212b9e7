"""Amounts in words of other languages, and money in two coins, read one by one by hand."""

from tests.text.amounts_alone import Read

TONGUES_IN_WORDS: dict[str, Read] = {
    "Les règles ont été modifiées quatorze fois depuis 2020.": [("quatorze", "14", ""), ("2020", "2020", "year")],
    "L'étude porte sur douze pays.": [("douze", "12", "")],
    "Ils étaient douze, cette année.": [("douze", "12", "")],
    "vingt-deux pays et trente et un départements": [("vingt-deux", "22", ""), ("trente et un", "31", "")],
    "quatre-vingt-dix-sept communes et soixante-dix maires": [
        ("quatre-vingt-dix-sept", "97", ""),
        ("soixante-dix", "70", ""),
    ],
    "cent vingt communes pour les deux départements": [("cent vingt", "120", ""), ("deux", "2", "")],
    "entre vingt et trente pays": [("vingt et trente", "20..30", "")],
    "vingt pour cent des ménages": [("vingt pour cent", "20", "%")],
    "pour environ les trois quarts aux taux": [("trois quarts", "3/4", "")],
    "Un tiers des logements étaient vides.": [("Un tiers", "1/3", "")],
    "plus de la moitié des ménages": [("moitié", "1/2", "")],
    "Die Studie umfasst zwölf Länder.": [("zwölf", "12", "")],
    "Zwölf Länder nahmen teil.": [("Zwölf", "12", "")],
    "zweiundzwanzig Länder und dreihundert Euro": [("zweiundzwanzig", "22", ""), ("dreihundert Euro", "300", "EUR")],
    "drei Millionen Euro": [("drei Millionen Euro", "3000000", "EUR")],
    "in den elf Ländern ist die Zahl auch gesunken": [("elf", "11", "")],
    "Drei Viertel der Mittel gingen an Eigentümer.": [("Drei Viertel", "3/4", "")],
    "Ein Drittel der Mieter und fast die Hälfte der Eigentümer": [("Ein Drittel", "1/3", ""), ("Hälfte", "1/2", "")],
    "treinta y dos países": [("treinta y dos", "32", "")],
    "se han visto once casos en los hospitales": [("once", "11", "")],
    "la mitad de los hogares": [("mitad", "1/2", "")],
    "dos tercios de los votantes": [("dos tercios", "2/3", "")],
    "ventidue comuni e dodici paesi": [("ventidue", "22", ""), ("dodici", "12", "")],
    "la metà delle famiglie": [("metà", "1/2", "")],
    "tweeëntwintig gemeenten in twaalf provincies": [("tweeëntwintig", "22", ""), ("twaalf", "12", "")],
    "vinte e dois municípios": [("vinte e dois", "22", "")],
    "tjugofem kommuner i tolv län": [("tjugofem", "25", ""), ("tolv", "12", "")],
    "w dwunastu krajach, dwanaście gmin": [("dwunastu", "12", ""), ("dwanaście", "12", "")],
}

NOTHING_IN_ENGLISH: tuple[str, ...] = (
    "Once a year the elf of Los Angeles and Las Vegas is due to be seen once.",
    "They seize the quince tart, and the sexton is due.",
    "Otto Dix painted it, the sex was not recorded, and it cost no cent.",
    "This folie à deux has been called a ménage à trois of the party.",
    "The Cinque Ports and Quatre Bras are places, and so is Trois-Rivières.",
    "Leipzig, Danzig and a zigzag line of the coast.",
    "An argument for the elf, the dos and the don'ts, and a venti latte.",
    "Stefan Zwanzig and Maria Siete spoke, as did Lord Vingt.",
    "Er wurde am zwölften Mai gewählt, in der ersten Hälfte und nicht in der zweiten Hälfte.",
    "la loi du douze mai; la primera mitad del año; la première moitié",
    "Es sei nicht der Fall, sagte er, und das sei auch so.",
    "Parmi les neufs et les septiques on ne compte pas les centres.",
)

COINS: dict[str, Read] = {
    "one dollar and eight cents": [("one dollar and eight cents", "1.08", "USD")],
    "three dollars and fifteen cents": [("three dollars and fifteen cents", "3.15", "USD")],
    "two euros and forty cents": [("two euros and forty cents", "2.4", "EUR")],
    "3 dollars and 15 cents": [("3 dollars and 15 cents", "3.15", "USD")],
    "two pounds fifty a ride": [("two pounds fifty", "2.5", "pounds")],
    "one pound and ten pence": [("one pound and ten pence", "1.1", "pounds")],
    "£2 and 50p": [("£2 and 50p", "2.5", "GBP")],
    "eight cents a minute": [("eight cents", "8", "cents")],
    "five pence a bag": [("five pence", "5", "pence")],
    "two pounds fifty years ago": [("two pounds", "2", "pounds"), ("fifty years", "50", "years")],
    "$2, and 40 people": [("$2", "2", "USD"), ("40", "40", "")],
    "two million dollars and eight cents": [("two million dollars", "2000000", "USD"), ("eight cents", "8", "cents")],
    "two dollars and thirty people": [("two dollars", "2", "USD"), ("thirty", "30", "")],
}

HAZARDS: dict[str, Read] = {
    "risk was higher (HR 1.12)": [("1.12", "1.12", "")],
    "(HR 1.62, 95% CI 1.57–1.67)": [("1.62", "1.62", ""), ("95%", "95", "%"), ("1.57–1.67", "1.57..1.67", "")],
    "aHR 1.62": [("1.62", "1.62", "")],
    "HR = 0.98": [("0.98", "0.98", "")],
    "hazard ratio 1.12": [("1.12", "1.12", "")],
    "HR 1234 of this Congress": [],
    "HR 12 and H.R. 12": [],
    "H.R. 1.12": [],
}

RANGES_OF_DAYS: dict[str, Read] = {
    "from 1 April to 30 September 2023": [("1 April to 30 September 2023", "738611..738793", "date")],
    "between 1 April and 30 September 2023": [("1 April and 30 September 2023", "738611..738793", "date")],
    "1 April–30 September 2023": [("1 April–30 September 2023", "738611..738793", "date")],
    "from November 1 through March 31, 2024": [("November 1 through March 31, 2024", "738825..738976", "date")],
    "on 12 November and 3 May 2024": [("3 May 2024", "739009", "date")],
    "29 February to 3 March 2023": [("3 March 2023", "738582", "date")],
}
