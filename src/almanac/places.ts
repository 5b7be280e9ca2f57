// Names of places -> what the divisions of 2016–2023 know of them. The table is read on the first question, not before.
import { readTable } from './table.ts'

/** The years of the divisions in the table. */
export const DIVISIONS_YEARS = '2016—2023'

export type PlaceLevel = 'province' | 'city' | 'county' | 'town'

export interface Place {
  /** In full: 乐清市, 青街畲族乡. */
  readonly name: string
  readonly level: PlaceLevel
  /** Province, city, county, as far as they stand above it. */
  readonly parents: readonly string[]
  /** The last year that has the name; undefined where it stands. */
  readonly until?: number
}

/** The names of provinces, cities and counties; the towns stay in their own file until one is asked for. */
interface Names {
  /** "name:line,line" in the order of the names, each row with a line break before and behind it. */
  readonly sorted: string
  /** The lines of the table of divisions without their towns, once a place is asked for. */
  readonly rows: string
  /** 1 for each pair of first characters of a name (and for a few pairs of none). */
  readonly beginnings: Uint8Array
  /** The last two characters of all full names, as one number each. */
  readonly endings: ReadonlySet<number>
}

interface Towns {
  readonly text: string
  readonly lines: readonly string[]
  /** Where each line begins in the text. */
  readonly starts: readonly number[]
}

const TOWN_ENDINGS = ['镇', '乡', '街道', ''] as const
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各'
const ETHNIC = new RegExp(`(?:(?:${PEOPLES})族|哈萨克|蒙古|柯尔克孜|民族)+$`)

/** Two characters as a small number: many pairs share one. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 7) & 0xffff

const pairBefore = (text: string, end: number): number => text.charCodeAt(end - 2) * 65_536 + text.charCodeAt(end - 1)

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) < 58

/** A name and the last year that has it: 盐盆16. */
const split = (marked: string): { name: string; until?: number } =>
  isDigit(marked, marked.length - 1)
    ? { name: marked.slice(0, -2), until: 2000 + Number(marked.slice(-2)) }
    : { name: marked }

let names: Names | undefined

function readNames(): Names {
  if (names) return names
  const [, first, last, sorted, rows] = readTable('names.txt').split('\n#\n')
  const beginnings = new Uint8Array(65_536)
  for (let at = 0; at < first!.length; at += 2) beginnings[pairAt(first!, at)] = 1
  const endings = new Set<number>()
  for (let end = 2; end <= last!.length; end += 2) endings.add(pairBefore(last!, end))
  return (names = { sorted: `\n${sorted!}\n`, rows: rows!, beginnings, endings })
}

const divisions = new Map<string, readonly Place[]>()
const NONE: readonly Place[] = []

/** Provinces, cities and counties by full or short name: 乐清市, 乐清; 恩施州; 内蒙古. */
export function findDivisions(name: string): readonly Place[] {
  const { sorted, beginnings } = readNames()
  if (beginnings[pairAt(name, 0)] !== 1) return NONE
  const known = divisions.get(name)
  if (known) return known
  const lines = findRow(sorted, name)
  const found = lines === undefined ? NONE : lines.split(',').map((line) => placeOf(Number(line)))
  if (divisions.size < 50_000) divisions.set(name, found)
  return found
}

/** What stands behind the name in the sorted rows. */
function findRow(sorted: string, name: string): string | undefined {
  let low = 0
  let high = sorted.length - 1
  // low stands on a line break before the row, high on one at or behind its end
  while (low < high) {
    const start = sorted.lastIndexOf('\n', (low + high) >> 1)
    const colon = sorted.indexOf(':', start)
    const row = sorted.slice(start + 1, colon)
    if (row === name) return sorted.slice(colon + 1, sorted.indexOf('\n', colon))
    if (row < name) low = sorted.indexOf('\n', colon)
    else high = start
  }
  return undefined
}

/** True where the name of a province, city or county, full or short, may begin at the offset. */
export const mayBeginDivision = (text: string, at: number): boolean => readNames().beginnings[pairAt(text, at)] === 1

/** False where no full name of a division ends at the offset; cheap enough for every 市 of a text. */
export const mayEndDivision = (text: string, end: number): boolean => readNames().endings.has(pairBefore(text, end))

let rows: readonly string[] | undefined

const readRows = (): readonly string[] => (rows ??= readNames().rows.split('\n'))

/** The line of the city or province above a line; -1 above provinces. */
function above(line: number): number {
  const list = readRows()
  const sign = list[line]![0]
  if (sign === '=') return -1
  for (let up = line - 1; up >= 0; up--) {
    const row = list[up]!
    // A lone - opens the counties that lie in no city.
    if (row[0] === '=' || (row[0] === '-' && sign !== '-' && row !== '-')) return up
    if (row === '-' && sign !== '-') {
      while (list[up]![0] !== '=') up--
      return up
    }
  }
  return -1
}

