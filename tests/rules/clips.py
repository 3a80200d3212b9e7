"""Quotations out of sentences that deny them: those that are misquoted, and those that an editor lets stand."""

LIBRARY = """\
@misc{hearing, title = {Hearing on the Heat Act}, year = {2025}}
@techreport{review, title = {A review of the evidence}, institution = {Labour Institute}, year = {2025}}
@article{courier, title = {Summer at work}, journal = {Courier}, year = {2025}}
@misc{act, title = {Heat Act}, year = {2023}}
"""

HEARING = """\
Mr. OKAFOR. I do not believe that the Act has failed. I believe that it was never funded. No, I don't think the
committee has been misled. Nobody in my office says that the money is there.

Ms. STRAND. We do not claim that every site is safe. It is not true that the builders have ignored the law, and we
would never have signed a letter which said so. The fund is empty. I do not accept that the fund is empty, Mr. Okafor.

Chair LIND. Do you not think that the inspectors were too few? If the bill passes, the number of inspectors will double.

Mr. OKAFOR. It would be wrong to say that the inspectors have looked away. I cannot believe that employers are still
paid to keep workers in the sun. I would not deny that some of my staff were late.
"""

REVIEW = """\
We found no evidence that the Act has reduced employment in the building trade. There is no sign that wages were cut
when breaks became the law. Until 2019 there was no evidence that shade tents had any effect; a trial in that year
showed that they do. The review did not show that breaks cost output. This should not be read as saying that breaks
are free of charge. It is unlikely that a lower threshold would save more lives.

It is a common misconception that heat is a danger to the old alone. There is no doubt that heat kills. It is no
secret that small firms rarely comply. We do not know that every firm was asked, and we did not expect that
the winter would be the warmest on record.

There is little reason to think that a fine of this size would change what large firms do. No study has found that
training alone can prevent heat stroke. Those who do not believe that the climate is changing were asked as well.
"""

COURIER = """\
The minister denied that the fund was empty. Critics claim that the Act has ruined farmers, which is false. The firm
did not say that the tents were made of plastic. Few would dispute that the summer was hot. Workers were denied that
right to a break which the law gives them. "There is no evidence that anybody has died of heat on our sites," said
Helen Strand. Doubts that have been raised about the count were never answered.
"""

PANEL = """\
Ms. BERG. We would not oppose the levy if the tents were paid for first. I will not promise that it can be done before
summer. The union refused to sign the letter on wages. We will not only sign the letter of the firms but pay for it.

Mr. HOLM. The office could not establish to what extent the levy has raised the price of tents. We have never said that
we would not support the count of tents. We did not close the site in Teal until the rain came. The harbour office was
unable to say whether shade has kept anybody from harm.
"""

ACT = """\
4. An employer shall not require workers to remain in the sun above 32 degrees. An officer must not disclose the name
of a worker who has complained.
5. If the employer fails to provide shade, the worker may stop work.
"""

FILES = {
    "sources.bib": LIBRARY,
    **{
        f"sources/{key}.{end}": said
        for key, text in (
            ("hearing", HEARING),
            ("review", REVIEW),
            ("courier", COURIER),
            ("panel", PANEL),
            ("act", ACT),
        )
        for end, said in (("txt", text), ("yml", "tier: primary\n"))
    },
}

FAULTS = [
    ('Berg said that the firms would "oppose the levy if the tents were paid for first" [@panel].', "would not"),
    ('The firms will "oppose the levy if the tents were paid for first", said Berg [@panel].', "would not"),
    (
        'The firms would "oppose the levy if the tents were paid for first", and Holm did not object [@panel].',
        "would not",
    ),
    ('Berg promises "that it can be done before summer" [@panel].', "will not promise"),
    ('Berg promised that "it can be done before summer" [@panel].', "will not promise that"),
    ('The union agreed to "sign the letter on wages" [@panel].', "refused to"),
    (
        'The office found that "the levy has raised the price of tents" [@panel].',
        "could not establish to what extent",
    ),
    ('The harbour office said that "shade has kept anybody from harm" [@panel].', "unable to say whether"),
    ('Okafor told the committee that "the Act has failed" [@hearing].', "do not believe that"),
    ('Okafor said he "believe[s] that the Act has failed" [@hearing].', "do not"),
    ('Okafor says that the Act "has failed" [@hearing].', "do not believe that the Act"),
    ('According to Okafor, "the committee has been misled" [@hearing].', "don't think"),
    ('Strand said: "Every site is safe" [@hearing].', "do not claim that"),
    ('Strand told the committee that "the builders have ignored the law" [@hearing].', "is not true that"),
    ('Okafor added that "the inspectors have looked away" [@hearing].', "wrong to say that"),
    (
        'The review says that "the Act has reduced employment in the building trade" [@review].',
        "no evidence that",
    ),
    ('It found that "the Act has reduced employment" [@review].', "no evidence that"),
    (
        'According to the review, the Act "has reduced employment in the building trade" [@review].',
        "no evidence that the Act",
    ),
    ('It says that "wages were cut when breaks became the law" [@review].', "no sign that"),
    ('It shows "that breaks cost output" [@review].', "did not show"),
    ('The review concludes that "breaks are free of charge" [@review].', "should not be read as saying that"),
    ('The review says that "a lower threshold would save more lives" [@review].', "is unlikely that"),
    ('As the review puts it, "heat is a danger to the old alone" [@review].', "misconception that"),
    (
        'It holds that "a fine of this size would change what large firms do" [@review].',
        "little reason to think that",
    ),
    ('The review says that "training alone can prevent heat stroke" [@review].', "No study has found that"),
    ('The minister said that "the fund was empty" [@courier].', "denied that"),
    ('"[A]nybody has died of heat on our sites," said Helen Strand [@courier].', "no evidence that"),
    ("> the Act has reduced employment in the building trade. [@review]", "no evidence that"),
]

