// hecha confirm REF -> the claim is right, by whom and from what source.
import { verdictCommand } from '../verdict.ts'

export default verdictCommand('confirmed', 'hecha confirm nantang#12 --source 统计站月报')
