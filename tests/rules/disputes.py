# ruff: noqa: E501 - a text a line
"""Two sources on one thing: pairs of which both hold, and pairs of one fact in which a figure can be replaced."""

from __future__ import annotations

BOTH_HOLD: dict[str, tuple[str, str]] = {
    "provisional and final counts": (
        "Statistics Norway has published provisional figures. Road deaths in Norway fell to 110 in 2023.",
        "These are the final figures for the year. Road deaths in Norway fell to 117 in 2023.",
    ),
    "the count of one year and of the next": (
        "Police in Arizona seized 2,380 kilograms of fentanyl at the border in fiscal year 2022.",
        "Police in Arizona seized 6,110 kilograms of fentanyl at the border in fiscal year 2023.",
    ),
    "a calendar year and a fiscal year": (
        "Customs officers at Felixstowe opened 4,120 containers in 2023.",
        "Customs officers at Felixstowe opened 4,310 containers in fiscal year 2023.",
    ),
    "a month and a year": (
        "Asylum applications in Austria reached 5,120 in March 2023.",
        "Asylum applications in Austria reached 59,232 in 2023.",
    ),
    "two quarters": (
        "Germany's economy shrank by 0.1 percent in the third quarter of 2024, the statistics office said.",
        "Germany's economy shrank by 0.2 percent in the fourth quarter of 2024, the statistics office said.",
    ),
    "kilograms and pounds": (
        "The coast guard of Honduras seized 1,500 kilograms of cocaine off Roatán in June 2021.",
        "The coast guard of Honduras seized 3,307 pounds of cocaine off Roatán in June 2021.",
    ),
    "euros and dollars": (
        "The grain terminal at Constanța cost €120 million and opened in 2022.",
        "The grain terminal at Constanța cost $131 million and opened in 2022.",
    ),
    "millions and billions": (
        "Congress appropriated $1,430 million for the Coast Guard's cutters in 2021.",
        "Congress appropriated $1.43 billion for the Coast Guard's cutters in 2021.",
    ),
    "another city": (
        "The school board of Dayton closed 14 schools in the summer of 2019.",
        "The school board of Toledo closed 11 schools in the summer of 2019.",
    ),
    "the city and the county": (
        "In 2020 there were 412 opioid deaths in the city of Baltimore.",
        "In 2020 there were 538 opioid deaths in the county and city of Baltimore.",
    ),
    "a part and the whole": (
        "Of Sweden's reactors, six produced 46 terawatt hours of electricity in 2023.",
        "Sweden's power stations produced 163 terawatt hours of electricity in 2023.",
    ),
    "men and all": (
        "In Scotland 1,172 people died of drug misuse in 2023.",
        "In Scotland 779 men died of drug misuse in 2023.",
    ),
    "one text gives both": (
        "The ministry of health of Peru first reported 68,978 deaths by May 2021. It later revised the count. The ministry of health of Peru reported 180,764 deaths by May 2021.",
        "The ministry of health of Peru reported 68,978 deaths by May 2021.",
    ),
    "a forecast and the outcome": (
        "The treasury forecast that the deficit of New Zealand would be 2.9 percent of output in 2023.",
        "The deficit of New Zealand was 2.4 percent of output in 2023.",
    ),
    "the budget and the accounts": (
        "The budgeted cost of the Turin tram line was 310 million euros in 2018.",
        "The final cost of the Turin tram line was 388 million euros in 2018.",
    ),
    "authorised and spent": (
        "Parliament authorised 40 million pounds for flood defences along the Severn in 2016.",
        "The agency spent 33 million pounds on flood defences along the Severn in 2016.",
    ),
    "rounded in a news story": (
        "The committee found that 97,284 packages from Guangzhou were not inspected in 2020.",
        "The committee found that some 97,000 packages from Guangzhou were not inspected in 2020.",
    ),
    "more than": (
        "A survey in Wales counted 2,164 empty shops in October 2023.",
        "A survey in Wales counted more than 2,000 empty shops in October 2023.",
    ),
    "a range of estimates": (
        "Between 3,000 and 5,000 migrants crossed the Darién gap each week in 2023.",
        "Some 4,200 migrants crossed the Darién gap each week in 2023.",
    ),
    "percent and percentage points": (
        "Unemployment in Spain fell by 8 percent between 2021 and 2022.",
        "Unemployment in Spain fell by 1.2 percentage points between 2021 and 2022.",
    ),
    "rose to and rose by": (
        "The minimum wage in Ontario rose to 15.50 dollars in October 2022.",
        "The minimum wage in Ontario rose by 0.50 dollars in October 2022.",
    ),
    "a rate and a count": (
        "West Virginia had 80.9 overdose deaths per 100,000 inhabitants in 2022.",
        "West Virginia had 1,335 overdose deaths in 2022.",
    ),
    "a day and a year": (
        "The ferry to Gozo carries 11,500 passengers a day in summer.",
        "The ferry to Gozo carries 5.9 million passengers a year.",
    ),
    "seasonally adjusted and not": (
        "Seasonally adjusted unemployment in Ireland was 4.3 percent in May 2024.",
        "Unadjusted unemployment in Ireland was 4.6 percent in May 2024.",
    ),
    "two sections of a statute": (
        "A person who violates section 12 of the Water Act shall pay a fine of 500 dollars for each day.",
        "A person who violates section 14 of the Water Act shall pay a fine of 750 dollars for each day.",
    ),
    "first and second offence": (
        "For a first offence under the Dog Act the fine is 200 dollars.",
        "For a second offence under the Dog Act the fine is 400 dollars.",
    ),
    "two witnesses at a hearing": (
        "“We lost 40 nurses in Kansas last year,” Ms. Alvarez testified.",
        "“We lost 25 nurses in Kansas last year,” Mr. Odum testified.",
    ),
    "two parties": (
        "According to the union, 9,000 dockers in Antwerp joined the strike.",
        "According to the employers, 4,500 dockers in Antwerp joined the strike.",
    ),
    "net and gross": (
        "Gross migration to Denmark was 76,000 people in 2019.",
        "Net migration to Denmark was 9,600 people in 2019.",
    ),
    "constant and current prices": (
        "Real wages in Estonia grew 1.3 percent in 2024.",
        "Nominal wages in Estonia grew 8.1 percent in 2024.",
    ),
    "excluding": (
        "Belgium exported 410 million euros of potatoes, excluding frozen fries, in 2020.",
        "Belgium exported 2.1 billion euros of potatoes, including frozen fries, in 2020.",
    ),
}

