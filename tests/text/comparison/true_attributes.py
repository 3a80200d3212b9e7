"""True sentences about what a thing has one of, a capacity or a depth, whose figure stands apart from its label in the
passage; and wrong ones, each with the figure that is."""

from tests.text.comparison.true_instead import Pair

GROUND = (
    "Upper Field, home of the Rovers since 1962.\nCapacity: 18,500, all seated.\nIn its old shape it held 11,000.\n"
)
QUAKE = "Magnitude 6.4. Depth 12 km.\nThe harbour wall sank by 61 cm. A second shock of 5.1 came at 8 p.m.\n"
POLL = (
    "Registered: 41,210. Turnout 48.7 percent.\nMajority 2,317.\nGreens 3,140. In the east 58.5 percent came to vote.\n"
)
ATTRIBUTES: list[Pair] = [
    ("The ground has a capacity of 18,500.", GROUND),
    ("Until 1962 the capacity was 11,000.", GROUND),
    ("The old ground had a capacity of 11,000.", GROUND),
    ("In its old shape the ground had a capacity of 11,000 seats.", GROUND),
    ("The ground has a capacity of 11,000 in its simplest shape.", GROUND),
    ("The capacity of 18,500 compares with a capacity of 11,000.", GROUND),
    ("In 1962 the capacity was 11,000.", GROUND),
    ("In 1962 the capacity was 11,000, and that was enough.", GROUND),
    ("By the way, the capacity was 11,000 in 1962.", GROUND),
    ("The former ground had a capacity of 11,000.", GROUND),
    ("By the way, the ground had a capacity of 11,000 in its simplest shape.", GROUND),
    ("In its simplest shape the ground had a capacity of 11,000, and was liked.", GROUND),
    ("The ground has a capacity of 11,000.", "Rovers: seats 11,000.\nThe town hall has capacity 18,500.\n"),
    ("The ground has a capacity of 11,000.", "Rovers: seats 11,000.\nCapacity: see plan.\n"),
    ("The hall has a seated capacity of 2,600.", "Hall. Capacity: 8,200 (2,600 seated). Parking for 900."),
    ("The hall has a capacity of 2,600 seats.", "Hall. Capacity 8,200, of whom 2,600 sit. Parking for 900."),
    ("The quake had a magnitude of 6.4.", QUAKE),
    ("The second shock had a magnitude of 5.1.", QUAKE),
    ("The shock had a magnitude of 5.1.", QUAKE),
    ("At a depth of 12 km the rock broke.", QUAKE),
    ("The turnout was 58.5 percent in the east.", POLL),
    ("Turnout in the east was 58.5 percent.", POLL),
    ("Turnout was 27 percent among the young.", "Turnout: 41.0%.\nOf those under 25 it was 27.0%.\n"),
    ("Turnout was 27 percent for the young.", "Turnout: 41.0%.\nOf those under 25 it was 27.0%.\n"),
    ("Among the young, turnout was 27 percent.", "Turnout: 41.0%.\nOf those under 25 it was 27.0%.\n"),
    ("The turnout of 48.7 percent gave a majority of 2,317.", POLL),
    ("The lake has a depth of 44 metres.", "Lake. Depth: 31 m on average; 44 m in the north. Length: 2,100 m."),
    (
        "The lake has a depth of 44 metres.",
        "Lake. Mean depth: 31 m.\nThe bottom lies 44 m down at Arden.\nDepth there: 44 m.",
    ),
    (
        "The lake has a depth of 44 metres.",
        "The lake is 44 metres deep.\nThe depth was measured; 31 metres are common.",
    ),
    ("The weight of 40 tonnes was too much.", "Weight allowed: 30 tonnes.\nThe lorry weighed 40 tonnes.\n"),
    ("The fund had a budget of $6 million.", "Fund: $6 million a year.\nThe parent body’s own budget: $18 million.\n"),
    ("It has a staff of 90.", "Staff: 120 posts, of which 90 are filled.\n"),
    (
        "The paper has a circulation of 12,000.",
        "Circulation, print: 9,000.\nWith the digital edition 12,000 read it.\n",
    ),
    ("The tower has a height of 61 metres.", "Height of focal plane: 75 m. Tower: 61 m.\n"),
    ("The dam has a length of 308 metres.", "Capacity 240 MW.\nCrest: 308 m.\nHeight: 96 m.\n"),
    ("The reservoir has an area of 1.5 square kilometres.", "Area: 150 ha.\nThe park beside it covers 1.5 sq km.\n"),
]
CONFUSED: list[tuple[str, str, str]] = [
    ("The ground has a capacity of 11,000.", GROUND, "11,000"),
    ("The Rovers play at Upper Field, which has a capacity of about 11,000.", GROUND, "11,000"),
    ("Upper Field, home of the Rovers since 1962, has a capacity of 11,000, and is all seated.", GROUND, "11,000"),
    ("The ground has a capacity of 11,000, and has been home of the Rovers since 1962.", GROUND, "11,000"),
    ("The quake had a magnitude of 5.1.", QUAKE.replace("shock", "one"), "5.1"),
    ("The turnout was 58.5 percent.", POLL, "58.5 percent"),
    ("Turnout was 58.5 percent.", POLL, "58.5 percent"),
    ("She won with a majority of 3,140 votes.", POLL, "3,140"),
    ("She won with a majority of 3,140.", POLL, "3,140"),
    ("The majority was 3,140, the turnout 48.7 percent.", POLL, "3,140"),
    ("The lake has a depth of 44 metres.", "Length: 44 m (quay).\nDepth: 31 m\n", "44 metres"),
    ("It has a staff of 90.", "Staff: 120.\nMembers of the choir: 90.\n", "90"),
]
