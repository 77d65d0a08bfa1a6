import { questionAddresses } from '#components/panel/article/testing-question-addresses.ts'

type Address = { readonly pattern: string; readonly params: Readonly<Record<string, string>> }

/** Questions about an article are one page for a table of addresses: tests look at each of them. Other patterns stay. */
export function toAddresses(pattern: string): Address[] {
  if (!pattern.includes('[czynnosc]')) return [{ pattern, params: {} }]
  return questionAddresses.map((czynnosc) => ({
    pattern: pattern.replace('[czynnosc]', czynnosc),
    params: { czynnosc },
  }))
}
