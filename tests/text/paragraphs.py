"""Paragraphs of policy prose, with what each is a case of. A bar stands where one sentence ends and the next begins."""

from tests.text.paragraphs_of_briefs import CITED, SHAPES
from tests.text.paragraphs_of_law import HEARINGS, NAMES, STATUTES
from tests.text.paragraphs_of_reports import FIGURES, MIXED, NEWS, SPEECH, TONGUES

PLAIN = [
    # Abbreviations of places and bodies
    "The U.S. Senate passed the bill.| The House did not.",
    "Most precursors leave for the U.S. by sea.| Some go by air.",
    "Exports went to Mexico and the U.S.| The committee asked why.",
    "The rule binds the U.K. and the E.U. alike.| It has no force in Norway.",
    "It was filed in Washington, D.C.| On Monday the court replied.",
    "The S.D.N.Y. indictment names four companies.| None has appeared.",
    "U.S.-China talks resumed.| They ended in May.",
    "The U.N. Office on Drugs and Crime lists both.| Neither is scheduled.",
    # Titles and names
    "Rep. Smith asked for the record.| Sen. Jones objected.",
    "Gov. Newsom and Lt. Gov. Kounalakis signed.| The law took effect.",
    "Dr. A. B. Lee testified.| Mr. Wray did not.",
    "George H. W. Bush signed it.| Congress amended it twice.",
    "J. K. Rowe, Jr. was the author.| He died in 2019.",
    "The letter is from Prof. M. de Vries.| She disagrees.",
    "Martin Luther King Jr. spoke there.| The crowd was large.",
    # References
    "See 42 U.S.C. § 1.| It defines the term.",
    "Under 21 C.F.R. § 1310.02 the chemical is listed.| Its salts are not.",
    "H.R. 3333 became law.| S. 1271 did not.",
    "The report (see p. 4.) says so.| The annex does not.",
    "It is on p. 4.| The annex repeats it.",
    "Compare pp. 12 and 14.| They differ.",
    "Resolution No. 5 was adopted.| Resolution No. 6 failed.",
    "The answer was no.| The minister left.",
    "Pub. L. No. 117-58 pays for it.| The sum is fixed.",
    "Brown v. Board of Education settled it.| No court has gone back.",
    "The case is 347 U.S. 483.| It was argued twice.",
    "Fig. 2 shows the trend.| Table 3 has the data.",
    "As Vol. II of the series shows, prices fell.| Wages did not.",
    "Fentanyl is in Schedule II.| Carfentanil is too.",
    "Heroin is in Schedule I.| Methadone is not.",
    "Sec. 301 applies.| Art. 5 does not.",
    "The plant in Gary, Ind. Harbor district closed.| It had 300 workers.",
    "She lives in St. Louis, Mo.| He lives on Wall St.| They met once.",
    "He was ill.| Smith took over.",
    # Words cut short
    "Olson et al. found no effect.| Others did.",
    "The effect was small (Olson et al. 2020).| It has been seen since.",
    "Solvents, acids, etc. are exempt.| Bases are not.",
    "It covers acids, bases, etc.| The list is long.",
    "Some chemicals, e.g. acetone, are common.| Others, i.e. the precursors, are rare.",
    "Acme Inc. and Beta Corp. paid.| Gamma Ltd. refused.",
    "The buyer was Acme Inc.| It paid in cash.",
    "In Jan. 2024 the rate rose.| By Dec. it had fallen.",
    "The cost is approx. 5 million.| It may rise.",
    "The vote was held at 5 p.m. on Friday.| It failed.",
    "The doors close at 5 p.m.| The vote follows.",
    "She holds a Ph.D. in chemistry.| He has none.",
    "The Dept. of Justice declined.| The Dept. of State agreed.",
    # Figures
    "The rate rose 1.5 percent.| It had been 0.9.| Then it fell.",
    "Output reached 3.2 million tons in 2020.| 14 plants closed.",
    "Prices fell by $1.50.| Volumes rose.",
    "Version 3.11 is out.| Nobody uses it.",
    # Quotations
    "“We raised it to 13 percent.”| The minister said no more.",
    'He called it "a gift."| The committee called it a subsidy.',
    'She asked, "Why now?" and left.| Nobody replied.',
    'The memo said: "Raise it. Raise it now."| It was raised.',
    '"Yes!" she said.| He nodded.',
    "They called it ‘a rebate.’| It was a grant.",
    # Questions, calls, ellipses
    "Who pays?| The taxpayer does.",
    "Stop!| That is the message.",
    "He hesitated … and signed.| The law stood.",
    "The minister spoke . . . at length.| The press left.",
    "They waited....| Then they left.",
    "The talks went on…| The committee lost patience.",
    "He paused ... Beijing had called ... and signed.",
    "He paused [@daily] ... Beijing had called.",
    # Brackets
    "The rate rose (it had fallen in May).| It fell again.",
    "The rate rose.| (It had fallen in May.)| It fell again.",
    "The bill (Rep. Smith's) passed.| It was signed.",
    # Citations before and after the stop
    "The rate rose [@daily{#rebate}].| It fell [@wire, p. 4].",
    "The rate rose. [@daily; @wire, p. 5]| It fell. [@wire]",
    "The rate rose.[@daily]| It fell.[^2]| It rose.^[See there. And here.]",
    "The rate rose.[^1] [@daily]| It fell.",
    "The rate rose.¹²| It fell.³",
    "@heritage [p. 3] says that it rose.| @daily agrees.",
    "It rose.| @heritage [p. 3] says so.",
    "“It rose.” [@daily]| It fell.",
    "Exports to the U.S. [@daily] rose.| They fell later.",
    "Exports went to the U.S. [@daily]| The rest stayed.",
    "Exports fell [@daily]. | Beijing objected.",
    "They went to the U.S. [@daily].| Beijing objected.",
    "It was a “gift”.| Beijing objected.",
    "The rate rose (by far).| Beijing objected.",
    "The rate rose [@daily, p. 4] .| Beijing objected.",
    # Emphasis, colons, lists
    "**The rate rose.**| *It fell.*",
    "There are three: acids, bases and salts.| All are listed.",
    "1. Raise the rate.| Do it now.",
    # Lines and paragraphs
    "The rate rose in\n2020.| It fell in\n2021.",
    "The rate rose\n\n|The rate fell",
    "The rate rose.\r\n\r\n|The rate fell.",
    # Other scripts
    "税率は上がった。|その後下がった。",
    "Η τιμή ανέβηκε.| Μετά έπεσε.",
    "Der Satz stieg auf 13 Prozent.| Er fiel „sofort.“| Niemand klagte.",
]

KNOWN = [
    # A name after an abbreviation that may end a sentence: nothing tells a new sentence from a longer name,
    "It was made in the U.S.| Congress banned it.",
    "The buyer was Acme Inc.| Chairman Li signed.",
    "He moved to St. Paul, Minn.| Police followed.",
    "Function 050 grew 2.1 p.p.| Function 150 shrank.",
    # and after a time of day, nothing but the list of zones, days and months.
    "By 8 p.m. Congress had gone home.| The bill was dead.",
]
"""Paragraphs that are cut in the wrong place."""

PARAGRAPHS = [*PLAIN, *STATUTES, *HEARINGS, *NAMES, *FIGURES, *NEWS, *SPEECH, *TONGUES, *MIXED, *CITED, *SHAPES]
"""All others."""
