// The page's own words, in both languages, and text made safe for it.
import type { Language } from '../model.ts'
import { escapeXml } from './xml.ts'

export const WORDS = {
  zh: {
    title: '核查报告',
    severity: '级别',
    rule: '规则',
    all: '全部',
    none: '没有发现问题',
    claims: '断言编号',
    failures: '未能核查',
    accepted: '已认可',
    elsewhere: '另一篇',
    or: ' 或 ',
    findings: '发现的问题',
  },
  en: {
    title: 'hecha report',
    severity: 'Severity',
    rule: 'Rule',
    all: 'all',
    none: 'Nothing found',
    claims: 'Numbers of claims',
    failures: 'Not checked',
    accepted: 'accepted',
    elsewhere: 'elsewhere',
    or: ' or ',
    findings: 'Findings',
  },
} satisfies Record<Language, Record<string, string>>

/** Words of the copy are never markup; controls become visible. */
export const safe = (text: string): string =>
  escapeXml(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�'))
