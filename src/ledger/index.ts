// What other layers use of the ledger.
export { findStale, readAccepted, type Accepted } from './accepted.ts'
export { numbersFor } from './numbers.ts'
export { claimsFolder, sourceName, type Shelf } from './place.ts'
