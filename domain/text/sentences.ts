/** After these a full stop ends a word and not a sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  'al art dr doc gen godz hab im inż itd itp jw kpt lek lit mgr mjr min mld mln m.in n.e np nr ob os par pkt pl płk por poz prof przyp pt r red rozdz rys s st str św tab tel tj tys tzn tzw ul ust w ws wyd zał zob zł'.split(
    ' ',
  ),
)

/** An end of a sentence with what closes it, and the space up to what begins the next one. */
const END = /([.!?…]+["”»')\]]*)\s+(?=["„«'([]?[\p{Lu}\p{N}])/gu

/**
 * A text by sentences, for comparing two texts and saying the difference: nothing is lost but the spaces between them. A
 * line feed ends a sentence. Where a full stop may belong to an abbreviation ("art. 5", "J. Kowalski"), the text stays
 * together: two sentences taken for one do no harm.
 */
export function sentences(text: string): readonly string[] {
  return text.split('\n').flatMap(ofLine)
}

function ofLine(line: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (const match of line.matchAll(END)) {
    const end = match.index + (match[1] ?? '').length
    if (match[1]?.startsWith('.') && isAbbreviated(line.slice(from, match.index))) continue
    found.push(line.slice(from, end).trim())
    from = match.index + match[0].length
  }
  found.push(line.slice(from).trim())
  return found.filter((sentence) => sentence !== '')
}

/** Also an initial, and the number of an ordinal or of a date: "2. Zespół", "2.03. Sala". */
function isAbbreviated(before: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  if (ABBREVIATIONS.has(word.toLowerCase())) return true
  return /^\p{Lu}$/u.test(word) || /^\d{1,2}(\.\d{1,2})*$/.test(word)
}
