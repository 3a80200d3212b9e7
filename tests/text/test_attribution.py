import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.attribution import attributions

SAID = [
    ("According to the Select Committee, exports rose.", "According to the Select Committee"),
    ("Exports rose, according to the CDC.", "according to the CDC"),
    ("In the words of Olson, it is a gift.", "In the words of Olson"),
    ("The Select Committee on Trade found that 14 were listed.", "The Select Committee on Trade found that"),
    ("The study found no effect.", "The study found"),
    ("Heritage estimates that 75,000 died.", "Heritage estimates that"),
    ("GAO reported 14 cases.", "GAO reported"),
    ("The agency said prices rose.", "The agency said"),
    ("Rep. Smith of the U.S. Senate says it works.", "Rep. Smith of the U.S. Senate says"),
    (
        "A 2024 report by the Select Committee concluded that it rose.",
        "A 2024 report by the Select Committee concluded that",
    ),
    ("Officials have also warned of a rise.", "Officials have also warned"),
    ("As Olson put it, the rebate is a gift.", "As Olson put it"),
    ("The rate, as reported by the ministry, rose.", "as reported by the ministry"),
    ("“It works,” said Olson.", "said Olson"),
    ("He testified in May.", "He testified"),
    ("“It works,” the authors write.", "the authors write"),
    ("The rate rose, and he said why.", "he said"),
    ("They also note that it rose.", "They also note that"),
    ("“It works,” Dr. Fitch observed.", "Dr. Fitch observed"),
    ("Asked why, Sheriff Cobb answered: “It works.”", "Sheriff Cobb answered"),
    ("“It works,” replied Dr. Fitch.", "replied Dr. Fitch"),
    ("The Minister of Finance, Catherine Baird, replied: “No.”", "Catherine Baird, replied"),
    ("The head of the union, Ute Brenning, told the committee that it rose.", "Ute Brenning, told"),
    ("The authors caution that it may not work.", "The authors caution that"),
    ("In her view the rate is too low.", "In her view"),
    ("By the union's own count 1,250 are gone.", "By the union's own count"),
    ("On their reckoning it costs 40 dollars.", "On their reckoning"),
    ("In the Bureau's latest estimate it is 40.", "In the Bureau's latest estimate"),
    ("The mayor puts the toll at about 70.", "The mayor puts the toll at"),
    ("Campaigners put the number at two million.", "Campaigners put the number at"),
    ("It works, he believes.", "he believes"),
    ("The committee heard that it rose.", "The committee heard that"),
    ("The agency counted 1,250 firms.", "The agency counted"),
    ("The chief said so.", "The chief said"),
]
UNSAID = [
    "The committee agreed a rate of 13 percent.",
    "Rates observed in 2020 were low.",
    "The mayor answered the letters of 40 households.",
    "In 2020, Beijing, warned by its allies, raised it.",
    "Seizures rose in Ohio, Texas, and reported deaths fell.",
    "However, Olson, said to be rich, left.",
    "Exports rose.",
    "Her firm replaced its pipes.",
    "By the end of his term it had closed.",
    "The state put 1,250 firms at risk.",
    "The committee put the bill at the top of its list.",
    "It is widely believed to be safe.",
    "In her town the rate is low.",
    "Votes counted by hand were few.",
    "Pills found in Ohio were tested.",
    "Fentanyl found in Ohio was tested.",
    "It is said that prices rose.",
    "The rate was reported as 5 percent.",
    "The United States notes with regret.",
    "The total estimated cost rose.",
    "Total estimated cost rose.",
    "Work went according to plan.",
    "Nobody said so.",
    "The bill found its way to the floor.",
    "Reports of cases rose.",
    "The law states a purpose.",
    "Exports show no change.",
    "The paper relies on Congress for what it says about subsidies.",
    "The authors report to the ministry.",
    "To say that prices rose is wrong.",
    "Members of Congress write laws.",
    "",
]


@pytest.mark.parametrize(("text", "words"), SAID)
def test_attributions(text: str, words: str) -> None:
    assert [text[span.start : span.end] for span in attributions(text)] == [words]


@pytest.mark.parametrize("text", UNSAID)
def test_no_attribution(text: str) -> None:
    assert attributions(text) == ()


@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(["According", "to", "X", "said", "that", ",", ".", "The", "of", "found"])).map(
            " ".join
        ),
    )
)
def test_ordered_and_disjoint(text: str) -> None:
    at = 0
    for span in attributions(text):
        assert at <= span.start < span.end <= len(text)
        at = span.end
