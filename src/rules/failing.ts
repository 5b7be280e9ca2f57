// The relations of one kind that do not hold -> flags: what every arithmetic rule yields.
import type { Article, Flag, Relation } from '../model.ts'

/** `wanted` narrows them, by the slip for one. */
export function* findFailing(
  article: Article,
  kind: string,
  wanted: (relation: Relation) => boolean = () => true,
): Generator<Flag> {
  for (const relation of article.relations) {
    if (relation.kind === kind && relation.holds === false && wanted(relation)) yield flagOf(relation)
  }
}

function flagOf(relation: Relation): Flag {
  const { at, against, formula, message, suggestions, severity, confidence, counted } = relation
  return {
    at,
    against,
    formula,
    message: message ?? { zh: formula, en: formula },
    ...(suggestions ? { suggestions } : {}),
    // A reader's doubt of rounding stays; how sure the binding is, the counts say
    ...(severity === 'info' ? { severity } : {}),
    ...(confidence === undefined ? {} : { confidence, counted: counted ?? 0 }),
  }
}
