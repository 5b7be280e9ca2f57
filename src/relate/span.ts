// 2015年至2020年的5年间; 4月2日至4日放假3天; 8时至11时30分，历时3个半小时 -> a span and its stated length.
import type { Figure, Relation, Span } from '../model.ts'
import { wordsBetween, type Passage } from './passage.ts'

export function* readSpans(passage: Passage): Generator<Relation> {
  const lengths = passage.figures.filter(
    // 8月16日，2023天池旅游节: a year before a name is no count of days
    (figure) =>
      figure.kind === 'duration' &&
      figure.value !== undefined &&
      figure.hedge === 'exact' &&
      !(
        figure.unit === '天' && /^(?:19|20)\d\d天[一-龥]/.test(passage.article.text.slice(figure.start, figure.end + 1))
      ),
  )
  if (lengths.length === 0) return
  yield* readYears(passage, lengths)
  yield* readSince(passage, lengths)
  yield* readDays(passage, lengths)
  yield* readHours(passage, lengths)
}

const plain = (figure: Figure): number => Number(figure.value!.coefficient) * 10 ** figure.value!.exponent

// ---- years

const YEARS = /^年(?:[间内来里]|半)?$|^个?年头$/
// 2015年至2020年的8年间: right behind the span
const BEHIND = /^[）)]?[，,]?(?:的|这|，|前后|共|历时|跨越|整整)*$/
// 三年行动计划（2025—2027年）: the span explains the length
const AHEAD = /^(?:行动|计划|规划|攻坚|方案|滚动|实施|提升|任期|建设|发展|工程|改革|周期|期|行动计划|行动方案)*[（(]$/

function* readYears(passage: Passage, lengths: readonly Figure[]): Generator<Relation> {
  for (const span of passage.figures) {
    const years = yearsOf(span)
    if (!years) continue
    for (const length of lengths) {
      if (!YEARS.test(length.unit)) continue
      const behind = length.start >= span.end && BEHIND.test(wordsBetween(passage, span.end, length.start))
      const ahead = length.end <= span.start && AHEAD.test(wordsBetween(passage, length.end, span.start))
      const count = plain(length)
      const [from, to] = years
      const holds = count === to - from || count === to - from + 1
      if (
        !holds &&
        ((!behind && !ahead) || !Number.isInteger(count) || /^[多余]/.test(passage.article.text.slice(length.end)))
      )
        continue
      yield build(passage, length, span, `${to} − ${from} + 1 = ${to - from + 1}`, holds, `${to - from + 1}年`)
    }
  }
}

/** A printed span of years: 2025—2027年. */
function yearsOf({ kind, text, period }: Figure): readonly [number, number] | undefined {
  if (kind !== 'period' || !period?.start || !period.end) return undefined
  const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))]
  return to > from && text.includes(String(from)) && /[—－–\-~～至到]/.test(text) ? [from, to] : undefined
}

// ---- 从2008年探索至今已有17个年头

const SINCE = /^[^。；，]{0,16}(?:至今|到现在|到如今|到今天)[^。；，\d]{0,6}$/

function* readSince(passage: Passage, lengths: readonly Figure[]): Generator<Relation> {
  for (const length of lengths) {
    const start = passage.figures.findLast(
      ({ end, kind }) => end <= length.start && (kind === 'period' || kind === 'date'),
    )
    const from = start?.period?.start
    if (!start || !from || !YEARS.test(length.unit) || !SINCE.test(wordsBetween(passage, start.end, length.start)))
      continue
    const first = Number(from.slice(0, 4))
    const count = plain(length)
    const written = passage.article.written
    const now = written ? Number(written.slice(0, 4)) : latestYear(passage)
    if (now === undefined) continue
    const holds = count === now - first || count === now - first + 1
    // without a day of writing the latest year named may not be the present
    if (!holds && (!written || Math.abs(now - first - count) < 2)) continue
    yield build(passage, length, start, `${now} − ${first} = ${now - first}`, holds, `${now - first}${length.unit}`)
  }
}

function latestYear({ article }: Passage): number | undefined {
  let latest: number | undefined
  for (const { period, text } of article.figures) {
    const year = period?.start && text.includes(period.start.slice(0, 4)) ? Number(period.start.slice(0, 4)) : undefined
    if (year !== undefined && (latest === undefined || year > latest)) latest = year
  }
  return latest
}

