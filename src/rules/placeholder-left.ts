// XX镇, ×××, 待补: what was to be filled in later and was not.
import { matchesAt, matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const PLACEHOLDER =
  /(?<![X×])[X×]{2,}(?=[省市县区镇乡村街家万亿元年月日名个%])|[（(【[](?:待[补定核查]|待核实|待补充|此处补|缺图|图略|TODO|TBD|tbd|请补充|数字待[^）)】\]]{1,6})[）)】\]]|待(?:补充?|核实?|填写?|查)(?=[，。；、）)])|_{3,}|□{2,}/g
const ASKED = /(?<![?？])[?？]{3,}(?=[万亿元家个人年月日%])/y
const WORDS = ['X', '×', '待', '缺图', '图略', 'TODO', 'TBD', 'tbd', '此处补', '请补充', '___', '□']
// 李××（化名）, 京A·×××××, 138****1234 hide something on purpose: a name, a plate, a number.
const HIDDEN = /[a-zA-Z\d*＊·-]$/
const AWAITED = /(?:数据|数字|人名|姓名|地名|时间|内容|图片)$/

export default defineRule({
  id: 'placeholder-left',
  title: { zh: '留有待填的空', en: 'Placeholder left in the copy' },
  why: {
    zh: '写稿时留的空（XX、待补、待核）没有填上。隐去的人名、车牌、号码用××的不报。',
    en: 'A blank kept for later (XX, to be added) was not filled in. Hidden names, plates and numbers are left alone.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '今年全县新增企业XX家，增长8%。', flags: ['XX'] },
    { text: '项目总投资××亿元，明年建成。', flags: ['××'] },
    { text: '负责人（待补）介绍，工程下月完工。', flags: ['（待补）'] },
    { text: '全镇现有民宿（数字待核）家。', flags: ['（数字待核）'] },
  ],
  good: [
    '嫌疑人李××已被刑事拘留，受害人王某某已获救。',
    '他的手机尾号是138****1234，车牌为京A·×××12。',
    '衣服有XL、XXL两种尺码，XX染色体与此有关。',
    '结果待定，时间另行通知。',
  ],
  *check(article) {
    for (const match of [
      ...matchesWith(article, PLACEHOLDER, ...WORDS),
      ...matchesAt(article.text, ASKED, '?', '？'),
    ]) {
      const before = article.text.slice(Math.max(0, match.index - 2), match.index)
      if (match[0].startsWith('待') ? !AWAITED.test(before) : HIDDEN.test(before)) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”像是留待填写的空`, en: `“${match[0]}” looks like a blank left to be filled in` },
      }
    }
  },
})
