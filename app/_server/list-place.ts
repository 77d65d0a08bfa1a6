import 'server-only'
import { headers } from 'next/headers'
import { backInPlace, carriedPlace, withPlaceOf } from '#components/panel/list-place.ts'

/** The list's address with the filters, order and page in which whoever asks left it. */
export async function backToList(listAddress: string): Promise<string> {
  return backInPlace(listAddress, await pageAddress())
}

/** The page asked for again, still knowing which list it was reached from. */
export async function samePlace(address: string): Promise<string> {
  return withPlaceOf(address, await pageAddress())
}

/** The place in a list that this page was reached from, for links that lead on; '' = none. */
export async function placeOfThisPage(): Promise<string> {
  return carriedPlace(await pageAddress())
}

/** Path and query of the page, also while it answers a form (server/incoming-headers.ts). */
async function pageAddress(): Promise<string> {
  return (await headers()).get('x-komunikat-address') ?? ''
}
