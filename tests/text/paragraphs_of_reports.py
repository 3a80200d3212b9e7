"""Paragraphs of reports, budgets and news. A bar stands where one sentence ends and the next begins."""

FIGURES = [
    "On Jan. 5 the vote was held.| On Feb. 6 it was annulled.",
    "It closed at 11:30 p.m. EST.| By 6 a.m. it was law.",
    "The meeting ran from 9 a.m. to 5 p.m.| Nobody left.",
    "GDP grew 2.4 percent in 2023.| 2024 was worse.",
    "The levy raised £1.3 bn.| It cost £40 m. to collect.",
    "The cost is $3.1 billion over FY2024–33.| CBO calls it uncertain.",
    "Deaths rose to 32.6 per 100,000.| In 2015 the rate was 16.3.",
    "The lot weighed 5 kg.| The buyer paid cash.",
    "It grew by approx. 3 p.p. in a year.| The trend is flat.",
    "Temperatures rose by 1.1 °C.| The target is 1.5 °C.",
    "Table 2. Outlays by year.| Source: CBO.",
    "Outlays (in mn. USD) rose.| Revenues did not.",
    "The share was .5 percent.| It is now .7 percent.",
    "The figure is ca. 40.| It may be 45.",
    "It passed 51–50.| The vice president broke the tie.",
    "The ratio is 3:1.| It was 2:1.",
    "Vol. 12, no. 3, pp. 40–52.| The article is behind a wall.",
    "It ended in 2020.| 14 states had by then joined.",
    "About half of it (ca. 40 pct.) is lost.| The rest is sold.",
    "The sum is 1.300,50 euros.| It was paid late.",
    "Outlays rose by 3.2% (or $14.1 bn.) in FY2023.| Receipts fell.",
    "Net cost: $1.2 bn.| Gross cost: $1.9 bn.",
    "The total was 13 mil.| It had been 12 mil. a year before.",
    "See App. B, tbl. B-2.| The totals may not add.",
    "In thousands of tons, excl. scrap.| Source: Eurostat.",
]

NEWS = [
    "BEIJING (AP) — China raised the rebate on Monday.| It gave no reason.",
    "WASHINGTON, Feb. 9 – Rep. Gallagher resigned.| He had served since 2017.",
    "Shares of Acme Corp. fell 4.2% to $13.10.| Beta Inc. rose.",
    "Police in St. Paul, Minn., seized 14 lbs. of it.| No arrests were made.",
    "He lives at 14 Elm St. NW.| She lives nearby.",
    "“It’s a gift,” a U.S. official said.| Beijing denies it.",
    "A spokesman for the U.S. Trade Representative declined.| A spokesman for Beijing did not.",
    "Dr. No. 2 at the agency left.| Her post is open.",
    "The company, Yuancheng Group Co., Ltd., denied it.| Its owner fled.",
    "Mr. Xi met Mr. Biden in San Francisco, Calif., on Nov. 15.| They spoke for four hours.",
    "It happened at 3 a.m. Tuesday.| Nobody saw it.",
    "He is a Ph.D.| Nobody doubts it.",
]

SPEECH = [
    "“It works.” Olson said so.",
    "“It works.” Olson said so in May.",
    "“It works.”| Olson testified in May.",
    "“It works,” Olson said.| “It always has.”",
    "“It works!” Olson said.| The panel laughed.",
    "“Does it work?” Olson asked.| Nobody knew.",
    "“Does it work?” asked Sen. Lee.| “It does,” the witness said.",
    "Who asked “does it work?”| It was Olson.",
    "The question was, “Who benefits?”| The answer came late.",
    "He said it “works.”| He gave no figures.",
    "He said it ‘works’.| He gave no figures.",
    "The report calls this “a gift to smugglers. It is nothing else.”| Beijing objects.",
    "“We paid. We always pay.”| The minister smiled.",
    "“We paid. We always pay,” he said.",
    "“... and so it goes.”| The letter ends there.",
    "The Act says that “the Secretary shall . . . publish a list.”| He never did.",
    "“The rate . . . was raised. . . . It has not been lowered.”",
    "The list is long . . . .| It has grown since.",
    "It was late... too late.| Nothing could be done.",
    "Then came the reply … “No.”| The talks ended.",
    "“No,” he said; “never.”| The room fell silent.",
    "“[T]he rebate,” it says, “was raised.”| It gives no date.",
    "The text reads “shall [sic] apply.”| The typo is old.",
    "Is it legal?| Is it wise?| Probably neither.",
    "What is a precursor?!| Nobody defines it.",
    "Yahoo! News broke the story.| Reuters followed.",
    "The film “Who Is Next?” was shown.| It changed nothing.",
    "« Le taux a été relevé. »| Le ministre n’a rien ajouté.",
    "„Der Satz steigt.“| Der Minister schwieg.",
]

