import { leadsToAnotherDay } from './register-question.ts'

/**
 * Whether a link of a page leads to what whoever follows links has read enough of: from one day of the register to another, or
 * to a single entry of the register of changes and to the entries of one page, of which the first page of the register and the
 * list of addresses give examples.
 */
export function leadsToMoreOfTheSame(from: string, to: string): boolean {
  return leadsToAnotherDay(from, to) || (isAboutOneChange(to) && from !== '/rejestr-zmian')
}

function isAboutOneChange(address: string): boolean {
  return /^\/rejestr-zmian(?:\/\d+$|\?adres=)/.test(address)
}
