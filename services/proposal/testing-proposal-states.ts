import type { Database } from '#db/client.ts'
import { createAccount } from '../account/create-account.ts'
import { asSecondEditor, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { editorContext } from '../context.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import type { VerbResult } from '../outcome.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { choiceLockVersion } from '../setting/setting-queries.ts'
import { accepted, asEditor, NOW, theSystem } from '../testing.ts'
import { aHelpline, anAccount } from '../testing-inputs.ts'

const EARLIER = NOW - 86_400_000

/** The number of what was not done but proposed; anything else is a fault of the test. */
export function proposed(result: VerbResult<unknown>): number {
  if (result.ok || result.proposalId === undefined) throw new Error(`Not proposed: ${JSON.stringify(result)}`)
  return result.proposalId
}

const ofAnother = (db: Database) => {
  const proposalId = proposed(createHelpline(asSecondEditor(chooseFourEyes(db), EARLIER), aHelpline()))
  return { proposalId }
}

const ofBogdan = (db: Database) => ({
  proposalId: proposed(createHelpline(asEditor(chooseFourEyes(db), EARLIER), aHelpline())),
})

/** Somebody who is an editor and an administrator wants to switch the second pair of eyes off. */
const ofTheSettings = (db: Database) => {
  chooseFourEyes(db)
  const edward = anAccount({ email: 'edward@urzad.example', rights: ['administrator'] })
  const { accountId } = accepted(createAccount(theSystem(db, 'operator', EARLIER), edward))
  const off = { key: 'four-eyes', value: 'off', seenLockVersion: choiceLockVersion(db, 'four-eyes') } as const
  return { proposalId: proposed(changeSettings(editorContext(db, EARLIER, accountId), { choices: [off] })) }
}

/** What the permission table tries on proposals; its editor is Bogdan. */
export const proposalStates: Record<string, (db: Database) => unknown> = {
  'proposal.approve, of another': ofAnother,
  'proposal.approve, their own': ofBogdan,
  'proposal.approve, of the settings': ofTheSettings,
  'proposal.refuse, of another': (db) => ({ ...ofAnother(db), reason: 'To stary numer.' }),
  'proposal.take-back, their own': ofBogdan,
}
