import { proveGuards } from '../testing-guards.ts'
import { anAccount, NOON, type Row } from '../testing-rows.ts'

const aProposal = (row: Row = {}): Row => ({
  verb: 'redaction.make',
  input: '{"reason":"art. 17 RODO"}',
  subject_kind: 'redaction',
  proposed_by: 1,
  proposed_at: NOON,
  ...row,
})

const aSealedInput = (row: Row = {}): Row => ({ proposal_id: 1, input: '{"phrases":["Jan Kowalski"]}', ...row })

proveGuards('sealed_inputs', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('accounts', anAccount({ email: 'bogdan@urzad.example' }))
    for (const _ of [1, 2]) put('proposals', aProposal())
    put('sealed_inputs', aSealedInput())
  },
  cases: {
    sealed_inputs_are_json: {
      refuses: [({ put }) => put('sealed_inputs', aSealedInput({ proposal_id: 2, input: '{' }))],
      allows: [({ put }) => put('sealed_inputs', aSealedInput({ proposal_id: 2 }))],
    },
    sealed_inputs_are_cleaned_once_empty: {
      refuses: [({ run }) => run('update sealed_inputs set cleaned_at = 1')],
      allows: [({ run }) => run('update sealed_inputs set input = null, cleaned_at = 1')],
    },
    sealed_inputs_are_only_emptied: {
      refuses: [
        ({ run }) => run(`update sealed_inputs set input = '{}'`),
        ({ run }) => run('update sealed_inputs set proposal_id = 2'),
        ({ put, run }) => {
          put('sealed_inputs', aSealedInput({ proposal_id: 2, input: null }))
          run(`update sealed_inputs set input = '{}' where proposal_id = 2`)
        },
        ({ put, run }) => {
          put('sealed_inputs', aSealedInput({ proposal_id: 2, input: null, cleaned_at: 1 }))
          run('update sealed_inputs set cleaned_at = 2 where proposal_id = 2')
        },
      ],
      allows: [({ run }) => run('update sealed_inputs set input = null')],
    },
    sealed_inputs_are_never_deleted: {
      refuses: [({ run }) => run('delete from sealed_inputs')],
      allows: [({ run }) => run('delete from sealed_inputs where proposal_id = 2')],
    },
  },
})
