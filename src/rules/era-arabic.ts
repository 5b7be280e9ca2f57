// 光绪26年: years of a dynasty's era take Chinese numerals.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const ERAS =
  '贞观 开元 天宝 元和 大历 会昌 太平兴国 景德 天圣 庆历 嘉祐 熙宁 元丰 元祐 崇宁 政和 宣和 建炎 绍兴 乾道 淳熙 嘉定 咸淳 至元 大德 至正 洪武 建文 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统'.split(
    ' ',
  )
// 光绪26年; an era's name may name something else: 嘉定8年 only with a dynasty or a year in brackets beside it
const DATED = new RegExp(`(?<era>${ERAS.join('|')})(?<year>\\d{1,2})年(?<gregorian>[（(]1?\\d{3}年?[）)])?`, 'y')
/** Names of eras that nothing else bears today. */
const SURE = /^(?:光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|崇祯|天启|万历|嘉靖|弘治|洪武|永乐|贞观)$/
const DYNASTY = /[唐宋元明清]代?[^，。]{0,4}$/
const NUMERALS = '〇一二三四五六七八九'

function showYear(year: number): string {
  if (year === 1) return '元'
  const [tens, ones] = [Math.floor(year / 10), year % 10]
  return `${tens > 1 ? NUMERALS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS[ones] : ''}`
}

export default defineRule({
  id: 'era-arabic',
  title: { zh: '年号纪年用阿拉伯数字', en: 'A year of an era in Arabic digits' },
  why: {
    zh: '历史朝代纪年用汉字，括注公元年：光绪二十六年（1900年）。',
    en: 'Years of a dynasty are written in Chinese numerals, the Gregorian year in brackets.',
  },
  source: 'GB/T 15835—2011, 4.2.1',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '光绪26年，镇上办起第一所学堂。', flags: ['光绪26年'] },
    { text: '桥建于清代嘉庆8年。', flags: ['嘉庆8年'] },
  ],
  good: ['光绪二十六年（1900年），镇上办起第一所学堂。', '嘉定8年增长三成。', '乾隆在位60年，康熙61年在位最久。'],
  *check({ text }) {
    for (const match of matchesAt(text, DATED, ...ERAS)) {
      const { era, year, gregorian } = match.groups!
      const before = text.slice(Math.max(0, match.index - 6), match.index)
      const end = match.index + era!.length + year!.length + 1
      if (
        !(SURE.test(era!) || gregorian !== undefined || DYNASTY.test(before)) ||
        /^[在间后来的]/.test(text.slice(end))
      )
        continue
      const right = `${era}${showYear(Number(year))}年`
      yield {
        at: { start: match.index, end },
        message: { zh: `年号纪年写汉字：${right}`, en: `A year of an era is written ${right}` },
        suggestions: [right],
      }
    }
  },
})
