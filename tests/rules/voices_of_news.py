"""Quotations of news stories, and to whom a brief gives them."""
# ruff: noqa: E501 - a paragraph of a source stands on one line

from __future__ import annotations

from tests.rules.voices import Telling

NEWS = """\
Gazette, March 3, 2025

"It is a drop in the bucket," said Paul Reyes, who manages a plant in Kentucky. "We need ten times that."

Denise Farrow, president of the Chip Association, told the Gazette that the rule was "a tax on our own members." Farrow added that small firms "will be the first to close."

"Nobody asked the people who live here," the mayor, Linda Ochoa, told reporters on Monday.

The governor called the plan "a gift to the next generation" in a speech on Friday. According to Dr. Helen Stroud of Leeds University, the cost was "closer to eight thousand than to five."

Asked about the delay, Under Secretary Daniel Prewitt replied: "The money was always going to arrive late." In a statement, the Teamsters said the offer was "an insult to every driver on the road."

"They had three years to prepare for this," Rep. Thomas Bell said. "They did nothing at all."
"""

MORE = """\
Dagens Handel, 2 February 2025

"The harbour was never meant for ships of this size," said José Muñoz-Ibáñez, the port's director. He said the cranes "cannot reach the outer rows." "We are out of room," he said.

The Ministry of Finance said that it expects "a modest surplus by the end of the year." "The surplus is real," a spokesman for the ministry said.

"Customs will be checked at every gate," Yelena Sokolova told Interfax. The European Commission "takes note of the ruling," its spokesperson, Anna Lind, said.

Sir Keir Starmer said: "The deal is the best we could have had." "Nobody will be left behind," the prime minister promised.

Chair Jerome Powell said that "inflation remains somewhat elevated." The Federal Reserve said in its statement that "uncertainty has increased further."

"Prices went up every single month," one grocer, who asked not to be named, said. "I stopped counting," she added.

Dr. Maria Gonzales and Peter Hall, who wrote the study, said the drug "did not shorten the illness." Hall said it was "a clean negative result."

"Ships waited nine days on average," the report said. Quoting the mayor, Bell said it was "a storm in a teacup."
"""

WRONG = (
    Telling(NEWS, '"It is a drop in the bucket," said John Smith, who manages a plant in Kentucky.'),
    Telling(NEWS, 'John Smith said, "It is a drop in the bucket".', voice=True),
    Telling(
        NEWS,
        'Plant managers are not impressed: "It is a drop in the bucket," said Denise Farrow.',
        passage="It is a drop in the bucket",
        speaker="Paul Reyes",
    ),
    Telling(NEWS, 'Linda Ochoa, who runs a plant in Kentucky, told the Gazette that it was "a drop in the bucket".'),
    Telling(
        NEWS,
        'Marc Ellery, president of the Chip Association, told the Gazette that the rule was "a tax on our own members".',
    ),
    Telling(NEWS, 'Small firms "will be the first to close," added Daniel Prewitt.'),
    Telling(NEWS, '"Nobody asked the people who live here," Thomas Bell told reporters.'),
    Telling(NEWS, 'Dr Marcus Oyelaran put the cost at "closer to eight thousand than to five".'),
    Telling(NEWS, 'According to Denise Farrow, the cost was "closer to eight thousand than to five".'),
    Telling(NEWS, 'As Paul Reyes replied, "The money was always going to arrive late".'),
    Telling(NEWS, '"They had three years to prepare for this," said Senator Maria Cantwell.'),
    Telling(NEWS, 'Representative Ann Holt was blunter: "They did nothing at all".'),
    Telling(NEWS, 'In the words of Linda Ochoa, it is "a drop in the bucket".'),
    Telling(NEWS, 'Daniel Prewitt argued that small firms "will be the first to close".'),
    Telling(NEWS, '"A tax on our own members" is how Paul Reyes described the rule.'),
    Telling(NEWS, 'The rule is, Linda Ochoa said, "a tax on our own members".'),
)
"""Words given to somebody else than the source gives them to."""