TONGUES = [
    "Der Satz stieg um 1,5 Prozent.| Dr. Müller bestätigte das.",
    "Laut Art. 5 Abs. 2 gilt das nicht.| Die Kommission widersprach.",
    "Das gilt z. B. für Aceton.| Für Salze gilt es nicht.",
    "Die Sitzung war am 3. Mai.| Niemand kam.",
    "Das Gesetz, vgl. S. 14, gilt bzw. galt.| Es wurde geändert.",
    "Le taux est passé à 13 %.| M. Dupont l’a confirmé.",
    "Voir l’art. 5 du traité.| Il ne dit rien de plus.",
    "Est-ce légal ?| La Commission le pense.",
    "La tasa subió al 13 por ciento.| El Sr. López lo negó.",
    "¿Quién paga?| El contribuyente paga.",
    "¡Basta!| Así lo dijo el ministro.",
    "El art. 5 no se aplica.| La pág. 14 lo explica.",
    "税率上调至13%。|随后又下调。",
    "税率は「上がった。」と大臣は述べた。|その後下がった。",
    "Il tasso è salito.| È poi sceso.",
    "Ставка выросла до 13 процентов.| Потом она упала.",
    "Le décret no 2020-14 du 3 janv. 2020 l’interdit.| Il est en vigueur.",
    "Mme Le Pen s’y oppose.| MM. Dupont et Durand aussi.",
    "Nach § 3 Abs. 1 Nr. 2 BtMG ist das strafbar.| Die Strafe ist hoch.",
    "Das sind 1,3 Mrd. Euro.| Es waren 1,1 Mio. Euro mehr.",
    "EE. UU. aumentó la tasa.| China protestó.",
    "Según el Sr. Ruiz, subió.| La Sra. Gil calló.",
    "Am 1. Januar stieg der Satz.| Am 2. Februar fiel er.",
]

MIXED = [  # with figures, titles, abbreviations and citations in one
    (
        "The Drug Enforcement Administration (DEA) seized more than 79.5 million pills in 2023.| That is nearly "
        "three times the 2021 total.[^3]"
    ),
    (
        "In fiscal year 2024, the U.S. Department of Health and Human Services (HHS) spent $1.7 trillion, or 26 "
        "percent of all outlays [@omb-2024, tbl. 4.1].| Medicare accounts for half of it."
    ),
    "Rep. Raja Krishnamoorthi (D-Ill.) said the subsidies were “unconscionable.”| He called on Beijing to end them.",
    "As of Sept. 30, 2024, the backlog stood at 3.6 million cases.| It had been 1.2 million five years before.",
    "The Commission’s proposal (COM(2021) 206 final) would ban four practices.| Art. 5 lists them.",
    (
        "Mr Smith asked the Secretary of State for Defence, pursuant to the Answer of 14 May 2024 to Question "
        "25431, how many posts are vacant.| The answer is 14,600."
    ),
    "The House passed H.R. 27, the HALT Fentanyl Act, by 312 to 108.| The Senate companion, S. 331, passed 84–16.",
    "Dr. Rahul Gupta, then director of ONDCP, testified on Dec. 5.| His successor has not been named.",
    "According to the C.D.C., overdose deaths fell by 26.9 percent in 2024.| Provisional counts may change.",
    "The fee is £1,035 per year (up from £624).| Applicants under 18 pay £776.",
    "“We will act,” the minister told the House.| “We will act soon.”",
    "Is the program working?| The evidence, summarized in Table 2, is mixed.",
    "The plan has three parts: (1) more inspectors; (2) faster permits; (3) a new fund.| Each is costed below.",
    "GAO made 12 recommendations (GAO-23-105478, p. 41).| Agencies agreed with 10 of them.",
    (
        "The plaintiff, a Delaware LLC, appealed.| The Ninth Circuit affirmed in part.| See Roe v. Doe, 14 F.4th "
        "12, 15 (9th Cir. 2021)."
    ),
    "The rate has been 20% since Jan. 1, 2023 [@hmrc; cf. @ifs].| The I.F.S. expects no change.",
    (
        "Lead was banned from gasoline in 1996 (Clean Air Act, § 211(n)).| Blood levels have since fallen by "
        "over 90 percent."
    ),
    (
        "China’s State Taxation Administration (STA) publishes the list each year.| In 2020 it raised 1,464 "
        "items to 13 percent."
    ),
    "The bank cut its rate by 25 b.p. to 4.25%.| Markets had expected 50.",
    "Some 2.1 million households (7.4 percent) are behind on rent.| In N.Y.C. the share is 14.",
    "Ms. VON DER LEYEN.—Mr. President, I disagree.| (Applause.)| The motion fell.",
    "Total: 4,215.| Of these, 1,019 were dismissed.",
    "Unemployment fell to 3.7 percent in Nov., the lowest since 1969.| Wages rose 4.0 percent.",
    "The contract went to Lockheed Martin Corp. of Bethesda, Md., for $14.2 billion.| Boeing Co. protested.",
    "Three-quarters of respondents (n = 1,204; margin ± 3.1 pts.) agreed.| One in five did not.",
    "See also Sen. Rep. No. 114-12 (2015), p. 3.| The House report is silent.",
    "It applies to all 27 E.U. member states.| Norway, a member of the E.E.A., follows it.",
    "The judge wrote: “The statute is clear. The agency’s reading is not.”| The agency appealed.",
    "Exports were worth 4.1 bn. euros.| Imports were worth twice that.",
    "But how?| By whom?| The paper does not say.",
    "The Treasury (HMT) disagrees.[^12]| Its own estimate is £3.2bn.[^13]",
    "Prices rose in Feb. and again in Aug.| The Board met on Sept. 4.",
    "The minister, Lord Sharpe of Epsom, O.B.E., replied.| The Lords divided.",
    "This was denied by Mr. Lee et al.| The court was not persuaded.",
    "U.S. imports fell.| U.K. imports rose.",
    "The target—50 GW by 2030—will be missed.| DESNZ expects 43 GW.",
    "The study (N.B.E.R. W.P. 31,200) covers 14 states.| It was not peer-reviewed.",
    "The Board of Governors of the Federal Reserve System vs. Smith is pending.| No date is set.",
    "They pay $7.25/hr.| The state minimum is $15.",
    "The U.S. spends 17.3 percent of G.D.P. on health care.| Germany spends 12.7.",
]
