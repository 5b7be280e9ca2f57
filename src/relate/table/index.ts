// The tables of an article -> the relations between their cells, and between cells and the prose.
import type { Extracted } from '../../extract/index.ts'
import type { Relation } from '../../model.ts'
import { readDerived } from './derived.ts'
import { readSheet } from './numbers.ts'
import { readProse } from './prose.ts'
import { readRanks } from './ranks.ts'
import { readTableSums } from './sums.ts'

/** A grid's heads say what its cells are: its relations have a form of their own. */
export function* readTables(article: Extracted): Generator<Relation> {
  for (const relation of readCells(article)) yield { ...relation, form: ['grid'] }
}

function* readCells(article: Extracted): Generator<Relation> {
  for (const grid of article.grids) {
    const sheet = readSheet(grid)
    if (sheet.rows.length < 2) continue
    yield* readTableSums(sheet)
    yield* readDerived(sheet)
    yield* readRanks(sheet)
    yield* readProse(article, sheet)
  }
}
