// “十四五”时期（2021—2025年）; 前三季度（1至9月） -> a named period beside the years or months in its brackets.
import type { Extracted } from '../extract/index.ts'
import type { Relation } from '../model.ts'
import { has, matchesAt } from '../text/occurrences.ts'

const PLAN =
  /(?<plan>十[一二三四五])五[”"’]?(?:规划|时期|期间|计划)?(?<span>[（(](?<from>(?:19|20)\d\d)年?(?:—|－|–|-|~|～|至|到)(?<to>(?:19|20)\d\d)年?)/y
const PLANS: Readonly<Record<string, number>> = { 十一: 2006, 十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026 }

const QUARTER =
  /(?<name>前三季度|上半年|下半年|[一二三四]季度|第[一二三四]季度|首季)(?<span>[（(]?(?<from>\d{1,2})月?(?:—|－|–|-|~|～|至|到)(?<to>\d{1,2})月)/y
const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  前三季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  首季: [1, 3],
}
// another year than the calendar's
const OTHER_YEAR = /财年|财政年度|学年|榨季|年度末|生产季|截至/

export function* readNamedPeriods({ text }: Extracted): Generator<Relation> {
  for (const match of matchesAt(text, PLAN, '十')) {
    const { plan, from, to } = match.groups as { plan: string; from: string; to: string }
    const first = PLANS[plan]!
    yield build(text, match, [Number(from), Number(to)], [first, first + 4], '年')
  }
  if (!has(text, '季半')) return
  for (const match of matchesAt(text, QUARTER, ...Object.keys(QUARTERS), '第')) {
    const { name, from, to } = match.groups as { name: string; from: string; to: string }
    const months = QUARTERS[name.replace('第', '')]!
    if (OTHER_YEAR.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    yield build(text, match, [Number(from), Number(to)], months, '月')
  }
}

function build(
  text: string,
  match: RegExpExecArray,
  printed: readonly [number, number],
  right: readonly [number, number],
  unit: string,
): Relation {
  const span = match.groups!['span']!.replace(/^[（(]/, '')
  const end = match.index + match[0].length
  const at = { start: end - span.length, end }
  const name = { start: match.index, end: match.index + match[0].length - match.groups!['span']!.length }
  const holds = printed[0] === right[0] && printed[1] === right[1]
  const repair = `${right[0]}—${right[1]}${unit}`
  const words = text.slice(name.start, name.end)
  return {
    kind: 'named-period',
    at,
    against: [name],
    formula: `${words} = ${repair}`,
    holds,
    ...(holds
      ? {}
      : {
          message: { zh: `${words}是${repair}，文中写${span}`, en: `${words} is ${repair}, the text says ${span}` },
          suggestions: [repair],
        }),
  }
}
