"""Quotations of a council meeting, an interview and a judgment, and to whom a brief gives them."""
# ruff: noqa: E501 - a paragraph of a source stands on one line

from __future__ import annotations

from tests.rules.voices import Telling

A = """\
RIVERTON (AP) — Water rates will rise by a fifth next year, the city council decided on Tuesday night.

"This is the only honest way to pay for the mains," Council President Adaeze Nwosu said after the vote. "Anything else is a loan against our children."

Opponents were furious. Craig Tollefson, a retired machinist who has lived on Ash Street since 1971, said he would have to choose between water and heating. "They don't read their own bills," he said.

“We were told in 2019 that the bonds would cover all of it,” said Councilman Rafael Ortega, who voted no, “and now we are told they never could.”

The utility's chief engineer, Mei-Ling Chao, told the council that a third of the mains "were laid before the First World War." Her deputy, Tom Brandvold, was more cautious: "We have records for perhaps half of them."

Gov. Ellen Sayre's office called the increase "regrettable but lawful." Sayre herself told KRVT radio that she "would not have signed it."

Moody's said in a note that the increase was "credit positive." S&P Global declined to comment.

State Sen. Marcus Webb (D-Riverton) tweeted: "Twenty percent. In one year. Shameful."

"It was the worst meeting I have chaired," Nwosu later told The Beacon.
"""

B = """\
Interview with Prof. Dr. Ingeborg Stahlberg, Institute for Labour Research, 4 May 2024

Interviewer: How many of the apprentices stay?

Stahlberg: Fewer than we had hoped. The firms train them and the cities take them.

Interviewer: Minister Kowalczyk says that the bonus works.

Stahlberg: The bonus works for those who would have stayed without it. As my colleague Dr. Nadia Rahmani puts it, "you cannot buy a home with a bonus."

Interviewer: What would you do instead?

Stahlberg: Build. Nothing else keeps people in a small town.
"""

C = """\
The Rt Hon Lord Justice Haddon gave judgment on 3 May.

Mrs Justice Lang said that the notice "gave no reasons that a reader could follow." Counsel for the claimant, Mr Simon Everett KC, submitted that the council "had closed its mind before it opened the consultation." Ms Fiona Adeyemi, for the council, replied that the officers "had an open mind throughout."

As Lord Reed observed in an earlier case, "fairness is not a matter of form."

Amnesty International welcomed the ruling. Its director, Sacha Whitcombe, said it "restores a right that should never have been in doubt."
"""

WRONG = (
    Telling(A, 'Rafael Ortega called it "the only honest way to pay for the mains".'),
    Telling(A, 'To Councilman Ortega, it was "a loan against our children".'),
    Telling(A, '"We were told in 2019 that the bonds would cover all of it," recalled Craig Tollefson.'),
    Telling(A, 'Tom Brandvold told the council that a third of the mains "were laid before the First World War".'),
    Telling(A, 'Engineer Mei-Ling Chao conceded: "We have records for perhaps half of them".'),
    Telling(A, 'State Senator Marcus Webb told KRVT radio that he "would not have signed it".'),
    Telling(A, '"Twenty percent. In one year. Shameful," wrote Governor Ellen Sayre.'),
    Telling(A, 'It was, said Councilman Ortega, "the worst meeting I have chaired".'),
    Telling(B, '"Build," urges Minister Kowalczyk. "Nothing else keeps people in a small town".', voice=True),
    Telling(
        B,
        'Minister Piotr Kowalczyk believes that the bonus "works for those who would have stayed without it".',
        voice=True,
    ),
    Telling(B, 'According to Dr. Hans Meier, "the firms train them and the cities take them".', voice=True),
    Telling(C, 'Ms Adeyemi argued that the council "had closed its mind before it opened the consultation".'),
    Telling(C, 'Mr Everett answered that the officers "had an open mind throughout".'),
    Telling(C, 'Lord Reed held that the notice "gave no reasons that a reader could follow".'),
    Telling(C, 'The ruling, Simon Everett said, "restores a right that should never have been in doubt".'),
)
"""Words given to somebody else than the source gives them to."""

