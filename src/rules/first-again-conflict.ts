// 首次入选 … 连续第三年入选: what was done for the first time was not done before.
import type { Span } from '../model.ts'
import { clauseStart, compareLeads, normalizeLead } from '../compare/nouns.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 首次[入选全国百强镇]
const FIRST = /首次(?<what>[一-龥“”]{5,16})/y
const AGAIN =
  /(?:再次|又一次|再度|连续第?[二三四五六七八九十两\d]{1,3}[年届次]|第[二三四五六七八九十\d]{1,3}次)(?<what>[一-龥“”]{5,16})/g

/** Alike words behind 首次 and 再次 that make it one event. */
const ALIKE = 6

export default defineRule({
  id: 'first-again-conflict',
  title: { zh: '“首次”与“再次”相斥', en: '"For the first time" and "again"' },
  why: {
    zh: '同一件事前文说首次，后文说再次、连续几年，必有一处写错；“首次进入前十”与“再次入选”不是一件事。',
    en: 'One event cannot be a first and a repetition; a first top ten and another entry are two events.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    {
      text: '青石镇上榜\n青石镇首次入选全国综合实力百强镇。\n这已是青石镇连续第三年入选全国综合实力百强镇，全镇振奋。',
      flags: ['连续第三年'],
    },
    {
      text: '夺杯记\n青石镇首次捧得全省治水最高荣誉。\n青石镇再次捧得全省治水最高荣誉，干部群众备受鼓舞。',
      flags: ['再次'],
    },
  ],
  good: [
    '青石镇上榜\n青石镇首次进入全国综合实力前十。\n青石镇再次入选全国综合实力百强镇。',
    '两镇上榜\n青石镇首次入选全国综合实力百强镇。\n柳树镇再次入选全国综合实力百强镇。',
    '青石镇上榜\n2021年，青石镇首次入选全国综合实力百强镇。\n2023年，青石镇再次入选全国综合实力百强镇。',
  ],
  *check({ text, title, figures }) {
    const firsts = matchesAt(text, FIRST, '首次')
    if (firsts.length === 0) return
    const dates = figures.filter(({ kind }) => kind === 'date' || kind === 'period')
    const dated = (from: number, to: number): boolean => dates.some(({ start, end }) => start >= from && end <= to)
    for (const again of text.matchAll(AGAIN)) {
      const what = again.groups!['what']!
      for (const first of firsts) {
        const same = first.groups!['what']!
        if (same.slice(0, ALIKE) !== what.slice(0, ALIKE)) continue
        const [from, to] = [clauseStart(text, first.index, 0), clauseStart(text, again.index, 0)]
        const [a, b] = [
          normalizeLead(text.slice(from, first.index)),
          normalizeLead(text.slice(to, again.index).replace(/^这?已?是/, '')),
        ]
        // 2021年首次, 2023年再次: both are right.
        if (dated(from - 12, first.index) || dated(to - 12, again.index)) continue
        if (a && b && compareLeads(a, b, title).is === 'different') continue
        const word = again[0].slice(0, again[0].length - what.length)
        const at: Span = { start: again.index, end: again.index + word.length }
        yield {
          at,
          against: { start: first.index, end: first.index + 2 },
          message: { zh: `前文说首次，此处说${word}`, en: `the first time above, ${word} here` },
        }
        break
      }
    }
  },
})
