// The list of built-in rules, by id.
import type { Rule } from '../rule.ts'
import * as list from './list.ts'

export const RULES: readonly Rule[] = Object.values(list).sort((a, b) => (a.id < b.id ? -1 : 1))
