import { expect, test } from 'vitest'
import { parseBulkChoice } from './bulk-choice.ts'

const read = (address: string) => parseBulkChoice((name) => new URLSearchParams(address).getAll(name))

test('an action, a scope and the ticked articles are read from the address', () => {
  expect(read('czynnosc=archiwum&zakres=wszystkie&wybrany=3&wybrany=7')).toEqual({
    action: 'archive',
    scope: 'all',
    ticked: [3, 7],
    runId: null,
  })
})

test.each(['', 'czynnosc=constructor&zakres=__proto__', 'czynnosc=wycofaj&wybrany=-1&wybrany=1.5&przebieg=0'])(
  'what it does not know is not asked for: "%s"',
  (address) => {
    expect(read(address)).toEqual({ action: null, scope: 'ticked', ticked: [], runId: null })
  },
)
