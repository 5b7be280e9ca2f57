// 15%到30%左右: a range is already no exact number.
import { NUMBER, UNIT } from '../lexicon/patterns.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 15%到30%左右, 20—25人上下; not 由15%到30%左右 (a change), not 9点到10点左右 (two times)
const RANGE = new RegExp(
  `(?<![\\d.])(?<from>\\d[\\d.]*)(?:${UNIT})?(?:[—～~–-]{1,2}|至|到)(?<to>${NUMBER})(?<unit>${UNIT})(?<hedge>左右|上下|多(?=[，。；、）]))`,
  'g',
)
const CHANGE = /[由从自][^，。；]{0,12}$/

export default defineRule({
  id: 'hedge-on-range',
  title: { zh: '范围再加概数词', en: 'A hedge on a range' },
  why: {
    zh: '范围已表示不确定，后面再加“左右”“上下”“多”，边界就说不清了；留一个。',
    en: 'A range is already approximate; a hedge behind it blurs its ends.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '亩均增收15%到30%左右。', flags: ['15%到30%左右'] },
    { text: '每班20—25人左右。', flags: ['20—25人左右'] },
  ],
  good: [
    '亩均增收15%到30%。',
    '出租率由15%到30%左右。',
    '20到30岁之间的人约占三成。',
    '开放时间为9点到10点左右。',
    '每班25人左右。',
  ],
  *check(article) {
    for (const match of matchesWith(article, RANGE, '左右', '上下', '多，', '多。', '多；', '多、', '多）')) {
      if (/年|天|周|月/.test(match.groups!.unit!) && match.groups!.from!.length === 4) continue
      if (CHANGE.test(article.text.slice(Math.max(0, match.index - 14), match.index))) continue
      const { hedge } = match.groups!
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `范围后不再用“${hedge}”`, en: `No ${hedge} behind a range` },
        suggestions: [match[0].slice(0, -hedge!.length)],
      }
    }
  },
})
