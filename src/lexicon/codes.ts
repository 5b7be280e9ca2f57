// Characters -> the set of their codes, to ask for without making a string of each.

export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)))

/** The same as a table by code, 1 for those of the set: for loops over every character of a text. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65_536)
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1
  return table
}
