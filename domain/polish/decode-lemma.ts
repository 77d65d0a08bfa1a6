/** Numbers are written as a byte, counted from A. 255 means everything. */
const COUNTED_FROM = 0x41
const WHOLE = 0xff

const decoder = new TextDecoder()

/**
 * The base form of `form`, both in UTF-8: `code` is P, K and a suffix; P bytes go from the beginning of the form, K from its
 * end, and the suffix follows what is left. Bytes, never letters: ą and ę begin with the same one, so that K of urzędu,
 * which becomes urząd, ends in the middle of a letter.
 */
export function decodeLemma(form: Uint8Array, code: Uint8Array): string {
  const cut = (index: number) => ((code[index] ?? 0) - COUNTED_FROM) & 0xff
  const [before, after] = [cut(0), cut(1)]
  const kept = before === WHOLE || after === WHOLE ? form.subarray(0, 0) : form.subarray(before, form.length - after)
  const lemma = new Uint8Array(kept.length + code.length - 2)
  lemma.set(kept)
  lemma.set(code.subarray(2), kept.length)
  return decoder.decode(lemma)
}
