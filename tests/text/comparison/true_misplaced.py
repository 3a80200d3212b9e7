"""Figures of passages that have several of one unit, each for something else; and which one a statement may give."""

SURVEY = (
    "The survey was sent to every household of the three parishes in March. 1,480 households sent the form back. "
    "Of them 44 per cent said that they would pay a higher charge for water if rivers were cleaner. "
    "Replacing the lead pipe under the garden was thought to be worth the money by 31 per cent. "
    "18 per cent had already had the pipe replaced, most of them at their own cost. "
    "Asked whether the company told them enough about leaks, 62 per cent answered that it did not."
)
HOSPITALS = (
    "The trust runs two hospitals. Penmarrow Hospital has 412 beds and treated 61,300 patients in the year to March. "
    "St Austen's has 266 beds, of which 38 stood empty for want of nurses, and treated 28,900 patients. "
    "Patients at Penmarrow waited 19 weeks for an operation on the hip, those at St Austen's 31 weeks. "
    "Together the two have 678 beds. The deficit of the trust rose to £14.2 million, and its debts to £57 million."
)
FERRY = (
    "The ferry carried 212,000 passengers in 2023. Freight came to 84,000 tonnes, of which timber made up 31,500 "
    "tonnes.\n"
    "The fare for a car rose from £38 to £43. Residents of the islands pay £21.\n"
    "Punctuality fell: 81 per cent of crossings left on time, against 93 per cent in 2019. "
    "Bad weather was the cause of 240 of the 610 cancelled crossings, and want of crew of 175."
)
SCHOOLS = (
    "Enrolment: 1,148. Teachers: 71. Classrooms: 52. Books in the library: 11,400.\n"
    "Pupils from the old town: 655. Pupils who come by bus: 380. Pupils with free meals: 214.\n"
    "Cost per pupil: £6,850. Cost of transport per pupil: £940.\n"
    "Total staff with kitchen and office: 118."
)
BUSES = (
    "Passengers on the night buses numbered 95,000 in 2022 and 118,000 in 2023. "
    "Passengers on the day buses numbered 2.4 million in 2022 and 2.6 million in 2023. "
    "Each journey on a night bus cost the county £7.10, each on a day bus £1.85."
)

CUTS = (
    "The council has 2,150 posts. Cuts of 212 posts in libraries and of 180 in schools were agreed in March. In all "
    "392 posts go. The councillors voted for the cuts by 31 to 24, and 6 posts were saved by the vote on posts cut."
)
TRUE = (
    ("The council of the county now agreed, after much debate, to cut 392 posts.", CUTS),
    ("Cuts agreed in schools take 180 posts.", CUTS),
    ("Forty-four per cent of households would accept a higher charge for cleaner rivers.", SURVEY),
    ("Only 31 per cent thought that replacing the lead pipe is worth the money.", SURVEY),
    ("Among those who answered, 18 per cent no longer have a lead pipe.", SURVEY),
    ("Nearly two thirds, 62 per cent, do not hear enough about leaks.", SURVEY),
    ("While 44 per cent would pay for rivers, 31 per cent would for the pipe.", SURVEY),
    ("Some 1,480 households took part in the survey of water charges.", SURVEY),
    ("Penmarrow Hospital has 412 beds.", HOSPITALS),
    ("St Austen's, the smaller hospital, has 266 beds.", HOSPITALS),
    ("The trust has 678 beds in its two hospitals.", HOSPITALS),
    ("At St Austen's 38 beds stand empty, as nurses are lacking.", HOSPITALS),
    ("At St Austen's a patient waits 31 weeks for a hip, twelve more than at Penmarrow.", HOSPITALS),
    ("A new hip takes 19 weeks at Penmarrow.", HOSPITALS),
    ("Penmarrow treated 61,300 patients, more than twice as many as St Austen's.", HOSPITALS),
    ("The trust ended the year with a deficit of £14.2 million and with debts of £57 million.", HOSPITALS),
    ("Debts now stand at £57 million.", HOSPITALS),
    ("In 2023 some 212,000 people took the ferry.", FERRY),
    ("Timber alone came to 31,500 tonnes, more than a third of the freight of the ferry.", FERRY),
    ("Islanders pay £21 for a car, about half of the fare for others.", FERRY),
    ("A car now costs £43.", FERRY),
    ("In 2019, 93 per cent of crossings left on time.", FERRY),
    ("Of 610 crossings that were cancelled, 240 were for bad weather.", FERRY),
    ("Want of crew led to 175 cancelled crossings.", FERRY),
    ("The school has 1,148 pupils, a third of whom come by bus.", SCHOOLS),
    ("With 71 teachers the school teaches in 52 classrooms.", SCHOOLS),
    ("Some 655 children live in the old town.", SCHOOLS),
    ("About 210 pupils have their meals free.", SCHOOLS),
    ("Transport costs £940 for each pupil.", SCHOOLS),
    ("With those of kitchen and office the school employs 118 people.", SCHOOLS),
    ("Night buses carried 118,000 passengers in 2023.", BUSES),
    ("The year before, 95,000 passengers took a night bus.", BUSES),
    ("In 2022 the day buses carried 2.4 million.", BUSES),
    ("The county pays £7.10 for each journey at night.", BUSES),
)
FALSE = (
    ("Replacing the lead pipe is thought to be worth the money by 44 per cent.", SURVEY, "44 per cent", "31 per cent"),
    ("Asked whether it told them enough about leaks, 44 per cent answered no.", SURVEY, "44 per cent", "62 per cent"),
    ("Patients at Penmarrow waited 31 weeks for an operation.", HOSPITALS, "31 weeks", "19 weeks"),
    ("Residents of the islands pay £43.", FERRY, "£43", "£21"),
    ("Pupils with free meals: 380.", SCHOOLS, "380", "214"),
)
"""A statement, its passage, the figure that is that of something else, and the one that was meant."""
