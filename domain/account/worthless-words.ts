import { foldKey } from '../text/fold-key.ts'

/**
 * Words that whoever guesses a password of this portal tries first, folded: its name and subject, its offices, its own
 * interface. They stand in no general list, so an estimator takes them for good ones.
 */
export const portalWords: readonly string[] = `
komunikat komunikaty komunikatu komunikacja portal portalu portale panel panelu redakcja redakcji redaktor redaktora
administrator administratora admin autor autora konto konta kontapokazowe haslo hasla hasel logowanie logowania zaloguj
moderator operator pokazowe pokazowych pokazowa demo
aktualnosci aktualnosc artykul artykuly artykulu archiwum archiwalne publikacja publikacje publikuj szkic szkice dziennik
rejestr rejestru zalacznik zalaczniki infolinia infolinie pomoc pomocy pomocowy tresc tresci
handel handlu handlem handlowi handle handlarz handlarze ludzie ludzi ludzmi ludziom czlowiek czlowieka czlowiekiem
niewolnik niewolnictwo niewolnictwa przemyt przemytnik wyzysk wyzysku ofiara ofiary ofiar ofiarom ofiarami sprawca sprawcy
swiadek zmuszanie zmuszania praca pracy przymusowa przymusowej prostytucja prostytucji zebractwo cudzoziemiec cudzoziemcy
cudzoziemcow uchodzca uchodzcy uchodzcow migrant migranci migracja migracje migracji
przeciwdzialanie przeciwdzialania zwalczanie zwalczania zapobieganie zapobiegania przeciw walka walki
bezpieczenstwo bezpieczenstwa bezpieczny bezpieczna bezpieczne ochrona ochrony porzadek porzadku publiczny publicznego
publiczne publiczna
ministerstwo ministerstwa minister ministra spraw sprawy wewnetrznych wewnetrzne administracja administracji mswia mswi
rzad rzadu rzadowy urzad urzedu urzedy urzednik wojewoda wojewody wojewodzki wojewodzkie wojewodzkiego wojewodzkich
wojewodztwo wojewodztwa zespol zespoly zespolu zespolow zespolem departament departamentu wydzial wydzialu biuro biura
gabinet sekretariat sekretarz przewodniczacy kancelaria komenda policja policji policjant straz strazy graniczna granicznej
prokuratura prokuratury prokurator kcik lastrada strada fundacja fundacji konsultant krajowy krajowa krajowe krajowego
centrum interwencji interwencyjno konsultacyjne plan planu plany dzialan dzialania ustawa ustawy zarzadzenie zarzadzenia
rozporzadzenie konwencja konwencji projekt projektu projekty szkolenie szkolenia konkurs konkursy
dolnoslaskie kujawskopomorskie kujawsko pomorskie lubelskie lubuskie lodzkie malopolskie mazowieckie opolskie podkarpackie
podlaskie slaskie swietokrzyskie warminskomazurskie warminsko mazurskie wielkopolskie zachodniopomorskie
warszawa warszawy batorego polska polski polskie rzeczpospolita govpl
`
  .trim()
  .split(/\s+/)

/** Shorter words stand inside too many others. */
const MIN_WORD = 3

export type PasswordOwner = {
  readonly name: string
  readonly email: string
  readonly unit: string | null
  readonly position: string | null
}

/** Each word of what colleagues know of somebody, and of any further text, folded. */
export function wordsAbout({ name, email, unit, position }: PasswordOwner, ...more: readonly string[]): string[] {
  const words = [name, email, unit ?? '', position ?? '', ...more].flatMap((text) =>
    foldKey(text).split(/[^\p{L}\d]+/u),
  )
  return [...new Set(words)].filter((word) => word.length >= MIN_WORD)
}

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * What is left of a folded password when such words are taken out, longest first, also written with digits for letters.
 * Nothing left: ''.
 */
export function withoutWords(folded: string, words: Iterable<string>): string {
  let left = folded
  let read = withLetters(left)
  for (const word of [...new Set(words)].sort((one, other) => other.length - one.length)) {
    for (let at = indexIn(left, read, word); at >= 0; at = indexIn(left, read, word)) {
      left = left.slice(0, at) + left.slice(at + word.length)
      read = withLetters(left)
    }
  }
  return left
}

function indexIn(text: string, read: string, word: string): number {
  if (word === '') return -1
  const at = text.indexOf(word)
  return at >= 0 ? at : read.indexOf(word)
}

/** As long as the text: one character for each of its units. */
function withLetters(text: string): string {
  return text.replace(/[013457@$!]/g, (character) => LETTER_FOR[character] ?? character)
}
