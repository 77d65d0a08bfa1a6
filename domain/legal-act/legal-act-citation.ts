import type { PartialDate } from '../partial-date.ts'
import { formatPartialDate } from '../partial-date-polish.ts'
import type { LegalActKind } from '../register/register-terms.ts'
import { issuerGenitive } from './issuer-genitive.ts'

export type CitedLegalAct = {
  readonly kind: LegalActKind
  readonly number: string | null
  readonly issuer: string
  readonly title: string
  readonly signed: PartialDate | null
}

/** What a citation begins with; a legal act of another kind says by its title what it is. */
const kindWords = {
  ustawa: 'Ustawa',
  rozporzadzenie: 'Rozporządzenie',
  zarzadzenie: 'Zarządzenie',
  uchwala: 'Uchwała',
  inny: null,
} as const satisfies Record<LegalActKind, string | null>

/**
 * A legal act as people cite it: "Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania
 * zespołu". Titles are entered without kind and number, but some name them already: what a title says is not said twice.
 * Plain text; typography comes on output. The order is that of § 16 of the Principles of Legislative Technique.
 */
export function legalActCitation(legalAct: CitedLegalAct): string {
  const kind = kindWords[legalAct.kind]
  const title = kind === null ? legalAct.title : withoutKind(legalAct.title, kind)
  const head = headOf(title)
  const issuer = issuerPart(legalAct)
  const date = datePart(legalAct.signed)
  const number = legalAct.number === null || saysNumber(head, legalAct.number) ? null : `nr ${legalAct.number}`
  const genitive = issuer === null || says(head, issuer.genitive ?? legalAct.issuer) ? null : issuer.genitive
  const day = date === null || saysDay(head, legalAct.signed) ? null : date.within
  const apart = [
    issuer !== null && issuer.genitive === null && !says(head, legalAct.issuer) ? legalAct.issuer : null,
    date !== null && date.within === null ? date.apart : null,
  ]
  if (kind === null) return inBrackets(title, [number, genitive === null ? null : legalAct.issuer, day, ...apart])
  return inBrackets([kind, number, genitive, day, title].filter((part) => part).join(' '), apart)
}

/** "Zarządzenie w sprawie …" → "w sprawie …". */
function withoutKind(title: string, kind: string): string {
  const first = title.slice(0, kind.length)
  const isKind =
    first.toLocaleLowerCase('pl') === kind.toLocaleLowerCase('pl') && /^\s|^$/.test(title.slice(kind.length))
  return isKind ? title.slice(kind.length).trim() : title
}

/** What names the act itself; from "w sprawie" or "zmieniające" on the title may name another one. */
function headOf(title: string): string {
  const at = title.search(/(?:^|\s)(?:w sprawie|o\s|zmieniając|uchylając|dotycząc)/iu)
  return at < 0 ? title : title.slice(0, at)
}

/** Statutes are the parliament's, so nobody names it. */
function issuerPart({ kind, issuer }: CitedLegalAct): { readonly genitive: string | null } | null {
  return kind === 'ustawa' ? null : { genitive: issuerGenitive(issuer) }
}

function datePart(signed: PartialDate | null): { readonly within: string | null; readonly apart: string } | null {
  if (signed === null) return null
  const apart = formatPartialDate(signed, 'prose')
  if (signed.precision === 'day') return { within: `z dnia ${apart}`, apart }
  if (signed.precision === 'interval') return { within: null, apart: `data: ${apart}` }
  // "od marca 2015 r." has the genitive that "z marca 2015 r." needs.
  return { within: formatPartialDate(signed, 'since').replace(/^od /, 'z '), apart }
}

function says(head: string, words: string): boolean {
  return head.toLocaleLowerCase('pl').includes(words.toLocaleLowerCase('pl'))
}

/** "nr 6" is not said by "nr 61". */
function saysNumber(head: string, number: string): boolean {
  const at = head.indexOf(number)
  return (
    at >= 0 &&
    /^$|^[^\p{L}\p{N}/]/u.test(head.slice(at + number.length)) &&
    /(?:^|[^\p{L}\p{N}/])$/u.test(head.slice(0, at))
  )
}

/** The day as words ("2 marca 2015") or in figures ("02.03.2015", "2.03.2015"). */
function saysDay(head: string, signed: PartialDate | null): boolean {
  if (signed === null || signed.precision === 'interval') return false
  const words = formatPartialDate(signed, 'since').replace(/^od /, '').replace(/ r\.$/, '')
  const figures = formatPartialDate(signed, 'table')
  if (signed.precision !== 'day') return says(head, words)
  return says(head, words) || head.includes(figures) || head.includes(figures.replace(/^0/, ''))
}

function inBrackets(text: string, parts: readonly (string | null)[]): string {
  const added = parts.filter((part) => part !== null)
  return added.length === 0 ? text : `${text} (${added.join(', ')})`
}
