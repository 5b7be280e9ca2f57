// 截止12月底，已…: up to a time is 截至; 截止 closes.
import { defineRule } from '../rule.ts'

// 截止目前, 截止到昨日17时, at the head of a clause
const CLOSE =
  /(?:^|[。；，、！？\n“（])(?<word>截止(?:到|至)?(?<time>目前|今[天日年]?|昨[天日]|当前|现在|发稿|记者发稿|本月|上月|\d{4}年|\d{1,2}月|\d{1,2}日|去年|上年|当[天日]|[一二三四五六七八九十]{1,2}月|\d{1,2}[时点]|[上下]午|晚))(?=(?<rest>[^。；\n]{0,40}))/g
// 截止… followed by what has come about by then
const DONE = /已|累计|共|总|超|突破|达|完成|实现|建成|拥有|有\d|有[^，]{0,4}家|收到|报名人数/
// 报名…，截止12月20日: a closing time
const CLOSING = /报名|申报|申请|征集|受理|投稿|缴费|提交|截稿|投票|预约|招募|活动时间|有效期|招标|公示期?|名额/

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
  *check(article) {
    for (const match of article.text.matchAll(CLOSE)) {
      const { word, time, rest } = match.groups!
      const start = match.index + match[0].length - word!.length
      const before = article.text.slice(Math.max(0, start - 30), start)
      if (CLOSING.test(before.slice(before.lastIndexOf('。') + 1))) continue
      if (!/目前|今|当前|现在|发稿/.test(time!) && !DONE.test(rest!)) continue
      yield {
        at: { start, end: start + word!.length },
        message: { zh: `“${word}”应为“截至${time}”`, en: `“${word}” should be 截至${time}` },
        suggestions: [`截至${time}`],
      }
    }
  },
})
