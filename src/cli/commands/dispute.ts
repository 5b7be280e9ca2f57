// hecha dispute REF -> the claim is doubted, by whom and why.
import { verdictCommand } from '../verdict.ts'

export default verdictCommand('disputed', 'hecha dispute nantang#12 --note 与月报不符')