TRUE = [
    'Berg would not "oppose the levy if the tents were paid for first" [@panel].',
    'The firms would hardly "oppose the levy if the tents were paid for first" [@panel].',
    'Berg said: "We would not oppose the levy if the tents were paid for first" [@panel].',
    'The firms would "oppose the levy if the tents were paid for first", but not otherwise [@panel].',
    'Berg did not promise "that it can be done before summer" [@panel].',
    'Berg stopped short of saying "that it can be done before summer" [@panel].',
    'Berg "will not promise that it can be done before summer" [@panel].',
    'The union would not "sign the letter on wages" [@panel].',
    'The union refused to "sign the letter on wages" [@panel].',
    'The firms will "sign the letter of the firms" [@panel].',
    'It is open how far "the levy has raised the price of tents" [@panel].',
    'Nobody knows the extent to which "the levy has raised the price of tents" [@panel].',
    'The office measured to what extent "the levy has raised the price of tents" [@panel].',
    'Holm said that they would "support the count of tents" [@panel].',
    'The firm did "close the site in Teal" [@panel].',
    'The harbour office was asked whether "shade has kept anybody from harm" [@panel].',
    # what goes with a noun, or a part of a clause, may be quoted by anybody
    'It looked at "employment in the building trade" [@review].',
    'The review asks what "a fine of this size" does [@review].',
    'What "a lower threshold" would cost is told in a table [@review].',
    'It looked at the time "when breaks became the law" [@review].',
    'Okafor was asked about "the builders" and "the law" [@hearing].',
    'It speaks of "heat stroke" and of "training alone" [@review].',
    # the brief denies, doubts or asks as well
    'Okafor does not believe that "the Act has failed" [@hearing].',
    'Okafor denied that "the Act has failed" [@hearing].',
    'Okafor rejects the view that "the Act has failed" [@hearing].',
    'For Okafor it is a mistake to hold that "the Act has failed" [@hearing].',
    'Has it come to this, that "the Act has failed"? [@hearing]',
    'Whether "the Act has reduced employment in the building trade" was looked into [@review].',
    'The review found no evidence that "the Act has reduced employment in the building trade" [@review].',
    'There is little that shows that "training alone can prevent heat stroke" [@review].',
    'The idea that "training alone can prevent heat stroke" is an old one [@review].',
    'The review calls it a misconception that "heat is a danger to the old alone" [@review].',
    'The charge was that "the fund was empty" [@courier]; the minister answered it.',
    'The minister was asked if "the fund was empty" [@courier].',
    'Opponents say that "the fund was empty" [@courier].',
    'The minister heard that "the fund was empty" [@courier]. But this he denied.',
    'In Parliament Maria Lund had said that "the fund was empty" [@courier].',
    'Many employers believe that "heat is a danger to the old alone" [@review].',
    'It is widely held that "heat is a danger to the old alone" [@review].',
    '"Every site is safe" was the headline of that week [@hearing].',
    'The builders ran under the slogan "every site is safe" [@hearing].',
    'The review looks at the common claim that "training alone can prevent heat stroke" [@review].',
    'It would be premature to write that "a lower threshold would save more lives" [@review].',
    'Anyone who writes that "the Act has failed" should read what Okafor said [@hearing].',
    'The review examined if and where "wages were cut when breaks became the law" [@review].',
    # the denial is quoted with it
    'Okafor told the committee: "I do not believe that the Act has failed" [@hearing].',
    'It found "no evidence that the Act has reduced employment in the building trade" [@review].',
    'Okafor: "[no] … the Act has failed" [@hearing].',
    # the words stand elsewhere without it
    'Strand told the committee that "the fund is empty" [@hearing].',
    # what is before the words denies nothing, or something else
    'Okafor said: "I believe that it was never funded" [@hearing].',
    'The review says that "heat kills" [@review], and counts how many.',
    'According to the review, "small firms rarely comply" [@review].',
    'It says that "shade tents had any effect" only once a trial was made [@review].',
    'The review says that "the winter would be the warmest on record" [@review].',
    'Lind asked about it: "the inspectors were too few" [@hearing].',
    'Lind said that "the number of inspectors will double" under the bill [@hearing].',
    'Okafor is appalled that "employers are still paid to keep workers in the sun" [@hearing].',
    'Okafor said that "some of my staff were late" [@hearing].',
    'The tents "were made of plastic" [@courier], as a visit showed.',
    'The Courier says that "the summer was hot" [@courier].',
    'It says that doubts "have been raised about the count" [@courier].',
    'Among those asked were some who hold that "the climate is changing" [@review].',
    'The duty is owed to "a worker who has complained" [@act].',
    'An officer who should "disclose the name of a worker who has complained" is fined [@act].',
    'It is an offence to "require workers to remain in the sun above 32 degrees" [@act].',
    'The right arises once "the employer fails to provide shade" [@act].',
]
