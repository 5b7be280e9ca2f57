// Words that Chinese repeats on purpose: 研究研究, 一个一个, 哗啦哗啦.
import { DOUBLED, PAIRS } from './doubling.ts'

const CLASSIFIERS =
  '个件条家户座张批箱桶袋列颗棵株页届支周层项种样点步次回天年月日夜季处村镇县市省国校班队组门户盏片块层场代辈句声首段本册车船袋斤克岗院所站条口杯碗盘套双对枝朵幅台辆艘架头只匹群排串滴缕阵丝轮波座间栋级'
/** Verbs of everyday life that are doubled for "a bit": 休息休息. Those of official prose (发展, 推进) are not among them. */
const TRIED =
  '研究|讨论|了解|考虑|休息|商量|学习|打听|收拾|锻炼|体验|交流|琢磨|关心|照顾|参观|准备|整理|检查|打扮|放松|教育|教训|尝试|感受|认识|调整|打扫|溜达|比较|欣赏|品尝|合计|盘算|唠叨|清醒|冷静|反省|表现|热闹|高兴|轻松|舒服|凉快|暖和|走动|活络|张罗|摆弄|意思|联系|宣传|指点|指导|观察|观摩|总结|思考'
/** Said twice in a row: 谢谢谢谢, 雪白雪白, 千万千万. */
const SAID =
  '加油|恭喜|谢谢|再见|欢迎|雪白|通红|碧绿|笔直|漆黑|冰凉|滚烫|乌黑|火红|瓦蓝|湛蓝|蔚蓝|金黄|翠绿|崭新|许多|好多|很多|大片|大把|大批|好久|很久|良久|许久|千万|彼此|多少|哗啦|咕咚|叮当|轰隆|嘀嗒|滴答|咔嚓|噼啪|呼噜|嘎吱|吧嗒|叽喳|吱呀|咕噜|叮咚|呼哧|沙沙|拜托|对了|好了|来了|快跑|快来|慢慢|步步|处处|阿里|巴西|悠哉'
/** Verbs of one character (拔拔草), words and names that the dictionary lacks or lists as names (徐徐, 齐齐哈尔, 阿里巴巴). */
const MORE =
  '看听说谈讲聊读写学做试问想走跑跳坐站躺歇逛转玩吃喝尝洗刷擦扫拖拔挖种浇晒吹摸碰拍拉推抱背算数查找认摆放拿换改补修敲打比练管帮劝瞧瞅望猜压捶捏揉晾剪织殷徐宝齐巴拉卡达塔图迪丁娜莎可喀莉丽露菲蒂妮冉翩袅淙琅熙攘孜矻惴栩姗婷涓蒸融勃郁葱'
const MEANT: ReadonlySet<string> = new Set(`${TRIED}|${SAID}`.split('|'))
const DOUBLES: ReadonlySet<string> = new Set(DOUBLED + MORE)
const CLASSIFYING: ReadonlySet<string> = new Set(CLASSIFIERS)

/** 常常, 绿油油, 个个. */
export function isDoubledCharacter(character: string): boolean {
  return DOUBLES.has(character) || CLASSIFYING.has(character)
}

/** 研究研究, 雪白雪白. */
export function isDoubledWord(word: string): boolean {
  return MEANT.has(word)
}

/** What stands behind a character in the table, as far as it was asked for. */
const rows = new Map<string, string>()

/** Two characters that are a word; never so at the end of a text. */
export function isPair(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false
  let row = rows.get(first)
  if (row === undefined) rows.set(first, (row = findRow(first)))
  return row.includes(second)
}

/** The row of a character, '' for none: its rows stand in the order of their codes. */
function findRow(first: string): string {
  const code = first.charCodeAt(0)
  let low = 0
  let high = PAIRS.length
  while (low < high) {
    const start = PAIRS.lastIndexOf('|', ((low + high) >> 1) - 1) + 1
    const next = PAIRS.indexOf('|', start)
    const end = next < 0 ? PAIRS.length : next
    const there = PAIRS.charCodeAt(start)
    if (there === code) return PAIRS.slice(start + 1, end)
    if (there < code) low = end + 1
    else high = start
  }
  return ''
}
