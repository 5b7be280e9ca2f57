// 农历11月24日: lunar dates take Chinese numerals.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 农历11月24日, 腊月23, 正月15
const LUNAR = /(?:(?:农历|阴历|夏历)(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日?)?|(?:腊月|正月)\d{1,2}(?![:：年点时万元人个]))/y

export default defineRule({
  id: 'lunar-arabic',
  title: { zh: '农历用阿拉伯数字', en: 'A lunar date in Arabic digits' },
  why: {
    zh: '农历月日用汉字：农历十一月二十四、腊月二十三。',
    en: 'Lunar months and days are written in Chinese numerals.',
  },
  source: 'GB/T 15835—2011, 4.2.1',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '庙会在农历10月15日开集。', flags: ['农历10月15日'] },
    { text: '腊月23，家家祭灶。', flags: ['腊月23'] },
  ],
  good: ['庙会在农历十月十五开集。', '腊月二十三，家家祭灶。', '公历10月15日开集，正月里有20场戏。'],
  *check(article) {
    for (const match of matchesAt(article.text, LUNAR, '农历', '阴历', '夏历', '腊月', '正月')) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `农历日期“${match[0]}”应写汉字`, en: `The lunar date “${match[0]}” takes Chinese numerals` },
      }
    }
  },
})
