// A reading of an article -> the same reading done once an article: several rules ask for it.

/** The article is frozen, so what was read of it stays true; it is forgotten with the article. */
export function once<Article extends object, Value>(read: (article: Article) => Value): (article: Article) => Value {
  const known = new WeakMap<Article, { readonly value: Value }>()
  return (article) => {
    const found = known.get(article)
    if (found) return found.value
    const value = read(article)
    known.set(article, { value })
    return value
  }
}
