// The text of a ledger file <-> its head, one block an entry, its tail. Blocks that do not change keep every byte.
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Document, Scalar, YAMLMap } from 'yaml'
import { UserError } from '../errors.ts'
import { findKey, findValue, showKey, showScalar, showValue, type Value } from './scalar.ts'

export type Fields = Record<string, Value>

export interface Block {
  /** Comments and empty lines above it, then the entry, each line with its end. */
  readonly text: string
  readonly line: number
  readonly fields: Fields
  /** Written by hand: only the YAML library may change it. */
  readonly hand: boolean
}

export interface Sheet {
  readonly path: string
  readonly head: string
  readonly blocks: readonly Block[]
  /** Keys of the head, as text. */
  readonly keys: Record<string, string>
}

// Loaded only where a hand changed the form of a file: a check starts without it.
export const yaml = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml

const CONFLICT = /^(?:<{7}|={7}|>{7})/m
const HEAD_LINE = /^(?<key>[a-z]+): (?<value>.*)$/

/** Both sides of a merge that only disagree about next: the larger number is right. */
function settleNext(text: string): string {
  return text.replace(
    /^<{7}.*\r?\nnext: (?<ours>\d+)\r?\n={7}\r?\nnext: (?<theirs>\d+)\r?\n>{7}.*$/m,
    (_all, ours: string, theirs: string) => `next: ${Math.max(Number(ours), Number(theirs))}`,
  )
}

export function readSheet(path: string, given: string, list: string): Sheet {
  const text = settleNext(given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const conflict = CONFLICT.exec(text)
  if (conflict)
    throw new UserError(
      { zh: '这里留有合并冲突，须保留一方', en: 'a merge left its conflict here; keep one side' },
      { path, line: lineOf(text, conflict.index) },
    )
  const lines = text.split(/(?<=\n)/)
  const start = lines.findIndex((line) => line.replace(/\s*(?:#.*)?\n?$/, '') === `${list}:`)
  const first = start < 0 ? -1 : lines.findIndex((line, index) => index > start && /^ *- /.test(line))
  if (first < 0) return readWhole(path, text, list)
  const mark = /^ *- /.exec(lines[first]!)![0]
  const head = lines.slice(0, start + 1).join('')
  const keys = readHead(path, head, list)
  const blocks: Block[] = []
  let from = start + 1
  while (from < lines.length) {
    let to = from
    while (to < lines.length && !lines[to]!.startsWith(mark)) to++
    if (to < lines.length) to++
    while (to < lines.length && !lines[to]!.startsWith(mark)) to++
    while (to > from + 1 && to < lines.length && isLead(lines[to - 1]!, mark)) to--
    blocks.push(readBlock(path, lines.slice(from, to), from + 1, mark))
    from = to
  }
  return { path, head, blocks, keys }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Belongs to the entry below it. */
const isLead = (line: string, mark: string): boolean =>
  line.trim() === '' || (line.trimStart().startsWith('#') && line.length - line.trimStart().length <= mark.length - 2)

function readHead(path: string, head: string, list: string): Record<string, string> {
  const keys: Record<string, string> = {}
  for (const line of head.split('\n')) {
    if (!line || line === `${list}:`) continue
    const { key, value } = HEAD_LINE.exec(line)?.groups ?? {}
    const read = key === undefined || value === undefined ? undefined : findValue(value)
    if (typeof read !== 'string') return plainKeys(parse(path, head, 1).toJS() as Record<string, unknown>)
    keys[key!] = key === 'next' && keys[key] ? String(Math.max(Number(keys[key]), Number(read))) : read
  }
  return keys
}

const plainKeys = (keys: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(keys).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])))

/** Throws a UserError that names the line, counted from `line`. */
export function parse(path: string, text: string, line: number): Document.Parsed {
  // Everything is text: a figure of 8.50 must not become 8.5.
  const document = yaml().parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false })
  const fail = (message: string, at: number): never => {
    throw new UserError(
      { zh: `YAML 有误：${message}`, en: `no valid YAML: ${message}` },
      { path, line: line - 1 + lineOf(text, at) },
    )
  }
  const error = document.errors[0]
  if (error) fail(error.message, error.pos[0])
  // An alias without its anchor only shows when the values are asked for.
  const anchors = new Set<string>()
  yaml().visit(document, (_key, node) => {
    if (yaml().isAlias(node) && !anchors.has(node.source)) fail(`*${node.source}`, node.range?.[0] ?? 0)
    const anchor = yaml().isNode(node) && 'anchor' in node ? node.anchor : undefined
    if (anchor) anchors.add(anchor)
  })
  return document
}

function readBlock(path: string, lines: readonly string[], line: number, mark: string): Block {
  const text = lines.join('')
  const fields: Fields = {}
  const indent = ' '.repeat(mark.length)
  let started = false
  for (const [index, each] of lines.entries()) {
    const bare = each.replace(/\n$/, '')
    if (!started && isLead(each, mark)) continue
    const open = started ? indent : mark
    const colon = bare.indexOf(': ')
    const key = bare.startsWith(open) && colon > 0 ? findKey(bare.slice(open.length, colon)) : undefined
    const value = key === undefined ? undefined : findValue(bare.slice(colon + 2))
    if (key === undefined || value === undefined || key in fields) return readByHand(path, text, line, index)
    fields[key] = value
    started = true
  }
  return { text, line: line + lines.findIndex((each) => each.startsWith(mark)), fields, hand: mark !== '  - ' }
}

