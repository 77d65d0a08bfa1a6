/*
 * Raised and lowered signs in plain text (search, feeds, comparison, titles of parts): Unicode's own where each sign has
 * one, otherwise the words behind "^" or "_". A sign is never put beside its number as if it belonged to it.
 */

const superscripts = signs('0123456789+-−=()abcdefghijklmnoprstuvwxyz', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')
const subscripts = signs('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

/** "6" → "⁶"; "XY" → "^(XY)". Text that is raised already or has no letters and digits stays. */
export function raised(text: string): string {
  return exchanged(text, superscripts, '^')
}

/** "2" → "₂"; "śr" → "_(śr)". */
export function lowered(text: string): string {
  return exchanged(text, subscripts, '_')
}

function exchanged(text: string, known: ReadonlyMap<string, string>, sign: '^' | '_'): string {
  if (!/[\p{L}\p{Nd}]/u.test(text)) return text
  const exchanged = [...text].map((one) => (/\s/.test(one) ? one : known.get(one)))
  if (exchanged.every((one) => one !== undefined)) return exchanged.join('')
  const words = text.trim()
  return text.replace(words, () => ([...words].length === 1 ? `${sign}${words}` : `${sign}(${words})`))
}

function signs(plain: string, shown: string): ReadonlyMap<string, string> {
  const exchanged = [...shown]
  return new Map([...plain].map((sign, index) => [sign, exchanged[index] ?? sign]))
}