UNTOLD = (
    Telling(A, 'Adaeze Nwosu, the president of the council, countered that opponents "don\'t read their own bills".'),
)
"""The same, where the source or the brief names nobody, a body or an office: not clear enough to tell."""

RIGHT = (
    Telling(
        A,
        'The council president, Adaeze Nwosu, sees no other choice: "This is the only honest way to pay for the mains".',
    ),
    Telling(A, '"Anything else is a loan against our children," Ms. Nwosu added.'),
    Telling(
        A,
        'Mr. Tollefson, who has lived on Ash Street since 1971, says of the council that "they don\'t read their own bills".',
    ),
    Telling(A, '"We were told in 2019 that the bonds would cover all of it," Ortega complained.'),
    Telling(A, '"And now we are told they never could," Ortega said.'),
    Telling(A, 'Chao told council members that a third of the mains "were laid before the First World War".'),
    Telling(A, 'Mr. Brandvold, deputy to Ms. Chao, put it more carefully: "We have records for perhaps half of them".'),
    Telling(A, 'Governor Sayre, through her office, called the increase "regrettable but lawful".'),
    Telling(A, 'Ellen Sayre said she "would not have signed it".'),
    Telling(A, 'Rating agency Moody\'s Investors Service called it "credit positive".'),
    Telling(A, 'Sen. Webb was brief: "Twenty percent. In one year. Shameful."'),
    Telling(A, 'It was "the worst meeting I have chaired", Adaeze Nwosu told The Beacon.'),
    Telling(
        A,
        'The Associated Press quotes Council President Nwosu as saying that it is "the only honest way to pay for the mains".',
    ),
    Telling(
        A,
        'Riverton Water, whose chief engineer testified, says a third of its mains "were laid before the First World War".',
    ),
    Telling(
        B,
        'Ingeborg Stahlberg of the Institute for Labour Research doubts the bonus: it "works for those who would have stayed without it".',
        voice=True,
    ),
    Telling(B, 'Dr. Rahmani, quoted by Stahlberg, says that "you cannot buy a home with a bonus".', voice=True),
    Telling(B, 'Professor Stahlberg said that "you cannot buy a home with a bonus".', voice=True),
    Telling(B, 'The institute says that "the firms train them and the cities take them".', voice=True),
    Telling(C, 'The judge, Mrs Justice Lang, found that the notice "gave no reasons that a reader could follow".'),
    Telling(C, 'Counsel for the council, Fiona Adeyemi, said the officers "had an open mind throughout".'),
    Telling(
        C,
        'Simon Everett KC told the High Court that the council "had closed its mind before it opened the consultation".',
    ),
    Telling(C, 'The High Court held that the notice "gave no reasons that a reader could follow".'),
    Telling(C, 'Amnesty says that the ruling "restores a right that should never have been in doubt".'),
    Telling(C, 'Citing Lord Reed, Haddon LJ said that "fairness is not a matter of form".'),
    Telling(
        C, 'Sacha Whitcombe, Amnesty\'s director, said it "restores a right that should never have been in doubt".'
    ),
    Telling(A, 'Mayor Linda Park vetoed an increase that Governor Sayre\'s office called "regrettable but lawful".'),
    Telling(
        A,
        'Craig Tollefson said he would choose between water and heating after what Nwosu termed "the only honest way to pay for the mains".',
    ),
    Telling(
        A, 'The story by Jane Holloway has the council president say that it was "the worst meeting I have chaired".'
    ),
    Telling(A, 'Holloway reported that a third of the mains "were laid before the First World War".'),
    Telling(C, 'Mr Everett said that Ms Adeyemi was wrong that the officers "had an open mind throughout".'),
)
"""Words given to whoever said them, or to nobody in particular."""
