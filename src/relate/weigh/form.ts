// A relation -> its form: the few facts of how its figures are bound together, by which relations are counted and weighed.
import type { Figure, Relation } from '../../model.ts'
import { areComplements, areKinds } from '../guards.ts'

/** A share whose whole stands inside its own phrase: news prints it seldom, and there is nothing else it could be of. */
export const INSIDE = 'inside'

export interface Binding {
  readonly text: string
  /** Every figure of the article, in order. */
  readonly figures: readonly Figure[]
  readonly figureAt: (start: number) => Figure | undefined
}

/** 其中|包括|… : what binds parts to a whole, as printed between them. */
const CUES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['其中包括', /其中(?:包括|有)/],
  ['其中', /其中/],
  ['包括', /包括|包含|涵盖/],
  ['分别', /分别/],
  ['合计', /合计|共计|总计|一共|总共|累计|共/],
  ['括号', /[（(]/],
  ['冒号', /[：:]/],
]
/** Measures of which parts do not add up: means, indices, rates, prices, ages, levels. */
const MEAN = /均|率|指数|中位|价|水位|气温|雨量|降水|寿命|年龄|得分|评分|成绩|增幅|涨幅|里程|续航|最[大高长多]/
const MEAN_UNIT = /^(?:点|分|岁|毫米|℃|摄氏度|度|倍|米|厘米|件\/万|立方米每秒|公里|千米|小时|分钟|元|美元)?$|\/|每/
const CHANGE = /(?:(?<!新)增[加长]|减少|下[降调]|上[调升]|回落|净[增减]|[多少])(?:了|出|约|近|超过?)?$/
/** A part of the name that says another universe than the one printed before: 占全省…, 占其…, 占该行业…. */
const ELSEWHERE = /^(?:全[国省市县区球]|我国|世界|其|同期|当期|当年|该|本|同类|所在|行业|总股本|流通股|公司总股本)/

/** Names one way of binding, from the widest fact to the narrowest. */
export function formOf(relation: Relation, binding: Binding): readonly string[] {
  const spans = [relation.at, ...relation.against]
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const distance = distanceOf(binding.text.slice(start, end))
  switch (relation.kind) {
    case 'sum':
    case 'tally':
    case 'part':
      return [
        cueOf(relation, binding),
        distance,
        additiveOf(relation, binding),
        relation.kind === 'part' ? nearOf(relation, binding) : splitOf(relation, binding),
      ]
    case 'share':
      return [
        namedAs(relation, binding),
        distance,
        choiceOf(relation, binding),
        binding.text.slice(start, end).includes('其中') ? '其中' : '-',
        sharerOf(relation, binding),
      ]
    case 'list-count':
      return listedAs(relation, binding)
    case 'implied-whole':
      return [wholeOf(relation, binding), distance]
    default:
      return [distance]
  }
}

const distanceOf = (words: string): string =>
  words.includes('\n')
    ? 'paragraphs'
    : /[。！？]/.test(words)
      ? 'sentences'
      : /[；;]/.test(words)
        ? 'half-sentences'
        : 'sentence'

/** only: no other amount of their unit stands in the sentence before the share; many: another whole or part might be meant. */
function choiceOf({ at, against }: Relation, { text, figures, figureAt }: Binding): string {
  const unit = figureAt(against.at(-1)!.start)?.unit
  const first = Math.min(...against.map(({ start }) => start))
  const from = Math.max(text.lastIndexOf('。', first), text.lastIndexOf('\n', first)) + 1
  const others = figures.filter((figure) => figure.unit === unit && figure.start >= from && figure.end <= at.start)
  return others.length <= against.length ? 'only' : 'many'
}

/** own: …8.5亿元，占; another: 共93个，制造业项目占, where what has the share is named anew; other where nothing of the kind is printed. */
function sharerOf({ at, against }: Relation, { text }: Binding): string {
  const part = against.at(-2) ?? against[0]!
  const cue = text.lastIndexOf('占', at.start)
  if (cue < part.end) return 'other'
  return /^[^一-龥]*(?:[^，。；、]{0,4}[，,])?(?:约|共|合计|同比[^，]*，)?$/.test(text.slice(part.end, cue))
    ? 'own'
    : 'another'
}

/** What the count of a list stands behind (等 or the last item), and whether the first item drags along words before the list. */
function listedAs({ at, against }: Relation, { text }: Binding): readonly string[] {
  const end = text[at.start - 1] === '“' ? at.start - 1 : at.start
  const items = text.slice(against[0]!.start, end).split('、')
  const rest = items.slice(1).map((item) => item.length)
  const begins = items[0]!.length > Math.max(...rest) + 2 ? 'dragged' : 'bare'
  return [text[end - 1] === '等' ? 'open' : 'closed', begins, items.length > 4 ? 'many' : 'few']
}

