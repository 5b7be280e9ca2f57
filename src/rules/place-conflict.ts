// 位于青石镇的创业园 … 位于柳树镇的创业园: one thing lies in two places.
import type { Span } from '../model.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const SITED =
  /(?:位于|坐落于|坐落在|地处|落户)(?<place>[一-龥]{2,12}?(?:镇|乡|街道|村|社区))的(?<thing>[一-龥A-Za-z0-9]{3,16})(?=[，。；、：！？,]|是|有|已|将|正|内|里)/y
const LEVEL = /(?:镇|乡|街道|村|社区)$/

export default defineRule({
  id: 'place-conflict',
  title: { zh: '同一事物地点前后不一', en: 'One thing in two places' },
  why: {
    zh: '同一个园区、项目、学校不会位于两个镇；若是两处同名，应写明。',
    en: 'One park, project or school does not lie in two towns; two of one name are to be told apart.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    {
      text: '走访园区\n位于青石镇的蓝田创业园，已有企业30家。\n记者来到位于柳树镇的蓝田创业园，看到生产线正忙。',
      flags: ['柳树镇'],
    },
    {
      text: '校园见闻\n坐落于清河街道的育才小学，新建了操场。\n位于安平街道的育才小学，学生有800人。',
      flags: ['安平街道'],
    },
  ],
  good: [
    '走访园区\n位于青石镇的蓝田创业园，已有企业30家。\n记者来到位于清河县青石镇的蓝田创业园，看到生产线正忙。',
    '走访园区\n位于青石镇的蓝田创业园，已有企业30家。\n位于柳树镇的白云创业园，看到生产线正忙。',
    '走访园区\n位于青石镇的蓝田创业园，已有企业30家。\n位于青石镇东村的蓝田创业园，看到生产线正忙。',
  ],
  *check({ text }) {
    const seen = new Map<string, { place: string; at: Span }>()
    for (const match of matchesAt(text, SITED, '位于', '坐落于', '坐落在', '地处', '落户')) {
      const { place, thing } = match.groups as { place: string; thing: string }
      const start = match.index + match[0].indexOf(place)
      const at = { start, end: start + place.length }
      const before = seen.get(thing)
      if (!before) seen.set(thing, { place, at })
      else if (LEVEL.exec(before.place)?.[0] === LEVEL.exec(place)?.[0]) {
        const [short, long] = before.place.length < place.length ? [before.place, place] : [place, before.place]
        if (long.endsWith(short)) continue
        yield {
          at,
          against: before.at,
          message: {
            zh: `“${thing}”前文在${before.place}，此处在${place}`,
            en: `"${thing}" lies in ${before.place} above and in ${place} here`,
          },
          suggestions: [before.place],
        }
      }
    }
  },
})
