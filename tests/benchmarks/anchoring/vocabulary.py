# ruff: noqa: E501 - lists of words
"""The words that the documents of the benchmark are made of."""

from __future__ import annotations

BODIES = (
    """Ministry of Finance|Ministry of Trade|Federal Audit Office|National Statistics Board|Customs Agency|Court of
Accounts|Select Committee on Supply|Joint Committee on Health|Regional Development Bank|Council of Ministers|Energy
Regulator|Port Authority of Velmar|State Treasury|Office of Water Affairs|Housing Directorate|Public Health Institute|
Commission on Competition|Bureau of Labour|Harbour Inspectorate|Department of Transport""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
PLACES = (
    """Norvia|Velmar|Castlemere|Ostrava Province|Lindenau|Port Calder|Sarnia|Tarvos|Upper Brenta|Kolmar|Eastmarch|
Ravenna District|Solwick|Tamarind Coast|Greyhaven|Ankara|Lagos|Hamburg|Quebec|Jalisco|Gdansk|Osaka""".replace(
        "|\n", "|"
    )
    .replace("\n", " ")
    .split("|")
)
PEOPLE = (
    """Harlan|Okafor|Lindqvist|Moreau|Petrescu|Tanaka|Alvarado|Whitcombe|Castellano|Deveraux|Nakamura|Osei|Brandt|
Halloran|Ivanova|Mbeki|Szabo|Thornbury|Villanueva|Yardley""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
GOODS = (
    """chemical precursors|fertiliser|steel coils|cut flowers|medical isotopes|grain|solar panels|used vehicles|timber|
insulin|copper wire|ceramic tiles|fishing licences|railway sleepers|vaccines|cement|textiles|semiconductors|olive oil|
coking coal|school meals|water meters|insulation boards|wheat flour|rare earths""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
GROUPS = (
    """small exporters|rural households|licensed carriers|hospital trusts|municipal landlords|first-time buyers|
apprentices|pension funds|seasonal workers|regional banks|border officials|independent auditors|primary schools|
fishing cooperatives|water utilities|social tenants|haulage firms|customs brokers|family farms|night-shift nurses""".replace(
        "|\n", "|"
    )
    .replace("\n", " ")
    .split("|")
)
NOUNS = (
    """rebate|subsidy|quota|levy|tariff|allowance|grant|surcharge|threshold|audit|inspection|backlog|shortfall|surplus|
reserve|licence|procedure|contract|programme|budget|register|timetable|guarantee|waiver|penalty|reform|forecast|survey|
pilot|deadline|exemption|dispute|review|settlement|benchmark|inventory|pipeline|facility|mandate|covenant""".replace(
        "|\n", "|"
    )
    .replace("\n", " ")
    .split("|")
)
ADJECTIVES = (
    """temporary|retroactive|unspent|quarterly|provincial|mandatory|discretionary|preliminary|undisclosed|
transitional|administrative|structural|seasonal|bilateral|emergency|voluntary|contested|residual|statutory|interim|
independent|marginal|substantial|modest|recurrent|dormant|outstanding|generous|opaque|fragmented""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
ADVERBS = (
    """steadily|quietly|formally|repeatedly|briefly|openly|partly|largely|reluctantly|promptly|eventually|narrowly|
sharply|jointly|publicly|tacitly|chiefly|routinely|wrongly|voluntarily""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
VERBS = (
    """raised|lowered|suspended|extended|audited|renegotiated|postponed|published|withdrew|tightened|relaxed|endorsed|
rejected|monitored|financed|abolished|introduced|reviewed|delayed|consolidated|challenged|overstated|documented|
simplified|enforced""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
EFFECTS = (
    """fewer inspections at the border|longer waiting times in clinics|a rise in undeclared shipments|lower revenue
than the forecast had assumed|a second round of complaints|gradual improvement in delivery times|disputes over who bears
the cost|a shift of production to neighbouring provinces|better records of what was actually paid|considerable confusion
among applicants|new contracts without open tender|higher prices for the poorest customers|quicker repayment of arrears|
the closure of several depots|renewed interest from foreign lenders|shortages in remote districts""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
REASONS = (
    """because the old register had never been reconciled|although several members had voted against it|after two
rounds of consultation with the provinces|while the underlying data were still under revision|since the carriers had
threatened to withdraw|as the auditors had recommended in an earlier letter|once the transitional arrangements came to
an end|even though the treasury had asked for more time|so that the arrears could be written off in stages|before the
results of the pilot were known|whenever the reserve fell below its target|despite assurances given in the spring
session""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
BOILERPLATE = (
    "The figures in this section are provisional and may be revised in later editions of the report.",
    "The committee takes note of the reply and will return to the matter in its next session.",
    "Nothing in this paragraph should be read as a finding against any individual.",
    "Further details are given in the technical annex, which is available on request from the secretariat.",
    "The recommendations below are addressed to the government as a whole.",
)
HEADINGS = (
    """Background|Findings on Procurement|Revenue and Expenditure|Regional Differences|Implementation|Risks and
Safeguards|Evidence from the Provinces|Financing|Recommendations|Method and Sources""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
SWAPS = (
    """broadly|rapidly|initially|modest|earlier|system|scheme|measure|decided|noted|wider|certain|notable|process|
activity|related|improved|lately|regular|sector""".replace("|\n", "|")
    .replace("\n", " ")
    .split("|")
)
RUSSIAN = (
    "министерство финансов|счётная палата|комитет по торговле|портовое управление|банк развития|областной совет|"
    "дорожная служба|санитарная инспекция|союз перевозчиков|жилищное ведомство",
    "временно снизило ставку|проверило расходы|отложило выплату|продлило срок действия|опубликовало перечень|"
    "обжаловало отмену|утвердило порядок|пересмотрело размер|приостановило выдачу|подготовило отчёт",
    "экспортной пошлины на удобрения|районных больниц|субсидий сельским школам|договора о поставках топлива|"
    "лицензий на вылов рыбы|льгот для малых предприятий|ремонта северных дорог|компенсаций за воду|закупок вакцин|"
    "резерва зерна",
    "из-за задержки платежей|после жалоб жителей|в ответ на запрос депутатов|вопреки прогнозу|по итогам весенней проверки|"
    "накануне слушаний|ради выравнивания цен|ввиду нехватки складов|по просьбе кредиторов|в связи с паводком",
)
ARABIC = (
    "أعلنت وزارة المالية|قرر ديوان المحاسبة|طلبت لجنة التجارة|رفض بنك التنمية|اقترحت هيئة الموانئ|أكدت دائرة الصحة|ناقش المجلس الإقليمي|"
    "نشرت مصلحة الجمارك",
    "خفض رسوم التصدير|تأجيل صرف الإعانات|تمديد عقود النقل|مراجعة نفقات المستشفيات|تعليق منح التراخيص|زيادة مخزون القمح|"
    "إلغاء الإعفاءات القديمة|نشر قائمة الموردين",
    "في المناطق الشمالية|على المدارس الريفية|لصغار المصدرين|في الموانئ الجديدة|للأسر الفقيرة|لشركات المياه|في القرى الساحلية|"
    "للمزارع العائلية",
    "بسبب تأخر المدفوعات|بعد شكاوى السكان|قبل جلسة الاستماع|استجابة لطلب النواب|رغم التوقعات السابقة|بناء على نتائج التفتيش|"
    "لضمان استقرار الأسعار|نتيجة نقص المستودعات",
)
CHINESE = (
    "财政部|审计署|贸易委员会|港务局|开发银行|省议会|公路管理处|卫生监督所|运输协会|住房管理局",
    "决定暂时降低|重新审查了|推迟发放|延长了|公布了|撤销了|批准了|调整了|暂停办理|提交了关于",
    "化肥出口关税|县级医院经费|农村学校补贴|燃料供应合同|捕鱼许可证|小企业优惠|北部道路维修款|用水补偿标准|疫苗采购计划|粮食储备规模",
    "以缓解库存压力|因为付款延迟|以回应居民投诉|尽管预测较为乐观|根据春季检查结果|在听证会召开之前|为了稳定价格|由于仓库不足|应债权人要求|鉴于洪水影响",
)
