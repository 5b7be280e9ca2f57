// A noun phrase -> the place, organisation or thing that it begins with, by make-up: 北白象镇规上工业总产值 -> 北白象镇.
import { NO_PLACE, ORGANISATION_ENDS, PLACE_ENDS } from '../../lexicon/organisations.ts'

export interface Name {
  readonly text: string
  readonly kind: 'place' | 'organisation'
  /** Its end within the phrase. */
  readonly end: number
}

const SINGLE = new Set(PLACE_ENDS.filter((end) => end.length === 1))
/** After a place's last character these make another word of it: 市级, 县域, 村民, 镇政府 (an organisation, read as such). */
const NO_NEXT = new Set([...'级域民长委场内外里容花直属部上辖界貌志情庭容'])
const ENDS = new Map<string, string[]>()
for (const end of [...ORGANISATION_ENDS, ...PLACE_ENDS.filter((place) => place.length > 1)]) {
  const last = end.at(-1)!
  const bucket = ENDS.get(last)
  if (bucket) bucket.push(end)
  else ENDS.set(last, [end])
}
for (const bucket of ENDS.values()) bucket.sort((a, b) => b.length - a.length)

const isPlaceEnd = (phrase: string, at: number): boolean => {
  if (at < 1 || NO_NEXT.has(phrase[at + 1] ?? '')) return false
  for (let length = 2; length <= 5 && length <= at + 1; length++)
    if (NO_PLACE.has(phrase.slice(at + 1 - length, at + 1))) return false
  return true
}

/** The longest beginning of the phrase that ends as a name does; 有 or 的 within it belong to nested names. */
export function findName(phrase: string): Name | undefined {
  let found: Name | undefined
  for (let at = 1; at < phrase.length; at++) {
    const character = phrase[at]!
    const bucket = ENDS.get(character)
    const end = bucket?.find((candidate) => at + 1 >= candidate.length + 1 && phrase.endsWith(candidate, at + 1))
    if (end) {
      if (end.length === 1 && phrase.length > at + 1 && !/[（(）)、和]/.test(phrase[at + 1]!)) continue
      found = {
        text: phrase.slice(0, at + 1),
        kind: end === '街道' || end === '社区' || end === '自治区' || end === '自治州' ? 'place' : 'organisation',
        end: at + 1,
      }
    } else if (SINGLE.has(character) && isPlaceEnd(phrase, at))
      found = { text: phrase.slice(0, at + 1), kind: 'place', end: at + 1 }
  }
  return found
}

/** What remains of a place's name without its rank: 平阳县 -> 平阳; undefined where that is too short to stand alone. */
export function findShortName(name: string): string | undefined {
  const match = /(?<head>[^省市区县旗镇乡]{2,6})(?:自治[区州县]|[省市区县旗镇乡村]|街道|社区)$/.exec(name)
  return match?.groups?.['head']
}
