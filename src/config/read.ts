// A YAML text -> plain values that fit a Shape, or every misfit with its line and the nearest right word.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { UserError } from '../errors.ts'
import type { Wording } from '../model.ts'
import { nearest } from '../text/nearest.ts'
import type { Shape } from './keys.ts'

export interface Misfit {
  readonly line: number
  readonly message: Wording
}

/** What was read, and the line of each rule that is named. */
export interface Reading {
  readonly value: unknown
  readonly ruleLines: readonly { readonly id: string; readonly line: number }[]
}

/** Throws one UserError that lists all misfits. */
export function readYaml(text: string, shape: Shape, path: string): Reading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf = (node: Node | null | undefined): number => lines.linePos(node?.range?.[0] ?? 0).line
  const misfits: Misfit[] = document.errors.map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    message: { zh: `不是合法的 YAML：${message}`, en: `not valid YAML: ${message}` },
  }))
  const ruleLines: { id: string; line: number }[] = []
  if (misfits.length === 0) fit(document.contents, shape, '', { misfits, ruleLines, lineOf })
  throwMisfits(misfits, path)
  return { value: document.toJS() ?? {}, ruleLines }
}

export function throwMisfits(misfits: readonly Misfit[], path: string): void {
  const [first, ...rest] = misfits
  if (!first) return
  const all = (lang: 'zh' | 'en'): string =>
    [first.message[lang], ...rest.map(({ line, message }) => `${path}:${line}: ${message[lang]}`)].join('\n')
  throw new UserError({ zh: all('zh'), en: all('en') }, { path, line: first.line })
}

interface Context {
  readonly misfits: Misfit[]
  readonly ruleLines: { id: string; line: number }[]
  lineOf(node: Node | null | undefined): number
}

const KINDS: Record<Shape['kind'], Wording> = {
  text: { zh: '文字', en: 'a text' },
  share: { zh: '0 到 1 的数', en: 'a number from 0 to 1' },
  choice: { zh: '其中之一', en: 'one of the words' },
  list: { zh: '列表', en: 'a list' },
  map: { zh: '“键: 值”', en: 'keys with values' },
  object: { zh: '“键: 值”', en: 'keys with values' },
}

function fit(node: Node | null, shape: Shape, key: string, context: Context): void {
  const misfit = (zh: string, en: string, at: Node | null = node): void =>
    void context.misfits.push({ line: context.lineOf(at), message: { zh: name(key) + zh, en: name(key) + en } })
  const wrongKind = (): void => misfit(`应是${KINDS[shape.kind].zh}`, `is to be ${KINDS[shape.kind].en}`)
  if (node === null || (isScalar(node) && node.value === null)) {
    if (shape.kind === 'text' || shape.kind === 'choice' || shape.kind === 'share') wrongKind()
    return
  }
  switch (shape.kind) {
    case 'text':
      if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') wrongKind()
      return
    case 'share': {
      const value = isScalar(node) ? node.value : undefined
      if (typeof value !== 'number' || !(value >= 0 && value <= 1)) wrongKind()
      return
    }
    case 'choice': {
      const value = isScalar(node) ? node.value : undefined
      if (typeof value === 'string' && shape.of.includes(value)) return
      const near = typeof value === 'string' ? nearest(value, shape.of) : undefined
      const choices = shape.of.join(' | ')
      misfit(
        `“${show(value)}”无效，可用 ${choices}${near ? `；是不是 ${near}？` : ''}`,
        `${show(value)} is none of ${choices}${near ? `; did you mean ${near}?` : ''}`,
      )
      return
    }
    case 'list':
      if (!isSeq(node)) return wrongKind()
      node.items.forEach((item, index) => fit(item as Node, shape.of, `${key}[${index}]`, context))
      return
    case 'map':
    case 'object':
      if (!isMap(node)) return wrongKind()
      for (const { key: keyNode, value } of node.items) {
        const word = isScalar(keyNode) ? String(keyNode.value) : ''
        const below = key === '' ? word : `${key}.${word}`
        const inner = shape.kind === 'map' ? shape.of : shape.keys[word]
        if (shape.kind === 'map' && shape.keys === 'rule')
          context.ruleLines.push({ id: word, line: context.lineOf(keyNode as Node) })
        if (inner) fit(value as Node, inner, below, context)
        else if (shape.kind === 'object') {
          const near = nearest(word, Object.keys(shape.keys))
          misfit(
            `没有“${word}”这个键${near ? `，是不是 ${near}？` : `；可用 ${Object.keys(shape.keys).join('、')}`}`,
            `no key ${word}${near ? `; did you mean ${near}?` : `; there are ${Object.keys(shape.keys).join(', ')}`}`,
            keyNode as Node,
          )
        }
      }
      for (const needed of shape.kind === 'object' ? (shape.required ?? []) : []) {
        if (!node.has(needed)) misfit(`缺“${needed}”`, `lacks ${needed}`)
      }
  }
}

const name = (key: string): string => (key === '' ? '' : `${key}: `)

const show = (value: unknown): string =>
  value === undefined ? '…' : typeof value === 'string' ? value : JSON.stringify(value)
