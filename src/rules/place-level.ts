// 乐清县: a place with the ending of another level.
import { findDivisions } from '../almanac/places.ts'
import type { Article, Flag } from '../model.ts'
import { matchesAt, occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 某某县, 某某市; not 县域, 县级, 市场, 县委县政府
const OTHER = '级域城内里乡场区长办直属花民容政辖外井郊值面售价况'
const ABOVE = '省市州'
const HISTORY = /\d{4}年|[原旧故]|时任|历史|古|曾|清代|明代|民国|当年|当时|撤县|设市|志/

/** Provinces by short name: 广西壮族自治区 is no 省, 北京市 neither; no 河南市. */
const REGIONS = '广西|内蒙古|宁夏|新疆|西藏'
const PROVINCES =
  '河北|山西|辽宁|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|四川|贵州|云南|陕西|甘肃|青海'
const WRONG_REGION = new RegExp(`(?<name>${REGIONS})省(?!级|际|道|界|直|外|内|委|府|会|展|人大)`, 'y')
const WRONG_PROVINCE = new RegExp(`(?<name>${PROVINCES})市(?![一-龥]{0,2}场|级|民|值|面|容|政|区|县|井|况|委)`, 'y')
const FULL_NAMES: Record<string, string> = {
  广西: '广西壮族自治区',
  内蒙古: '内蒙古自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
  西藏: '西藏自治区',
}
/** Names of autonomous divisions end within so many characters before 自治. */
const LONGEST = 14

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
    { text: '广西省的客商也来了。', flags: ['广西省'] },
    { text: '河南市的车队先到。', flags: ['河南市'] },
    { text: '客人来自黔东南侗族苗族自治州。', flags: ['黔东南侗族苗族自治州'] },
  ],
  good: [
    '浙江省平阳县的茶商来了。',
    '1985年，温州市乐清县办了第一家股份合作厂。',
    '浙江省县域经济活跃，平阳市场繁荣。',
    '温州市平阳县城区拓宽道路。',
    '温州市平阳县县委办公室回应。',
    '1951年，广西省开始修这条路。',
    '河南市场份额最大，江苏市县联动。',
    '客人来自黔东南苗族侗族自治州。',
    '吉林市和海南州的客人都到了。',
  ],
  *check(article) {
    const { text } = article
    yield* findWrongEndings(text)
    yield* findOrders(article)
    for (const at of occurrencesOf(text, '县', '市')) {
      const end = at + 1
      if (OTHER.includes(text[end] ?? '。')) continue
      for (let length = 4; length >= 3; length--) {
        const start = end - length
        // The place above stands before it: the name is one, not half a word
        if (start < 1 || !ABOVE.includes(text[start - 1]!)) continue
        const name = text.slice(start, end)
        // 桃源县县委: the name ended before
        if (findDivisions(name).length > 0 || '县市区旗'.includes(name.at(-2)!)) continue
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

/** 广西省, 河南市. */
function* findWrongEndings(text: string): Generator<Flag> {
  const found = [
    ...matchesAt(text, WRONG_REGION, ...REGIONS.split('|')),
    ...matchesAt(text, WRONG_PROVINCE, ...PROVINCES.split('|')),
  ]
  for (const match of found) {
    const { name } = match.groups!
    const end = match.index + match[0].length
    if (findDivisions(match[0]).length > 0 || HISTORY.test(text.slice(Math.max(0, match.index - 30), end + 20)))
      continue
    const right = FULL_NAMES[name!] ?? `${name}省`
    yield {
      at: { start: match.index, end },
      message: { zh: `“${match[0]}”应为“${right}”`, en: `“${match[0]}” should be ${right}` },
      suggestions: [right],
    }
  }
}

const sorted = (text: string): string => [...text].sort().join('')

/** 黔东南侗族苗族自治州: where no such division ends, one whose peoples stand in another order. */
function* findOrders({ text }: Article): Generator<Flag> {
  for (const at of occurrencesOf(text, '自治州', '自治县', '自治旗')) {
    const end = at + 3
    for (let start = Math.max(0, at - LONGEST); start < at - 3; start++) {
      const name = text.slice(start, end)
      if (findDivisions(name).length > 0) break
      const short = text.slice(start, start + 3)
      const right = [short, short.slice(0, 2)]
        .flatMap((one) => findDivisions(one))
        .find((place) => place.name !== name && sorted(place.name) === sorted(name))
      if (!right) continue
      yield {
        at: { start, end },
        message: { zh: `“${name}”应为“${right.name}”`, en: `“${name}” should be ${right.name}` },
        suggestions: [right.name],
      }
      break
    }
  }
}
