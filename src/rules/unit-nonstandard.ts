// 30公尺, 5KG: names and symbols of units that the law has retired or never knew.
import { defineRule } from '../rule.ts'

// 30公尺, 5KG, 20ug/L; a name in Latin letters (KMPG) is none
const UNIT =
  /(?<name>公尺|公分|公升|公两|公担|立升|浬|呎|吋|哩|唡|(?:KG|Kg|KM|Km|MM|ug|uG|KWH|Kwh|KWh|Kw|KW|Mw(?![a-z])|Mpa|MPA|ML)(?![A-Za-z\d]))/g
const NUMBER_BEFORE = /[\d一二三四五六七八九十百千万两半]\s?$/
const DIGIT_BEFORE = /(?<![A-Za-z\d])[\d.,]{1,12}\s?$/
const RIGHT: Record<string, string> = {
  公尺: '米',
  公分: '厘米',
  公升: '升',
  立升: '升',
  公两: '百克',
  公担: '百千克',
  浬: '海里',
  呎: '英尺',
  吋: '英寸',
  哩: '英里',
  唡: '盎司',
  kg: 'kg',
  km: 'km',
  mm: 'mm',
  ug: 'μg',
  kw: 'kW',
  kwh: 'kW·h',
  mw: 'MW',
  mpa: 'MPa',
  ml: 'mL',
}

export default defineRule({
  id: 'unit-nonstandard',
  title: { zh: '非法定计量单位', en: 'A unit outside the legal ones' },
  why: {
    zh: '公尺、公分、呎等已废除，单位符号区分大小写：kg、km、kW；引语和文史内容可以保留。',
    en: 'Retired names and symbols in the wrong case; quoted speech and history may keep them.',
  },
  source: 'GB 3100—1993',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '新桥长120公尺。', flags: ['公尺'] },
    { text: '每箱净重5KG，售价60元。', flags: ['KG'] },
  ],
  good: [
    '新桥长120米。',
    '每箱净重5kg，售价60元。',
    '链接中的VIDEq5ML28和S7f4KG24不是单位。',
    '55英寸屏幕，老板是KG集团的。',
    '“那时一口井深30公尺。”老人说。',
  ],
  *check(article) {
    for (const match of article.text.matchAll(UNIT)) {
      const { name } = match.groups!
      const before = article.text.slice(Math.max(0, match.index - 40), match.index)
      if (!(/[a-z]/i.test(name!) ? DIGIT_BEFORE : NUMBER_BEFORE).test(before)) continue
      if (before.lastIndexOf('“') > before.lastIndexOf('”')) continue
      const right = RIGHT[name!] ?? RIGHT[name!.toLowerCase()]!
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${name}”应为“${right}”`, en: `“${name}” should be ${right}` },
        suggestions: [right],
      }
    }
  },
})
