/** Parameter of an address that was reached from a list: the list's own filters, order and page, as a query string. */
export const LIST_PARAMETER = 'lista'

/** What a list says about once, and does not repeat when one comes back. */
const MOMENTARY = ['komunikat', 'artykul', 'blad', LIST_PARAMETER]
const MAX_LENGTH = 1_000

/** The filters, order and page of a list by its address, for `withList`; '' = the list as it is without any. */
export function placeInList(address: string): string {
  const query = new URLSearchParams(address.split('?')[1] ?? '')
  for (const name of MOMENTARY) query.delete(name)
  return query.toString().slice(0, MAX_LENGTH)
}

/** A link out of a list, or on from a page reached from one. */
export function withList(href: string, place: string): string {
  return place === ''
    ? href
    : `${href}${href.includes('?') ? '&' : '?'}${new URLSearchParams({ [LIST_PARAMETER]: place })}`
}

/** The place that the address of a page has brought along; '' = none. */
export function carriedPlace(pageAddress: string): string {
  const carried = new URLSearchParams(pageAddress.split('?')[1] ?? '').get(LIST_PARAMETER) ?? ''
  return placeInList(`?${carried}`)
}

/**
 * The address of a list with the place that one left it in: what the page brought along when the list lies above it, the
 * page's own query when the list is this page. Any other address stays as it is. Addresses are paths of the panel.
 */
export function backInPlace(listAddress: string, pageAddress: string): string {
  const [list = '', query = ''] = listAddress.split('?')
  const [page = ''] = pageAddress.split('?')
  if (list !== page && !page.startsWith(`${list}/`)) return listAddress
  const kept = new URLSearchParams(list === page ? placeInList(pageAddress) : carriedPlace(pageAddress))
  for (const [name, value] of new URLSearchParams(query)) kept.set(name, value)
  return kept.size === 0 ? list : `${list}?${kept}`
}

/** The same page asked for again, as by a search inside its form: it does not forget which list it was reached from. */
export function withPlaceOf(address: string, pageAddress: string): string {
  const [path = '', fragment] = address.split('#')
  if (path.split('?')[0] !== pageAddress.split('?')[0]) return address
  return withList(path, carriedPlace(pageAddress)) + (fragment === undefined ? '' : `#${fragment}`)
}
