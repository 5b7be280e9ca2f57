// Articles that were read badly -> what is held back of them, and the word to the editor that says so.
import type { Article, Fault, Language, Notice, Wording } from '../model.ts'
import type { Rule } from '../rule.ts'
import { placeOf, readLines } from '../text/locate.ts'

/** Half-sentences compare as little as they are worded: only the breaks themselves are told. */
export const isHeld = ({ id }: Rule): boolean => id !== 'broken-sentence'

const WHY: Record<Fault, Wording> = {
  lines: { zh: '行太短，句子多处断开', en: 'its lines are a few words long and its sentences broken' },
  columns: { zh: '两栏交错成一行', en: 'two columns are woven into one' },
  page: { zh: '多是网页附加内容', en: 'it is mostly page and little copy' },
}

/** One an article. */
export function faultNotices(path: string, text: string, articles: readonly Article[], lang: Language): Notice[] {
  return articles.flatMap((article) => {
    const { fault, paragraphs } = article
    if (!fault) return []
    const { line } = placeOf(readLines(text), article, { start: paragraphs[0]!.start, end: paragraphs[0]!.end })
    const why = WHY[fault][lang]
    const message = {
      zh: `这篇稿子没能读好（${why}），除断句外都没有核查；请换一份按段落排好的稿子`,
      en: `this article was not read well (${why}): nothing in it is checked but the breaks; give a copy that is set in paragraphs`,
    }[lang]
    return [{ path, line, message }]
  })
}
