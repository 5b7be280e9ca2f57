// 六、七个: an approximate number of two adjacent numerals takes no 、.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 六、七个, 三、四十人; not 二、三产业, 第五、六届, 初一、二
const PAIR =
  /(?<![第初前列获居排、一二三四五六七八九十小高大负])(?<from>[一二三四五六七八])、(?<to>[二三四五六七八九])(?=[十百千万](?:[多余]|[个名位人元家亩年天岁里公万]|几)|[个名位人家天岁里斤亩](?!字)|小时|分钟|公里|千米|倍)/y
const NEXT = '一二三四五六七八九'

export default defineRule({
  id: 'approx-dunhao',
  title: { zh: '概数中加顿号', en: 'A pause mark inside an approximate number' },
  why: {
    zh: '相邻两数连用表示概数，中间不用顿号：六七个、三四十人。',
    en: 'Two adjacent numerals that mean "about" stand together: 六七个.',
  },
  source: 'GB/T 15835—2011, 5.2.1',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '店里只坐着六、七个客人。', flags: ['六、七'] },
    { text: '队伍里有三、四十人。', flags: ['三、四'] },
  ],
  good: [
    '店里只坐着六七个客人。',
    '农业带动了二、三产业。',
    '第五、六届村委会都有他。',
    '我县两家企业分列二、三位。',
    '我校初一、初二年级共三四百人。',
  ],
  *check(article) {
    for (const match of matchesAt(article.text, PAIR, '一、', '二、', '三、', '四、', '五、', '六、', '七、', '八、')) {
      const { from, to } = match.groups!
      if (NEXT.indexOf(to!) - NEXT.indexOf(from!) !== 1) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `概数“${match[0]}”中不用顿号`, en: `No 、 inside the approximate number ${match[0]}` },
        suggestions: [`${from}${to}`],
      }
    }
  },
})
