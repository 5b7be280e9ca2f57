// Who, what and when of a claim -> what two claims must have in common to speak of one thing.
import { findDivisions } from '../../almanac/places.ts'
import { MODIFIERS } from '../../lexicon/metric-words.ts'
import { findMetric } from '../../lexicon/metrics.ts'
import type { Claim, ClaimKey, Part, Period, Told } from '../../model.ts'

/** Below this a part is unsure, however it was read. */
const UNSURE = 0.6

const told = (stated: boolean, sure: number): Told => (sure < UNSURE ? 'unsure' : stated ? 'stated' : 'carried')

export function keyOf(
  subject: Part<string>,
  metric: Part<string>,
  period: Part<Period> | null,
  sure: Claim['sure'],
): ClaimKey {
  return {
    who: { ...whoOf(subject.value), told: told(subject.stated, sure.subject) },
    what: { ...whatOf(metric.value), told: told(metric.stated, sure.metric) },
    when: {
      start: period?.value.start ?? null,
      end: period?.value.end ?? null,
      told: told(period?.stated ?? false, sure.period),
    },
  }
}

const NATION = /^(?:全国|我国|中国|国内)$/

/** 浙江省温州市 and 温州市 are one place. */
function whoOf(subject: string): { place: string | null; name: string } {
  if (NATION.test(subject)) return { place: '中国', name: '中国' }
  for (let at = 0; at + 1 < subject.length; at++) {
    const [place, ...others] = findDivisions(subject.slice(at))
    if (place) return { place: others.length > 0 ? place.name : [...place.parents, place.name].join('/'), name: place.name }
  }
  return { place: null, name: subject }
}

/** 规上工业增加值: 增加值 with 规模 and 工业 before it; what no list knows stays a modifier as it is. */
function whatOf(metric: string): { head: string; modifiers: readonly string[] } {
  const head = findMetric(metric)?.name ?? metric
  let rest = metric.endsWith(head) ? metric.slice(0, -head.length) : metric
  const modifiers: string[] = []
  for (const [axis, words] of MODIFIERS) {
    const word = words.find((one) => rest.includes(one))
    if (word === undefined) continue
    modifiers.push(axis)
    rest = rest.replace(word, '')
  }
  rest = rest.replace(/[的“”\s]/g, '')
  return { head, modifiers: rest ? [...modifiers, rest] : modifiers }
}
