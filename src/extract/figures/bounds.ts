// Two bounds of one number side by side -> one figure: 大于100并且小于300, 不低于3家、不超过5家.
import { compare } from '../../exact/decimal.ts'
import { add, type Draft, type Scan } from './scan.ts'

const isLower = (hedge: Draft['hedge']): boolean => hedge === 'over' || hedge === 'atleast'
const isUpper = (hedge: Draft['hedge']): boolean => hedge === 'under' || hedge === 'atmost'

/** Adds a figure, or joins it to the one right before where the two bound one number from both sides. */
export function addBounded(scan: Scan, draft: Draft): number {
  const last = scan.figures.at(-1)
  if (!last?.hedges || !draft.hedges || draft.start - last.end > 5) return add(scan, draft)
  if (!(isLower(last.hedge) && isUpper(draft.hedge)) && !(isUpper(last.hedge) && isLower(draft.hedge)))
    return add(scan, draft)
  // Both with the word in front: 超过3家的占…不足1% has another between
  if (last.hedges[0]!.start !== last.start || draft.hedges[0]!.start !== draft.start) return add(scan, draft)
  if (last.unit !== '' && draft.unit !== '' && last.unit !== draft.unit) return add(scan, draft)
  if (!/^[\s，,、]*(?:并且|而且|并|且|和|又)?\s*$/.test(scan.s.slice(last.end, draft.start))) return add(scan, draft)
  const [from, to] = isLower(last.hedge) ? [last, draft] : [draft, last]
  if (!from.value || !to.value || compare(from.value, to.value) > 0) return add(scan, draft)
  scan.figures.pop()
  return add(scan, {
    start: last.start,
    end: draft.end,
    number: { start: last.number.start, end: draft.number.end },
    kind: last.unit === '' ? draft.kind : last.kind,
    range: [from.value, to.value],
    hedge: 'exact',
    unit: draft.unit || last.unit,
    hedges: [...last.hedges, ...draft.hedges],
    interval: {
      low: from.value,
      high: to.value,
      ...(from.hedge === 'over' ? { lowOpen: true } : {}),
      ...(to.hedge === 'under' ? { highOpen: true } : {}),
    },
  })
}
