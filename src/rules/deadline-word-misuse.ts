// 截止12月底，已…: up to a time is 截至; 截止 closes.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 截止目前, 截止到昨日17时, 截止二季度末: at the head of a clause
const UP_TO =
  /(?:^|[。；，、！？\n“（\s])(?<word>截止(?:到|至)?(?<time>目前|现在|当前|发稿|记者发稿|今[天日年晨晚]|昨[天日晚]|本[月周年]|[上去]年|上[月周]|当[天日]|\d{4}年|\d{1,2}[月日时点]|[上下]午|晚上?|[一二三四五六七八九十]{1,2}月|(?:第?[一二三四]|上|本)季度|上?半年|[年月]底|[年月]末))(?=(?<rest>[^。；\n]{0,40}))/g
// 报名…，截止12月20日: a closing time
const CLOSING =
  /报名|申报|申请|征集|受理|投稿|缴费|提交|截稿|投票|预约|招募|活动时间|有效期|招标|公示期?|名额|逾期|过期|不再/

export default defineRule({
  id: 'deadline-word-misuse',
  title: { zh: '“截止”误作“截至”', en: '截止 written for 截至' },
  why: {
    zh: '“截至”后面接时间，说到那时的情况；“截止”是停止，后面不带时间。“报名12月20日截止”不报。',
    en: '截至 takes a time and tells how things stood by then; 截止 means that something closes.',
  },
  source: '《现代汉语词典》; 《咬文嚼字》2010',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '截止目前，全镇已有20家企业复工。', flags: ['截止目前'] },
    { text: '截止到2024年12月底，平台累计服务3万人次。', flags: ['截止到2024年'] },
  ],
  good: [
    '截至目前，全镇已有20家企业复工。',
    '受理时间截止到2024年12月20日，过期不候。',
    '报名即日开始，截止12月20日，共设40个名额。',
    '报名已于昨日截止。',
  ],
  precision: { right: 6, of: 6, on: '265 published news texts, 422,000 characters' },
  *check(article) {
    for (const match of matchesWith(article, UP_TO, '截止')) {
      const { word, time, rest } = match.groups!
      const start = match.index + match[0].length - word!.length
      const before = article.text.slice(Math.max(0, start - 30), start)
      if (CLOSING.test(before.slice(before.lastIndexOf('。') + 1)) || CLOSING.test(rest!)) continue
      // 截止12月31日。 may be the end of a notice; what stood then follows
      if (!/[一-龥\d]/.test(rest!.slice(6))) continue
      yield {
        at: { start, end: start + word!.length },
        message: { zh: `“${word}”应为“截至${time}”`, en: `“${word}” should be 截至${time}` },
        suggestions: [`截至${time}`],
      }
    }
  },
})