const places = new Map<number, Place>()
const lineOf = new WeakMap<Place, number>()

/** The place that a line of the table stands for; the same object each time. */
function placeOf(line: number): Place {
  const known = places.get(line)
  if (known) return known
  const row = readRows()[line]!
  const level = row[0] === '=' ? 'province' : row[0] === '-' ? 'city' : 'county'
  const { name, until } = split(level === 'county' ? row : row.slice(1))
  const parents: string[] = []
  for (let up = above(line); up >= 0; up = above(up)) {
    const parent = split(readRows()[up]!.slice(1)).name
    if (parent !== name) parents.unshift(parent)
  }
  const place: Place = { name, level, parents, ...(until ? { until } : {}) }
  places.set(line, place)
  lineOf.set(place, line)
  return place
}

let table: Towns | undefined

function readTowns(): Towns {
  if (table) return table
  const text = readTable('divisions.txt')
  const lines = text.split('\n')
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  return (table = { text, lines, starts })
}

/** The towns, townships, subdistricts of a line of the table. */
function* townsOf(line: number): Generator<Place> {
  const { name, parents } = placeOf(line)
  const text = readTowns().lines[line]!
  for (const [index, group] of text
    .slice(text.indexOf(':') + 1)
    .split('|')
    .entries()) {
    for (const marked of group ? group.split(' ') : []) {
      const { name: base, until } = split(marked)
      yield {
        name: base + TOWN_ENDINGS[index]!,
        level: 'town',
        parents: [...parents, name],
        ...(until ? { until } : {}),
      }
    }
  }
}

/** 青街畲族乡 is named 青街乡 too. */
export const isNamed = ({ name: known }: Place, name: string): boolean => {
  if (known === name) return true
  const ending = known.at(-1)!
  return (ending === '乡' || ending === '镇') && known.slice(0, -1).replace(ETHNIC, '') + ending === name
}

/** Every place of this name: 乐清市, 乐清, 恩施州, 柳市镇; towns by their full name only; former ones too. */
export function findPlaces(name: string): readonly Place[] {
  return townEnding(name) ? findTowns(name) : findDivisions(name)
}

const towns = new Map<string, readonly Place[]>()

const townEnding = (name: string): string | undefined =>
  ['镇', '乡', '街道'].find((ending) => name.endsWith(ending) && name.length > ending.length)

/** Every town of this name in the country, former ones too: 青街乡 finds 青街畲族乡. */
export function findTowns(name: string): readonly Place[] {
  const known = towns.get(name)
  if (known) return known
  const { text, starts } = readTowns()
  const ending = townEnding(name)
  if (!ending) return []
  const base = name.slice(0, -ending.length)
  const found: Place[] = []
  for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + 1)) {
    if (!' :|'.includes(text[at - 1] ?? '-')) continue
    const next = text[at + base.length] ?? '\n'
    if (!' |\n'.includes(next) && !isDigit(next, 0) && !PEOPLES.includes(next)) continue
    const line = lineAt(starts, at)
    for (const town of townsOf(line)) if (isNamed(town, name)) found.push(town)
    at = starts[line + 1] ?? text.length
  }
  towns.set(name, found)
  return found
}

/** Index of the last line that begins at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const below = new WeakMap<Place, readonly Place[]>()

/** The towns below a province, a city or a county, former ones too. */
export function findTownsBelow(place: Place): readonly Place[] {
  let found = below.get(place)
  if (!found) below.set(place, (found = [...readTownsBelow(place)]))
  return found
}

function* readTownsBelow(place: Place): Generator<Place> {
  const { lines } = readTowns()
  const top = lineOf.get(place)
  if (top === undefined) return
  if (place.level === 'county') yield* townsOf(top)
  else
    for (let line = top + 1; line < lines.length && isUnder(line, top); line++)
      if (lines[line]!.includes(':')) yield* townsOf(line)
}

function isUnder(line: number, top: number): boolean {
  for (let up = above(line); up >= 0; up = above(up)) if (up === top) return true
  return false
}

/** True where the first place lies in the second. */
export const isBelow = (place: Place, above: Place): boolean =>
  place.parents.includes(above.name) && above.parents.every((name) => place.parents.includes(name))

/** True where a place of the first name lies in a place of the second, both full or short. */
export function isChildOf(name: string, parent: string): boolean {
  const above = findPlaces(parent)
  return above.length > 0 && findPlaces(name).some((place) => above.some((one) => isBelow(place, one)))
}
