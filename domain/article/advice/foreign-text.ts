/** Words of other scripts: a Polish voice cannot read them at all. */
const otherScript =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{L}\p{M}]+(?:[\s,.'’-]+[\p{L}\p{M}]+)*/u
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i

/** Letters that Polish words have not, of languages written in Latin letters. */
const otherLetters = /[äöüßâêîôûàèùëïçñãõåæøčďěňřšťůžțșşţăğıāēīūģķļņőűđ]/i

/** Small words of languages that our readers write in. */
const small = [
  'the a of and is are you your for with this that have we us not can be was were will from by or if it in at as an our who please they them their has about how what when do me my there',
  'der die das und ist sind sie für mit nicht ein eine auf von zu den dem im wir wenn werden bei ihr ihre haben oder uns an ich',
  'le la les des et est vous pour avec une dans sur que qui nous pas du au votre ou êtes avez',
  'el la los las es para con una en que usted por su del está si o puede tiene a este esta',
  'il la gli è per con una di che sono non del della se può hai questo',
  'și este pentru cu în că nu sunt care sau aveți dumneavoastră la de',
  've bir için bu ile değil sizin',
].map((words) => new Set(words.split(' ')))

/** Other common words of texts like ours, in the same order; they tell a language, but names have them too. */
const common = [
  'help need call human trafficking beings work police free safe stop now victim victims support rights information more people',
  'hilfe brauchen rufen menschenhandel arbeit polizei kostenlos opfer',
  'aide besoin appelez traite travail gratuit victime victimes',
  'ayuda necesita llame trata trabajo gratis víctima víctimas número',
  'aiuto bisogno chiama chiami tratta lavoro gratuito vittima numero',
  'ajutor nevoie sunați muncă gratuit',
  'yardım yardıma ihtiyacınız varsa bizi arayın iş',
].map((words) => new Set(words.split(' ')))

const polish = new Set(
  'się nie jest na dla oraz przez że od ze we są lub w z i ma jak po za przy pod nad czy do o u być był była było które który która tym tej tego nr ul'.split(
    ' ',
  ),
)
const FEWEST_WORDS = 3
const FEWEST_HITS = 2

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
  const isStrange = (letters: RegExp) => words.filter((word) => letters.test(word)).length >= FEWEST_HITS
  if (isStrange(vietnamese)) return true
  const lower = words.map((word) => word.toLowerCase())
  if (isStrange(otherLetters) && !lower.some((word) => polish.has(word))) return true
  return small.some((of, language) => {
    // Some words are of both languages: "we", "do".
    if (lower.some((word) => polish.has(word) && !of.has(word))) return false
    const hits = lower.filter((word) => of.has(word) || common[language]?.has(word))
    if (new Set(hits).size < FEWEST_HITS || hits.length * 4 < words.length) return false
    return !isName(words.filter((word) => !of.has(word.toLowerCase())))
  })
}

/** "Group of Experts on Action against Trafficking in Human Beings": names are not passages (WCAG 3.1.2). */
function isName(words: readonly string[]): boolean {
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 5 >= words.length * 4
}
