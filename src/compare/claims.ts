// Two claims -> whether they can be compared, aspect by aspect, each with the reason in words an editor accepts.
import { AROUND_METRIC, MODIFIERS, SAME_METRIC, SAME_UNIT } from '../lexicon/metric-words.ts'
import { isChildOf } from '../almanac/places.ts'
import type { Claim, ClaimKind, Status, Wording } from '../model.ts'
import { comparePeriods } from './periods.ts'

export type Agreement = 'same' | 'different' | 'unknown'

export interface Aspect {
  readonly of: 'kind' | 'unit' | 'metric' | 'subject' | 'period' | 'scope' | 'status'
  readonly is: Agreement
  readonly why: Wording
}

export interface Comparison {
  /** different where one aspect differs; unknown where none differs but one is not known; else same. */
  readonly is: Agreement
  readonly aspects: readonly Aspect[]
}

/** Kinds whose values can be set against each other. */
const GROUPS: Record<ClaimKind, string> = {
  count: 'level',
  amount: 'level',
  area: 'level',
  target: 'level',
  range: 'level',
  share: 'share',
  growth: 'growth',
  change: 'change',
  rank: 'rank',
  superlative: 'superlative',
  date: 'date',
  duration: 'duration',
  ratio: 'ratio',
}

const GROUP_NAMES: Record<string, Wording> = {
  level: { zh: '数量', en: 'a level' },
  share: { zh: '占比', en: 'a share' },
  growth: { zh: '增速', en: 'a growth' },
  change: { zh: '前后变化', en: 'a change' },
  rank: { zh: '位次', en: 'a rank' },
  superlative: { zh: '“首个”“唯一”之类', en: 'a first or only' },
  date: { zh: '日期', en: 'a date' },
  duration: { zh: '时长', en: 'a duration' },
  ratio: { zh: '比例', en: 'a ratio' },
}

const canonical = new Map(SAME_METRIC.flatMap(([name, ...others]) => [name!, ...others].map((word) => [word, name!])))

interface Measured {
  readonly core: string
  readonly modifiers: readonly string[]
}

/** 规上工业增加值 -> 增加值 with 规模, 工业. */
export function readMetric(written: string): Measured {
  let core = written.replace(/[“”‘’\s]/g, '').replace(AROUND_METRIC, '')
  const known = canonical.get(core)
  if (known) return { core: known, modifiers: [] }
  const modifiers: string[] = []
  for (const [axis, words] of MODIFIERS) {
    const word = words.find((one) => core.includes(one) && core !== one)
    if (word === undefined) continue
    modifiers.push(axis)
    core = core.replace(word, '')
  }
  return { core: canonical.get(core) ?? core, modifiers }
}

function compareMetrics(a: string, b: string): Aspect {
  const [x, y] = [readMetric(a), readMetric(b)]
  const told = { zh: `“${a}”与“${b}”`, en: `"${a}" and "${b}"` }
  const aspect = (is: Agreement, zh: string, en: string): Aspect => ({
    of: 'metric',
    is,
    why: { zh: `${told.zh}${zh}`, en: `${told.en} ${en}` },
  })
  if (!a || !b) return aspect('unknown', '，有一处读不出指标', ': one has no metric that could be read')
  if (x.modifiers.join() !== y.modifiers.join()) {
    const only = [...x.modifiers, ...y.modifiers].filter(
      (word) => x.modifiers.includes(word) !== y.modifiers.includes(word),
    )
    return aspect('different', `口径不同（${only.join('、')}）`, `differ in scope (${only.join(', ')})`)
  }
  if (x.core === y.core) return aspect('same', a === b ? '是同一指标' : '是同一指标的两种说法', 'are one metric')
  if (x.core.endsWith(y.core) || y.core.endsWith(x.core))
    return aspect('unknown', '一处多几个字，不能断定是同一指标', ': one says more; they may be one metric')
  return aspect('different', '不是同一指标', 'are two metrics')
}

const bare = (name: string): string => name.replace(/[“”‘’《》\s·•]/g, '')

function compareSubjects(a: Claim['subject'], b: Claim['subject']): Aspect {
  const [x, y] = [bare(a.value), bare(b.value)]
  const source = ({ value, stated }: Claim['subject']): string => `${value || '？'}${stated ? '' : '（承前）'}`
  const english = ({ value, stated }: Claim['subject']): string => `${value || '?'}${stated ? '' : ' (carried)'}`
  const aspect = (is: Agreement, zh: string, en: string): Aspect => ({
    of: 'subject',
    is,
    why: { zh: `${source(a)}与${source(b)}${zh}`, en: `${english(a)} and ${english(b)} ${en}` },
  })
  if (!x || !y) return aspect('unknown', '，有一处读不出主体', ': one has no subject that could be read')
  if (x === y) return aspect('same', '是同一主体', 'are one subject')
  if (isChildOf(x, y) || isChildOf(y, x))
    return aspect('different', '有隶属关系，不是同一主体', ': one is a part of the other')
  if (x.endsWith(y) || y.endsWith(x)) return aspect('same', '是全称与简称', ': full name and short name')
  if (x.startsWith(y) || y.startsWith(x))
    return aspect('unknown', '一个包含另一个，不能断定', ': one name holds the other')
  return aspect('different', '不是同一主体', 'are two subjects')
}

