// 提出三点要求，一是 … 四是 …: more points follow than were announced.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'announced-count',
  title: { zh: '预告条数与分列条数不符', en: 'More points follow than were announced' },
  why: {
    zh: '先说几点、几个方面，下文的“一是、二是”就要有几条。条数少于预告时可能只摘报一部分，只作提示。',
    en: 'Announced points are counted. Fewer may be an excerpt, so that is only worth a look.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '会议提出三点要求：一是压实责任；二是严格督查；三是强化宣传；四是总结经验。', flags: ['三点'] },
    { text: '今年从两个方面入手：一是降成本，二是扩市场，三是补短板。', flags: ['两个方面'] },
    { text: '他把成功归结为3条：一是选址，二是用人，三是守信，四是坚持。', flags: ['3条'] },
  ],
  good: [
    '会议提出三点要求：一是压实责任；二是严格督查；三是强化宣传。',
    '他强调了以下几点，一是压实责任，二是严格督查，三是强化宣传。',
    '全县有三个乡镇受灾。县里随即部署。一是转移群众，二是抢修道路。',
    '从四个方面发力，主要是一体推进、十一是节点。',
  ],
  *check(article) {
    yield* findFailing(article, 'announced-count')
  },
})
