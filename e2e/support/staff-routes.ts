import { globSync } from 'node:fs'
import { join } from 'node:path'
import { toAddresses } from '#app/testing-question-routes.ts'

/**
 * Who may open what, one row for each address of the staff side, as its folder names it, with what is in the places
 * that vary on a demonstration. `yes` opens, `no` is refused with 403. A stranger, a disabled account and an ended session
 * open nothing: pages lead to `/logowanie`, what scripts call answers 401. An action that the state of an article does not
 * allow is explained to whoever writes; file 1 is one that readers are offered, so an author may not replace it. A route
 * without a row fails a test.
 */
const table = `
address                                        | example | author editor administrator
/panel                                         | -         | yes    yes    yes
/panel/akty                                    | -         | no     yes    no
/panel/akty/[legalActId]                            | 1         | no     yes    no
/panel/akty/nowy                               | -         | no     yes    no
/panel/api/docx                                | -         | yes    yes    no
/panel/api/docx/artykul                        | -         | yes    yes    no
/panel/api/media/[hash]/[file]                 | 1         | yes    yes    yes
/panel/api/obrazy                              | -         | yes    yes    no
/panel/api/obrazy/[id]                         | 1         | no     yes    no
/panel/api/sesja                               | -         | yes    yes    yes
/panel/api/zalaczniki                          | -         | yes    yes    no
/panel/api/zalaczniki/[id]                     | 1         | no     yes    no
/panel/api/zalaczniki/[id]/[name]              | 1         | yes    yes    yes
/panel/api/wybor/[czego]                       | tag       | yes    yes    no
/panel/artykuly                                | -         | yes    yes    no
/panel/artykuly/[articleId]                    | 27        | yes    yes    no
/panel/artykuly/[articleId]/archiwum           | 22        | no     yes    no
/panel/artykuly/[articleId]/cofnij-przekazanie | 29        | yes    yes    no
/panel/artykuly/[articleId]/cofnij-pilna       | 22        | yes    yes    no
/panel/artykuly/[articleId]/opublikuj-pilnie   | 27        | yes    yes    no
/panel/artykuly/[articleId]/potwierdz-pilna    | 22        | yes    yes    no
/panel/artykuly/[articleId]/zatwierdz          | 29        | yes    yes    no
/panel/artykuly/[articleId]/duplikuj           | 1         | yes    yes    no
/panel/artykuly/[articleId]/nota               | 22        | no     yes    no
/panel/artykuly/[articleId]/otwarte            | 27        | yes    yes    no
/panel/artykuly/[articleId]/odrzuc-zmiany      | 14        | yes    yes    no
/panel/artykuly/[articleId]/odstepstwa         | 27        | no     yes    no
/panel/artykuly/[articleId]/odwolaj-archiwum   | 22        | yes    yes    no
/panel/artykuly/[articleId]/odwolaj-publikacje | 30        | no     yes    no
/panel/artykuly/[articleId]/opublikuj          | 29        | no     yes    no
/panel/artykuly/[articleId]/podglad            | 27        | yes    yes    no
/panel/artykuly/[articleId]/podglad/strona     | 27        | yes    yes    no
/panel/artykuly/[articleId]/podglady           | 27        | yes    yes    no
/panel/artykuly/[articleId]/prowadzenie        | 27        | yes    yes    no
/panel/artykuly/[articleId]/poprawka           | 29        | no     yes    no
/panel/artykuly/[articleId]/przekaz            | 27        | yes    yes    no
/panel/artykuly/[articleId]/przywroc           | 1         | no     yes    no
/panel/artykuly/[articleId]/szkic              | 27        | yes    yes    no
/panel/artykuly/[articleId]/uwagi              | 27        | yes    yes    no
/panel/artykuly/[articleId]/uwagi/watki        | 27        | yes    yes    no
/panel/artykuly/[articleId]/usun               | 27        | yes    yes    no
/panel/artykuly/[articleId]/wersje             | 27        | yes    yes    no
/panel/artykuly/[articleId]/wersje/[wersja]    | 27 tekst-1 | yes    yes    no
/panel/artykuly/[articleId]/wersje/zmiany      | 27        | yes    yes    no
/panel/artykuly/[articleId]/wycofaj            | 22        | no     yes    no
/panel/artykuly/[articleId]/zmien-termin       | 30        | no     yes    no
/panel/artykuly/[articleId]/zaplanuj-archiwum  | 22        | no     yes    no
/panel/artykuly/[articleId]/zaplanuj           | 29        | no     yes    no
/panel/artykuly/[articleId]/zwroc              | 29        | no     yes    no
/panel/artykuly/filtry                         | -         | yes    yes    no
/panel/artykuly/nowy                           | -         | yes    yes    no
/panel/artykuly/nowy/szkic                     | -         | yes    yes    no
/panel/artykuly/wiele                          | -         | yes    yes    no
/panel/artykuly/wiele/raporty                  | -         | yes    yes    no
/panel/czytanie                                | -         | no     yes    no
/panel/czytanie/szukano-na-prozno              | -         | no     yes    no
/panel/dziennik                                | -         | yes    yes    yes
/panel/dziennik/[number]                       | 40        | yes    yes    yes
/panel/dziennik/bezpieczenstwo                 | -         | no     no     yes
/panel/infolinie                               | -         | no     yes    no
/panel/infolinie/[helplineId]                  | 1         | no     yes    no
/panel/infolinie/nowa                          | -         | no     yes    no
/panel/instytucje                              | -         | no     yes    no
/panel/instytucje/[institutionId]              | 1         | no     yes    no
/panel/instytucje/lista                        | -         | no     yes    no
/panel/instytucje/nowa                         | -         | no     yes    no
/panel/kalendarz                               | -         | yes    yes    no
/panel/konta                                   | -         | no     no     yes
/panel/konta/[accountId]                       | 4         | no     no     yes
/panel/konta/[accountId]/haslo                 | 4         | no     no     yes
/panel/konta/[accountId]/wylacz                | 4         | no     no     yes
/panel/konta/nowe                              | -         | no     no     yes
/panel/konta/wiele                             | -         | no     no     yes
/panel/kosz                                    | -         | yes    yes    no
/panel/moje-konto                              | -         | yes    yes    yes
/panel/moje-konto/drugi-skladnik               | -         | yes    yes    yes
/panel/moje-konto/drugi-skladnik/aplikacja     | -         | yes    yes    yes
/panel/moje-konto/haslo                        | -         | yes    yes    yes
/panel/odnosniki                               | -         | yes    yes    no
/panel/odnosniki/zewnetrzne                    | -         | yes    yes    no
/panel/propozycje                              | -         | no     yes    yes
/panel/propozycje/[proposalId]                 | 1         | no     yes    yes
/panel/do-przejrzenia                          | -         | yes    yes    no
/panel/odstepstwa                              | -         | yes    yes    no
/panel/plany                                   | -         | no     yes    no
/panel/plany/[planId]                          | 1         | no     yes    no
/panel/plany/nowy                              | -         | no     yes    no
/panel/pliki                                   | -         | yes    yes    no
/panel/pliki/[mediaId]                         | 1         | yes    yes    no
/panel/pliki/odloz                             | -         | no     yes    no
/panel/pliki/zalaczniki                        | -         | yes    yes    no
/panel/projekty                                | -         | no     yes    no
/panel/projekty/[projectId]                    | 1         | no     yes    no
/panel/projekty/nowy                           | -         | no     yes    no
/panel/stan                                    | -         | no     no     yes
/panel/strony                                  | -         | no     yes    yes
/panel/strony/[strona]                         | o-portalu | no     yes    yes
/panel/strony/komunikat                        | -         | no     yes    no
/panel/tagi                                    | -         | no     yes    no
/panel/tagi/[tagId]                            | 1         | no     yes    no
/panel/tagi/[tagId]/polaczenie                 | 1         | no     yes    no
/panel/tagi/nowy                               | -         | no     yes    no
/panel/tagi/wiele                              | -         | no     yes    no
/panel/ustawienia                              | -         | no     no     yes
/panel/ustawienia/wydawca                      | -         | no     no     yes
/panel/wzornik                                 | -         | yes    yes    yes
/panel/wzornik/portal                          | -         | yes    yes    yes
/panel/usuwanie-danych                         | -         | no     no     yes
/panel/zamiana                                 | -         | yes    yes    no
/panel/zespoly                                 | -         | no     yes    no
/panel/zespoly/[teamId]                        | 1         | no     yes    no
/panel/zespoly/[teamId]/powolanie              | 1         | no     yes    no
/panel/zespoly/[teamId]/sklad                  | 1         | no     yes    no
/panel/zespoly/[teamId]/sprostowanie           | 1         | no     yes    no
/panel/zespoly/[teamId]/sprostowanie-zakonczenia | 1       | no     yes    no
/panel/zespoly/[teamId]/zakonczenie            | 1         | no     yes    no
/panel/zespoly/[teamId]/zmiana                 | 1         | no     yes    no
/panel/zespoly/nowy                            | -         | no     yes    no
`