function comparePeriodsOf(a: Claim['period'], b: Claim['period']): Aspect {
  // Carried or not: other days are another period.
  const known = [a, b].every((part) => part?.value.start && part.value.end)
  const found = comparePeriods(a, b)
  const is = found === 'unknown' && known ? 'different' : found
  const source = (part: Claim['period']): string =>
    part ? `${part.value.text}${part.stated ? '' : '（承前）'}` : '未写明'
  const english = (part: Claim['period']): string =>
    part ? `${part.value.text}${part.stated ? '' : ' (carried)'}` : 'not said'
  const zh = { same: '是同一时期', different: '不是同一时期', unknown: '，不能断定是否同一时期' }[is]
  const en = { same: 'are one period', different: 'are two periods', unknown: ': the periods cannot be told' }[is]
  if (!a && !b) return { of: 'period', is, why: { zh: '两处都未写明时期', en: 'neither names its period' } }
  return {
    of: 'period',
    is,
    why: { zh: `${source(a)}与${source(b)}${zh}`, en: `${english(a)} and ${english(b)} ${en}` },
  }
}

/** 第11, 第11位, 第11名: places of a list, whatever stands behind them. */
const unitOf = ({ kind, unit }: Claim): string => (kind === 'rank' && /^[位名]?$/.test(unit) ? '位' : unit)

function compareUnits(a: string, b: string): Aspect {
  const same = a === b
  const alike = same || SAME_UNIT.some((units) => units.includes(a) && units.includes(b) && a !== '' && b !== '')
  const is = same ? 'same' : alike ? 'unknown' : 'different'
  const zh = { same: '单位相同', different: '单位不同', unknown: '量词不同，可能同指' }[is]
  const en = { same: 'one unit', different: 'two units', unknown: 'two classifiers for what may be one thing' }[is]
  if (same && a === '') return { of: 'unit', is, why: { zh: '都没有单位', en: 'both without a unit' } }
  const told = (none: string): string => (same ? a : `${a || none}/${b || none}`)
  return { of: 'unit', is, why: { zh: `${zh}：${told('无单位')}`, en: `${en}: ${told('none')}` } }
}

const STATUS: Record<Status, Wording> = {
  actual: { zh: '已发生', en: 'fact' },
  planned: { zh: '计划', en: 'plan' },
  forecast: { zh: '预计', en: 'forecast' },
  quoted: { zh: '引述', en: 'quoted' },
}

const solid = (status: Status): Status => (status === 'quoted' ? 'actual' : status)

function compareStatus(a: Status, b: Status): Aspect {
  const is = solid(a) === solid(b) ? 'same' : 'different'
  const told = (lang: 'zh' | 'en'): string => (a === b ? STATUS[a][lang] : `${STATUS[a][lang]}/${STATUS[b][lang]}`)
  return {
    of: 'status',
    is,
    why: {
      zh: `${is === 'same' ? '性质相同' : '性质不同'}：${told('zh')}`,
      en: `${is === 'same' ? 'one status' : 'two statuses'}: ${told('en')}`,
    },
  }
}

function compareScopes(a: string | null, b: string | null): Aspect {
  const is: Agreement =
    a === b ? 'same' : a === null || b === null ? 'unknown' : a.endsWith(b) || b.endsWith(a) ? 'same' : 'different'
  if (a === null && b === null)
    return { of: 'scope', is, why: { zh: '两处都未写范围', en: 'neither names its universe' } }
  const told = a === b ? a! : [a, b].filter((name) => name !== null).join('/')
  const zh = { same: '范围相同', different: '范围不同', unknown: '只有一处写明范围' }[is]
  const en = { same: 'one universe', different: 'two universes', unknown: 'only one names its universe' }[is]
  return { of: 'scope', is, why: { zh: `${zh}：${told}`, en: `${en}: ${told}` } }
}

export function compareClaims(a: Claim, b: Claim): Comparison {
  const [x, y] = [GROUPS[a.kind], GROUPS[b.kind]]
  const kind: Aspect = {
    of: 'kind',
    is: x === y ? 'same' : 'different',
    why:
      x === y
        ? { zh: `都是${GROUP_NAMES[x]!.zh}`, en: `both are ${GROUP_NAMES[x]!.en}` }
        : {
            zh: `一处是${GROUP_NAMES[x]!.zh}，一处是${GROUP_NAMES[y]!.zh}`,
            en: `one is ${GROUP_NAMES[x]!.en}, one ${GROUP_NAMES[y]!.en}`,
          },
  }
  const aspects = [
    kind,
    compareUnits(unitOf(a), unitOf(b)),
    compareMetrics(a.metric.value, b.metric.value),
    compareSubjects(a.subject, b.subject),
    comparePeriodsOf(a.period, b.period),
    ...(x === 'rank' || x === 'superlative' || x === 'share' ? [compareScopes(a.scope, b.scope)] : []),
    compareStatus(a.status, b.status),
  ]
  const is = aspects.some((aspect) => aspect.is === 'different')
    ? 'different'
    : aspects.some((aspect) => aspect.is === 'unknown')
      ? 'unknown'
      : 'same'
  return { is, aspects }
}

const keys = new Map<string, string>()

/** The last characters of a metric's core; copy says few metrics often. */
function endOf(metric: string): string {
  let end = keys.get(metric)
  if (end === undefined) {
    if (keys.size > 50_000) keys.clear()
    keys.set(metric, (end = readMetric(metric).core.slice(-4)))
  }
  return end
}

/** Claims that can be comparable share this key: kind, unit and the end of the metric's core. */
export const keyOf = (claim: Claim): [kind: string, unit: string, metric: string] => [
  GROUPS[claim.kind],
  claim.unit,
  endOf(claim.metric.value),
]
