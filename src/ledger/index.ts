// What other layers use of the ledger.
export { readAccepted, type Accepted } from './accepted.ts'
export { numbersFor } from './numbers.ts'
export { claimsFolder, type Shelf } from './file.ts'