// ---- days

const DAYS = /(?<month>\d{1,2})月(?<day>\d{1,2})日?(?:至|到|—|－|–|-|~|～)(?:(?<month2>\d{1,2})月)?(?<day2>\d{1,2})日/g
const DAYS_BEHIND =
  /^[）)]?[，,]?(?:的|共|为期|历时|放假|休假|公示|展期|持续|[^，。；\d]{0,8}(?:为期|历时|放假|共))*(?:调休|共|休息)?$/
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function* readDays(passage: Passage, lengths: readonly Figure[]): Generator<Relation> {
  const counts = lengths.filter(({ unit }) => unit === '天')
  if (counts.length === 0) return
  for (const match of passage.text.matchAll(DAYS)) {
    const { month, day, month2, day2 } = match.groups as Record<string, string | undefined>
    const [from, to] = [Number(month), Number(month2 ?? month)]
    if (from < 1 || to > 12 || to < from || to - from > 1) continue
    const days = to === from ? Number(day2) - Number(day) : MONTHS[from - 1]! - Number(day) + Number(day2)
    const end = passage.start + match.index + match[0].length
    const length = counts.find(
      (figure) => figure.start >= end && DAYS_BEHIND.test(wordsBetween(passage, end, figure.start)),
    )
    if (!length || days < 1) continue
    const count = plain(length)
    // February may have 29 days
    const holds = count === days || count === days + 1 || (from === 2 && to === 3 && count === days + 2)
    yield build(
      passage,
      length,
      { start: end - match[0].length, end },
      `${match[0]} = ${days + 1}天`,
      holds,
      `${days + 1}天`,
    )
  }
}

// ---- hours

const HOURS =
  /(?<hour>\d{1,2})(?:时|点|[:：])(?:(?<minute>\d{1,2})分?)?(?:至|到|—|－|–|-|~|～)(?<next>次日|翌日|第二天)?(?:凌晨|早上|上午|中午|下午|晚上|晚)?(?<hour2>\d{1,2})(?:时|点|[:：])(?:(?<minute2>\d{1,2})分?)?/g
const HOURS_BEHIND = /^[^。；\d]{0,12}(?:历时|持续|时长|共|长达|前后|为时)[^。；，\d]{0,3}$/

function* readHours(passage: Passage, lengths: readonly Figure[]): Generator<Relation> {
  const counts = lengths.filter(({ unit, seconds }) => seconds !== undefined && /时|分/.test(unit))
  if (counts.length === 0) return
  for (const match of passage.text.matchAll(HOURS)) {
    const { hour, minute, hour2, minute2 } = match.groups as Record<string, string | undefined>
    const end = passage.start + match.index + match[0].length
    const length = counts.find(
      (figure) => figure.start >= end && HOURS_BEHIND.test(wordsBetween(passage, end, figure.start)),
    )
    if (!length) continue
    const minutes = Number(hour2) * 60 + Number(minute2 ?? 0) - Number(hour) * 60 - Number(minute ?? 0)
    const spans = [minutes, minutes + 12 * 60, minutes + 24 * 60].filter((span) => span > 0)
    const stated = length.seconds! / 60
    const close = /时/.test(length.unit) ? 15 : 1
    const holds = spans.some((span) => Math.abs(span - stated) <= close)
    const shown = `${Math.floor(spans[0]! / 60)}小时${spans[0]! % 60 ? `${spans[0]! % 60}分` : ''}`
    yield build(passage, length, { start: end - match[0].length, end }, `${match[0]} = ${shown}`, holds, shown)
  }
}

function build(passage: Passage, at: Figure, against: Span, formula: string, holds: boolean, repair: string): Relation {
  const { text } = passage.article
  const [length, span] = [at, against].map(({ start, end }) => text.slice(start, end)) as [string, string]
  return {
    kind: 'span',
    at,
    against: [against],
    formula,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `${span}是${repair}，文中写${length}`,
            en: `${span} makes ${repair}, the text says ${length}`,
          },
          suggestions: [repair],
        }),
  }
}
