import { expect, test } from 'vitest'
import { doerInWords } from '#components/audit/entry-view.ts'
import { verbLabel, verbLabels } from '#components/audit/labels.ts'
import { retiredSystemReasonLabels, retiredVerbLabels } from '#components/audit/retired-labels.ts'
import { systemReasons } from '#domain/actor.ts'
import { PROPOSING } from '#services/proposal/keep-proposal.ts'
import { permissionTable } from '#services/testing-permission-table.ts'

test('every verb has its word in the log, and no word is left over', () => {
  // What any verb writes that is only proposed is no verb of its own.
  const verbs = [...new Set([...permissionTable.map(({ verb }) => verb), PROPOSING])].sort()
  expect(Object.keys(verbLabels).sort()).toEqual(verbs)
})

test('a verb or a reason that is gone keeps its word for the entries it left', () => {
  const verbs = new Set(permissionTable.map(({ verb }) => verb))
  for (const [verb, word] of Object.entries(retiredVerbLabels)) {
    expect(verbs).not.toContain(verb)
    expect(verbLabel(verb)).toBe(word)
  }
  for (const [systemReason, word] of Object.entries(retiredSystemReasonLabels)) {
    expect(systemReasons).not.toContain(systemReason)
    expect(doerInWords({ actorName: null, systemReason })).toBe(word)
  }
})
