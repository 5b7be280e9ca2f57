// 由第12位上升4位至第8位; 由第12位升至第8位，上升4位 -> old place, shift and new place.
import type { Extracted } from '../extract/index.ts'
import type { Relation } from '../model.ts'
import { findCount } from './lists/count-words.ts'

const PLACE = '第(?<from>\\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?'
const TO = '第(?<to>\\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?'
const SHIFT = '(?<shift>(?<count>\\d{1,3}|[两一二三四五六七八九十]{1,3})个?(?:位次|名次|位|名))'
const UP = '上升|提升|前进|跃升|上移|晋升|攀升|提高|前移|跃居|升'
const DOWN = '下降|下滑|后退|下移|回落|后移|退|降'
const PATTERNS: readonly RegExp[] = [
  // 由第12位上升4位至第8位
  new RegExp(
    `(?:由|从)[^，。；第]{0,16}${PLACE}[，]?(?<verb>${UP}|${DOWN})(?:了)?${SHIFT}[，]?(?:至|到|，?位[列居]|，?居|升至|降至)[^，。；第]{0,8}${TO}`,
    'g',
  ),
  // 由第12位升至第8位，上升4位
  new RegExp(
    `(?:由|从)[^，。；第]{0,16}${PLACE}[^，。；第]{0,6}?(?:至|到)[^，。；第]{0,10}${TO}[，（(](?:[^，。；第]{0,6}?)(?<verb>${UP}|${DOWN})(?:了)?${SHIFT}`,
    'g',
  ),
]

export function* readRankShifts({ text }: Extracted): Generator<Relation> {
  if (!/[位名]次|[升移滑降]/.test(text) || !text.includes('第')) return
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { from, to, count, shift, verb } = match.groups as Record<string, string>
      const [old, now, by] = [from, to, count].map((words) => findCount(words!))
      if (old === undefined || now === undefined || by === undefined) continue
      const down = new RegExp(`^(?:${DOWN})`).test(verb!)
      const holds = down ? old + by === now : old - by === now
      const start = match.index + match[0].indexOf(verb! + (match[0].includes(`${verb}了`) ? '了' : ''))
      const at = text.indexOf(shift!, start)
      const span = { start: at, end: at + shift!.length }
      const moved = Math.abs(old - now)
      yield {
        kind: 'rank-shift',
        at: span,
        against: [
          { start: match.index + match[0].indexOf('第'), end: match.index + match[0].indexOf('第') + from!.length + 1 },
          {
            start: match.index + match[0].lastIndexOf(`第${to}`),
            end: match.index + match[0].lastIndexOf(`第${to}`) + to!.length + 1,
          },
        ],
        formula: `${old} ${down ? '+' : '−'} ${by} = ${down ? old + by : old - by}`,
        holds,
        ...(holds
          ? {}
          : {
              message: {
                zh: `第${from}到第${to}，${old > now ? '上升' : '下降'}${moved}位，文中写${verb}${shift}`,
                en: `from ${old} to ${now} is ${moved} places, the text says ${by}`,
              },
              suggestions: [shift!.replace(count!, String(moved))],
            }),
      }
    }
  }
}
