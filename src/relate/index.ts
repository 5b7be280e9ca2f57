// Figures and claims of one article -> the relations that its text asserts between them, each judged with intervals.
import type { Extracted } from '../extract/index.ts'
import type { Relation } from '../model.ts'
import { readAnnouncedCounts } from './lists/announced.ts'
import { readAverages } from './product/average.ts'
import { readBaseGrowth } from './change/from-base.ts'
import { readConversions } from './product/conversion.ts'
import { readDifferences } from './difference.ts'
import { readExchangeRates } from './product/exchange.ts'
import { readGrowth } from './change/index.ts'
import { readImpliedWholes } from './whole/implied.ts'
import { readListCounts } from './lists/count.ts'
import { readTimesOf } from './change/multiple.ts'
import { readListForms } from './lists/form.ts'
import { readNamedPeriods } from './named-period.ts'
import { readParts } from './whole/part.ts'
import { readPassages, type Passage } from './passage.ts'
import { readPerHead } from './product/per-head.ts'
import { readPoints } from './change/percent-as-points.ts'
import { readProducts } from './product/index.ts'
import { readRankShifts } from './rank-shift.ts'
import { readRatios } from './product/ratio.ts'
import { readRespectively } from './lists/respectively.ts'
import { readShares } from './whole/share.ts'
import { readSpans } from './span.ts'
import { readStructures } from './whole/structure.ts'
import { readSums } from './whole/sum.ts'
import { readTables } from './table/index.ts'
import { readRepeated } from './repeat.ts'
import { bindingOf, weighRelation } from './weigh/index.ts'
import { readTallies } from './whole/tally.ts'

/** Readers of the whole text; order has no meaning. */
const ARTICLE_READERS: readonly ((article: Extracted) => Iterable<Relation>)[] = [
  readListCounts,
  readListForms,
  readAnnouncedCounts,
  readNamedPeriods,
  readRankShifts,
  readTallies,
  readExchangeRates,
  readTables,
  readRepeated,
]

interface Reader {
  readonly read: (passage: Passage) => Iterable<Relation>
  /** One of these characters, or of the words, must stand in the passage. */
  readonly characters?: string
  readonly words?: readonly string[]
  readonly amounts?: number
  readonly rates?: number
}

/** Readers of one passage, each with the least it needs: most passages need none of them. */
const PASSAGE_READERS: readonly Reader[] = [
  { read: readAverages, characters: '均', amounts: 2 },
  { read: readBaseGrowth, characters: '比较', amounts: 2, rates: 1 },
  { read: readConversions, characters: '合即', words: ['等于', '当于'], amounts: 2 },
  { read: readDifferences, characters: '差', words: ['进出口', '自然增长率'] },
  { read: readGrowth, characters: '到至为成比较', words: ['今年'] },
  { read: readImpliedWholes, characters: '占', amounts: 2, rates: 2 },
  { read: readParts, words: ['其中', '包括'], amounts: 1 },
  { read: readPerHead, words: ['人均'], amounts: 3 },
  { read: readPoints, characters: '%' },
  { read: readProducts, characters: '每', words: ['总产'], amounts: 3 },
  { read: readRatios, characters: '∶:：比', amounts: 2 },
  { read: readRespectively, words: ['分别'] },
  { read: readShares, characters: '占率的', amounts: 1, rates: 1 },
  { read: readSpans, characters: '年天时' },
  { read: readStructures, characters: '占比', words: ['份额', '权重', '贡献率', '构成', '结构'] },
  { read: readSums, characters: '包计共（(：', words: ['其中', '涵盖', '分别'], amounts: 2 },
  { read: readTimesOf, characters: '倍', amounts: 2 },
]

/** A character's code -> its number among the cues, 0 for none. */
const CUES = new Uint8Array(0x10000)
/** Of each cue the readers that it is enough for, and those that it may begin a word of: one bit each. */
const ENOUGH = [0]
const BEGINS = [0]
const numberOf = (character: string): number => {
  const code = character.charCodeAt(0)
  if (CUES[code] === 0) {
    CUES[code] = ENOUGH.push(0) - 1
    BEGINS.push(0)
  }
  return CUES[code]!
}
PASSAGE_READERS.forEach(({ characters = '', words = [] }, index) => {
  for (const character of characters) ENOUGH[numberOf(character)]! |= 1 << index
  for (const word of words) BEGINS[numberOf(word)]! |= 1 << index
})

/** Relations in text order. */
export function relate(article: Extracted): Relation[] {
  const relations: Relation[] = []
  for (const read of ARTICLE_READERS) for (const relation of read(article)) relations.push(relation)
  for (const passage of readPassages(article)) readPassage(passage, relations)
  const binding = bindingOf(article)
  return relations
    .sort((a, b) => a.at.start - b.at.start)
    .filter(isFirst)
    .map((relation) => weighRelation(relation, binding))
}

/** Its characters are gone through once for all readers. */
function readPassage(passage: Passage, relations: Relation[]): void {
  const { start, end, amounts, rates } = passage
  const { text } = passage.article
  let enough = 0
  let begun = 0
  for (let i = start; i < end; i++) {
    const cue = CUES[text.charCodeAt(i)]!
    if (cue === 0) continue
    enough |= ENOUGH[cue]!
    begun |= BEGINS[cue]!
  }
  for (let index = 0; index < PASSAGE_READERS.length; index++) {
    if ((((enough | begun) >> index) & 1) === 0) continue
    const reader = PASSAGE_READERS[index]!
    if (amounts.length < (reader.amounts ?? 0) || rates.length < (reader.rates ?? 0)) continue
    if (((enough >> index) & 1) === 0 && !reader.words!.some((word) => passage.text.includes(word))) continue
    for (const relation of reader.read(passage)) relations.push(relation)
  }
}

/** Two readers may see one relation: the one listed first has it. */
const isFirst = ({ kind, at }: Relation, index: number, all: readonly Relation[]): boolean => {
  for (let i = index - 1; i >= 0 && all[i]!.at.start === at.start; i--) if (all[i]!.kind === kind) return false
  return true
}
