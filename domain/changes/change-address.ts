import { parseWholeNumber } from '../list/paging.ts'

/** Where readers find the register of changes, its file, and how to check it. */
export const CHANGES_ADDRESS = '/rejestr-zmian'
export const CHAIN_FILE_ADDRESS = '/rejestr-zmian.jsonl'
export const CHAIN_CHECK_ADDRESS = '/rejestr-zmian/sprawdz'
/** The one file that checks it, in Node and in a browser (public/). */
export const CHAIN_VERIFIER = '/sprawdz-rejestr.mjs'

/** The permanent address of one entry. */
export function changeAddress(number: number): string {
  return `${CHANGES_ADDRESS}/${number}`
}

/** Entries about one page of the portal, by the address at which readers find it. */
export function changesOfAddress(address: string): string {
  return `${CHANGES_ADDRESS}?${new URLSearchParams({ adres: address })}`
}

/** The number of an entry as an address has it; null = not one. */
export function parseChangeNumber(part: string): number | null {
  return parseWholeNumber(part)
}
