import type { Database } from '#db/client.ts'
import type { Right } from '#domain/account/rights.ts'
import { createAccount } from '../account/create-account.ts'
import { systemContext } from '../context.ts'

type DemoPerson = {
  readonly email: string
  readonly name: string
  readonly unit: string
  readonly position: string
  readonly rights: readonly Right[]
}

const UNIT = 'Wydział przykładowy'

/** Keeps the drafts of the demonstration. */
export const demoAuthor: DemoPerson = {
  email: 'autor@komunikat.localhost',
  name: 'Konto pokazowe: autor',
  unit: UNIT,
  position: 'autor',
  rights: ['author'],
}

/** One account for each right, all with the same password. */
export const demoStaff: readonly DemoPerson[] = [
  demoAuthor,
  {
    email: 'redaktor@komunikat.localhost',
    name: 'Konto pokazowe: redaktor',
    unit: UNIT,
    position: 'redaktor',
    rights: ['editor'],
  },
  {
    email: 'administrator@komunikat.localhost',
    name: 'Konto pokazowe: administrator',
    unit: UNIT,
    position: 'administrator',
    rights: ['administrator'],
  },
]

export function writeDemoStaff(db: Database, now: number, passwordHash: string): void {
  for (const person of demoStaff) {
    const created = createAccount(systemContext(db, now, 'demo-content'), {
      ...person,
      rights: [...person.rights],
      passwordHash,
    })
    if (!created.ok) throw new Error(`A demo account was refused: ${JSON.stringify(created.issues)}`)
  }
}
