// Every built-in rule. To add one: its file, its line here.
import type { Rule } from '../rule.ts'
import bareDecimal from './bare-decimal.ts'

export const RULES: readonly Rule[] = [bareDecimal]
