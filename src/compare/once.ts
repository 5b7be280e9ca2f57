// A reading of an article -> the same reading done once an article: several rules ask for it.

/** The article last asked for and what was read of it, by the number of the reading: rules go through one article after the other. */
let last: object | undefined
let values: unknown[] = []
let readings = 0

/** The article is frozen, so what was read of it stays true; it is forgotten when another is asked for. */
export function once<Article extends object, Value extends object>(
  read: (article: Article) => Value,
): (article: Article) => Value {
  const reading = readings++
  return (article) => {
    if (article !== last) {
      last = article
      values = []
    }
    return (values[reading] ??= read(article)) as Value
  }
}
