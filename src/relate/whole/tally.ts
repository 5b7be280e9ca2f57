// 5金3银2铜共10枚; 赞成20票、反对3票、弃权1票，到会24人 -> medals and votes beside their totals.
import type { Extracted } from '../../extract/index.ts'
import type { Relation, Span } from '../../model.ts'

const MEDALS =
  /(?<a>\d{1,3})枚?金牌?[、，]?(?<b>\d{1,3})枚?银牌?[、，和]?(?<c>\d{1,3})枚?铜牌?(?:的成绩)?[，、]?(?:共|合计|总计|总共|一共)(?:获得?|计|夺得?|摘得?|收获|斩获)?(?<total>\d{1,3})枚/g
const VOTES =
  /(?:到会|出席|应到|实到|投票|参加表决|收回|发出)[^。；\d]{0,12}(?<total>\d{1,4})(?:人|票|名|张)[^。；\d]{0,20}(?:赞成|同意)(?<a>\d{1,4})(?:票|人)?[、，](?:反对|不同意)(?<b>\d{1,4})(?:票|人)?[、，]弃权(?<c>\d{1,4})(?:票|人)?/g

export function* readTallies({ text }: Extracted): Generator<Relation> {
  if (text.includes('铜')) for (const match of text.matchAll(MEDALS)) yield build(match, true)
  if (text.includes('弃权')) for (const match of text.matchAll(VOTES)) yield build(match, false)
}

function build(match: RegExpExecArray, exact: boolean): Relation {
  const { a, b, c, total } = match.groups as { a: string; b: string; c: string; total: string }
  const terms = [a, b, c].map(Number)
  const sum = terms.reduce((x, y) => x + y)
  // some who came may not have voted: more votes than people is the only sure slip
  const holds = exact ? sum === Number(total) : sum <= Number(total)
  const at = spanOf(match, total, exact ? match[0].lastIndexOf(total) : match[0].indexOf(total))
  const whole: Span = { start: match.index, end: match.index + match[0].length }
  return {
    kind: 'tally',
    at,
    against: [whole],
    formula: `${terms.join(' + ')} = ${sum}`,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `${terms.join('+')}=${sum}，文中写${total}`,
            en: `${terms.join(' + ')} = ${sum}, the text says ${total}`,
          },
          suggestions: [String(sum)],
        }),
  }
}

const spanOf = (match: RegExpExecArray, words: string, at: number): Span => ({
  start: match.index + at,
  end: match.index + at + words.length,
})
