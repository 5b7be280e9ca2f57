// A rank's sentence -> the list that it stands in, with its year: “2024年度全国千强镇”榜单.
import type { Part, Period } from '../../model.ts'
import type { Place } from '../clauses/noun-phrase.ts'

/** The list that ranks are taken from until another is named. */
export interface Ranking {
  readonly list: string
  readonly period: Part<Period> | null
  readonly sentence: number
}

/** Sentences that a list is carried over. */
const REACH = 8

/** “…500强”榜单, …百强县, …名单 in the sentence before the rank. */
export function findListName({ reading, parsed, token }: Place): string | undefined {
  const { text } = reading.story
  const from = parsed.tokens[0]!.start
  const before = text.slice(Math.max(from, parsed.tokens[token]!.start - 80), parsed.tokens[token]!.start)
  return LIST.exec(before)?.groups?.['list']?.replace(/^(?:纵观|在|从|据|根据|入选|上榜|发布的?)/, '')
}

const LIST =
  /(?<list>[^，。；“”《》]{2,20}(?:[百千\d]强(?:[镇县市区]|企业)?|榜单?|名单|排行榜|指数|大赛|评比|考核))(?:[”》]|的|榜单?|中|上|里)*[^“《]*$/

/** The ranking that goes on from this rank, and the period that it lends. */
export function readRanking(place: Place, period: Part<Period> | null, sentence: number): Ranking | undefined {
  const list = findListName(place)
  if (!list) return place.ranking && sentence - place.ranking.sentence <= REACH ? place.ranking : undefined
  // 强镇名单: the one spoken of before
  if (place.ranking && list.length < 8 && !/\d/.test(list)) return place.ranking
  const year = /(?<year>20\d\d)/.exec(list)?.groups?.['year']
  const own = year
    ? {
        value: { text: year, start: `${year}-01-01`, end: `${year}-12-31` },
        stated: true,
      }
    : period
  const before = place.ranking && sentence - place.ranking.sentence <= REACH ? place.ranking.period : null
  return {
    list,
    period: own?.value.start ? own : before && { value: before.value, stated: false },
    sentence,
  }
}