/** The cue between the total and its nearest part; behind the parts where the total follows them. */
function cueOf({ at, against }: Relation, { text }: Binding): string {
  const [whole, parts] = against.length === 1 ? [against[0]!, [at]] : [at, against]
  const first = Math.min(...parts.map(({ start }) => start))
  const last = Math.max(...parts.map(({ end }) => end))
  const between = whole.start < first ? text.slice(whole.end, first) : text.slice(last, whole.start)
  const name = CUES.find(([, pattern]) => pattern.test(between))?.[0] ?? '-'
  return whole.start < first ? name : `${name}<`
}

/** next: 43所，其中…; listed: the whole stands in a list of its like (10名女性、8名男性，其中…); far: words between. */
function nearOf({ at, against }: Relation, { text, figures }: Binding): string {
  const [whole] = against as [Relation['at']]
  const cue = text.lastIndexOf('其中', at.start)
  const between = text.slice(whole.end, cue < whole.end ? at.start : cue)
  const others = figures.filter(({ start, end }) => start >= whole.end && end <= at.start)
  if (others.length > 0) return 'others'
  if (/[、和及]$/.test(text.slice(Math.max(0, whole.start - 12), whole.start).replace(/[^、和及，。；]+$/, '')))
    return 'listed'
  return /^[^，。；、]{0,6}[，。]?$/.test(between) ? 'next' : 'far'
}

/** How the names of the parts divide their whole: opposites, kinds of one head, or anything. */
function splitOf({ at, against }: Relation, { text }: Binding): string {
  const names = against.map(({ start }) => {
    const before = text.slice(Math.max(0, start - 12), start)
    return before
      .slice(Math.max(...[...'，。；：、（('].map((mark) => before.lastIndexOf(mark))) + 1)
      .replace(/^其中|^包括|^[和及与]/, '')
  })
  if (areComplements(names)) return 'opposites'
  const last = Math.max(...against.map(({ end }) => end))
  const closed = at.start < last && /^[^，。；、]{0,4}[。；）)]/.test(text.slice(last, last + 6))
  return `${areKinds(names) ? 'kinds' : 'other'}${closed ? '' : '+'}`
}

/** Whether parts of such a measure add up at all. */
function additiveOf({ at, against }: Relation, { text, figureAt }: Binding): string {
  const figure = figureAt(at.start)
  const whole = against.length === 1 ? against[0]! : at
  // 增加127人，其中…: of a change the parts may fall as well as rise
  if (CHANGE.test(text.slice(Math.max(0, whole.start - 6), whole.start))) return 'change'
  const before = text.slice(Math.max(0, at.start - 14), at.start)
  const noun = before.slice(Math.max(...[...'，。；：、'].map((mark) => before.lastIndexOf(mark))) + 1)
  if (MEAN.test(noun)) return 'mean'
  return figure && MEAN_UNIT.test(figure.unit) && figure.kind !== 'money' ? 'mean' : 'adds'
}

/** How the words behind 占 name the printed whole. */
function namedAs({ at, against }: Relation, { text }: Binding): string {
  const whole = against.at(-1)!
  const clause = text.slice(Math.max(0, at.start - 40), at.start)
  const cue = Math.max(clause.lastIndexOf('占'), clause.lastIndexOf('率'), clause.lastIndexOf('完成'))
  if (cue < 0) return 'none'
  if (clause[cue] !== '占') return clause[cue] === '率' ? 'rate' : 'done'
  // 占全县产值（29.2亿元）的: named and printed at once
  if (whole.start > at.start - 40 + cue && whole.end <= at.start) return INSIDE
  const name = clause
    .slice(cue + 1)
    .replace(/^(?:比|总)?[^，。；、]{0,2}?(?=全|该|其)/, '')
    .replace(/(?:的?比[重例])?(?:为|达到?|约|近|超过?|的)*$/, '')
  if (name === '' || name === '比') return 'bare'
  if (ELSEWHERE.test(name)) return 'elsewhere'
  const before = text.slice(Math.max(0, whole.start - 24), whole.start)
  const core = name.replace(/总[量数额]?$|的$/, '')
  if (core.length >= 2 && before.includes(core)) return 'full'
  for (let i = 0; i + 2 <= core.length; i++) if (before.includes(core.slice(i, i + 2))) return 'part'
  return 'other'
}

const wholeOf = ({ at }: Relation, { text }: Binding): string => {
  const clause = text.slice(Math.max(0, at.start - 30), at.start)
  const name = clause.slice(clause.lastIndexOf('占') + 1)
  return name.includes('其') ? '其' : /该|本/.test(name) ? '该' : ELSEWHERE.test(name) ? 'elsewhere' : 'named'
}
