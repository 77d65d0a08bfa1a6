import { globSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Who may open what, one row for each address of the staff side, as its folder names it. `yes` opens; `no` is refused
 * with 403 because of a missing right. A stranger, a disabled account and an ended session open nothing: pages lead to
 * `/logowanie`, what scripts call answers 401. A route without a row fails a test (app/(staff)/every-route…).
 */
const table = `
address                                          | author editor administrator
/panel                                           | yes    yes    yes
/panel/artykuly                                  | yes    yes    yes
/panel/artykuly/[articleId]                      | yes    yes    no
/panel/artykuly/[articleId]/szkic                | yes    yes    no
/panel/artykuly/nowy                             | yes    yes    no
/panel/artykuly/nowy/szkic                       | yes    yes    no
/panel/dziennik                                  | yes    yes    yes
/panel/dziennik/[number]                         | yes    yes    yes
/panel/dziennik/bezpieczenstwo                   | no     no     yes
/panel/konta                                     | no     no     yes
/panel/konta/[accountId]                         | no     no     yes
/panel/konta/[accountId]/haslo                   | no     no     yes
/panel/konta/[accountId]/wylacz                  | no     no     yes
/panel/konta/nowe                                | no     no     yes
/panel/moje-konto                                | yes    yes    yes
/panel/moje-konto/haslo                          | yes    yes    yes
/panel/stan                                      | no     no     yes
`

export type StaffRight = 'author' | 'editor' | 'administrator'

export type StaffRoute = { readonly pattern: string; readonly may: Readonly<Record<StaffRight, boolean>> }

const RIGHTS: readonly StaffRight[] = ['author', 'editor', 'administrator']

export const staffRoutes: readonly StaffRoute[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [pattern = '', marks = ''] = line.split('|').map((cell) => cell.trim())
    const cells = marks.split(/\s+/)
    return {
      pattern,
      may: Object.fromEntries(RIGHTS.map((right, index) => [right, cells[index] === 'yes'])) as StaffRoute['may'],
    }
  })

export type FoundRoute = { readonly pattern: string; readonly isPage: boolean }

/** Every page and route handler under `app/(staff)/panel`, found by reading the folder. */
export function findStaffRoutes(): FoundRoute[] {
  const folder = join(process.cwd(), 'app', '(staff)')
  return globSync('panel/**/{page.tsx,route.ts}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({
      pattern: `/${file.replace(/\/(page\.tsx|route\.ts)$/, '')}`,
      isPage: file.endsWith('page.tsx'),
    }))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
}

/** `/panel/konta/[accountId]` with 7 in every place that varies: `/panel/konta/7`. */
export function addressOf(pattern: string, part: string): string {
  return pattern.replaceAll(/\[[^\]]+\]/g, part)
}

/** Whether an address is one of the pattern's. */
export function isAddressOf(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`).test(path)
}