# The sentence of one source, the same as another source has it, a figure of it, and what it is replaced by.
SAME: list[tuple[str, str, str, str]] = [
    ("Overdose deaths in Ohio fell to 4,452 in 2023.", "Overdose deaths in Ohio dropped to 4,452 in 2023, the state said.", "4,452", "4,542"),
    ("In 2020 Beijing raised the export-tax rebate on 14 fentanyl precursors to 13 percent.", "Beijing raised the export-tax rebate on 14 fentanyl precursors to 13 percent in 2020.", "13 percent", "17 percent"),
    ("In 2020 Beijing raised the export-tax rebate on 14 fentanyl precursors to 13 percent.", "In 2020, Beijing raised its export-tax rebate on 14 fentanyl precursors to 13%.", "14", "17"),
    ("Congress appropriated $1.43 billion for the Coast Guard's cutters in 2021.", "In 2021 Congress appropriated $1.43 billion for cutters of the Coast Guard.", "1.43", "1.34"),
    ("The school board of Dayton closed 14 schools in the summer of 2019.", "In the summer of 2019, the Dayton school board closed 14 schools.", "14", "41"),
    ("West Virginia had 80.9 overdose deaths per 100,000 inhabitants in 2022.", "In 2022, West Virginia had 80.9 overdose deaths per 100,000 residents.", "80.9", "89.0"),
    ("Unemployment in Spain fell by 1.2 percentage points between 2021 and 2022.", "Between 2021 and 2022 unemployment in Spain fell 1.2 percentage points.", "1.2", "2.1"),
    ("The grain terminal at Constanța cost €120 million and opened in 2022.", "The Constanța grain terminal, which opened in 2022, cost €120 million.", "120", "210"),
    ("Police in Arizona seized 2,380 kilograms of fentanyl at the border in 2022.", "In 2022, police in Arizona seized 2,380 kilograms of fentanyl at the border, according to officials.", "2,380", "3,280"),
    ("Sweden's reactors produced 46 terawatt hours of electricity in 2023.", "Sweden's reactors produced 46 terawatt hours of power in 2023.", "46", "64"),
    ("The hearing was told that 97,284 packages from Guangzhou were not inspected in 2020.", "Some 97,284 packages from Guangzhou were not inspected in 2020, the hearing was told.", "97,284", "79,284"),
    ("A survey in Wales counted 2,164 empty shops in October 2023.", "In October 2023 a survey counted 2,164 empty shops in Wales.", "2,164", "2,614"),
    ("The minimum wage in Ontario rose to 15.50 dollars in October 2022.", "Ontario's minimum wage rose to 15.50 dollars in October 2022.", "15.50", "16.50"),
    ("Net migration to Denmark was 9,600 people in 2019.", "Net migration to Denmark was 9,600 in 2019, Statistics Denmark reports.", "9,600", "6,900"),
    ("Real wages in Estonia grew 1.3 percent in 2024.", "Real wages in Estonia grew by 1.3 percent in 2024.", "1.3", "3.1"),
    ("The ferry to Gozo carried 5.9 million passengers in 2023.", "The Gozo ferry carried 5.9 million passengers in 2023.", "5.9", "9.5"),
    ("A person who violates section 12 of the Water Act shall pay a fine of 500 dollars for each day.", "Whoever violates section 12 of the Water Act shall pay a fine of 500 dollars for each day.", "500", "5,000"),
    ("Asylum applications in Austria reached 59,232 in 2023.", "Asylum applications in Austria reached 59,232 in 2023, the ministry announced.", "59,232", "95,232"),
    ("The budget of the Park Service was cut by 12 percent in 2013.", "In 2013 the Park Service's budget was cut by 12 percent.", "12", "21"),
    ("Of 1,000 farms in Bavaria, 312 kept fewer than ten cows in 2018.", "In 2018, 312 of 1,000 farms in Bavaria kept fewer than ten cows.", "312", "231"),
    ("Road deaths in Norway fell to 110 in 2023.", "Road deaths in Norway fell to 110 in 2023, a record low.", "110", "101"),
    ("In Scotland 1,172 people died of drug misuse in 2023.", "Drug misuse killed 1,172 people in Scotland in 2023.", "1,172", "1,712"),
    ("Germany's economy shrank by 0.2 percent in the fourth quarter of 2024.", "Germany's economy shrank 0.2 percent in the fourth quarter of 2024, the statistics office said.", "0.2", "0.4"),
    ("Parliament authorised 40 million pounds for flood defences along the Severn in 2016.", "In 2016 parliament authorised £40 million for flood defences along the Severn.", "40", "14"),
    ("The treaty with Kiribati allows 12 vessels to fish for tuna from 2020 on.", "From 2020, the treaty with Kiribati allows 12 vessels to fish for tuna.", "12", "21"),
    ("The mine at Kiruna employed 1,840 people in 2021.", "In 2021 the mine at Kiruna employed 1,840 workers.", "1,840", "1,480"),
    ("NATO members pledged 24 batteries of air defence to Kyiv in July 2023.", "In July 2023 members of NATO pledged 24 air defence batteries to Kyiv.", "24 ", "42 "),
    ("Tuition at public universities in Texas rose by 3.5 percent in 2018.", "In 2018 tuition at public universities in Texas rose 3.5 percent.", "3.5", "5.3"),
    ("Maternal deaths in Georgia numbered 99 in 2019.", "There were 99 maternal deaths in Georgia in 2019.", "99", "66"),
    ("The refinery at Leuna processes 240,000 barrels of crude a day.", "The Leuna refinery processes 240,000 barrels of crude per day.", "240,000", "420,000"),
    ("Kenya exported 450,000 tonnes of tea in 2022, of which Pakistan bought 38 percent.", "In 2022 Kenya exported 450,000 tonnes of tea, 38 percent of which Pakistan bought.", "38", "83"),
    ("The Senate passed the Farm Bill by 68 votes to 32 in June 2013.", "In June 2013 the Senate passed the Farm Bill 68 to 32.", "68", "86"),
    ("Rents in Dublin rose 7.2 percent in the year to March 2024.", "In the year to March 2024 rents in Dublin rose by 7.2 percent.", "7.2", "2.7"),
    ("Illinois pays its prison guards 31.50 dollars an hour.", "In Illinois prison guards are paid 31.50 dollars an hour.", "31.50", "35.10"),
    ("Vaccination of infants in Samoa fell to 31 percent in 2018.", "In 2018 the vaccination of infants in Samoa fell to just 31 percent.", "31", "13"),
    ("The reform gives 1.3 million pensioners in Poland a higher allowance.", "Under the reform, 1.3 million pensioners in Poland get a higher allowance.", "1.3", "3.1"),
    ("Greece granted citizenship to 14,200 migrants in 2018.", "In 2018, 14,200 migrants were granted citizenship by Greece.", "14,200", "12,400"),
    ("The hospital in Kano admitted 618 children with measles in February 2024.", "In February 2024, 618 children with measles were admitted to the hospital in Kano.", "618", "681"),
    ("Public debt in Japan reached 255 percent of output in 2023.", "Japan's public debt reached 255% of output in 2023.", "255", "225"),
    ("Brazil planted 2.1 million hectares of cotton in the 2024 season.", "In the 2024 season Brazil planted 2.1 million hectares with cotton.", "2.1", "1.2"),
    ("The Home Office returned 26,000 people to their home countries in 2023.", "In 2023, 26,000 people were returned to their home countries by the Home Office.", "26,000", "62,000"),
    ("Solar panels supplied 12.5 percent of Portugal's electricity in 2023.", "In 2023, 12.5 percent of electricity in Portugal was supplied by solar panels.", "12.5", "15.2"),
    ("Enrolment at Michigan's colleges fell by 9 percent in 2020.", "In 2020 enrolment at colleges in Michigan fell 9 percent.", "9", "19"),
    ("The navy of Chile has four submarines and 24 patrol boats.", "Chile's navy has four submarines and 24 patrol boats.", "24", "42"),
    ("The law caps credit-card fees in Alabama at 8 dollars.", "In Alabama, the law caps fees on credit cards at $8.", "8", "18"),
    ("The plant at Hinkley Point is to cost £46 billion at 2024 prices.", "At 2024 prices, the Hinkley Point plant is to cost £46 billion.", "46", "64"),
    ("Farmers in Punjab burned stubble on 36,663 fields in 2023.", "In 2023 stubble was burned on 36,663 fields by farmers in Punjab.", "36,663", "33,663"),
    ("Some 17 percent of households in Detroit have no car.", "In Detroit, 17 percent of households have no car.", "17", "71"),
    ("Ireland's corporation tax receipts were 23.8 billion euros in 2023.", "Corporation tax receipts in Ireland came to €23.8 billion in 2023.", "23.8", "28.3"),
    ("Each resident of Malta produced 618 kilograms of waste in 2022.", "In 2022 every resident of Malta produced 618 kilograms of waste.", "618", "816"),
    ("Rail freight through Basel fell to 21 million tonnes in 2023.", "Freight by rail through Basel fell to 21 million tonnes in 2023.", "21", "12"),
    ("The fund had 3,400 members in Utrecht at the end of 2022.", "At the end of 2022 the fund had 3,400 members in Utrecht.", "3,400", "4,300"),
]  # fmt: skip
