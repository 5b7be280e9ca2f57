// Characters -> the set of their codes, to ask for without making a string of each.

export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)))
