import { expect, test } from 'vitest'
import { idleForm } from '#components/form/form-state.ts'
import { PROOF_BY_PASSKEY } from '#components/form/proof-names.ts'
import { withPasskey } from './with-passkey.ts'

test('where the device is not asked, the form keeps everything that was typed and shown, but no password', async () => {
  const form = new FormData()
  form.append('rights', 'author')
  form.append('rights', 'editor')
  form.append('name', 'Ewa Lis')
  form.append('proof-password-x', 'tajne')
  form.append(PROOF_BY_PASSKEY, '1')
  let sent = 0
  const action = async () => {
    sent += 1
    return idleForm
  }
  const asking = withPasskey('get', { askOptions: async () => null, action })
  const unsent = { reason: 'unreachable', count: 1 } as const
  expect(await asking({ ...idleForm, count: 3, proof: 'needed', unsent }, form)).toEqual({
    status: 'stopped',
    count: 4,
    message: 'Pod tym adresem portalu klucze nie działają.',
    errors: [],
    typed: { rights: ['author', 'editor'], name: ['Ewa Lis'] },
    proof: 'needed',
  })
  expect(sent).toBe(0)
})
