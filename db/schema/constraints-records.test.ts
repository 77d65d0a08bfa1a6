import { dateCase, proveGuards } from '../testing-guards.ts'
import { aHelpline, aLegalAct, anInstitution, aSource, aTag, dateColumns } from '../testing-rows.ts'

proveGuards('tags', {
  given: ({ put }) => put('tags', aTag()),
  cases: {
    tags_name_is_filled: {
      refuses: [({ put }) => put('tags', aTag({ slug: 'inny', fold_key: 'inny', name: ' ' }))],
      allows: [({ put }) => put('tags', aTag({ slug: 'inny', fold_key: 'inny', name: 'I' }))],
    },
    tags_slug_unique: {
      refuses: [({ put }) => put('tags', aTag({ fold_key: 'inny' }))],
      allows: [({ put }) => put('tags', aTag({ fold_key: 'inny', slug: 'szkolenia-2' }))],
    },
    tags_by_fold_key: {
      refuses: [({ put }) => put('tags', aTag({ slug: 'szkolenia-2' }))],
      allows: [({ put }) => put('tags', aTag({ slug: 'szkolenia-2', fold_key: 'szkolenie' }))],
    },
    tags_merge_into_a_living_tag: {
      refuses: [
        ({ run }) => run('update tags set merged_into_id = 1 where id = 1'),
        ({ put, run }) => {
          put('tags', aTag({ slug: 'kursy', fold_key: 'kursy' }))
          put('tags', aTag({ slug: 'warsztaty', fold_key: 'warsztaty' }))
          run('update tags set merged_into_id = 2 where id = 1')
          run('update tags set merged_into_id = 1 where id = 3')
        },
        ({ put, run }) => {
          put('tags', aTag({ slug: 'kursy', fold_key: 'kursy' }))
          put('tags', aTag({ slug: 'warsztaty', fold_key: 'warsztaty' }))
          run('update tags set merged_into_id = 2 where id = 1')
          run('update tags set merged_into_id = 3 where id = 2')
        },
      ],
      allows: [
        ({ put, run }) => {
          put('tags', aTag({ slug: 'kursy', fold_key: 'kursy' }))
          put('tags', aTag({ slug: 'warsztaty', fold_key: 'warsztaty' }))
          run('update tags set merged_into_id = 2 where id = 1')
          run('update tags set merged_into_id = 3 where id = 1')
          run('update tags set merged_into_id = 3 where id = 2')
        },
      ],
    },
  },
})

proveGuards('helplines', {
  cases: {
    helplines_name_is_filled: {
      refuses: [({ put }) => put('helplines', aHelpline({ name: ' ' }))],
      allows: [({ put }) => put('helplines', aHelpline({ name: 'A' }))],
    },
    helplines_phone_is_dialable: {
      refuses: ['', '22-628-01-20', '628 0120 wew. 5', 'tel. 112'].map(
        (phone) =>
          ({ put }) =>
            put('helplines', aHelpline({ phone })),
      ),
      allows: ['112', '+48 22 628 01 20'].map(
        (phone) =>
          ({ put }) =>
            put('helplines', aHelpline({ phone })),
      ),
    },
    helplines_purpose_is_filled: {
      refuses: [({ put }) => put('helplines', aHelpline({ purpose: '' }))],
      allows: [({ put }) => put('helplines', aHelpline({ purpose: 'pomoc' }))],
    },
    helplines_source_is_filled: {
      refuses: [({ put }) => put('helplines', aHelpline({ source_name: ' ' }))],
      allows: [({ put }) => put('helplines', aHelpline({ source_name: 'U' }))],
    },
    helplines_stated_is_a_date: dateCase('stated', ({ put }, date) => put('helplines', aHelpline(date)), {
      required: true,
    }),
  },
})

proveGuards('legal_acts', {
  given: ({ put }) => put('legal_acts', aLegalAct()),
  cases: {
    legal_acts_issuer_is_filled: {
      refuses: [({ put }) => put('legal_acts', aLegalAct({ issuer: ' ' }))],
      allows: [({ put }) => put('legal_acts', aLegalAct({ issuer: 'W' }))],
    },
    legal_acts_title_is_filled: {
      refuses: [({ put }) => put('legal_acts', aLegalAct({ number: '48/2015', title: ' ' }))],
      allows: [({ put }) => put('legal_acts', aLegalAct({ number: '48/2015', title: 'w' }))],
    },
    legal_acts_signed_is_a_date: dateCase('signed', ({ put }, date) =>
      put('legal_acts', aLegalAct({ number: '48/2015', ...date })),
    ),
    legal_acts_by_number_without_day: {
      refuses: [
        ({ put }) => {
          put('legal_acts', aLegalAct(dateColumns('signed', null, null, null)))
          put('legal_acts', aLegalAct({ ...dateColumns('signed', null, null, null), title: 'ten sam' }))
        },
      ],
      allows: [({ put }) => put('legal_acts', aLegalAct(dateColumns('signed', null, null, null)))],
    },
    legal_acts_by_number: {
      refuses: [({ put }) => put('legal_acts', aLegalAct({ title: 'ten sam' }))],
      allows: [
        ({ put }) => put('legal_acts', aLegalAct({ number: '47/2016' })),
        ({ put }) => put('legal_acts', aLegalAct({ issuer: 'Wojewoda Lubelski' })),
        ({ put }) => {
          put('legal_acts', aLegalAct({ number: null }))
          put('legal_acts', aLegalAct({ number: null }))
        },
      ],
    },
  },
})

proveGuards('sources', {
  given: ({ put }) => put('sources', aSource()),
  cases: {
    sources_title_is_filled: {
      refuses: [({ put }) => put('sources', aSource({ title: ' ' }))],
      allows: [({ put }) => put('sources', aSource({ title: 'S' }))],
    },
    sources_published_is_a_date: dateCase('published', ({ put }, date) =>
      put('sources', aSource({ title: 'Druga', ...date })),
    ),
    sources_by_title_alone: {
      refuses: [
        ({ put }) => {
          put('sources', aSource({ url: null }))
          put('sources', aSource({ url: null }))
        },
      ],
      allows: [({ put }) => put('sources', aSource({ url: null }))],
    },
    sources_by_title_and_url: {
      refuses: [({ put }) => put('sources', aSource())],
      allows: [({ put }) => put('sources', aSource({ url: 'https://urzad.example/inna' }))],
    },
  },
})

proveGuards('institutions', {
  given: ({ put }) => put('institutions', anInstitution()),
  cases: {
    institutions_name_is_filled: {
      refuses: [({ put }) => put('institutions', anInstitution({ fold_key: 'inna', name: ' ' }))],
      allows: [({ put }) => put('institutions', anInstitution({ fold_key: 'inna', name: 'I' }))],
    },
    institutions_by_fold_key: {
      refuses: [({ put }) => put('institutions', anInstitution({ name: 'KOMENDA WOJEWÓDZKA POLICJI' }))],
      allows: [({ put }) => put('institutions', anInstitution({ fold_key: 'komenda miejska policji' }))],
    },
  },
})
