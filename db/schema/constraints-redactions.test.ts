import { proveGuards } from '../testing-guards.ts'
import { aRedaction } from '../testing-rows.ts'

const OTHER = 'cd'.repeat(16)

proveGuards('redactions', {
  given: ({ put }) => put('redactions', aRedaction()),
  cases: {
    redactions_code_unique: {
      refuses: [({ put }) => put('redactions', aRedaction())],
      allows: [({ put }) => put('redactions', aRedaction({ code: OTHER }))],
    },
    redactions_code_is_random: {
      refuses: [
        ({ put }) => put('redactions', aRedaction({ code: 'cd' })),
        ({ put }) => put('redactions', aRedaction({ code: 'XY'.repeat(16) })),
      ],
      allows: [({ put }) => put('redactions', aRedaction({ code: OTHER }))],
    },
    redactions_reason_is_filled: {
      refuses: [({ put }) => put('redactions', aRedaction({ code: OTHER, reason: ' ' }))],
      allows: [({ put }) => put('redactions', aRedaction({ code: OTHER, reason: 'art. 17' }))],
    },
    redactions_places_are_counted: {
      refuses: [({ put }) => put('redactions', aRedaction({ code: OTHER, places: -1 }))],
      allows: [({ put }) => put('redactions', aRedaction({ code: OTHER, places: 0 }))],
    },
    redactions_files_are_json: {
      refuses: [({ put }) => put('redactions', aRedaction({ code: OTHER, files: 'plik' }))],
      allows: [({ put }) => put('redactions', aRedaction({ code: OTHER, files: '["ab"]' }))],
    },
    redactions_are_only_cleaned: {
      refuses: [
        ({ run }) => run("update redactions set reason = 'inny'"),
        ({ run }) => run('update redactions set places = 7'),
        ({ put, run }) => {
          put('redactions', aRedaction({ code: OTHER, cleaned_at: 2 }))
          run(`update redactions set cleaned_at = 3 where code = '${OTHER}'`)
        },
      ],
      allows: [({ run }) => run('update redactions set cleaned_at = 2')],
    },
    redactions_are_never_deleted: {
      refuses: [({ run }) => run('delete from redactions')],
      allows: [({ run }) => run(`delete from redactions where code = '${OTHER}'`)],
    },
  },
})
