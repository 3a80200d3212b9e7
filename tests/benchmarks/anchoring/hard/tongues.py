# ruff: noqa: E501 - a sentence is read best in one piece
"""Texts in German, Chinese, Japanese and Arabic."""

from __future__ import annotations

from random import Random

LANDS = ("Bayern", "Sachsen", "Hessen", "Bremen", "Thüringen", "Brandenburg", "Holstein", "Westfalen")
NOUNS = [
    "Bericht",
    "Haushalt",
    "Antrag",
    "Vertrag",
    "Zuschuss",
    "Beschluss",
    "Nachweis",
    "Bescheid",
    "Fahrplan",
    "Entwurf",
    "Vermerk",
    "Einspruch",
]
_GERMAN = (
    "Der {noun} über die {thing} wurde in {land} {how} und erst nach einer {adj} Prüfung durch die {body} veröffentlicht, "
    "weil die {thing2} {when} noch offen war",
    "Nach Angaben der {body} sank der Anteil der Betriebe mit eigener {thing} {when} auf {n} Prozent, während die {adj} "
    "Ausgaben für die {thing2} in {land} um {m} Millionen Euro stiegen",
    "Im Jahr {year} hatte die {body} dem {adj} {noun} {how} zugestimmt, obwohl mehrere Mitglieder des Ausschusses Bedenken "
    "gegen die {thing} geäußert hatten",
    "Die Länder, allen voran {land}, verlangten {when} eine {adj} Überarbeitung der {thing}, bevor der {noun} in Kraft "
    "treten konnte",
    "Ob die {thing} den Gemeinden tatsächlich nützt, hat die {body} bis heute {how} untersucht; ein {noun} dazu fehlt",
    "Wer den {adj} {noun} liest, findet zur {thing} nur einen Satz, und zur {thing2} in {land} gar nichts",
    "Für die {thing} in {land} waren {when} rund {m} Stellen vorgesehen, von denen die {body} nur {n} besetzte",
    "Dass ein {noun} der {body} {how} in der Schublade lag, erfuhren die Träger der {thing} {when} aus der Zeitung",
    "Eine {adj} {thing2} ist, so schreibt die {body}, billiger als jede {thing}, die {land} {when} erwogen hat",
)
_HOW = [
    "zögerlich",
    "stillschweigend",
    "einstimmig",
    "vorsorglich",
    "nebenbei",
    "öffentlich",
    "widerwillig",
    "halbherzig",
]
_WHEN = [
    "im Frühjahr",
    "zuletzt",
    "vor der Wahl",
    "über Nacht",
    "nach der Sommerpause",
    "zum Quartalsende",
    "jahrelang",
]
_ADJ = [
    "gründlichen",
    "vorläufigen",
    "umstrittenen",
    "kostspieligen",
    "überfälligen",
    "gekürzten",
    "lückenhaften",
    "erneuten",
]
_THINGS = [
    "Trinkwasserversorgung",
    "Ausbildungsvergütung",
    "Lagerhaltung",
    "Kinderbetreuung",
    "Schulspeisung",
    "Grundstücksbewertung",
    "Fernwärmeleitung",
    "Hafengebühr",
    "Pflegeversicherung",
    "Lebensmittelkontrolle",
    "Deichpflege",
    "Straßenreinigung",
    "Wohngeldkasse",
]
_BODIES = ("Landesregierung", "Aufsichtsbehörde", "Rechnungskammer", "Prüfstelle", "Kommission", "Finanzverwaltung")

_CHINESE = (
    "根据{body}公布的数据，{year}年{land}的{thing}支出同比增长{n}%，其中{thing2}占{m}%。",
    "{body}在答复中表示，{thing}的审批权限已经下放到{land}，但{thing2}仍由省级部门负责。",
    "审计人员发现，{land}有{n}个项目没有履行招标程序，涉及资金{m}万元。",
    "与去年同期相比，{thing}的平均价格下降了{n}个百分点，而{thing2}的库存明显上升。",
    "专家认为，如果{body}不尽快调整{thing}政策，{land}的农户将难以获得贷款。",
    "会议决定自{year}年起取消{thing}的临时补贴，并由{body}负责收回尚未使用的款项。",
)
_CHINESE_LANDS = ("临江县", "青原市", "河西区", "南溪镇", "东川州", "北屯乡")
_CHINESE_BODIES = ("统计局", "水利厅", "物价委员会", "农业银行", "监察室", "海关总署")
_CHINESE_THINGS = ("化肥", "灌溉", "公路养护", "学校供暖", "冷链运输", "饮用水", "稻谷收购", "蔬菜批发")

