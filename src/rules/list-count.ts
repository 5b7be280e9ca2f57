// 甲、乙、丙等两大产业: more things are listed than the count says, or a whole list has another count.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'list-count',
  title: { zh: '列举数与个数不符', en: 'A list and its stated count disagree' },
  why: {
    zh: '逐项列出后写明个数，读者会去数。带“等”字时所列可以少于总数，不能多于总数；有的名称里含“和”“与”，按一项或两项数都相符时不报。',
    en: 'Readers count what is listed. With 等 a list may stop short of the count, never exceed it; 和 and 与 inside names are counted both ways.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '全县形成泵阀、鞋服、教具、服装等三大产业。', flags: ['三大'] },
    { text: '会议由江苏、安徽、山东、河南5省共同举办。', flags: ['5省'] },
    { text: '项目得到科技、财政、人社、住建、教育等4个部门支持。', flags: ['4个'] },
  ],
  good: [
    '全县形成泵阀、鞋服、教具等三大产业。',
    '全县已建成文化中心、体育中心等10大设施。',
    '会议由上海、江苏、浙江、安徽三省一市共同举办。',
    '京津冀及黑龙江、吉林5省（市）启动演练。',
    '培训设木工、瓦工、壁画彩塑和金属文物修复师4个项目。',
    '“政府牵头、企业配套、专业运营”三位一体。',
  ],
  *check(article) {
    yield* findFailing(article, 'list-count')
  },
})
