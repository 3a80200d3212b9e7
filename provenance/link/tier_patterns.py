"""The shipped patterns by which a tier is proposed for a source that nobody has given one.

They are cautious: a wrong "primary" hides that a claim has no primary source, a wrong "secondary" accuses one that has.
So a publisher that does both (a ministry's newsroom, a research service of a parliament, a library that hosts the work
of others) is not in them, and where two of them disagree nothing is proposed.
"""

from __future__ import annotations

from provenance.model import Aspect, Tier
from provenance.named import NamedTuple


class TierPattern(NamedTuple):
    """Proposes `tier` where `aspect` of an entry is like `value`.

    `type` is a kind of entry (also `entrysubtype`, and what the field `type` says); `publisher` a run of words in a
    name of who published it; `host` a domain, those below it included, and perhaps the beginning of a path;
    `keywords` one of the entry's keywords. Letter case does not count.
    """

    tier: Tier
    aspect: Aspect
    value: str


_PRIMARY_TYPES = """
    bill | dataset | data set | hearing | judgment | jurisdiction | legal_case | legislation | regulation | statute
    | treaty
"""

_PRIMARY_HOSTS = """
    gov | gov.uk | gov.au | gov.in | gov.ie | gov.sg | gov.za | gov.br | gov.pl | gov.scot | gov.wales | govt.nz
    | gc.ca | canada.ca | gouv.fr | gob.mx | gob.es | go.jp | go.kr | mil | europa.eu | parliament.uk | bund.de
    | bundestag.de | admin.ch | legifrance.gouv.fr | destatis.de | insee.fr | istat.it | ine.es | cbs.nl | ssb.no
    | scb.se | dst.dk | stat.fi | statistik.at | abs.gov.au | stats.govt.nz | e-stat.go.jp | kostat.go.kr
    | stats.oecd.org | data-explorer.oecd.org | data.un.org | unstats.un.org | comtradeplus.un.org | data.worldbank.org
    | databank.worldbank.org | data.imf.org | treaties.un.org
"""

HOSTS_OF_BOTH = """
    ncbi.nlm.nih.gov | pubmed.gov | eric.ed.gov | osti.gov | ojp.gov | ncjrs.gov | loc.gov | archives.gov
    | nationalarchives.gov.uk | crsreports.congress.gov | everycrsreport.com | medlineplus.gov | op.europa.eu
    | commonslibrary.parliament.uk | lordslibrary.parliament.uk | post.parliament.uk
    | ojs.europa.eu | joinup.ec.europa.eu | europarl.europa.eu/thinktank
"""
"""Hosts within those above that also keep what others wrote, or retell themselves: nothing is proposed for them."""

RETELLING_TYPES = frozenset(
    {"blog", "blog post", "blogpost", "fact sheet", "factsheet", "interview", "media release", "news release"}
    | {"newsletter", "podcast", "post-weblog", "press release", "speech"}
)
"""Kinds of entry of which no other pattern says that they are primary."""

RETELLING_PATHS = frozenset(
    {"blog", "blogs", "factsheet", "factsheets", "fact-sheet", "fact-sheets", "feature", "features", "highlights"}
    | {"magazine", "media", "media-release", "media-releases", "news", "newsroom", "news-events", "news-releases"}
    | {"newsletter", "newsletters", "podcast", "podcasts", "presscorner", "press", "press-office", "press-release"}
    | {"press-releases", "pressroom", "speech", "speeches", "stories", "topics", "briefing-room", "statements-releases"}
)
"""Folders of a government's pages in which it talks about its work rather than doing it."""

_STATISTICAL_OFFICES = """
    Australian Bureau of Statistics | Bureau of Economic Analysis | Bureau of Justice Statistics
    | Bureau of Labor Statistics | Bureau of Transportation Statistics | Census Bureau | Central Bureau of Statistics
    | Central Statistics Office | Destatis | Statistisches Bundesamt | Federal Statistical Office | Statistics Austria
    | Energy Information Administration | Eurostat | Insee
    | Institut national de la statistique et des études économiques | Instituto Nacional de Estadística
    | Instituto Nacional de Estadística y Geografía | Istat | Istituto nazionale di statistica
    | National Agricultural Statistics Service | National Center for Education Statistics
    | National Center for Health Statistics | National Bureau of Statistics | Office for National Statistics
    | Statistics Bureau of Japan | Statistics Canada | Statistics Denmark | Statistics Estonia | Statistics Finland
    | Statistics Korea | Statistics Netherlands | Statistics New Zealand | Stats NZ | Statistics Norway
    | Statistics Poland | Statistics South Africa | Statistics Sweden
"""

