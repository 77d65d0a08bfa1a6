/** Words of the generated texts: the vocabulary of the portal, so that folding, search and compression meet real Polish. */
const WORDS = `zespół wojewódzki przeciwdziałania handlowi ludźmi szkolenie funkcjonariuszy policja straż graniczna
prokuratura okręgowa urząd wojewody pełnomocnik posiedzenie sprawozdanie działania pomoc ofiarom cudzoziemcy praca
przymusowa rozpoznawanie ośrodek interwencji kryzysowej gmina powiat województwo łódzkie śląskie mazowieckie projekt
dofinansowanie konkurs ofert organizacja pozarządowa kampania informacyjna młodzież szkoła nauczyciele konferencja
krajowy plan lata współpraca międzynarodowa norwegia szwajcaria fundusz ulotka numer telefonu całodobowo tłumacz wyjazd
za granicę umowa pośrednik ryzyko zasady bezpieczeństwa warsztaty uczestnicy wnioski rekomendacje termin składania
oraz przez podczas został została które wszystkich pierwszy kolejny nowy również także dotyczące wobec źródło żądać`
  .split(/\s+/)
  .filter((word) => word.length > 0)

export type Words = { readonly number: (below: number) => number; readonly sentence: (words: number) => string }

/**
 * The same seed gives the same words (a linear congruential generator; Numerical Recipes), each as often as any other, or
 * the n-th of `ranked` 1 / n as often as the first (Zipf), as in texts that people write.
 */
export function createWords(seed: number, ranked?: readonly string[]): Words {
  let state = seed >>> 0
  const number = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = () => {
    if (!ranked) return WORDS[number(WORDS.length)]
    return ranked[Math.floor(ranked.length ** (number(2 ** 20) / 2 ** 20)) - 1]
  }
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, word).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  return { number, sentence }
}
