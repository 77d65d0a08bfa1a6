/** Words of other scripts: a Polish voice cannot read them at all. */
const otherScript =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{L}\p{M}]+(?:[\s,.'’-]+[\p{L}\p{M}]+)*/u
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i

/** Small words of languages that our readers write in. */
const small: readonly ReadonlySet<string>[] = [
  'the of and is are you your for with this that have we not can be was were will from by or if it in at as an our who please help call need them they their has about how what when do',
  'der die das und ist sind sie für mit nicht ein eine auf von zu den dem im wir wenn werden bei ihr ihre haben oder',
  'le la les des et est vous pour avec une dans sur que qui nous pas du au votre ou êtes avez',
  'el la los las es para con una en que usted por su del está si o puede tiene',
  'il la gli è per con una di che sono non del della se può hai',
  'și este pentru cu în că nu sunt care sau aveți dumneavoastră la de',
  've bir için bu ile değil sizin',
].map((words) => new Set(words.split(' ')))

const polish = new Set(
  'się nie jest na dla oraz przez że od ze we są lub w z i ma jak po za przy pod nad czy do o u być był była było które który która tym tej tego nr ul'.split(
    ' ',
  ),
)
const FEWEST_WORDS = 4
const FEWEST_SMALL = 2

/**
 * The first passage in another language; null when all of it may be Polish. Written for text that carries no mark of
 * another language (WCAG 3.1.2). Cautious: names, titles in capitals and single words are left alone.
 */
export function findForeignText(text: string): string | null {
  const strange = otherScript.exec(text)?.[0]
  if (strange !== undefined) return strange
  return (
    text
      .split(/[.!?…;:„”"“()[\]\n–—]+/u)
      .map((part) => part.trim())
      .find(isForeign) ?? null
  )
}

function isForeign(part: string): boolean {
  if (/[ąćęłńśźż]/i.test(part)) return false
  const words = part.match(/[\p{L}\p{M}'’]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return false
  if (words.filter((word) => vietnamese.test(word)).length >= FEWEST_SMALL) return true
  const lower = words.map((word) => word.toLowerCase())
  return small.some((of) => {
    // Some words are of both languages: "we", "do".
    if (lower.some((word) => polish.has(word) && !of.has(word))) return false
    const hits = lower.filter((word) => of.has(word))
    if (new Set(hits).size < FEWEST_SMALL || hits.length * 4 < words.length) return false
    return !isName(words.filter((word) => !of.has(word.toLowerCase())))
  })
}

/** "Group of Experts on Action against Trafficking in Human Beings": names are not passages (WCAG 3.1.2). */
function isName(words: readonly string[]): boolean {
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 5 >= words.length * 4
}
