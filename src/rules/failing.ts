// The relations of one kind that do not hold -> flags: what every arithmetic rule yields.
import type { Article, Flag, Relation } from '../model.ts'

export function* findFailing(article: Article, kind: string): Generator<Flag> {
  for (const relation of article.relations) {
    if (relation.kind === kind && relation.holds === false) yield flagOf(relation)
  }
}

function flagOf({ at, against, formula, message, suggestions, severity }: Relation): Flag {
  return {
    at,
    against,
    formula,
    message: message ?? { zh: formula, en: formula },
    ...(suggestions ? { suggestions } : {}),
    ...(severity ? { severity } : {}),
  }
}
