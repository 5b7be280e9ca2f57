// 东镇产粮1250吨 over a table that says 1200: the text and its table tell one number in two ways.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

const TABLE = '\n\n| 乡镇 | 粮食产量（吨） |\n|---|---|\n| 东镇 | 1200 |\n| 西镇 | 1500 |\n| 合计 | 2700 |\n'

export default defineRule({
  id: 'table-number-conflict',
  title: { zh: '文与表数字不一', en: 'Text and table differ' },
  why: {
    zh: '正文说到的行和列在表里都有，数字却不同，总有一处要改。增减量、人均、计划数和带年份的多栏表不比。',
    en: 'The text names a row and a column of the table and gives another number. Changes, averages, plans and tables with a column a year are left.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    { text: `产粮大县\n\n今年，东镇粮食产量1250吨，居全县前列。${TABLE}`, flags: ['1250吨'] },
    { text: `产粮大县\n\n全县粮食产量2800吨，居全市前列。${TABLE}`, flags: ['2800吨'] },
  ],
  good: [
    `产粮大县\n\n今年，东镇粮食产量1200吨，西镇粮食产量1500吨。${TABLE}`,
    `产粮大县\n\n今年，东镇粮食产量约0.12万吨，比上年增加100吨。${TABLE}`,
    `产粮大县\n\n今年，东镇粮食产量目标1250吨，南镇粮食产量1300吨。${TABLE}`,
    `产粮大县\n\n今年，东镇蔬菜产量1250吨，西镇粮食产量占全县的一半。${TABLE}`,
  ],
  *check(article) {
    yield* findFailing(article, 'table-cell')
  },
})
