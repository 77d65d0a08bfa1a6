import { dateCase, proveGuards } from '../testing-guards.ts'
import { aFunding, aLogo, anImage, aProject, type Row } from '../testing-rows.ts'

const another = (row: Row = {}) => aProject({ slug: 'drugi', fold_key: 'drugi', ...row })
const years = (starts: number, ends: number) => ({
  starts_edtf: `${starts}`,
  starts_earliest_on: `${starts}-01-01`,
  starts_latest_on: `${starts}-12-31`,
  ends_edtf: `${ends}`,
  ends_earliest_on: `${ends}-01-01`,
  ends_latest_on: `${ends}-12-31`,
})

proveGuards('projects', {
  given: ({ put }) => put('projects', aProject()),
  cases: {
    projects_title_is_filled: {
      refuses: [({ put }) => put('projects', another({ title: ' ' }))],
      allows: [({ put }) => put('projects', another({ title: 'P' }))],
    },
    projects_programme_is_filled: {
      refuses: [({ put }) => put('projects', another({ programme: ' ' }))],
      allows: [({ put }) => put('projects', another({ programme: 'P' }))],
    },
    projects_mechanism_is_filled: {
      refuses: [({ put }) => put('projects', another({ mechanism: '' }))],
      allows: [({ put }) => put('projects', another({ mechanism: 'M' }))],
    },
    projects_sentence_is_filled: {
      refuses: [({ put }) => put('projects', another({ sentence: '' }))],
      allows: [({ put }) => put('projects', another({ sentence: 'Z' }))],
    },
    projects_starts_is_a_date: dateCase('starts', ({ put }, date) => put('projects', another(date))),
    projects_ends_is_a_date: dateCase('ends', ({ put }, date) => put('projects', another(date))),
    projects_end_after_they_start: {
      refuses: [({ put }) => put('projects', another(years(2016, 2015)))],
      allows: [({ put }) => put('projects', another(years(2015, 2015)))],
    },
    projects_slug_unique: {
      refuses: [({ put }) => put('projects', aProject({ fold_key: 'drugi' }))],
      allows: [({ put }) => put('projects', another())],
    },
    projects_fold_key_unique: {
      refuses: [({ put }) => put('projects', aProject({ slug: 'drugi' }))],
      allows: [({ put }) => put('projects', another())],
    },
  },
})

proveGuards('project_fundings', {
  given: ({ put }) => {
    put('projects', aProject())
    put('project_fundings', aFunding())
  },
  cases: {
    project_fundings_source_is_filled: {
      refuses: [({ put }) => put('project_fundings', aFunding({ position: 2, source: ' ' }))],
      allows: [({ put }) => put('project_fundings', aFunding({ position: 2, source: 'N' }))],
    },
    project_fundings_amount_is_whole: {
      refuses: [
        ({ put }) => put('project_fundings', aFunding({ position: 2, amount_minor: 100 })),
        ({ put }) => put('project_fundings', aFunding({ position: 2, currency: 'PLN' })),
        ({ put }) => put('project_fundings', aFunding({ position: 2, amount_minor: 0, currency: 'PLN' })),
      ],
      allows: [({ put }) => put('project_fundings', aFunding({ position: 2, amount_minor: 1, currency: 'PLN' }))],
    },
    project_fundings_currency_is_iso: {
      refuses: ['zł', 'pln', 'PL', 'EURO'].map(
        (currency) =>
          ({ put }) =>
            put('project_fundings', aFunding({ position: 2, amount_minor: 1, currency })),
      ),
      allows: [({ put }) => put('project_fundings', aFunding({ position: 2, amount_minor: 1, currency: 'EUR' }))],
    },
    'project_fundings primary key': {
      refuses: [({ put }) => put('project_fundings', aFunding({ source: 'Polska' }))],
      allows: [({ put }) => put('project_fundings', aFunding({ source: 'Polska', position: 2 }))],
    },
  },
})

proveGuards('project_logos', {
  given: ({ put }) => {
    put('projects', aProject())
    put('media', anImage())
    put('project_logos', aLogo())
  },
  cases: {
    project_logos_name_is_filled: {
      refuses: [({ put }) => put('project_logos', aLogo({ position: 2, name: ' ' }))],
      allows: [({ put }) => put('project_logos', aLogo({ position: 2, name: 'L' }))],
    },
    project_logos_image_has_alt: {
      refuses: [
        ({ put }) => put('project_logos', aLogo({ position: 2, media_id: 1 })),
        ({ put }) => put('project_logos', aLogo({ position: 2, media_id: 1, alt: ' ' })),
      ],
      allows: [
        ({ put }) => put('project_logos', aLogo({ position: 2, media_id: 1, alt: 'Norway Grants' })),
        ({ put }) => put('project_logos', aLogo({ position: 2 })),
      ],
    },
    'project_logos primary key': {
      refuses: [({ put }) => put('project_logos', aLogo({ name: 'Drugi znak' }))],
      allows: [({ put }) => put('project_logos', aLogo({ name: 'Drugi znak', position: 2 }))],
    },
  },
})