_JAPANESE = (
    "{body}は{year}年度の報告書で、{land}における{thing}の補助金が{n}億円に達したと明らかにした。",
    "{thing}の見直しについて、{body}は「{land}の実情を踏まえて検討したい」と述べるにとどまった。",
    "調査に応じた{n}社のうち、{thing}を導入していたのは{m}社にすぎなかった。",
    "{land}では{thing}の利用者が前年より{n}%減り、{body}は原因を調べている。",
    "{body}によれば、{thing}の契約は随意契約で行われ、入札の記録は残っていなかった。",
)
_JAPANESE_LANDS = ("北浜市", "白樺町", "東雲区", "三枝村", "高瀬郡")
_JAPANESE_BODIES = ("会計検査院", "消費者庁", "県議会", "港湾局", "労働委員会")
_JAPANESE_THINGS = ("除雪", "給食", "バス路線", "介護サービス", "水道管の更新", "太陽光発電")

_ARABIC = (
    "ذكر تقرير {body} أن نفقات {thing} في {land} ارتفعت بنسبة {n} في المئة خلال عام {year}",
    "لم تتمكن {body} من تحديد سبب التأخر في تسليم {thing} إلى بلديات {land}",
    "وافق المجلس على اقتراح {body} القاضي بتخصيص {n} مليون دينار لدعم {thing}",
    "يرى الخبراء أن إصلاح نظام {thing} في {land} يحتاج إلى مدة أطول مما أعلنته {body}",
    "أظهرت المراجعة أن {m} عقداً من عقود {thing} أبرمت دون علم {body}",
)
_ARABIC_LANDS = ("الوادي الغربي", "ولاية الساحل", "محافظة الجبل", "إقليم الواحات")
_ARABIC_BODIES = ("الهيئة الوطنية", "لجنة الموازنة", "مديرية الإحصاء", "دائرة الرقابة")
_ARABIC_THINGS = ("الكهرباء", "المياه الصالحة للشرب", "النقل المدرسي", "الأدوية الأساسية", "تخزين الحبوب")


def german(random: Random) -> str:
    return " ".join(_filled(random, _GERMAN, LANDS, _BODIES, _THINGS) + "." for _ in range(140))


def chinese(random: Random) -> str:
    return "".join(_filled(random, _CHINESE, _CHINESE_LANDS, _CHINESE_BODIES, _CHINESE_THINGS) for _ in range(200))


def japanese(random: Random) -> str:
    return "".join(_filled(random, _JAPANESE, _JAPANESE_LANDS, _JAPANESE_BODIES, _JAPANESE_THINGS) for _ in range(200))


def arabic(random: Random) -> str:
    return " ".join(_filled(random, _ARABIC, _ARABIC_LANDS, _ARABIC_BODIES, _ARABIC_THINGS) + "." for _ in range(160))


def _filled(
    random: Random,
    shapes: tuple[str, ...],
    lands: tuple[str, ...],
    bodies: tuple[str, ...],
    things: tuple[str, ...] | list[str],
) -> str:
    thing, thing2 = random.sample(list(things), 2)
    return random.choice(shapes).format(
        noun=random.choice(NOUNS),
        land=random.choice(lands),
        body=random.choice(bodies),
        thing=thing,
        thing2=thing2,
        how=random.choice(_HOW),
        when=random.choice(_WHEN),
        adj=random.choice(_ADJ),
        year=random.randint(1996, 2024),
        n=random.randint(3, 97),
        m=random.randint(100, 990),
    )
