// Right sentences that a naive rule would flag: no rule says anything at warning or above.
import { describe, expect, it } from 'vitest'
import { checkText } from '../src/check/article.ts'
import type { Severity } from '../src/model.ts'
import { RULES } from '../src/rules/index.ts'

type Trap = readonly [what: string, text: string, date?: string]

const TRAPS: readonly Trap[] = [
  // Hedges and bounds
  ['达到 with a lower bound', '全县水稻机插率达到88%以上。'],
  ['亿 with 多', '新渠惠及2.3亿多人次的出行。'],
  ['two quantities with 超过 and 以上', '当月测到超过30次1.5级以上的地震。'],
  ['签约 is no 约', '服务站当天签约6000余户。'],
  ['合约, 预约, 节约 are no 约', '全年预约3万多人次，节约用纸20余吨，续签合约500多份。'],
  ['截止 as closing', '补贴申请受理时间截止到2024年11月30日。'],
  ['近 as the last', '近两年多来，街道新增口袋公园18个。'],
  ['超过 of one thing, 以上 of another', '超过七成的60岁以上老人住在本村，走访超过80家规模以上企业。'],
  ['约 of one number, 左右 of another', '约占总数的三成，每亩增收900元左右。'],
  ['exact decimals with 约', '两地相距约1.25万米，约3.14倍。'],
  // Ranges
  ['万 on the second number', '贴息贷款在5000到20万元不等。'],
  ['metres inside the number', '队员身高在1米78到1米91之间。'],
  ['万 left out of a range', '年收入80至200万元的部分减半征收。'],
  ['over midnight and over the year', '夜间23时至次日5时禁鸣，10月至次年4月供暖。'],
  ['temperatures', '夜里气温在－2℃～－9℃之间。'],
  ['percentage points keep no sign', '比重提高2—3个百分点。'],
  // Growth
  ['times, less one', '班列由820列增长到9640列，增长了10.8倍。'],
  ['times, about', '旅客从480万人次增长至1.2亿人次，增长约24倍。'],
  ['cut off, not rounded', '产量由1120亿立方米增长到1980亿立方米，增幅达76%。'],
  ['share cut off', '已发放925亿元，占全年计划1000亿元的92%。'],
  ['base, change and rate, cut off', '1.52亿人次，较上年（1.48亿人次）增加398万，同比增长2.6%。'],
  ['rate within its interval', '贸易额由2.48万亿元增至3.33万亿元，增长34.3%。'],
  ['average growth over 24 years', '进出口由2000年的436.9亿元增长至2024年的1.05万亿元，年均增长14.2%。'],
  ['constant prices', '地区生产总值由2010年的4002亿元增长到2020年的9320亿元，年均增长8.1%。'],
  ['real growth', '农民收入从8255元增长到17564元，年均实际增长6.6%。'],
  ['余 leaves room', '合作社由1030个增加到2000余个，年均增长8%。'],
  ['another metric grows', '雪道从32条增至37条，雪道面积增加15%。'],
  ['another metric grows, times', '货运线从1条增长到11条，发货量增长了9倍。'],
  ['another metric between', '综合保税区由1个增至5个，实现进出口2256.7亿元，较2015年增长8.2倍。'],
  ['同比 of this half-year', '销售额从2023年的256亿元起步，今年上半年突破160亿元，同比增长28%。'],
  ['time and cost', '车程从6小时缩短到2个多小时，油费也将减少15%。'],
  ['average points a year', '森林覆盖率由20年前的12.0%增至15.9%，年均提高约0.2个百分点。'],
  ['nearly so many points', '入园率由58%升至87.4%，提高了近30个百分点。'],
  ['profit into loss', '受减值影响，公司净利润同比下降205%。'],
  ['a relative change of a rate', '失业率由4%升至5%，升幅25%。'],
  ['a rank goes up by a smaller number', '镇里的综合排名由第12位升至第7位。'],
  ['a loss shrinks', '亏损由6亿元收窄至2亿元。'],
  ['negative growth with its sign', '进口同比增长−4.2%，出口负增长1.3%。'],
  ['同比 of one, 环比 of another', '9月用电量同比增长6%、较上月回落3个百分点。'],
  ['multiples as a unit', '市盈率由22倍降至16倍、下降6倍。'],
  ['like for like', '规上企业利润520.4亿元，按可比口径计算同比增长11.2%，上年为480.1亿元。'],
  ['a rate that may exceed a hundred', '全年计划投资8亿元，完成率达135%；拨备覆盖率为240%。'],
  // Totals and parts
  ['其中 of an earlier number', '全年查处违规问题823个，移送36人，其中，整改到位410个。'],
  ['其中 of two kinds', '会议审议6件法规草案和1件决定草案，通过其中3件。'],
  ['parts in parts', '代表团共361人，其中运动员219人，包括男109人、女110人。'],
  ['two scopes', '本届县运会他们获得6枚奖牌，三届下来以2金3银5铜共10枚奖牌位居前列。'],
  ['overlapping shares', '新党员中大学学历、35岁以下、女性、少数民族分别占62.4%、70.2%、45.5%、8.5%。'],
  ['shares that make a hundred', '三项贡献率分别是54%、15.8%、30.2%。'],
  ['three industries', '三次产业比重为12.5∶43.1∶44.4。'],
  ['parts rounded', '三个产业增加值分别为120.4亿元、310.3亿元、402.2亿元，合计832.8亿元。'],
  ['和 inside a name', '社会保障和就业、教育、住房保障支出分别增长4.1%、3.5%和6.8%。'],
  ['two metrics of two places', '古街、夜市客流量、营业额同比分别增长6.7%、4.0%。'],
  ['three and one', '上海、江苏、浙江、安徽三省一市签了协议。'],
  ['京津冀 is three', '京津冀及山西、山东5省（市）联手治气。'],
  ['和 between the last two', '展出漆器、竹编、陶艺、木雕和石刻拓片、剪纸6个项目。'],
  ['等 behind a full list', '桂花、银杏、香樟等3种树种下了。'],
  ['等 with a name for each', '泵阀、鞋服、教玩具等三个百亿级产业集群成形。'],
  ['percapita by average population', '全县生产总值611.3亿元，年末常住人口156.4万人，人均39110元。'],
  ['成 with a range', '地铁客运量9.35亿人次，占公交出行总量11.8亿人次的八成左右。'],
  ['a daily average', '前20天共接待25.4亿人次，日均1.27亿人次。'],
  ['a title that is a sum', '洪水致27人死亡\n\n县里通报，截至昨日，甲镇23人、乙镇4人在洪水中遇难。'],
  ['a title that is a sum of three', '确诊升至132人\n\n通报称，市区确诊120名，县里确诊12名，均已收治入院，情况平稳。'],
  [
    'a title with 近',
    '近3.1万人参加长跑\n\n本次长跑共有3.08万人报名参加，天气晴好，市民夹道加油，赛后志愿者清理了赛道。',
  ],
  ['a title with 超', '超4.2万人观赛\n\n昨晚的比赛共有42016人到场观看，主队以一比零取胜，球迷久久没有散去。'],
  // Ranks and uniqueness
  ['批 is plural', '该厂是第一批通过认证的企业之一。'],
  ['first batch of soldiers', '她是首批24名女飞行员之一。'],
  ['最…之一', '这是当地最有名的小吃之一。'],
  ['total third, growth fourth', '全镇工业总量居全县第三位，增速居全县第四位。'],
  // Dates and ages
  ['the year is named', '2025年是抗日战争胜利80周年，明年的活动已在筹备。', '2024-12-29'],
  ['周岁 after the birthday', '老校长1950年7月生，2020年10月逝世，享年70岁。'],
  ['虚岁', '老人1931年11月生，2021年3月去世，享年91岁。'],
  ['between 立春 and 春节', '2024年2月5日仍是癸卯年，村里忙着备年货。'],
  ['yesterday by the day of print', '本报6月6日讯 昨日（6日），大桥合龙。'],
  ['a weekday that is right', '2016年4月2日(周六)，扫墓的人不少。'],
  ['a lunar thirtieth', '农历二月三十，村里办社戏。'],
  ['a title of a work', '剧场上演《5月32日》。'],
  ['a leap day', '2024年2月29日出生的孩子有两个。'],
  ['除夕 on the twenty-ninth', '2025年1月28日除夕，食堂照常开伙。'],
  ['after the term', '4月7日，清明刚过，茶农上山采茶。'],
  ['decades', '19世纪90年代建的老宅，20世纪80年代修过，90后的小林如今住着。'],
  ['years ago', '80年前这里是渔村，98抗洪时加固了江堤。'],
  ['a plan', '“十四五”期间（2021—2025年），新建公路300公里。'],
  ['five years', '成立8年来，协会从2015年4月到2023年4月共办班120期。'],
  ['twenty-four hours', '闸门24时关闭，救援历时25小时30分。'],
  ['from a year on', '从2020年到10年后，村道要修到山顶。'],
  // Words and marks
  ['distributive repetition', '问题要一个问题一个问题地解决，一户一户地走访。'],
  ['二、三产业', '农业稳了，二、三产业才有根基，第三、四期工程才好开工。'],
  ['two grades', '学校的初一、初二年级参加了采摘。'],
  ['a quotation over paragraphs', '“第一条路修通了。\n“第二条路也快了。”老支书说。'],
  ['words written twice', '渐渐地，天天来听课的人多了，大家试试看，个个高高兴兴。'],
  // Units and names
  ['power and energy', '电站装机容量32万千瓦，年发电量4.6亿千瓦时。'],
  ['a gallery of a length', '公园增加绿化面积，12公里长廊串起八个村。'],
  ['inches of a screen', '大厅装了55英寸屏幕，老人说“那时水深两公尺”。'],
  ['a conversion', '湿地248公顷约合2.48平方公里，300亩约合20公顷。'],
  ['a version with its point', '“工业4.0”车间和“10分钟生活圈”“科技20条”“90后”团队。'],
  ['a county before it changed', '1996年，肥西县店埠镇的瓦匠来此落户。'],
  ['a zone and towns', '平阳县滨海新区和昆阳镇、鳌江镇，乐清市柳市镇，北京市朝阳区、长春市朝阳区都派人参加。'],
  ['towns said of all', '苍南县各乡镇、街道和村镇干部都来了，城乡面貌一新。'],
  ['first in order, not in rank', '科技是第一生产力，人才是第一资源。'],
  ['a speed with its unit', '动车设计时速250公里，平均每小时行驶180公里。'],
  ['an amount at a level', '码头可泊30万吨级油轮，用户迈过百万级门槛。'],
]

const active = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
  rule,
  severity: rule.severity as Severity,
}))

describe('traps', () => {
  it.each(TRAPS.map(([what, text, date]) => ({ what, text, date })))('$what', ({ text, date }) => {
    const { findings, failures } = checkText('trap.txt', text, active, { date, lang: 'zh' })
    expect(failures).toEqual([])
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([])
  })
})
