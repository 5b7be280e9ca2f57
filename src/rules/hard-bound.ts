// 森林覆盖率达128%, pH值15: beyond what the thing can be.
import type { Article } from '../model.ts'
import { matchesOver, occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const LINK =
  '(?:已|由|从|将|均|平均|分别|稳定在|保持在|高达|达到|达|为|是|提高到|提升到|提升至|提高至|上升到|升至|增至|增加到|超过|超|约|近|突破){0,3}'
interface Bound {
  /** The words of the metric, to look for; where there are too many, a percentage of three digits is. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  readonly most: number
  readonly unit: string
}
const bound = (words: readonly string[], metric: string, unit: string, most: number, shown: string): Bound => ({
  words,
  pattern: new RegExp(`(?<metric>${metric})${LINK}(?<figure>(?<number>\\d+(?:\\.\\d+)?)${unit})`, 'g'),
  most,
  unit: shown,
})
const BOUNDS: readonly Bound[] = [
  // A part of a whole: never above 100%
  bound(
    [],
    '森林覆盖率|绿化覆盖率|绿地率|合格率|及格率|优良率|优良天数比例|成活率|城镇化率|毛入园率|普及率|入学率|就业率|识字率|知晓率|满意率|满意度|准确率|正确率|命中率|出勤率|治愈率|死亡率|病死率|失业率|入住率|空置率|机械化率|自来水普及率|签约率|(?:网络|宽带|信号|医保|社区|村级|服务|疫苗|接种)覆盖率',
    '%',
    100,
    '100%',
  ),
  bound(
    ['占', '市场份额'],
    '占比|市场份额|占[^，。；、\\d]{0,8}(?:总值|总额|总量|总数|全国|全省|全市|全县|全球)[^，。；、\\d]{0,8}的(?:比重|比例)?',
    '%',
    100,
    '100%',
  ),
  bound(['pH', 'PH'], '(?<![A-Za-z])(?:pH|PH)值?(?![A-Za-z])', '(?![\\d.]*[%万亿\\-—～A-Za-z])', 14, '14'),
  bound(['海拔'], '海拔(?:高度)?', '米', 8849, '8849米'),
  bound(['优良天数', '无霜期', '空气质量优良'], '优良天数|无霜期|空气质量优良', '天', 366, '366天'),
  bound(['体温'], '体温', '(?:℃|摄氏度)', 45, '45℃'),
]

// Of these a share may be more than the whole: 债务占GDP的120%, 占全年计划的105%
const OVER = /债|贷款|GDP|生产总值|计划|任务|预算|净资产|存款|目标|去年|上年/

export default defineRule({
  id: 'hard-bound',
  title: { zh: '超出可能的限度', en: 'Beyond the possible' },
  why: {
    zh: '覆盖率、合格率不会超过100%，pH值不超过14，一年不超过366天；数字或指标写错。',
    en: 'A rate of coverage ends at 100%, pH at 14, a year at 366 days: the number or the metric is a slip.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '全县森林覆盖率达128%。', flags: ['128%'] },
    { text: '全镇香菇产量占全县的151%。', flags: ['151%'] },
    { text: '该池水质pH值为15.2。', flags: ['15.2'] },
  ],
  good: [
    '合格率提升至99.8%，投资完成率172%。',
    '产量增长128%，满意度调查覆盖128个村。',
    '政府债务占全国生产总值的比重为120%。',
    '该机型号为CPH2499。',
    '产能利用率达105%，银行拨备覆盖率为198%。',
  ],
  *check(article) {
    for (const { words, pattern, most, unit } of BOUNDS) {
      const places = words.length > 0 ? occurrencesOf(article.text, ...words) : findHundreds(article)
      for (const match of matchesOver(article, pattern, places)) {
        const { metric, figure, number } = match.groups!
        if (Number(number) <= most) continue
        const before = article.text.slice(Math.max(0, match.index - 16), match.index)
        if (/占|份额/.test(metric!) && OVER.test(before + match[0])) continue
        const end = match.index + match[0].length
        yield {
          at: { start: end - figure!.length, end },
          against: { start: match.index, end: match.index + metric!.length },
          message: {
            zh: `${metric}不会超过${unit}，文中是“${figure}”`,
            en: `${metric} cannot exceed ${unit}; the text says ${figure}`,
          },
        }
      }
    }
  },
})

/** Where a percentage of three digits and more stands. */
function findHundreds({ text, figures }: Article): number[] {
  const places: number[] = []
  for (const { kind, number } of figures)
    if (kind === 'percent' && isDigit(text.charCodeAt(number.start + 1)) && isDigit(text.charCodeAt(number.start + 2)))
      places.push(number.start)
  return places
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
