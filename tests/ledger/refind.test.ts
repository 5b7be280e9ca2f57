// Random edits of the sample articles: untouched claims keep their numbers, reworded ones nearly always, nothing gets a number of another.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/check/article.ts'
import { draftsOf } from '../../src/ledger/draft.ts'
import { parseLedger } from '../../src/ledger/file.ts'
import { mergeDrafts } from '../../src/ledger/merge.ts'
import type { Draft } from '../../src/ledger/record.ts'

const FOLDER = join(import.meta.dirname, '../../sources')
const RUNS = Number(env['REFIND_RUNS'] ?? 60)

/** A sentence of the text being edited; words put in by an edit have no origin. */
interface Line {
  readonly text: string
  /** The sentence before anyone reworded it: the same one may be put in again, elsewhere. */
  readonly first: string
  readonly origin: number | undefined
  readonly reworded: boolean
  /** What follows it: nothing, or a new paragraph. */
  readonly end: string
}

/** A sentence that a caption cuts in two is one line, whatever stands between its halves. */
const LINE = /[^。！？\n]*[。！？][”）]?|(?<=[^\n])[^。！？\n]+\n[^。！？]*[。！？][”）]?|[^。！？\n]+/g

function cutLines(text: string): Line[] {
  return [...text.matchAll(LINE)].map((match, origin) => ({
    text: match[0],
    first: match[0],
    origin,
    reworded: false,
    end: text.slice(match.index + match[0].length).match(/^\n*/)![0],
  }))
}

const TEXTS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8').replace(/^---\n[^]*?\n---\n/, '')
  return { name, lines: cutLines(text) }
})
const POOL = TEXTS.flatMap(({ lines }) => lines.map(({ text }) => text).filter((text) => /\d/.test(text)))

/** Words as an editor puts them: figures stay as they are. */
const REWORDINGS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(?=[^“#])/, '据了解，'),
  (text) => text.replace('达到', '为').replace('同比', '比上年同期'),
  (text) => text.replace('全镇', '镇里').replace('全市', '市里').replace('全县', '县里').replace('全区', '区里'),
  (text) => text.replace('目前', '眼下').replace('其中', '这里面').replace('累计', '总共'),
  (text) => text.replace('实现', '完成').replace('增长', '上升').replace('占', '占到'),
  (text) => text.replace(/的(?=[\u4e00-\u9fff])/, ''),
  (text) => text.replace('，', '，而且'),
  (text) => text.replace(/(?<=[\u4e00-\u9fff]{4})。$/, '，情况良好。'),
]

type Edit = (lines: Line[]) => void

const place = fc.nat(10_000)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat(POOL.length - 1)).map(([at, from]): Edit => (lines) => {
    lines.splice(at % (lines.length + 1), 0, {
      text: POOL[from]!,
      first: POOL[from]!,
      origin: undefined,
      reworded: false,
      end: at % 3 ? '' : '\n\n',
    })
  }),
  place.map(
    (at): Edit =>
      (lines) =>
        void lines.splice(at % lines.length, 1),
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 4 })).map(([from, to, count]): Edit => (lines) => {
    const moved = lines.splice(from % lines.length, count)
    lines.splice(to % (lines.length + 1), 0, ...moved)
  }),
  fc
    .tuple(
      place,
      fc.array(fc.nat(REWORDINGS.length - 1), { minLength: 1, maxLength: 3 }),
      fc.array(place, { maxLength: 3 }),
    )
    .map(([at, hows, slips]): Edit => (lines) => {
      const line = lines[at % lines.length]!
      const put = hows.reduce((text, how) => REWORDINGS[how]!(text), line.text)
      const text = slips.reduce(slip, put)
      if (text !== line.text) lines[at % lines.length] = { ...line, text, reworded: true }
    }),
)

/** One character that is no part of a figure left out. */
function slip(text: string, at: number): string {
  const places = [...text.matchAll(/(?<=[\u4e00-\u9fff]{2})[\u4e00-\u9fff](?=[\u4e00-\u9fff]{2})/g)]
  const chosen = places[at % Math.max(1, places.length)]
  if (!chosen || /[一二三四五六七八九十两百千万亿几多余近超约第]/.test(chosen[0])) return text
  return text.slice(0, chosen.index) + text.slice(chosen.index + 1)
}

