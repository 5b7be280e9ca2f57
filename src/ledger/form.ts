// A block as it stands -> the block in the form that every YAML parser reads alike; what needs no change keeps every byte.
import type { Scalar, YAMLMap } from 'yaml'
import { quote, showKey, showScalar, UNSEEN } from './scalar.ts'
import { isBare, parse, showBlock, startOf, yaml, type Block, type Fields } from './yaml.ts'

/** Keys that hecha writes; what else a person put into an entry stays as it is. */
const OWN = new Set(
  'number kind subject metric period scope figure value unit quote verdict checked note before retired fingerprint rule source quotes by on why'.split(
    ' ',
  ),
)

/** Older records say `no`, which parsers of YAML 1.1 take for false. */
export const NUMBER = 'number'
const OLD_NUMBER = 'no'

export function renewBlock(block: Block): Block {
  const fields = renewFields(block.fields)
  const text = block.hand ? renewByHand(block) : block.text.slice(0, startOf(block)) + showBlock(fields)
  return text === block.text ? block : { ...block, fields, text }
}

function renewFields(fields: Fields): Fields {
  if (!(OLD_NUMBER in fields)) return fields
  const entries = Object.entries(fields).filter(([key]) => key !== OLD_NUMBER || !(NUMBER in fields))
  return Object.fromEntries(entries.map(([key, value]) => [key === OLD_NUMBER ? NUMBER : key, value]))
}

type Range = [start: number, end: number, ...rest: number[]]

interface Splice {
  readonly range: Range
  readonly text: string
}

/** Only the keys and scalars that must change are cut out and set anew: comments and layout stay. */
function renewByHand(block: Block): string {
  const document = parse('', block.text, block.line)
  const [entry] = (document.contents as unknown as { items: YAMLMap<Scalar>[] }).items
  const splices: Splice[] = []
  const set = (node: Scalar | null | undefined, text: string | undefined): void => {
    if (node?.range && text !== undefined) splices.push({ range: node.range, text })
  }
  const { isMap, isScalar, isSeq } = yaml()
  for (const { key, value } of entry!.items) {
    const name = key.value === OLD_NUMBER && !entry!.has(NUMBER) ? NUMBER : String(key.value)
    if (!OWN.has(name)) continue
    set(key, name === key.value ? keyOf(key) : name)
    if (isScalar(value)) set(value, scalarOf(name, value, block.text))
    else if (isSeq<Scalar>(value)) for (const item of value.items) set(item, scalarOf('', item, block.text))
    else if (isMap<Scalar, Scalar>(value))
      for (const pair of value.items) {
        set(pair.key, keyOf(pair.key))
        if (isScalar(pair.value)) set(pair.value, scalarOf('', pair.value, block.text))
      }
  }
  return splices.reduceRight(
    (text, { range: [start, end], text: words }) => text.slice(0, start) + words + text.slice(end),
    block.text,
  )
}

function keyOf({ type, value }: Scalar): string | undefined {
  const shown = showKey(String(value))
  return type === 'PLAIN' && shown !== value ? shown : undefined
}

function scalarOf(key: string, { type, value, range }: Scalar, text: string): string | undefined {
  if (typeof value !== 'string' || !range) return undefined
  const given = text.slice(range[0], range[1])
  if (UNSEEN.test(given.replace(/[\n\t]/g, ''))) return quote(value) + (given.endsWith('\n') ? '\n' : '')
  if (type !== 'PLAIN' || value === '' || isBare(key, value)) return undefined
  const shown = showScalar(value)
  return shown === value ? undefined : shown
}
