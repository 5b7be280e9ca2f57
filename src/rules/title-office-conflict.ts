// 局长王建国 … 副局长王建国: one person holds two offices.
import { isPersonName } from '../lexicon/surnames.ts'
import type { Article, Flag, Span } from '../model.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const OFFICE =
  /(?<deputy>副)?(?<office>局长|县长|市长|区长|镇长|乡长|省长|厅长|处长|科长|所长|站长|院长|校长|书记|主任|主席|会长|秘书长|董事长|总经理|总裁|部长|司长)(?!单位)(?<name>[一-龥]{2,3})/g
// 时任, 原, 兼: two offices by right.
const FORMER = /时任|原|前|曾任|兼|历任|现任|代/
/** The head of a division's government and the head of its Party committee: two offices, two people. */
const HEADS = /(?<!副)(?<level>[省市区县镇乡])(?:(?<head>长)|(?<party>党?委(?:员会)?书记))(?<name>[一-龥]{2,3})/g

export default defineRule({
  id: 'title-office-conflict',
  title: { zh: '同一人职务前后不一', en: 'One person, two offices' },
  why: {
    zh: '同一篇里同一个人的正副职不应变来变去；“时任”“原”“兼”除外。',
    en: 'Within one story a person is chief or deputy, not both, save where 时任, 原 or 兼 says so.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '调研记\n县水利局局长王建国到现场查看。\n副局长王建国说，工程年底完工。', flags: ['副局长王建国'] },
    { text: '防汛会\n县长梁思山主持会议。\n县委书记梁思山强调，要守好堤。', flags: ['县委书记梁思山'] },
    { text: '座谈会\n青石镇副镇长李秀英主持会议。\n镇长李秀英表示，项目月底开工。', flags: ['镇长李秀英'] },
  ],
  good: [
    '调研记\n县水利局局长王建国到现场查看。\n副局长张建国说，工程年底完工。',
    '调研记\n县水利局局长王建国到现场查看。\n时任副局长王建国曾参与设计。',
    '调研记\n镇党委书记李秀英到现场查看。\n镇长张秀英随行。',
    '学习会\n市委副书记、市政府党组书记王明义作报告。\n市委副书记王明义主持。',
    '调研记\n县委副书记、县长梁思山主持会议。\n县长梁思山强调，要守好堤。',
    '茶业协会\n会长单位代表发言。\n副会长单位代表也到会。',
    '防汛会\n县委书记、县长梁思山主持会议。\n县长梁思山强调，要守好堤。',
  ],
  *check(article) {
    const { text } = article
    yield* findTwoHeads(article)
    const seen = new Map<string, { deputy: boolean; start: number; end: number }>()
    for (const match of matchesWith(
      article,
      OFFICE,
      '局长',
      '县长',
      '市长',
      '区长',
      '镇长',
      '乡长',
      '省长',
      '厅长',
      '处长',
      '科长',
      '所长',
      '站长',
      '院长',
      '校长',
      '书记',
      '主任',
      '主席',
      '会长',
      '秘书长',
      '董事长',
      '总经理',
      '总裁',
      '部长',
      '司长',
    )) {
      const { deputy, office, name } = match.groups!
      const person = [name!, name!.slice(0, 2)].find((word) => isPersonName(word))
      if (!person || FORMER.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
      const at = { start: match.index, end: match.index + match[0].length - name!.length + person.length }
      // 市委副书记、市政府党组书记: two bodies; one only where the same body stands before both
      const body = office === '书记' ? text.slice(Math.max(0, match.index - 2), match.index) : ''
      const key = body + office! + person
      const before = seen.get(key)
      if (!before) seen.set(key, { deputy: deputy !== undefined, ...at })
      else if (before.deputy !== (deputy !== undefined)) {
        const [a, b] = [text.slice(before.start, before.end), text.slice(at.start, at.end)]
        yield {
          at,
          against: before,
          message: { zh: `前文作${a}，此处作${b}`, en: `${a} above, ${b} here` },
          suggestions: [a],
        }
      }
    }
  },
})

/** 县长梁思山 … 县委书记梁思山, unless one printing gives both. */
function* findTwoHeads(article: Article): Generator<Flag> {
  const { text } = article
  const seen = new Map<string, Span & { party: boolean }>()
  for (const match of matchesWith(article, HEADS, '长', '书记')) {
    const { level, party, name } = match.groups!
    const person = [name!, name!.slice(0, 2)].find((word) => isPersonName(word))
    if (!person || /[、兼原前任代]$|时任.{0,4}$/.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
    const at = { start: match.index, end: match.index + match[0].length - name!.length + person.length }
    const before = seen.get(level! + person)
    const office = { ...at, party: party !== undefined }
    if (!before) seen.set(level! + person, office)
    else if (before.party !== office.party) {
      const [a, b] = [text.slice(before.start, before.end), text.slice(at.start, at.end)]
      yield {
        at,
        against: { start: before.start, end: before.end },
        message: { zh: `前文作${a}，此处作${b}`, en: `${a} above, ${b} here` },
        suggestions: [a],
      }
    }
  }
}
