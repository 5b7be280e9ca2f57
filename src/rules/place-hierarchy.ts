// 平阳县城阳镇: a place printed behind another that it does not lie in.
import { readPlacePairs, type PlacePair } from '../extract/places.ts'
import { DIVISIONS_YEARS, findTowns, findTownsBelow, isBelow, isNamed, type Place } from '../almanac/places.ts'
import type { Article, Flag } from '../model.ts'
import { defineRule } from '../rule.ts'

// Old names and old borders are right in their own time.
const HISTORY =
  /(?<!\d)(?:1\d{3}|200\d|201[0-5])年|民国|[原旧故]名|原属|曾属|时属|划归|并入|撤销|析置|古称|[明清宋元唐]代/
// Names that many places have, or that a district bears in speech: 城区, 新区, 城关镇
const GENERIC = /^(?:[东西南北中新老城郊矿市]{1,2}区|市[中辖]区|新城区|城关[区镇]|开发区)$/
// Cities without counties call their towns 区 in speech; the table does not hold what lies below Taiwan.
const UNSURE = /^(?:东莞|中山|儋州|嘉峪关|三沙|台湾|香港|澳门|上海市?浦东)/
/** A name that more places than this have tells nothing of where it is. */
const COMMON = 8

export default defineRule({
  id: 'place-hierarchy',
  title: { zh: '行政隶属不符', en: 'A place put under another that it does not lie in' },
  why: {
    zh: '上级地名下没有这个地方：地名写错、张冠李戴，或一地名跳行。近十年改名、撤并的不报；历史地名、开发区、村和社区不报。',
    en: 'The place above has no such place below: a slip of name or a swap. Places renamed or merged in the last ten years, history and zones are left alone.',
  },
  source: '统计用区划代码（2016—2023年）',
  needs: 'gazetteer',
  severity: 'error',
  bad: [
    { text: '记者来到苍南县昆阳镇采访。', flags: ['昆阳镇'] },
    { text: '乐清市柳市镇、虹桥镇、昆阳镇联合办赛。', flags: ['昆阳镇'] },
    { text: '甘肃省银川市的客商前来考察。', flags: ['银川市'] },
    { text: '昆阳镇是县城所在地。基地位于平阳县昆洋镇，占地30亩。', flags: ['昆洋镇'] },
  ],
  good: [
    '记者来到平阳县昆阳镇采访。',
    '浙江温州市鹿城区的客商前来考察。',
    '1998年，肥西县店埠镇的农户迁来此地。',
    '平阳县各乡镇和街道都办了赛事，平阳县滨海新区也参加了。',
    '乐清市柳市镇和瑞安市塘下镇结对，深圳市南山区参加。',
    '乐清市柳市镇、虹桥镇、昆阳镇联合办赛，平阳派出两队。',
    '记者来到会同马陆镇的客商中间，安宁街道办在中心城区定海路街道设点。',
    '示范县有泸县德阳市梓潼县等。',
  ],
  *check(article) {
    for (const pair of readPlacePairs(article.text)) {
      const flag = pair.level === 'town' ? findTownFlag(article, pair) : findDivisionFlag(article.text, pair)
      if (flag && !HISTORY.test(sentenceAt(article, pair.below.start))) yield flag
    }
  },
})

function findTownFlag(article: Article, { above, below, parents, listed }: PlacePair): Flag | undefined {
  // A short name above (会同, 南京, 安宁) may be a word or half of one
  if (!/[省市县区旗州盟]$/.test(above.name) || [above, below].some(({ name }) => GENERIC.test(name))) return undefined
  if (UNSURE.test(above.name)) return undefined
  const towns = parents.flatMap(findTownsBelow)
  const base = below.name.replace(/(?:镇|乡|街道)$/, '')
  // 镇 turned into 街道 since, or 街道 said for 镇
  if (towns.length === 0 || towns.some((town) => isNamed(town, below.name) || town.name.startsWith(base)))
    return undefined
  const elsewhere = findTowns(below.name)
  const near = towns.filter((town) => town.until === undefined && isOneApart(town.name, below.name))
  const mentioned = near.filter((town) => article.text.includes(town.name))
  const homes = elsewhere.length <= COMMON ? elsewhere : []
  if (mentioned.length === 0 && elsewhere.length === 0) return undefined
  // A list may go on in the next county, which the text then names somewhere
  if (listed && (homes.length !== 1 || article.text.includes(homes[0]!.parents.at(-1)!.slice(0, 2)))) return undefined
  return {
    at: below,
    against: above,
    message: {
      zh: `${above.name}没有“${below.name}”${homes.length > 0 ? `，${showHomes(homes)}有` : ''}（${DIVISIONS_YEARS}年区划）`,
      en: `${above.name} has no ${below.name}${homes.length > 0 ? `; ${showHomes(homes)} has` : ''} (divisions of ${DIVISIONS_YEARS})`,
    },
    suggestions: [
      ...(mentioned.length > 0 ? mentioned : near).map(({ name }) => name),
      ...(homes.length === 1 ? [`${homes[0]!.parents.at(-1)}${below.name}`] : []),
    ],
    // The table of towns has gaps, and towns are renamed every year
    severity: mentioned.length > 0 ? 'warning' : 'info',
  }
}

function findDivisionFlag(text: string, { above, below, parents, places }: PlacePair): Flag | undefined {
  const higher = parents.filter(({ level }) => level === 'province' || level === 'city')
  const full = /[省市县区旗州盟]$/
  if (higher.length === 0 || !full.test(below.name) || UNSURE.test(above.name) || GENERIC.test(below.name))
    return undefined
  // 泸县德阳市梓潼县: a list without marks
  if (/[市县区旗]/.test(text[above.start - 1] ?? '，')) return undefined
  const lower = places.filter(({ level }) => level !== 'province')
  if (lower.length === 0) return undefined
  if (lower.some((place) => parents.some((parent) => isBelow(place, parent) || parent.name === place.name)))
    return undefined
  return {
    at: below,
    against: above,
    message: {
      zh: `${below.name}不属${above.name}，属${showHomes(lower)}`,
      en: `${below.name} is not in ${above.name} but in ${showHomes(lower)}`,
    },
    suggestions: lower.length === 1 ? [`${lower[0]!.parents.at(-1)}${below.name}`] : [],
    // 从武汉来的深圳市民: a short name above may begin another phrase
    ...(full.test(above.name) ? {} : { severity: 'info' as const }),
  }
}

const showHomes = (places: readonly Place[]): string =>
  [...new Set(places.map(({ parents }) => parents.slice(-2).join('')))].slice(0, 3).join('、')

function isOneApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let apart = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++
  return apart === 1
}

function sentenceAt(article: Article, at: number): string {
  const sentence = article.sentences.find(({ start, end }) => start <= at && at < end)
  return sentence ? article.text.slice(sentence.start, sentence.end) : ''
}
