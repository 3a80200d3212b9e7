"""True sentences of laws, registers, minutes and data sheets about what happened when, whose time stands beside another
in the passage; and wrong ones, each with the words that are."""

from provenance.text.comparison.evidence import Evidence
from tests.text.comparison.true_instead import Pair

HAPPENED: list[Pair] = [
    (
        "The bill was passed in 2011.",
        "The bill was passed by the House of Representatives in November 2010 and by the Senate in February 2011.",
    ),
    (
        "The bill was passed on 2 June 2010.",
        "The bill was passed by the House on 3 May 2010. The Senate followed on 2 June 2010 without a roll call.",
    ),
    (
        "Congress passed the Clean Ports Act in 2011.",
        "The Clean Ports Act passed the House in 2010. The Senate agreed to it in March 2011.",
    ),
    (
        "The regulation was adopted in 2014.",
        "The regulation was adopted by Parliament in 2013. The Council gave its consent in February 2014.",
    ),
    (
        "The charter was approved in 2005.",
        "The charter was approved in 2004 by the lower chamber. The upper chamber gave its consent in 2005.",
    ),
    (
        "Germany ratified the convention in 2005.",
        "France ratified the convention in 2003; Germany, in 2005.",
    ),
    (
        "The convention was ratified in 2005.",
        "The convention was ratified in 2003 by France and in 2005 by Germany.",
    ),
    (
        "The Fisheries Act was amended in 2007.",
        "The Fisheries Act was amended in 2004. A 2007 act struck out section 12.",
    ),
    (
        "The scheme was extended in 2021.",
        "The scheme was extended in 2019. By order of May 2021 it runs for two years more.",
    ),
    (
        "The Act was amended in 1998 and 2006.",
        "The Act was amended in 1998. It was amended again in 2006. It was repealed in 2015.",
    ),
    (
        "Section 4 came into force in 2012.",
        "Section 1 came into force on 1 April 2011. Sections 2 to 9: 1 October 2012.",
    ),
    (
        "Sections 12 to 20 came into force on 1 October 2012.",
        "Provision | Date\nSections 1 to 11: in force 1 April 2011\nSections 12 to 20: in force 1 October 2012",
    ),
    (
        "The ban took effect in 2023.",
        "The ban was due to take effect in 2022, but was put off. It has applied since 1 January 2023.",
    ),
    (
        "The directive came into force in 2006.",
        "The directive was adopted in 2004, came into force in 2006 and was transposed in 2008.",
    ),
    (
        "The treaty was signed in 1995 and entered into force in 1997.",
        "Signed: 14 June 1995. Entered into force: 3 March 1997.",
    ),
    (
        "The treaty entered into force in 1999.",
        "The treaty entered into force provisionally on 1 July 1997. It has bound all parties since 4 May 1999.",
    ),
    (
        "The station was opened in 1932.",
        "The second station was opened in 1951. The first one dates from 1932.",
    ),
    (
        "A second reservoir was completed in 1938.",
        "The reservoir was completed in 1921. Its twin followed in 1938.",
    ),
    (
        "The mill was built in 1844.",
        "Mill and weir. Builder: Jonas Hart, 1844. The present wheel house was built in 1902.",
    ),
    (
        "The swimming baths were built in 1911.",
        "The baths, built 1908–1911, have been a listed monument since 1984. Plans of 1911 are kept in the archive.",
    ),
    (
        "The line was opened in 1904.",
        "Opened: 1905 (goods). Traffic: 1904–1999.",
    ),
    (
        "Karl Rahm died in 2003.",
        "Karl Rahm’s father was a painter, too. He died in 1999. Obituary, May 2003.",
    ),
    (
        "Ines Rahm was born in 1931.",
        "Ines Rahm (* 1931) ran the works with her brother Karl. He was born in 1934.",
    ),
    (
        "The library opened in 1961.",
        "It was to have opened in 1959. Strikes and floods came first, and readers were let in only in 1961.",
    ),
    (
        "The depot was closed in 1998.",
        "The depot should have closed in 1995. Its last tram left in 1998.",
    ),
    (
        "The council approved the budget on 14 March 2022.",
        "Minutes, 14 March 2022. Item 3: budget. Carried, 9 to 2. The minutes of 28 February 2022 were approved.",
    ),
    (
        "The agency was established in 2003.",
        "BERN, 4 May 2011 – The agency was established by a decree of 2003. It was reorganised in 2009.",
    ),
    (
        "The fund was launched on 12 June 2014.",
        "BRUSSELS, 12 June 2014 – The Commission today launched the fund, which was proposed in 2012.",
    ),
    (
        "The strategy was published in 2019.",
        "National Strategy 2019. The consultation paper was published in 2018.",
    ),
    (
        "The order expired in 2016.",
        "1 May 2012: order issued. 30 April 2014: order expired, but was renewed. 30 April 2016: end of the order.",
    ),
    (
        "The levy was introduced in 2009.",
        "Levy: announced 2008, introduced 2009, abolished 2013.",
    ),
    (
        "The court ruled in 2018 that the levy was void.",
        "The court ruled in 2015 that it may hear the case. Its judgment of 2018 declared the levy void.",
    ),
    (
        "Norway withdrew from the scheme in 2017.",
        "Sweden withdrew from the scheme in 2015. Norway did so in 2017.",
    ),
    (
        "The reform was announced in 2015 and introduced in 2017.",
        "The reform was announced in 2015, approved in 2016 and introduced in 2017.",
    ),
    (
        "The ferry was lengthened in 1978 after it was built in 1969.",
        "Built 1969 at Lindau, launched 1970, lengthened 1978.",
    ),
    (
        "The west wing was opened in 1988.",
        "Opened: 1972 (main building), 1988 (west wing), 2003 (car park)",
    ),
    (
        "The line was electrified in 1956.",
        "Opened 1894. Electrified in 1954 as far as Arnau; the rest in 1956.",
    ),
    (
        "The Data Act received Royal Assent in 2018.",
        "The Data Act was introduced in 2017, passed in 2018 and received Royal Assent on 23 May 2018.",
    ),
    (
        "The Act took effect on 1 July 2015.",
        "The Act was signed on 3 March 2015. Effective date: 1 July 2015.",
    ),
    (
        "The order was revoked in 2014.",
        "S.I. 2009/12: revoked (1.4.2014) by S.I. 2013/3104.",
    ),
    (
        "The museum reopened in 2010.",
        "The museum reopened in 2004. After the flood of 2009 it was shut until visitors came back in 2010.",
    ),
    (
        "The school was founded in 1880.",
        "Founded as a school for girls in 1880 and as a college in 1922.",
    ),
    (
        "The vaccine was approved in February 2021.",
        "The vaccine was approved in the UK in December 2020. Listing by the agency: February 2021.",
    ),
    (
        "Section 12 was repealed in 2009.",
        "S. 11 repealed (1.10.2006) by 2006 c. 12. S. 12 repealed (1.4.2009) by 2008 c. 4.",
    ),
    (
        "The regulation took effect in May 2018.",
        "The regulation entered into force on 24 May 2016 and took effect on 25 May 2018.",
    ),
    (
        "The freeze was extended in 2022.",
        "The freeze, introduced in 2020, was extended in 2022 until 2024. It ended on 31 December 2024.",
    ),
    (
        "The agreement was adopted in December 2015.",
        "The agreement, adopted in Paris in December 2015, was opened for signature in New York on 22 April 2016.",
    ),
    (
        "He was appointed minister in 2013.",
        "Appointed state secretary in 2011, minister since 2013.",
    ),
    (
        "The plan was adopted on 12 March 2019.",
        "Resolution of 12 March 2019 on the plan, having regard to the plan adopted by the board on 5 June 2018.",
    ),
    (
        "In 1902 the hall was opened.",
        "The hall was opened on 4 May 1901 for members. From 1902 it was open to all.",
    ),
    (
        "The levy ended in 2013.",
        "The levy was introduced in 2009, the refund ended in 2012. Last payments of the levy: 2013.",
    ),
    (
        "The fund was launched with 12 members in 2012.",
        "The fund was launched with 12 members and in 2014 had 15. It rests on a decree of 2012.",
    ),
    ("The library was closed in 2009.", "The library was closed by 2012. The fire was in 2009."),
    ("The figures were completed in 2019.", "The completed figures in May 2020. Figures: release of 2019."),
    ("No. 9 was built in 1919.", "No. 7, built 1923. No. 9: 1919."),
    (
        "After the storm the chapel was built in 1974.",
        "In 1972 was the storm, and then the chapel was built. Year of the chapel: 1974.",
    ),
    (
        "The levy, introduced after the vote, raised 4 million francs in 2015.",
        "The levy raised 4 million francs in 2015.",
    ),
    ("The mill was built in 1911.", "Plans of 1911. Built 1912 (wheel). Built 1914 (loft)."),
    ("The mill was built in 1911.", "The fair was in 1911. For it the mill was built. Built 1912 (plaque)."),
    ("The ban came into force in 2012.", "The law came into force in 2011. The rest had followed by 2012."),
    (
        "The fair opens on 3 May.",
        "Fair: opening on 3 May, closing on 9 May. The fair was opened in 1951 for the first time.",
    ),
]
SWAPPED: list[tuple[str, str, str]] = [
    (
        "The Act came into force in 2011.",
        "The bill received Royal Assent on 3 May 2011 and came into force on 1 April 2012.",
        "2011",
    ),
    (
        "The directive was transposed in 2006.",
        "The directive was adopted in 2004, entered into force in 2006 and was transposed in 2008.",
        "2006",
    ),
    (
        "The treaty entered into force in 1995.",
        "Signed: 14 June 1995. Entered into force: 3 March 1997.",
        "1995",
    ),
    (
        "The treaty was signed in 1997.",
        "The treaty was signed on 14 June 1995 and has been in force since 3 March 1997.",
        "1997",
    ),
    ("The levy was abolished in 2009.", "Levy: announced 2008, introduced 2009, abolished 2013.", "2009"),
    ("The levy was introduced in 2013.", "Levy: announced 2008, introduced 2009, abolished 2013.", "2013"),
    ("The tax was introduced in 2015.", "The tax was announced in 2015 and introduced in 2016.", "2015"),
    (
        "The bill was tabled in 2014.",
        "The bill was tabled on 7 October 2013, debated in January 2014 and enacted in July 2014.",
        "2014",
    ),
    (
        "Parliament repealed the ordinance in 1999.",
        "The ordinance was enacted in 1987, amended in 1999 and repealed in 2006.",
        "1999",
    ),
    (
        "The ordinance was amended in 2006.",
        "The ordinance was enacted in 1987, amended in 1999 and repealed in 2006.",
        "2006",
    ),
    (
        "The agency was established in 2011.",
        "The agency was established in 2003. In 2011 it was dissolved, and its staff went to the ministry.",
        "2011",
    ),
    (
        "The agency was dissolved in 2003.",
        "The agency was established in 2003. In 2011 the agency was dissolved.",
        "2003",
    ),
    (
        "The order took effect on 3 March 2015.",
        "The order was signed on 3 March 2015 and took effect on 1 July 2015.",
        "3 March 2015",
    ),
    (
        "The order was signed on 1 July 2015.",
        "The order was signed on 3 March 2015 and takes effect on 1 July 2015.",
        "1 July 2015",
    ),
    (
        "The law was enacted in 2002.",
        "The law was enacted in December 2001. It entered into force on 1 January 2002.",
        "2002",
    ),
    (
        "The permit was granted in 2018.",
        "The permit was granted on 2 May 2013 and expired on 30 April 2018.",
        "2018",
    ),
    (
        "The permit expired in 2013.",
        "The permit was granted on 2 May 2013 and expired on 30 April 2018.",
        "2013",
    ),
    (
        "The Data Act received Royal Assent in 2017.",
        "The Data Act was introduced in 2017 and received Royal Assent on 23 May 2018.",
        "2017",
    ),
    (
        "The proposal was withdrawn in 2012.",
        "The proposal was published in 2012. It was withdrawn in May 2015, as the Commission had said in 2014.",
        "2012",
    ),
    (
        "The scheme was launched in 2010.",
        "The scheme was announced in 2010 and launched in 2012 with a budget of 4 million francs.",
        "2010",
    ),
    ("The ship was launched in 1909.", "launched 18 July 1907, commissioned 1 March 1909, sunk 1917.", "1909"),
    ("The bridge was demolished in 1904.", "The bridge was built in 1904. In 1971 the bridge was demolished.", "1904"),
    ("The library opened in 1958.", "Foundation stone laid 1958. Opened 1961.", "1958"),
    ("Ines Rahm died in 1964.", "Ines Rahm was born in 1931, married in 1964 and died in 2019.", "1964"),
    (
        "The rule was published in March 2020.",
        "The rule was proposed in March 2020. It was published on 9 February 2021.",
        "March 2020",
    ),
    (
        "The standard was revoked in 2009.",
        "The standard was issued in 1994, suspended in 2009 and revoked in 2012.",
        "2009",
    ),
    ("In 1987 the firm was nationalised.", "The firm was nationalised in 1946 and privatised in 1987.", "1987"),
    ("The road was opened in 1974.", "The road was opened in 1972. In 1974 all cars could go to the pass.", "1974"),
    (
        "The ship was launched in 1909.",
        "Paid for by the town, the ship was launched in 1907 and commissioned in 1909.",
        "1909",
    ),
    ("The fair was closed on 3 May.", "Fair: opened on 3 May, closed on 9 May.", "3 May"),
    ("The union was founded in 1926.", "Founded: 1919\nDissolved: 1926", "1926"),
]

