// A literal result for reporters: articles of our own, rules that flag what they are told to.
import { checkText } from '../../src/check/article.ts'
import type { CheckOptions } from '../../src/check/file.ts'
import type { Flag, Language, Severity, Span } from '../../src/model.ts'
import { buildResult, type Result } from '../../src/check/result.ts'
import type { Rule } from '../../src/rule.ts'

export interface Told {
  readonly id: string
  readonly at: string
  readonly against?: readonly string[]
  readonly severity?: Severity
  readonly message: { readonly zh: string; readonly en: string }
  readonly formula?: string
  readonly suggestions?: readonly string[]
}

export function ruleOf(told: Told): Rule {
  return {
    id: told.id,
    title: { zh: '占比与数值不符', en: 'Share and amounts disagree' },
    why: { zh: '由部分与总量可复算占比。', en: 'Part and whole give the share.' },
    source: 'newspaper practice',
    needs: 'arithmetic',
    severity: told.severity ?? 'error',
    bad: [],
    good: [],
    check({ text }) {
      const find = (words: string, from = 0): Span[] => {
        const start = text.indexOf(words, from)
        return start < 0 ? [] : [{ start, end: start + words.length }]
      }
      const [at] = find(told.at)
      if (!at) return []
      // The same words a second time are the next place of them.
      const against = (told.against ?? []).flatMap((words) => find(words, words === told.at ? at.end : 0))
      const { message, formula, suggestions } = told
      const flag: Flag = {
        at,
        ...(against.length > 0 ? { against } : {}),
        message,
        ...(formula === undefined ? {} : { formula }),
        ...(suggestions === undefined ? {} : { suggestions }),
      }
      return [flag]
    },
  }
}

export function resultOf(
  files: Readonly<Record<string, string>>,
  told: readonly Told[],
  lang: Language = 'en',
  options: CheckOptions = {},
): Result {
  const rules = told.map((one) => ({ rule: ruleOf(one), severity: one.severity ?? ('error' as const) }))
  const checked = Object.entries(files).map(([path, text]) => checkText(path, text, rules, { lang, ...options }))
  return buildResult(checked, [], [], lang)
}

export const SHARE: Told = {
  id: 'share-mismatch',
  at: '36%',
  against: ['8.5亿元', '29.2亿元'],
  message: {
    zh: '8.5亿元 ÷ 29.2亿元 = 29.1%（28.9%–29.3%），文中写 36%',
    en: '8.5亿元 ÷ 29.2亿元 = 29.1% (28.9%–29.3%), the text says 36%',
  },
  formula: '8.5亿元 ÷ 29.2亿元 = 29.1%',
  suggestions: ['29.1%', '10.5亿元'],
}

export const ARTICLE = '白沙镇渔业再上台阶\n\n去年，全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的36%。\n'
