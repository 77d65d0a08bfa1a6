import { expect, test } from 'vitest'
import type { SaverPhase } from './draft-saver.ts'
import { messageOfPhase, savedMessage, stopSentences } from './save-words.ts'

const savedAt = Date.UTC(2026, 2, 2, 16, 18)
const at = (phase: SaverPhase, message: string) => messageOfPhase({ phase, savedAt, isCorrection: false }, message)
const stopped = (Object.keys(stopSentences) as SaverPhase[]).filter((phase) => stopSentences[phase] !== null)

test.each(stopped)('%s is said, holds while a save is under way, and is gone with it', (phase) => {
  const said = at(phase, 'Dodano obraz.')
  expect(said).toBe(stopSentences[phase])
  expect(at('saving', said)).toBe(said)
  expect(at('saved', said)).toBe(savedMessage(savedAt, false))
  expect(at('changed', said)).toBe('')
})

test('other messages are left alone', () => {
  for (const phase of ['saved', 'saving', 'changed'] as const) expect(at(phase, 'Dodano obraz.')).toBe('Dodano obraz.')
})
