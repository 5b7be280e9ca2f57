// 甲占20%、乙占30%、丙占60%: shares of one whole make up more than 100 %.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'share-sum',
  title: { zh: '各项占比之和不为100%', en: 'Shares of one whole do not add up to 100 %' },
  why: {
    zh: '三次产业结构等完整的构成应合计100；并列的占比加起来不能超过100%。修约尾差不报，学历、年龄、性别等可能交叉的不报。',
    en: 'A full structure adds up to 100, shares side by side to no more. Rounding is allowed for; groups that may overlap are left.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '全县三次产业结构调整为6.2∶44.1∶51.7。', flags: ['6.2∶44.1∶51.7'] },
    { text: '一、二、三产业占比分别为12.4%、45.3%、46.8%。', flags: ['46.8%'] },
    { text: '其中，国有公司占92%，村集体合作社占10%，林地农户占10%。', flags: ['10%'] },
  ],
  good: [
    '全县三次产业结构调整为21.5∶36.1∶42.4。',
    '消费、投资、出口三大需求贡献率分别是52%、16.8%、31.2%。',
    '大专及以上学历、35岁及以下、女性分别占51.4%、81.2%、45.5%。',
    '受访者中，男性占45.9%，女性占54.1%，本地户籍占60%。',
    '师生比例为1∶15，水泥与沙的比例为30∶60∶15。',
  ],
  *check(article) {
    yield* findFailing(article, 'structure')
  },
})
