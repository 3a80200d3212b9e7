# ruff: noqa: E501 - a sentence a line
"""Statements as exact as their sources, or less; and statements whose sources were made less exact."""

from __future__ import annotations

# A statement and its source.
TRUE: list[tuple[str, str]] = [
    ("The fund lost $5.2 million.", "The fund may have lost $5.2 million."),
    ("In 2021 the fund lost $5.2 million.", "In 2023 the fund lost $5.2 million."),
    ("Of the 14,200 permits, 3.0 percent were refused.", "Of 14,200 permits issued, 3.0 percent were refused (426)."),
    ("Growth was 2.0 percent in the second quarter.", "Real gross domestic product increased at an annual rate of 2.0 percent in the second quarter, according to the advance estimate."),
    ("The deficit came to 4.25 percent of output.", "The general government deficit stood at 4.25 per cent of GDP."),
    ("A violator pays a fine of $500.", "Any person who violates this section shall pay a civil penalty of $500 for each violation."),
    ("The levy is 1.50 euros a tonne.", "The levy shall amount to EUR 1.50 per tonne."),
    ("The appropriation is $1,430,000,000.", "For necessary expenses of the Coast Guard, $1,430,000,000, to remain available until September 30, 2027."),
    ("The appropriation is $1.43 billion.", "For necessary expenses of the Coast Guard, $1,430,000,000, to remain available until September 30, 2027."),
    ("About 300 inspectors cover the province.", "The witness said that about 300 inspectors cover the province."),
    ("Roughly 300 inspectors cover the province.", "The witness said that some 300 inspectors cover the province."),
    ("Around 300 inspectors cover the province.", "“We have approximately 300 inspectors,” she testified."),
    ("Nearly 108,000 people died.", "There were 107,543 deaths."),
    ("Nearly 108,000 people died.", "Nearly 108,000 people died, the agency said."),
    ("An estimated 2.3 million households are on the list.", "An estimated 2.3 million households are on the list."),
    ("Unemployment was 4.3 percent in May.", "The seasonally adjusted unemployment rate for May was 4.3%, unchanged from April."),
    ("Unemployment was about 4 percent in May.", "The seasonally adjusted unemployment rate for May was 4.3%."),
    ("The programme cost £12.4m.", "The net cost of the programme was £12.4 million (2022: £11.9 million)."),
    ("The programme cost £12.40 million.", "Programme costs: £12.40 million."),
    ("The reform saves between 2.5 and 3.0 billion euros.", "Savings are put at 2.5 to 3.0 billion euros."),
    ("Half of the schools have no library.", "Half the schools have no library."),
    ("Fifteen percent of the pipes are gone.", "15% of the pipes are gone."),
    ("15.0 percent of the pipes are gone.", "The share of pipes replaced was 15.0 (14.2 a year before) percent, or 15.0 percent."),
    ("The rate fell to 32.6 per 100,000.", "The age-adjusted rate decreased from 33.2 to 32.6 per 100,000 standard population."),
    ("Turnout was 61.80 percent.", "Turnout: 61.80%"),
    ("The dam holds 12 million cubic metres.", "The dam's capacity is 12 million m³."),
    ("A litre costs 1.65 euros.", "The average price was 1.65 euros a litre."),
    ("More than 1,300 pipes went.", "More than 1,300 pipes were replaced."),
    ("Up to 1,300 pipes went.", "Up to 1,300 pipes will be replaced."),
]  # fmt: skip

# A statement, its source, what of the source is replaced, and by what: the source is then less exact.
SEEDED: list[tuple[str, str, str, str]] = [
    ("It rose 13.0 percent.", "It rose 13.0 percent.", "13.0", "13"),
    ("It cost $4.20 million.", "It cost $4.20 million.", "4.20", "4.2"),
    ("The levy is 1.50 euros a tonne.", "The levy shall amount to EUR 1.50 per tonne.", "1.50", "1.5"),
    ("Turnout was 61.80 percent.", "Turnout was 61.80 percent.", "61.80", "61.8"),
    ("Growth was 2.0 percent.", "Real output increased 2.0 percent.", "2.0", "2"),
    ("The deficit was 3.00 percent of output.", "The deficit was 3.00 percent of output.", "3.00", "3.0"),
    ("The deficit was 3.00 percent of output.", "The deficit was 3.00 percent of output.", "3.00", "3"),
    ("A kilo costs 2.10 francs.", "The price of a kilo is 2.10 francs.", "2.10", "2.1"),
    ("The index stood at 101.0.", "The index stood at 101.0.", "101.0", "101"),
    ("The bank lent 1.50 billion euros.", "The bank lent 1.50 billion euros.", "1.50", "1.5"),
    *((f"{head} {tail}", f"{head} {tail}", figure, f"{word} {figure}")
      for word in ("about", "roughly", "approximately", "nearly", "almost", "some", "around", "close to")
      for head, figure, tail in (
          ("The city replaced", "1,300", "1,300 lead pipes."),
          ("Of the schools", "42 percent", "42 percent have no library."),
          ("The strike cost", "$85 million", "$85 million."),
          ("The province has", "300", "300 inspectors."),
          ("It took", "18 months", "18 months to build."),
      )),
]  # fmt: skip
