// 2025年丙午马年: stems, branches and animals that are not the year's.
import { animalOf, findAnimal, ganzhiOf } from '../almanac/lunar.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const GANZHI = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]'
const ANIMAL = '[鼠牛虎兔龙蛇马羊猴鸡狗猪]'
// 2025年乙巳蛇年, 2024甲辰龙年, 2026年（马年）, 2025年是农历乙巳年
const YEAR = new RegExp(
  `(?<!\\d)(?<year>\\d{4})年?(?:是|为|即|系|农历|，|（|\\(|中国|我国){0,2}(?:(?<ganzhi>${GANZHI})年?)?(?<animal>${ANIMAL})?年`,
  'g',
)
const SIGN_YEARS = [...'鼠牛虎兔龙蛇马羊猴鸡狗猪子丑寅卯辰巳午未申酉戌亥'].map((sign) => `${sign}年`)
// 丙午蛇年
const PAIR = new RegExp(`(?<ganzhi>${GANZHI})(?:年)?(?<animal>${ANIMAL})年`, 'g')

export default defineRule({
  id: 'zodiac-mismatch',
  title: { zh: '干支生肖与年份不符', en: 'Stem, branch or animal of another year' },
  why: {
    zh: '干支六十年一轮，生肖十二年一轮，与年份一一对应；春节以前的日子两种算法都通行，不报。',
    en: 'Each year has one pair and one animal; days before the lunar new year may take either year’s.',
  },
  source: 'GB/T 33661—2017',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '2025年丙午马年就要到了。', flags: ['2025年丙午马年'] },
    { text: '迎接2024兔年春节。', flags: ['2024兔年'] },
    { text: '祝大家甲辰蛇年吉祥。', flags: ['甲辰蛇年'] },
  ],
  good: [
    '2026年丙午马年就要到了。',
    '迎接2024龙年春节。',
    '2024年2月5日仍是癸卯兔年。',
    '祝大家乙巳蛇年吉祥。',
    '1894年甲午战争爆发。',
  ],
  *check(article) {
    const seen = new Set<number>()
    for (const match of matchesWith(article, YEAR, ...SIGN_YEARS)) {
      const { year, ganzhi, animal } = match.groups!
      if (!ganzhi && !animal) continue
      const number = Number(year)
      const end = match.index + match[0].length
      seen.add(end)
      if ((!ganzhi || ganzhi === ganzhiOf(number)) && (!animal || animal === animalOf(number))) continue
      yield {
        at: { start: match.index, end },
        message: {
          zh: `${year}年是${ganzhiOf(number)}${animalOf(number)}年`,
          en: `${year} is ${ganzhiOf(number)}, the year of ${animalOf(number)}`,
        },
        suggestions: [`${year}年${ganzhi ? ganzhiOf(number) : ''}${animal ? animalOf(number) : ''}年`],
      }
    }
    for (const match of matchesWith(article, PAIR, ...SIGN_YEARS)) {
      const { ganzhi, animal } = match.groups!
      const right = findAnimal(ganzhi!)
      const end = match.index + match[0].length
      if (seen.has(end) || right === animal) continue
      yield {
        at: { start: match.index, end },
        message: right
          ? { zh: `${ganzhi}年属${right}`, en: `${ganzhi} is a year of ${right}` }
          : { zh: `干支没有“${ganzhi}”`, en: `there is no ${ganzhi} among the sixty` },
        suggestions: right ? [`${ganzhi}${right}年`] : [],
      }
    }
  },
})
