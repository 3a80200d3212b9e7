"""Quotations of a story on rents and of a hearing, and to whom a brief gives them."""
# ruff: noqa: E501 - a paragraph of a source stands on one line

from __future__ import annotations

from tests.rules.voices import Telling

D = """\
By Tomas Lindgren

The minister for housing, Annika Berg, defended the cap on Thursday. "Nobody who rents today will pay more tomorrow," she told parliament.

Landlords disagree. "It will empty the market within two winters," predicts Henrik Solberg, whose firm lets 1,200 flats in Malmö. Solberg, 58, calls the inspectors "a police force for wallpaper."

Economist Ylva Ek of Uppsala University says the evidence is "thin but not absent." In her view the cap is "a painkiller, not a cure." Her colleague Per Dahl disagrees: "There is no evidence at all."

"My rent went up four times in three years," says Fatou Diallo, a nurse. "Then the letter came."

The tenants' union called the cap "a beginning." Its chairman Olle Friberg said: "We asked for half of what we got."
"""

E = """\
HEARING ON RURAL CLINICS
Thursday, May 9, 2024

Chairwoman Delgado. The subcommittee will come to order.

Mr. Pruitt. Our clinic lost two of its three nurses to a hospital forty miles away.

Ms. Vance. The Department has no plan to close rural clinics, and it has never had one.

Mr. Pruitt. With respect, Ms. Vance, the letter I received says otherwise.

Chairwoman Delgado. I would like that letter entered into the record without objection.

Ms. Vance. We will answer in writing by the end of the month.
"""

WRONG = (
    Telling(D, '"It will empty the market within two winters," the economist Ylva Ek fears.'),
    Telling(
        D, 'Olle Friberg, chairman of the tenants\' union, has mocked the inspectors as "a police force for wallpaper".'
    ),
    Telling(D, 'Per Dahl considers the evidence "thin but not absent".'),
    Telling(D, 'Ylva Ek goes further: "There is no evidence at all".'),
    Telling(D, '"My rent went up four times in three years," Annika Berg recalled.'),
    Telling(D, 'As Henrik Solberg put it, "We asked for half of what we got".'),
    Telling(E, 'Ms. Vance said her clinic "lost two of its three nurses to a hospital forty miles away".', voice=True),
    Telling(E, 'Mr. Pruitt assured the members that the Department "has no plan to close rural clinics".', voice=True),
    Telling(
        E,
        'Chairwoman Delgado, who runs a clinic herself, objected that "the letter I received says otherwise".',
        voice=True,
    ),
    Telling(E, '"We will answer in writing by the end of the month," Mr. Pruitt pledged.', voice=True),
)
"""Words given to somebody else than the source gives them to."""

UNTOLD = (
    Telling(D, 'Henrik Solberg promised parliament that "nobody who rents today will pay more tomorrow".'),
    Telling(D, 'For Annika Berg, this is "a painkiller, not a cure".'),
)
"""The same, where the source or the brief names nobody, a body or an office: not clear enough to tell."""

RIGHT = (
    Telling(D, 'Housing minister Annika Berg told parliament that "nobody who rents today will pay more tomorrow".'),
    Telling(D, 'Landlord Henrik Solberg predicts it "will empty the market within two winters".'),
    Telling(D, 'Mr Solberg calls the inspectors "a police force for wallpaper".'),
    Telling(D, 'According to Ylva Ek, an economist at Uppsala, the evidence is "thin but not absent".'),
    Telling(D, 'Professor Ek thinks of the cap as "a painkiller, not a cure".'),
    Telling(D, 'Against Ek, Per Dahl holds that "there is no evidence at all".'),
    Telling(D, 'Fatou Diallo tells a reporter that her rent "went up four times in three years".'),
    Telling(D, '"Then the letter came," says Ms Diallo.'),
    Telling(D, 'The union\'s Olle Friberg admitted that "we asked for half of what we got".'),
    Telling(D, 'Friberg\'s union called it "a beginning".'),
    Telling(E, 'Tom Pruitt told Chairwoman Delgado that his clinic "lost two of its three nurses".', voice=True),
    Telling(
        E,
        'Deputy Assistant Secretary Laura Vance denied it: the Department "has no plan to close rural clinics".',
        voice=True,
    ),
    Telling(
        E,
        'Pressed by Chairwoman Delgado, Ms. Vance said that it "will answer in writing by the end of the month".',
        voice=True,
    ),
    Telling(
        E,
        'The Department told Mr. Pruitt that it "has no plan to close rural clinics, and it has never had one".',
        voice=True,
    ),
    Telling(D, 'Tomas Lindgren writes of "a police force for wallpaper".'),
    Telling(D, 'Malmö landlords, says Sara Holm, fear that it "will empty the market".'),
)
"""Words given to whoever said them, or to nobody in particular."""
