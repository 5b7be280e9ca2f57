// 位列全省第三 … 居全省第四: one thing holds two places of one order.
import { findFarConflicts } from '../compare/across.ts'
import { compareLeads } from '../compare/nouns.ts'
import { comparePeriods, periodAt, readPeriods } from '../compare/periods.ts'
import { readRanks, type Rank } from '../compare/ranks.ts'
import { PLANNED } from '../lexicon/agree.ts'
import type { Article, Figure } from '../model.ts'
import { defineRule } from '../rule.ts'

// 由第8位升至第5位, 较上年前移2位, 曾居第3位
const MOVED = /[由从]|原来|曾|此前|去年|上年|往年|跌出|上升|下降|前移|后移|并列/
// 增幅居第三: whose, the clause does not say.
const BARE = /^(?:为|增[幅速量]|降幅|涨幅|[总数产销]?[量额值]|规模|数量|总数|占比|综合|其|该项|这)/

/** True where the sentence of a rank opens its paragraph: its subject is that of the text before. */
function opensParagraph({ sentences }: Article, { sentence, clause }: Rank): boolean {
  const here = sentences[sentence]!
  return sentences[sentence - 1]?.paragraph !== here.paragraph && clause.start - here.start <= 6
}

function isComparable(article: Article, periods: readonly Figure[], a: Rank, b: Rank): 'stated' | 'carried' | false {
  if (a.sentence === b.sentence) return false
  const { text, sentences } = article
  const words = [a, b].map(({ clause }) => text.slice(clause.start, clause.end))
  if (words.some((clause) => MOVED.test(clause)) || PLANNED.test(words[0]!) !== PLANNED.test(words[1]!)) return false
  const agreement = compareLeads(a.what + a.scope, b.what + b.scope, article.title)
  if (agreement.is === 'different') return false
  if (BARE.test(a.what) && !opensParagraph(article, a) && !opensParagraph(article, b)) return false
  const [left, right] = [a, b].map((rank) => periodAt(periods, sentences[rank.sentence]!.start, rank.at.start))
  const time = comparePeriods(left!, right!)
  if (time === 'different') return false
  return time === 'same' && agreement.is === 'same' && left!.stated && right!.stated ? 'stated' : 'carried'
}

export default defineRule({
  id: 'rank-conflict',
  title: { zh: '位次前后不一', en: 'One thing, two ranks' },
  why: {
    zh: '同一对象、同一榜单、同一时期只有一个位次。总量与增速、全国与全省、两个年度的位次各不相同，不算矛盾。',
    en: 'One thing holds one place in one list at one time. Size and growth, nation and province, two years are other orders.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'error',
  scope: 'corpus',
  bad: [
    {
      text: '青石镇简报\n青石镇综合实力位列全省第三，企业数量稳步增加。\n据介绍，青石镇综合实力居全省第四，干部群众备受鼓舞。',
      flags: ['第四'],
    },
    {
      text: '外贸有看点\n上半年，清河市进出口总值稳居全省第2位。\n清河市进出口总值居全省第5位，为下半年打下了基础。',
      flags: ['第5位'],
    },
  ],
  good: [
    '两年比较\n2023年，青石镇综合实力位列全省第十。\n2024年，青石镇综合实力位列全省第十一。',
    '全年成绩\n青石镇经济总量位列全省第三。\n青石镇经济增速位列全省第四。',
    '全年成绩\n青石镇综合实力位列全国第三十三位。\n青石镇综合实力居全省第二位。',
    '目标\n青石镇综合实力位列全省第三。\n到2030年，青石镇综合实力力争排名全省第二。',
    '雨量\n最大雨量84毫米，为全区历史排名第4。东站雨量80毫米，为全区历史排名第3。',
  ],
  *check(article) {
    const ranks = readRanks(article)
    if (ranks.length < 2) return
    const periods = readPeriods(article)
    const seen = new Map<string, Rank[]>()
    for (const rank of ranks) {
      const words = rank.what + rank.scope
      if (rank.what.length < 2 || words.length < 4) continue
      const key = words.slice(-4)
      const before = seen.get(key) ?? []
      for (const other of before.slice(-8)) {
        if (other.place === rank.place) continue
        const found = isComparable(article, periods, other, rank)
        if (!found) continue
        const [a, b] = [other, rank].map(({ at }) => article.text.slice(at.start, at.end)) as [string, string]
        yield {
          at: rank.at,
          against: other.at,
          message: {
            zh: `“${rank.what}”前文为${a}，此处为${b}`,
            en: `"${rank.what}" holds ${a} above and ${b} here`,
          },
          suggestions: [a],
          severity: found === 'stated' ? 'error' : 'warning',
        }
        break
      }
      before.push(rank)
      seen.set(key, before)
    }
  },
  *across(articles) {
    for (const { first, second } of findFarConflicts(articles, (kind) => kind === 'rank')) {
      const [a, b] = [first.figure.text, second.figure.text]
      const { subject, metric } = second.claim
      yield {
        article: second.article,
        at: second.figure,
        elsewhere: [{ article: first.article, span: first.figure }],
        message: {
          zh: `“${subject.value}${metric.value}”另文为${a}，此处为${b}`,
          en: `"${subject.value}${metric.value}" holds ${a} elsewhere and ${b} here`,
        },
        severity: 'warning',
      }
    }
  },
})