interface Placed {
  readonly draft: Draft
  readonly line: Line | undefined
}

/** Drafts of the text, each with the line that it stands in. */
function readPlaced(name: string, lines: readonly Line[]): Placed[] {
  const file = lines.map(({ text, end }) => text + end).join('')
  const ends: number[] = []
  let end = 0
  for (const line of lines) ends.push((end += line.text.length + line.end.length))
  const articles = readArticles(name, file)
  const drafts = draftsOf(articles)
  let index = 0
  return articles.flatMap((article) =>
    article.claims.map((claim) => {
      const piece = article.pieces.findLast(({ at }) => at <= claim.start)!
      const offset = piece.start + claim.start - piece.at
      return { draft: drafts[index++]!, line: lines[ends.findIndex((each) => offset < each)] }
    }),
  )
}

const keyOf = ({ draft }: Placed): string => `${draft.kind} ${draft.figure} ${draft.exact}`

describe('claims of an edited article', () => {
  it('are found again, and no number goes to another', () => {
    const count = { untouched: 0, kept: 0, reworded: 0, rewordedKept: 0, wrong: 0 }
    const check = (index: number, edits: readonly Edit[]): void => {
      const { name, lines } = TEXTS[index]!
      const before = readPlaced(name, lines)
      const first = mergeDrafts(
        parseLedger('a.yaml', name, ''),
        before.map(({ draft }) => draft),
      )
      const edited = [...lines]
      for (const each of edits) if (edited.length > 1) each(edited)
      const after = readPlaced(name, edited)
      const second = mergeDrafts(
        parseLedger('a.yaml', name, first.text),
        after.map(({ draft }) => draft),
      )
      const owner = new Map(first.numbers.map(({ no }, at) => [no, before[at]!]))
      const numbers = second.numbers.map(({ no }) => no)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const no of second.added) expect(owner.has(no)).toBe(false)
      for (const [at, now] of after.entries()) {
        const no = numbers[at]!
        const then = owner.get(no)
        // Words that stand in several places are the same claim wherever they stand.
        if (!then || then.line?.first === now.line?.first || keyOf(then) === keyOf(now)) continue
        const twin = before.some((each) => each.line?.first === now.line?.first && keyOf(each) === keyOf(then))
        if (!twin && then.line?.text !== now.line?.text) count.wrong++
      }
      for (const [at, then] of before.entries()) {
        const no = first.numbers[at]!.no
        const line = edited.find(({ origin }) => origin !== undefined && origin === then.line?.origin)
        if (!line) continue
        const here = after.map((each, place) => ({ ...each, no: numbers[place]! })).filter((each) => each.line === line)
        const same = here.filter(
          (each) => each.draft.figure === then.draft.figure && each.draft.kind === then.draft.kind,
        )
        // The reading itself may find other claims in other surroundings: only what is there can be found again.
        if (same.length === 0) continue
        // Of two places with the same words either may be the one that stayed.
        const kept =
          same.some((each) => each.no === no) ||
          after.some((each, place) => numbers[place] === no && keyOf(each) === keyOf(then))
        if (line.reworded) {
          count.reworded++
          if (kept) count.rewordedKept++
        }
        if (!same.some((each) => keyOf(each) === keyOf(then))) continue
        count.untouched++
        if (kept) count.kept++
      }
    }
    const article = fc.nat(TEXTS.length - 1)
    const edits = fc.array(edit, { minLength: 1, maxLength: 30 })
    fc.assert(fc.property(article, edits, check), {
      numRuns: RUNS,
      endOnFailure: true,
      seed: Number(env['REFIND_SEED'] ?? 8),
    })
    if (env['REFIND_SHOW']) process.stderr.write(JSON.stringify(count) + '\n')
    expect(count.untouched).toBeGreaterThan(RUNS)
    expect(count.kept / count.untouched).toBeGreaterThanOrEqual(0.995)
    expect(count.reworded).toBeGreaterThan(RUNS)
    expect(count.rewordedKept / count.reworded).toBeGreaterThanOrEqual(0.95)
    expect(count.wrong).toBe(0)
  })
})
