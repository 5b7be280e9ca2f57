// Claims -> comma-separated values, one claim a row.
import type { ClaimLine } from './line.ts'

const HEAD =
  'source,no,verdict,kind,subject,metric,periodStart,periodEnd,scope,status,text,value,low,high,unit,hedge,line,column,sentence'

const cellOf = (value: string | number | readonly number[] | null | undefined): string => {
  const text = typeof value === 'object' && value !== null ? value.join('..') : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function showCsv(lines: readonly ClaimLine[]): string {
  const rows = lines.map((line) => {
    const { value, low, high, unit, hedge } = line.quantity
    const { source, no, verdict, kind, subject, metric, period, scope, status, text, column, sentence } = line
    const facts = [source, no, verdict, kind, subject, metric, period?.start, period?.end, scope, status, text]
    return [...facts, value, low, high, unit, hedge, line.line, column, sentence].map(cellOf).join(',')
  })
  return [HEAD, ...rows].join('\r\n') + '\r\n'
}
