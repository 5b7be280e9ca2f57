// 全年用电量3.2亿千瓦, 产值12.5亿吨: a metric with a unit of another dimension.
import { codesOf } from '../lexicon/codes.ts'
import { METRIC_UNITS } from '../lexicon/metric-units.ts'
import { defineRule } from '../rule.ts'

// Between the metric and its number: 产值已突破12.5亿, 面积达到约300万
const LINK =
  /^(?:共计|总计|合计|累计|共|总共|已经?|将|预计|有望|首次|成功|就|仅|只|约|大约|近|将近|接近|超过?|突破|逾|高达|达到?|为|是|有|完成|实现|增至|升至|降至|增加到|增长到|了|了?约){0,3}$/
const LINKING = codesOf('共计总合累已经将预有望首次成功就仅只约大近接超过突破逾高达到为是完成实现增至升降加长了')
const MOST_LINKING = 9
const COUNTED = /\d[\d,.]*(?:余|多)?(?:万亿|万|亿|千|百)?(?:余|多)?(?<unit>[一-龥美欧港日a-zA-Z]{1,4})/y
const NEVER = METRIC_UNITS.map(([, never]) => new RegExp(`^(?:${never.join('|')})`))
const LONGEST = 6
/** Rows of the nouns, and the last characters of these, made at the first call. */
let table: { readonly rows: ReadonlyMap<string, number>; readonly ends: ReadonlySet<number> } | undefined

function readTable(): NonNullable<typeof table> {
  const rows = new Map(METRIC_UNITS.flatMap(([nouns], row) => nouns.split('|').map((noun) => [noun, row] as const)))
  return (table ??= { rows, ends: codesOf([...rows.keys()].map((noun) => noun.at(-1)!).join('')) })
}

/** The metric that a number belongs to: its noun stands before it, with words that link them. */
function findMetric(text: string, number: number): { start: number; noun: string; row: number } | undefined {
  const { rows, ends } = table ?? readTable()
  for (let end = number; end > 0 && number - end <= MOST_LINKING; end--) {
    const code = text.charCodeAt(end - 1)
    if (ends.has(code) && LINK.test(text.slice(end, number))) {
      for (let length = Math.min(LONGEST, end); length >= 2; length--) {
        const noun = text.slice(end - length, end)
        const row = rows.get(noun)
        if (row !== undefined) return { start: end - length, noun, row }
      }
    }
    if (!LINKING.has(code)) break
  }
  return undefined
}

// 单位面积产值, 面积12公里长廊, 投资500人以上企业
const AFTER = /^(?:长|宽|高|深|以上企业|以上的企业|的?户型)/
const BEFORE = /(?:每|单位|万元|亩均|平均|人均|亿元|均)$/

export default defineRule({
  id: 'unit-mismatch',
  title: { zh: '指标与单位不符', en: 'A metric with a unit of another kind' },
  why: {
    zh: '产值以元计，用电量以千瓦时计，面积以亩、平方米等计；单位的量纲不对，多半是单位或指标写错。',
    en: 'Output is counted in money, electricity used in kilowatt-hours, area in square units; another kind of unit is a slip of one or the other.',
  },
  source: 'GB 3100—1993; newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '全年用电量3.2亿千瓦。', flags: ['3.2亿千瓦'] },
    { text: '园区实现产值12.5亿吨，增长8%。', flags: ['12.5亿吨'] },
    { text: '新建厂房建筑面积达300万元。', flags: ['300万元'] },
    { text: '绿化面积达3500公里。', flags: ['3500公里'] },
    { text: '修涵洞共开挖土方1860平方米。', flags: ['1860平方米'] },
    { text: '公路通车里程突破3500平方公里。', flags: ['3500平方公里'] },
  ],
  good: [
    '全年用电量3.2亿千瓦时，装机容量80万千瓦。',
    '总投资500亿元的项目新建厂房12万平方米。',
    '码头投资建设500吨级泊位两个。',
    '区间面积12公里长廊全部绿化。',
    '投资3亿人民币。',
  ],
  *check({ text, figures }) {
    for (const { number } of figures) {
      const metric = findMetric(text, number.start)
      if (!metric) continue
      COUNTED.lastIndex = number.start
      const counted = COUNTED.exec(text)
      if (!counted) continue
      const { start, noun, row } = metric
      const meant = METRIC_UNITS[row]![2]
      const unitAt = COUNTED.lastIndex - counted.groups!.unit!.length
      const unit = NEVER[row]!.exec(text.slice(unitAt, unitAt + 8))?.[0]
      if (unit === undefined) continue
      const end = unitAt + unit.length
      if (AFTER.test(text.slice(end, end + 5)) || BEFORE.test(text.slice(Math.max(0, start - 2), start))) continue
      yield {
        at: { start: number.start, end },
        against: { start, end: start + noun.length },
        message: {
          zh: `“${noun}”的单位是${meant}，文中是“${unit}”`,
          en: `${noun} is counted in ${meant}, not in ${unit}`,
        },
      }
    }
  },
})