LEVY = "The levy was introduced in 2015."
_OTHER = "The levy was announced in 2015 and introduced in 2016."
NOT_TOLD: list[tuple[Evidence, ...]] = [
    (Evidence(_OTHER), Evidence("Levy from 2015.")),
    (Evidence("Levy from 2015."), Evidence(_OTHER)),
    (Evidence(_OTHER), Evidence("The levy was introduced in 2015.")),
    (Evidence(_OTHER, close=False),),
    (Evidence(_OTHER, foreign=True),),
    (Evidence("The levy was announced in 2015", _OTHER),),
    (Evidence("The levy was announced in 2015.", "The levy was introduced in 2016."),),
    (Evidence("The levy was introduced in 2016."),),
    (Evidence(f"{_OTHER} {'It was on everyone’s mind then, in 2015. ' * 9}"),),
]
"""What a statement on a levy cites, where it is not told that the levy was introduced at another time."""
TOLD: list[tuple[Evidence, ...]] = [
    (Evidence(_OTHER),),
    (Evidence(_OTHER), Evidence("The levy is 4 francs a tonne.")),
    (Evidence("The levy is 4 francs a tonne."), Evidence(_OTHER)),
    (Evidence("introduced in 2016", _OTHER),),
    (Evidence(_OTHER, "The levy of 2015."),),
    (Evidence(_OTHER, f"{_OTHER} {'Nobody knew. ' * 400} The levy was introduced in 2015."),),
]
"""And where it is."""
