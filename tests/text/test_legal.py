"""Legal citations. Brackets ‹ › stand around what must be found, and nothing else may be."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.legal import legal_citations
from tests.counting import calls

FOUND = [
    # Statutes of the United States
    "It is banned by ‹42 U.S.C. § 1›.",
    "See ‹42 U.S.C. § 300g-1(b)(1)(A)›.",
    "See ‹42 U.S.C. §§ 300g-1, 300g-2 and 300g-6›, all of them.",
    "See ‹21 U.S.C. §802(34)›; it is short.",
    "the Act, ‹21 U.S.C. § 801 et seq›., bans it",
    "‹21 USC 802› lists them.",
    "as ‹5 U. S. C. § 552(b)(5)› has it",
    "under ‹18 U.S.C.A. § 1956›",
    "a line that ends in ‹42 U.S.C.\n§ 300f›",
    "(‹Pub. L. No. 117-58›)",
    "‹Pub. L. 117–58›, which",
    "‹Public Law 115-271› did so.",
    "‹P.L. 104-132›",
    "‹135 Stat. 429› is the page.",
    "‹N.Y. Penal Law § 220.16› applies.",
    "‹Cal. Health & Safety Code § 11100› applies.",
    "‹Wash. Rev. Code § 69.50.101› applies.",
    "‹Ga. Code Ann. § 16-13-26› lists it.",
    # Regulations and orders
    "‹21 C.F.R. § 1310.02› lists them.",
    "‹40 C.F.R. pt. 141› sets it.",
    "‹40 CFR part 141›, subpart I",
    "‹40 CFR 141.80(a)›",
    "‹87 Fed. Reg. 12,345› (Mar. 4, 2022)",
    "‹85 FR 12345›",
    "‹164 Cong. Rec. S1234›",
    "‹Exec. Order No. 14,059› names two groups.",
    "‹Executive Order 14059› names two groups.",
    # Bills
    "‹H.R. 3333› became law.",
    "the bill, ‹H. R. 815›, passed",
    "‹S. 1271› did not.",
    "The Senate passed ‹S. 5› in May.",
    "It passed. Senate bill ‹S. 14› did too.",
    "Both bills (‹S. 14› and ‹H.R. 15›) died.",
    "‹H.Res. 11› and ‹S. Res. 12› were agreed to.",
    "‹H. Con. Res. 14› and ‹S.J. Res. 9› failed.",
    # Cases
    "Brown v. Board of Education, ‹347 U.S. 483› (1954)",
    "Chevron, ‹467 U.S. at 842›.",
    "Loper Bright, ‹144 S. Ct. 2244›, 2261",
    "Smith, ‹14 F.3d 201›, 205 (2d Cir. 1994)",
    "Roe, ‹77 F.4th 12›",
    "Doe, ‹597 F. Supp. 3d 12›",
    "The Hine case, ‹12 F. 300› (C.C.D. Mass. 1882).",
    "‹96 L. Ed. 2d 12›",
    "Complaint, ‹No. 24-cv-1187› (S.D.N.Y.)",
    "‹No. 1:24-cv-01187›",
    # United Kingdom
    "‹[2024] UKSC 12›, [14]",
    "‹[2019] EWCA Civ 5›",
    "‹[1998] 2 AC 14›",
    "the ‹Misuse of Drugs Act 1971, s 4›(1)".replace("›(1)", "(1)›"),
    "‹SI 2019/742›",
    "‹HC Deb 3 May 2023›, vol 732, col 120",
    # European Union
    "‹Regulation (EU) 2019/1020› applies.",
    "‹Regulation (EU) No 1169/2011› applies.",
    "‹Directive 2001/95/EC› is repealed.",
    "‹Case C-311/18›, Schrems",
    "‹OJ L 169›, 25.6.2019, p. 1",
    "‹COM(2021) 206› final",
    "‹Article 5(1) TFEU› limits it.",
]
LEFT = [
    "at 100 S. 5 Main Street",
    "S. 5th Street is closed.",
    "S. 5 Main Street is closed.",
    "the temperature was 12 F. 300 people fell ill",
    "the H.R. department has 14 staff",
    "HR 101 is a course.",
    "In 2020 U.S. 300 million people voted.",
    "some 14 U.S. 300 million funds",
    "the U.S. 14 states agreed",
    "in the U.S. 2020 was worse",
    "Harry S. 12 years later",
    "George S. 40, a farmer",
    "vgl. S. 14",
    "Müller 2020, S. 14",
    "Weber, S. 14 und 15",
    "siehe S. 14",
    "The F.B.I. 12 agents",
    "Section 301 tariffs rose.",
    "the Trade Act of 1974",
    "section 4 of the Misuse of Drugs Act 1971",
    "Title 42 expulsions ended.",
    "the Public Law scholars",
    "Pub. 14 on the corner",
    "vital stat. 14 in the table",
    "No. 5 on the list, No. 24 in the world",
    "Fed. Reg. is a daily.",
    "part 141 of the plan",
    "12 regs. 14 rules",
    "[2024] 12 cases",
    "[12] and [2019]",
    "a regulation (EU) of 2019",
    "Decision 12 was taken.",
    "Directive 14 of the board",
    "Case 12 is the last.",
    "a case of 24/7 work",
    "Article 5 of the constitution",
    "art. 14 in the list",
    "SI units in 2019/20",
    "Executive Order of the day: 14 items",
    "COM 14 port",
    "14 U.S. companies and 300 others",
    "14 F-35 jets",
    "Mass. 14 towns",
    "42 U.S. senators",
    "12 F.2 stops",
    "The S&P 500 fell. It is 300 now.",
    "H.R. 14% rise",
    "In Wash. 5 people met.",
    "OJ Simpson, 12",
    "",
]


def parts(marked: str) -> tuple[str, list[str]]:
    return re.sub("[‹›]", "", marked), re.findall("‹(.*?)›", marked, re.DOTALL)


@pytest.mark.parametrize("marked", FOUND)
def test_found(marked: str) -> None:
    text, expected = parts(marked)
    assert [text[span.start : span.end] for span in legal_citations(text)] == expected


@pytest.mark.parametrize("text", LEFT)
def test_left_alone(text: str) -> None:
    assert [text[span.start : span.end] for span in legal_citations(text)] == []


def test_enough_phrases() -> None:
    assert len(FOUND) >= 40
    assert len(LEFT) >= 40


PIECES = st.lists(
    st.sampled_from(
        ["42", " ", "U.S.C.", "§", "§§", "S.", "H.R.", "Act", "of", ",", "(a)", "-", "F.", "Cal.", "\n", "No."]
    ),
    max_size=30,
).map("".join)


@given(st.one_of(st.text(), PIECES))
def test_ordered_disjoint_and_within(text: str) -> None:
    at = 0
    for span in legal_citations(text):
        assert at <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        at = span.end


@pytest.mark.parametrize(
    "unit", ["1", "§ 1(a)", "1 ", "42 U.S.C. §§ 1, ", "Act ", "Cal. A ", "A of ", "S. 1 ", "(", "1-"]
)
def test_twice_the_text_costs_no_more_than_in_proportion(unit: str) -> None:
    def cost(size: int) -> int:
        return calls(lambda: legal_citations(unit * (size // len(unit))))

    assert cost(8_000) <= 2.5 * cost(4_000) + 200
