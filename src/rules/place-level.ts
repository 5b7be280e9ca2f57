// 乐清县: a place with the ending of another level.
import { findDivisions } from '../almanac/places.ts'
import { occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 某某县, 某某市; not 县域, 县级, 市场, 县委县政府
const OTHER = '级域城内里乡场区长办直属花民容政辖外井郊值面售价况'
const ABOVE = '省市州'
const HISTORY = /\d{4}年|[原旧故]|时任|历史|古|曾|清代|明代|民国|当年|当时|撤县|设市|志/

export default defineRule({
  id: 'place-level',
  title: { zh: '行政区划级别写错', en: 'A place with the ending of another level' },
  why: {
    zh: '县改市、区之后仍写旧称，或把县写成市；历史叙述不报。',
    en: 'A county called a city or the reverse; history is left alone.',
  },
  source: '统计用区划代码（2016—2023年）',
  needs: 'gazetteer',
  severity: 'warning',
  bad: [
    { text: '浙江省平阳市的茶商来了。', flags: ['平阳市'] },
    { text: '来自温州市乐清县的选手夺冠。', flags: ['乐清县'] },
  ],
  good: [
    '浙江省平阳县的茶商来了。',
    '1985年，温州市乐清县办了第一家股份合作厂。',
    '浙江省县域经济活跃，平阳市场繁荣。',
    '温州市平阳县城区拓宽道路。',
  ],
  *check(article) {
    const { text } = article
    for (const at of occurrencesOf(text, '县', '市')) {
      const end = at + 1
      if (OTHER.includes(text[end] ?? '。')) continue
      for (let length = 4; length >= 3; length--) {
        const start = end - length
        // The place above stands before it: the name is one, not half a word
        if (start < 1 || !ABOVE.includes(text[start - 1]!)) continue
        const name = text.slice(start, end)
        if (findDivisions(name).length > 0) continue
        const places = findDivisions(name.slice(0, -1)).filter(
          ({ level, until }) => level === 'county' && until === undefined,
        )
        const parents = namesEndingAt(text, start)
        const right = places.filter((place) => parents.some((parent) => place.parents.includes(parent)))
        if (right.length !== 1 || HISTORY.test(text.slice(Math.max(0, start - 30), end + 20))) continue
        yield {
          at: { start, end },
          message: { zh: `“${name}”应为“${right[0]!.name}”`, en: `“${name}” should be ${right[0]!.name}` },
          suggestions: [right[0]!.name],
          // The right name elsewhere in the text shows that the old one is not meant as history
          ...(text.includes(right[0]!.name) ? {} : { severity: 'info' as const }),
        }
        break
      }
    }
  },
})

/** Full names that end at the offset: 浙江省, 温州市. */
function namesEndingAt(text: string, end: number): string[] {
  const names: string[] = []
  for (let length = 2; length <= 8 && length <= end; length++)
    for (const place of findDivisions(text.slice(end - length, end)))
      if (place.level !== 'county') names.push(place.name)
  return names
}