export type StaffRight = 'author' | 'editor' | 'administrator'

export type StaffRoute = {
  readonly pattern: string
  /** An address of this kind on a demonstration whose operator named the first administrator. */
  readonly example: string
  readonly may: Readonly<Record<StaffRight, boolean>>
}

const RIGHTS: readonly StaffRight[] = ['author', 'editor', 'administrator']

export const staffRoutes: readonly StaffRoute[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [pattern = '', part = '', marks = ''] = line.split('|').map((cell) => cell.trim())
    const cells = marks.split(/\s+/)
    return {
      pattern,
      example: addressOf(pattern, part),
      may: Object.fromEntries(RIGHTS.map((right, index) => [right, cells[index] === 'yes'])) as StaffRoute['may'],
    }
  })

export type FoundRoute = { readonly pattern: string; readonly isPage: boolean }

/** Every page and route handler of the panel, in the staff's own frame or in the reader's, found by reading the folders. */
export function findStaffRoutes(): FoundRoute[] {
  return ['(staff)', '(preview)']
    .flatMap((group) => globSync('panel/**/{page.tsx,route.ts}', { cwd: join(process.cwd(), 'app', group) }))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({
      pattern: `/${file.replace(/\/(page\.tsx|route\.ts)$/, '')}`,
      isPage: file.endsWith('page.tsx'),
    }))
    .flatMap(({ isPage, ...route }) => toAddresses(route.pattern).map(({ pattern }) => ({ pattern, isPage })))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
}

/** `/panel/konta/[accountId]` with 7 in every place that varies: `/panel/konta/7`; `27 tekst-1` has a part for each place. */
export function addressOf(pattern: string, part: string): string {
  const parts = part.split(' ')
  let place = 0
  return pattern.replaceAll(/\[[^\]]+\]/g, () => parts[Math.min(place++, parts.length - 1)] ?? '')
}

/** Whether an address is one of the pattern's. */
export function isAddressOf(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`).test(path)
}
