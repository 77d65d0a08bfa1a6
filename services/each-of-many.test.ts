import { expect, test } from 'vitest'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { eachOfMany } from './each-of-many.ts'

test('what is refused, gone or changed stops nothing but itself; a lost right stops all', async () => {
  const issue = { field: 'tagId', key: 'in-use' }
  const done: string[] = []
  const act = (item: string) => {
    if (item === 'gone') throw new NotFound('gone')
    if (item === 'changed') throw new Conflict('changed')
    if (item === 'forbidden') throw new Forbidden('forbidden')
    if (item === 'used') return { ok: false, issues: [issue] } as const
    done.push(item)
    return { ok: true, value: null } as const
  }
  expect(await eachOfMany(['a', 'gone', 'used', 'changed', 'b'], act)).toEqual({
    left: [
      { item: 'gone', issues: [] },
      { item: 'used', issues: [issue] },
      { item: 'changed', issues: [] },
    ],
  })
  expect(done).toEqual(['a', 'b'])
  await expect(eachOfMany(['forbidden', 'c'], act)).rejects.toThrow(Forbidden)
  expect(done).not.toContain('c')
})
