const colour = '(?:czerwon|zielon|niebiesk|żółt|pomarańczow|szar|granatow|fioletow|różow|czarn)\\p{L}{1,3}'
const thing =
  '(?:przycisk|ikon|ramk|ramc|pole|pola|polu|pól|tekst|liter|czcionk|pasek|pasku|napis|link|odnośnik|zakładk|zakładc|menu|formularz|banner|baner|kafel|kafl|strzałk|kwadrat|kółk|okienk|kolumn|panel|znaczek|znacz)\\p{L}{0,4}'
const side = '(?:po|z|w) (?:prawej|lewej|prawym|lewym|górnym|dolnym)(?: (?:stronie|strony|górnym|dolnym|rogu|boku))*'

const patterns: readonly RegExp[] = [
  `(?:duż|mał|wielk|najwięk)\\p{L}{1,3} (?:przycisk|ikon|strzałk|napis)`,
  `kolor\\p{L}{0,2} ${colour}`,
  `(?:ramc|ramk|menu|kolumn|panel|okienk)\\p{L}{0,3} (?:obok|z boku)`,
  `${side} (?:znajdziesz|kliknij|wybierz|pojawi|wpisz|naciśnij)`,
  `(?:kliknij|naciśnij|wybierz)(?: \\p{L}+){0,4} po (?:usłyszeniu )?(?:sygnał|dźwięk)`,
  `po (?:usłyszeniu )?(?:sygnał|dźwięk)\\p{L}{1,2}(?: \\p{L}+){0,2} (?:kliknij|naciśnij|wybierz)`,
  `jak widać (?:na|w|po|powyżej|poniżej|obok)(?!\\p{L})`,
  `${colour} ${thing}`,
  `${thing} (?:w kolorze|koloru|o kolorze) `,
  `${thing} ${colour}(?!\\p{L})`,
  `(?:zaznaczon|oznaczon|wyróżnion|podświetlon|zapisan|napisan|wydrukowan)\\p{L}{1,3} (?:jest |są )?(?:(?:na|w) )?(?:kolor\\p{L}{1,3} )?${colour}`,
  `(?:zaznaczon|oznaczon|wyróżnion|podświetlon)\\p{L}{1,3} kolorem`,
  `(?:okrągł|kwadratow|trójkątn|prostokątn)\\p{L}{1,3} ${thing}`,
  `${thing}(?: [\\p{L}„”]+){0,2} ${side}`,
  `(?:kliknij|naciśnij|wciśnij|wybierz|znajdź|znajdziesz|znajduje się|znajdują się|zobacz|widoczn\\p{L}{1,3})(?: [\\p{L}„”]+){0,3} ${side}(?! (?:Wisły|rzeki|ulicy|drogi|jezdni|budynku|wejścia))`,
  `${side} (?:ekranu|strony|serwisu|portalu)`,
  `w (?:prawym|lewym) (?:górnym|dolnym) rogu`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'iu'))

/**
 * Words that only eyes can follow: colour, shape or place on the screen as the one way to find something (WCAG 1.3.3 and
 * 1.4.1); null when there are none.
 */
export function findSensoryWording(text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim()
    if (found !== undefined) return found
  }
  return null
}