_SECONDARY_TYPES = """
    newspaper | magazine | news | newspaperarticle | magazinearticle | article-newspaper | article-magazine
    | newspaper article | magazine article
"""

_NEWS = """
    ABC News | Agence France-Presse | Al Jazeera | Associated Press | Axios | BBC News | Bloomberg News | Boston Globe
    | Business Insider | CBC News | CBS News | Chicago Tribune | China Daily | Christian Science Monitor | CNBC | CNN
    | Corriere della Sera | Daily Mail | Daily Mirror | Daily Telegraph | Der Spiegel | Deutsche Welle | Die Welt
    | Die Zeit | Dow Jones Newswires | El Mundo | El País | Euronews | Financial Times | Forbes Magazine | Fox News
    | Frankfurter Allgemeine Zeitung | Globe and Mail | Handelsblatt | Hindustan Times | Houston Chronicle | HuffPost
    | Irish Times | Japan Times | Kyodo News | La Repubblica | Le Figaro | Le Monde | Los Angeles Times | MSNBC
    | National Public Radio | NBC News | Neue Zürcher Zeitung | New York Post | New York Times | New Yorker | Newsweek
    | Nikkei Asia | NPR | NZZ | PBS NewsHour | Politico | Reuters | San Francisco Chronicle | Semafor
    | South China Morning Post | Straits Times | Süddeutsche Zeitung | Sydney Morning Herald | The Atlantic
    | The Economist | The Guardian | The Hill | The Hindu | The Independent | The Times of India | Times of London
    | Toronto Star | United Press International | USA Today | Wall Street Journal | Washington Post | Washington Times
    | Xinhua | Yonhap
"""

_NEWS_HOSTS = """
    abcnews.go.com | afp.com | aljazeera.com | apnews.com | axios.com | bbc.co.uk/news | bbc.com/news | bloomberg.com
    | bostonglobe.com | cbc.ca/news | cbsnews.com | chicagotribune.com | cnbc.com | cnn.com | economist.com | elpais.com
    | faz.net | foxnews.com | ft.com | handelsblatt.com | huffpost.com | independent.co.uk | irishtimes.com
    | japantimes.co.jp | latimes.com | lefigaro.fr | lemonde.fr | nbcnews.com | newsweek.com | newyorker.com
    | asia.nikkei.com | npr.org | nypost.com | nytimes.com | nzz.ch | politico.com | politico.eu | reuters.com
    | scmp.com | semafor.com | smh.com.au | spiegel.de | straitstimes.com | sueddeutsche.de | theatlantic.com
    | theglobeandmail.com | theguardian.com | thehill.com | thehindu.com | thestar.com | thetimes.co.uk
    | thetimes.com | time.com | upi.com
    | usatoday.com | usnews.com/news | vox.com | washingtonpost.com | washingtontimes.com | welt.de | wsj.com | zeit.de
"""


def _patterns(tier: Tier, aspect: Aspect, values: str) -> tuple[TierPattern, ...]:
    return tuple(TierPattern(tier, aspect, " ".join(each.split())) for each in values.split("|"))


SHIPPED: tuple[TierPattern, ...] = (
    *_patterns("primary", "keywords", "primary source | tier:primary | tier: primary"),
    *_patterns("secondary", "keywords", "secondary source | tier:secondary | tier: secondary"),
    *_patterns("tertiary", "keywords", "tertiary source | tier:tertiary | tier: tertiary"),
    *_patterns("primary", "type", _PRIMARY_TYPES),
    *_patterns("secondary", "type", _SECONDARY_TYPES),
    *_patterns("tertiary", "type", "inreference | entry-encyclopedia | encyclopediaarticle"),
    *_patterns("primary", "publisher", _STATISTICAL_OFFICES),
    *_patterns("secondary", "publisher", _NEWS),
    *_patterns("primary", "host", _PRIMARY_HOSTS),
    *_patterns("secondary", "host", _NEWS_HOSTS),
    *_patterns("tertiary", "host", "wikipedia.org | britannica.com"),
)