function readByHand(path: string, text: string, line: number, _at: number): Block {
  const list = parse(path, text, line).toJS() as unknown
  const entry: unknown = Array.isArray(list) ? list[0] : undefined
  if (!Array.isArray(list) || list.length !== 1 || typeof entry !== 'object' || entry === null)
    throw new UserError({ zh: '这里应是一条记录', en: 'here an entry with its keys is expected' }, { path, line })
  const fields: Fields = {}
  for (const [key, value] of Object.entries(entry as Record<string, unknown>)) fields[key] = plain(value)
  const lead = text.split('\n').findIndex((each) => /^ *- /.test(each))
  return { text, line: line + Math.max(0, lead), fields, hand: true }
}

function plain(value: unknown): Value {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
  if (typeof value !== 'object' || value === null) return ''
  const pairs = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(pairs.map(([key, item]) => [key, typeof item === 'string' ? item : JSON.stringify(item)]))
}

/** A file whose list is empty, or written in a form of its own, which is laid out anew. */
function readWhole(path: string, text: string, list: string): Sheet {
  const document = parse(path, text, 1)
  const { isMap, isSeq } = yaml()
  if (document.contents !== null && !isMap(document.contents))
    throw new UserError(
      { zh: `这里应有 ${list} 等项`, en: `the keys of a ledger are expected (${list} …)` },
      { path, line: 1 },
    )
  const items = document.get(list)
  const keys = plainKeys((document.toJS() ?? {}) as Record<string, unknown>)
  if (isSeq(items) && items.items.length > 0) {
    items.flow = false
    for (const item of items.items) if (isMap(item)) item.flow = false
    document.delete(list)
    document.set(list, items)
    const laid = document.toString({ lineWidth: 0 })
    if (laid === text)
      throw new UserError({ zh: `${list} 无法读出`, en: `the list ${list} cannot be read` }, { path, line: 1 })
    return readSheet(path, laid, list)
  }
  if (items !== undefined && items !== null && items !== '' && !isSeq(items))
    throw new UserError({ zh: `${list} 应是列表`, en: `${list} is to be a list` }, { path, line: 1 })
  // Nothing but comments, which stay.
  if (document.contents === null)
    return { path, head: `${text.replace(/(?<=[^\n])$/, '\n')}${list}:\n`, blocks: [], keys }
  document.delete(list)
  const rest = document.toString({ lineWidth: 0 })
  return { path, head: `${rest === '{}\n' ? '' : rest}${list}:\n`, blocks: [], keys }
}

/** A number and a truth to every parser: the only values that are not text. */
const BARE: Readonly<Record<string, RegExp>> = { number: /^[1-9]\d*$/, retired: /^true$/ }

export const isBare = (key: string, value: Value): boolean =>
  typeof value === 'string' && Object.hasOwn(BARE, key) && BARE[key]!.test(value)

/** A new entry as hecha writes it. */
export function showBlock(fields: Fields): string {
  const lines = Object.entries(fields).map(
    ([key, value]) => `${showKey(key)}: ${isBare(key, value) ? (value as string) : showValue(value)}`,
  )
  return `  - ${lines.join('\n    ')}\n`
}

/** Where the entry begins, behind the comments that belong to it. */
export const startOf = ({ text }: Pick<Block, 'text'>): number => text.search(/^ *- /m)

/** The block with other fields: undefined takes a key away; what a person wrote in it stays. */
export function editBlock(block: Block, changes: Record<string, Value | undefined>): Block {
  const fields = { ...block.fields }
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete fields[key]
    else fields[key] = value
  }
  if (!block.hand) {
    const lead = block.text.slice(0, startOf(block))
    return { ...block, fields, text: lead + showBlock(fields) }
  }
  return { ...block, fields, text: editByHand(block, changes) }
}

function editByHand(block: Block, changes: Record<string, Value | undefined>): string {
  const start = startOf(block)
  const lead = block.text.slice(0, start)
  const document = parse('', block.text.slice(start), block.line)
  const entry = (document.contents as unknown as { items: YAMLMap[] }).items[0]!
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) entry.delete(key)
    else if (typeof value === 'string') setScalar(document, entry, key, value)
    else if (Array.isArray(value)) entry.set(key, document.createNode(value, { flow: true }))
    else {
      if (!yaml().isMap(entry.get(key))) entry.set(key, document.createNode({}, { flow: true }))
      const map = entry.get(key) as YAMLMap
      for (const pair of [...map.items]) {
        const name = String((pair.key as Scalar).value)
        if (!(name in value)) map.delete(name)
      }
      for (const [name, item] of Object.entries(value)) setScalar(document, map, name, item)
    }
  }
  const mark = /^ *- /m.exec(block.text)![0]
  const indent = ' '.repeat(mark.length - 2)
  const shown = document.toString({ lineWidth: 0, indentSeq: true })
  const lines = shown.split('\n').map((line) => (line ? indent + line : line))
  return lead + lines.join('\n')
}

function setScalar(document: Document, map: YAMLMap, key: string, value: string): void {
  const old = map.get(key, true)
  if (old && old.value === value) return
  const node = document.createNode(value) as Scalar
  node.type = isBare(key, value) || !showScalar(value).startsWith('"') ? 'PLAIN' : 'QUOTE_DOUBLE'
  if (old?.comment) node.comment = old.comment
  map.set(key, node)
}

export function showSheet(head: string, blocks: readonly Block[]): string {
  return blocks.length ? head + blocks.map(({ text }) => (text.endsWith('\n') ? text : text + '\n')).join('') : head
}
