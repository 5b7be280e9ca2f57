// Relations as read -> the same with their form, and where they do not hold, with the slip that would explain it and how sure that is.
import type { Article, Figure, Relation } from '../../model.ts'
import { formOf, type Binding } from './form.ts'
import { contains, findSlip, SLIP_NAMES, type Slip } from './slips.ts'
import { readForms } from './table.ts'
import { termsOf } from './terms.ts'
import { GRID, weigh, weighCount } from './verdict.ts'

export function bindingOf({ text, figures }: Pick<Article, 'text' | 'figures'>): Binding {
  let byStart: Map<number, Figure> | undefined
  const figureAt = (start: number): Figure | undefined =>
    (byStart ??= new Map(figures.map((figure) => [figure.start, figure]))).get(start)
  return { text, figures, figureAt }
}

/** How a relation is bound, and the slip by which it fails: what `npm run calibrate` counts. */
export interface Described {
  readonly form: readonly string[]
  /** Significant digits of the figure in question. */
  readonly digits: number
  readonly slip: Slip | undefined
  /** True for equations between printed numbers, of which a slip can be told. */
  readonly solvable: boolean
  /** True where the figure in question is what the others ask for. */
  readonly fits: boolean
}

export function describeRelation(relation: Relation, binding: Binding): Described {
  const terms = termsOf(relation, binding.figureAt)
  const figure = binding.figureAt(relation.at.start)
  let slip = relation.slip as Slip | undefined
  for (const { printed, needed } of terms ?? []) slip ??= findSlip(printed, needed)
  const digits = figure?.value ? figure.value.coefficient.toString().replace('-', '').replace(/0+$/, '').length : 0
  const [at] = terms ?? []
  const fits = at !== undefined && contains(at.needed, at.printed)
  return { form: relation.form ?? formOf(relation, binding), digits, slip, solvable: terms !== undefined, fits }
}

/** True where a printed figure is open to one side, so that the equation could not fail there. */
const isVacuous = ({ at, against, kind }: Relation, { figureAt }: Binding): boolean =>
  kind !== 'repeat' &&
  [at, ...against].some(({ start }) => {
    const figure = figureAt(start)
    if (figure?.value === undefined || figure.hedge === 'exact') return false
    return figure.interval.low === null || figure.interval.high === null
  })

/** Of relations that do not hold: the confidence, and the slip's name in the message. */
export function weighRelation(relation: Relation, binding: Binding): Relation {
  // 超500万元 above any sum proves nothing: it is no recomputing
  if (relation.holds === true) return isVacuous(relation, binding) ? { ...relation, holds: undefined } : relation
  if (relation.holds !== false) return relation
  const { form, digits, slip, solvable } = describeRelation(relation, binding)
  const forms = readForms()
  // What is never seen to hold (a % for 个百分点) is a matter of wording: the rule's record decides
  const grid = form[0] === 'grid'
  if (!grid && !forms.counts.get(relation.kind)?.holds) return { ...relation, form }
  const { confidence, counted } = grid
    ? { confidence: GRID[slip ? 'shaped' : 'shapeless'], counted: 0 }
    : solvable
      ? weigh(forms, relation.kind, form, digits, slip)
      : weighCount(forms, relation.kind, form)
  const message = relation.message
  return {
    ...relation,
    form,
    confidence,
    counted,
    ...(slip ? { slip } : {}),
    ...(slip && slip !== 'base' && message
      ? {
          message: {
            zh: `${message.zh}（像是${SLIP_NAMES[slip].zh}）`,
            en: `${message.en} (it looks as if ${SLIP_NAMES[slip].en})`,
          },
        }
      : {}),
  }
}
