import type { Database } from '#db/client.ts'
import { accepted, asAdministrator, theSystem } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createAccount } from './create-account.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'

function closed(db: Database) {
  const { accountId } = accepted(createAccount(theSystem(db, 'operator'), anAccount()))
  accepted(disableAccount(theSystem(db, 'operator'), { accountId, seenLockVersion: 1 }))
  return { accountId, seenLockVersion: 2 }
}

keepsTheRulesOfVerbs(enableAccount, { as: asAdministrator, given: closed })
keepsTheRulesOfChanges(enableAccount, { as: asAdministrator, given: closed, unknown: { accountId: 99 } })
