import type { Database } from '#db/client.ts'
import type { Right } from '#domain/account/rights.ts'
import { createAccount } from '#services/account/create-account.ts'
import { systemContext } from '#services/context.ts'
import { required } from './required.ts'

type DemoPerson = {
  readonly email: string
  readonly name: string
  readonly unit: string
  readonly position: string
}

const UNIT = 'Wydział przykładowy'

/** One account for each right, all with the same password. */
export const demoStaff: Readonly<Record<Right, DemoPerson>> = {
  author: {
    email: 'autor@komunikat.localhost',
    name: 'Konto pokazowe: autor',
    unit: UNIT,
    position: 'autor',
  },
  editor: {
    email: 'redaktor@komunikat.localhost',
    name: 'Konto pokazowe: redaktor',
    unit: UNIT,
    position: 'redaktor',
  },
  administrator: {
    email: 'administrator@komunikat.localhost',
    name: 'Konto pokazowe: administrator',
    unit: UNIT,
    position: 'administrator',
  },
}

/** The account that holds each right: who writes the demonstration. */
export type DemoAccounts = Readonly<Record<Right, number>>

/** Creates the accounts as a first start may create one. Throws Error with the issues of a refusal. */
export function writeDemoStaff(db: Database, now: number, passwordHash: string): DemoAccounts {
  const context = systemContext(db, now, 'first-administrator')
  const create = (right: Right): number => {
    const person = { ...demoStaff[right], rights: [right], passwordHash }
    return required(createAccount(context, person), person.email).accountId
  }
  return { author: create('author'), editor: create('editor'), administrator: create('administrator') }
}