UNTOLD = (
    Telling(NEWS, 'The governor complained that "nobody asked the people who live here".'),
    Telling(NEWS, 'Linda Ochoa called the plan "a gift to the next generation".'),
    Telling(NEWS, 'The Chamber of Commerce said the offer was "an insult to every driver on the road".'),
    Telling(NEWS, 'For Linda Ochoa the offer was "an insult to every driver on the road".', voice=True),
)
"""The same, where the source or the brief names nobody, a body or an office: not clear enough to tell."""

RIGHT = (
    Telling(NEWS, '"It is a drop in the bucket," said Paul Reyes, who manages a plant in Kentucky.'),
    Telling(NEWS, 'Reyes said: "We need ten times that".'),
    Telling(
        NEWS,
        'Ms. Farrow, who heads the Chip Association, told the Gazette that the rule was "a tax on our own members".',
    ),
    Telling(NEWS, 'The Chip Association said that small firms "will be the first to close".'),
    Telling(NEWS, 'The mayor, Linda Ochoa, complained that "nobody asked the people who live here".'),
    Telling(NEWS, '"Nobody asked the people who live here," said Mayor Ochoa.'),
    Telling(NEWS, 'Governor Katie Hobbs called the plan "a gift to the next generation".'),
    Telling(NEWS, 'Stroud, of Leeds University, put the cost at "closer to eight thousand than to five".'),
    Telling(NEWS, 'Leeds University says the cost was "closer to eight thousand than to five".'),
    Telling(NEWS, 'The Commerce Department answered that "the money was always going to arrive late".'),
    Telling(
        NEWS,
        'The union, the International Brotherhood of Teamsters, called the offer "an insult to every driver on the road".',
    ),
    Telling(
        NEWS,
        'Tom Bell, a Republican from Ohio, said they "had three years to prepare for this" and "did nothing at all".',
    ),
    Telling(NEWS, 'The Gazette quotes a plant manager who calls it "a drop in the bucket".'),
    Telling(NEWS, 'The Gazette reported that the rule was "a tax on our own members".'),
    Telling(
        MORE, 'Jose Munoz Ibanez, who runs the port, said that the harbour "was never meant for ships of this size".'
    ),
    Telling(MORE, 'José Muñoz-Ibáñez also said the cranes "cannot reach the outer rows".'),
    Telling(MORE, 'Finance Minister Lars Holm expects "a modest surplus by the end of the year".'),
    Telling(MORE, 'Elena Sokolova said that customs "will be checked at every gate".'),
    Telling(MORE, 'Brussels "takes note of the ruling", said the Commission.'),
    Telling(MORE, 'Mr Starmer promised that "nobody will be left behind".'),
    Telling(MORE, 'The Federal Reserve said that "inflation remains somewhat elevated".'),
    Telling(MORE, 'Powell said that "uncertainty has increased further".'),
    Telling(MORE, '"I stopped counting," a grocer said.'),
    Telling(MORE, 'Peter Hall said the drug "did not shorten the illness".'),
    Telling(MORE, 'Maria Gonzales said the drug "did not shorten the illness".'),
    Telling(MORE, 'The Port Authority found that "ships waited nine days on average".'),
    Telling(MORE, 'Bell, quoting the mayor, said it was "a storm in a teacup".'),
    Telling(
        MORE,
        'Unlike Anna Lind, who said the Commission "takes note of the ruling", Starmer said "the deal is the best we could have had".',
    ),
    Telling(MORE, 'Downing Street said: "The deal is the best we could have had".'),
    Telling(NEWS, 'John Smith, like the manager quoted by the Gazette, thinks it is "a drop in the bucket".'),
    Telling(NEWS, 'President Biden signed a law that a Kentucky manager called "a drop in the bucket".'),
    Telling(MORE, 'The ministry\'s spokesman, Erik Dahl, said "the surplus is real".'),
)
"""Words given to whoever said them, or to nobody in particular."""
