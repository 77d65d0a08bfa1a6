import { proveGuards } from '../testing-guards.ts'
import {
  aLeadCrop,
  anArticle,
  anAttachment,
  anAttachmentUse,
  anImage,
  anImageUse,
  aRevision,
  aTag,
  NOON,
  type Row,
} from '../testing-rows.ts'

const DRAFT = 1
const PUBLISHED = 2
/** Of another article, published with a crop. */
const CROPPED = 3

/** A draft with every part and a revision beside it, published a moment later with every part. */
function given({ put, run }: { put: (table: string, row: Row) => number; run: (sql: string) => void }) {
  put('articles', anArticle())
  put('article_revisions', aRevision({ id: PUBLISHED, number: 1, state: 'approved' }))
  put('tags', aTag())
  put('tags', aTag({ slug: 'inny', fold_key: 'inny' }))
  put('media', anImage())
  put('attachments', anAttachment())
  const withParts = (revision_id: number) => {
    put('revision_tags', { revision_id, tag_id: 1 })
    put('revision_teams', { revision_id, voivodeship_code: '20' })
    put('revision_images', anImageUse({ revision_id }))
    put('revision_attachments', anAttachmentUse({ revision_id }))
  }
  withParts(PUBLISHED)
  put('articles', anArticle({ translation_group: 'another' }))
  put('article_revisions', aRevision({ id: CROPPED, article_id: 2, state: 'approved' }))
  put('lead_image_crops', aLeadCrop({ revision_id: CROPPED }))
  run(`update article_revisions set state = 'published', published_at = ${NOON}`)
  put('article_revisions', aRevision({ id: DRAFT, number: 2 }))
  withParts(DRAFT)
}

/** The three triggers that keep one kind of part as it was published. */
function stayAsPublished(table: string, change: string, another: (revision: number) => Row) {
  return {
    [`${table}_stay_as_published_insert`]: {
      refuses: [({ put }: Parameters<typeof given>[0]) => put(table, another(PUBLISHED))],
      allows: [({ put }: Parameters<typeof given>[0]) => put(table, another(DRAFT))],
    },
    [`${table}_stay_as_published_update`]: {
      refuses: [
        ({ run }: Parameters<typeof given>[0]) => run(`update ${table} set ${change} where revision_id = ${PUBLISHED}`),
        ({ put, run }: Parameters<typeof given>[0]) => {
          run(`delete from ${table} where revision_id = ${DRAFT}`)
          put(table, another(DRAFT))
          run(`update ${table} set revision_id = ${PUBLISHED} where revision_id = ${DRAFT}`)
        },
      ],
      allows: [
        ({ run }: Parameters<typeof given>[0]) => run(`update ${table} set ${change} where revision_id = ${DRAFT}`),
      ],
    },
    [`${table}_stay_as_published_delete`]: {
      refuses: [({ run }: Parameters<typeof given>[0]) => run(`delete from ${table} where revision_id = ${PUBLISHED}`)],
      allows: [({ run }: Parameters<typeof given>[0]) => run(`delete from ${table} where revision_id = ${DRAFT}`)],
    },
  }
}

proveGuards('revision_tags', {
  given,
  cases: {
    ...stayAsPublished('revision_tags', 'tag_id = 2', (revision_id) => ({ revision_id, tag_id: 2 })),
    'revision_tags primary key': {
      refuses: [({ put }) => put('revision_tags', { revision_id: DRAFT, tag_id: 1 })],
      allows: [({ put }) => put('revision_tags', { revision_id: DRAFT, tag_id: 2 })],
    },
  },
})

proveGuards('revision_teams', {
  given,
  cases: {
    ...stayAsPublished('revision_teams', "voivodeship_code = '32'", (revision_id) => ({
      revision_id,
      voivodeship_code: '32',
    })),
    'revision_teams primary key': {
      refuses: [({ put }) => put('revision_teams', { revision_id: DRAFT, voivodeship_code: '20' })],
      allows: [({ put }) => put('revision_teams', { revision_id: DRAFT, voivodeship_code: '32' })],
    },
    revision_teams_voivodeship_is_known: {
      refuses: [({ put }) => put('revision_teams', { revision_id: DRAFT, voivodeship_code: '31' })],
      allows: [({ put }) => put('revision_teams', { revision_id: DRAFT, voivodeship_code: '32' })],
    },
  },
})

proveGuards('revision_images', {
  given,
  cases: {
    ...stayAsPublished('revision_images', "caption = 'Sala'", (revision_id) =>
      anImageUse({ revision_id, position: 2 }),
    ),
    'revision_images primary key': {
      refuses: [({ put }) => put('revision_images', anImageUse({ revision_id: DRAFT }))],
      allows: [({ put }) => put('revision_images', anImageUse({ revision_id: DRAFT, position: 2 }))],
    },
    revision_images_place_is_known: {
      refuses: [({ put }) => put('revision_images', anImageUse({ revision_id: DRAFT, position: 2, place: 'margin' }))],
      allows: [({ put }) => put('revision_images', anImageUse({ revision_id: DRAFT, position: 2, place: 'lead' }))],
    },
    revision_images_decorative_is_silent: {
      refuses: [({ put }) => put('revision_images', anImageUse({ revision_id: DRAFT, position: 2, decorative: 1 }))],
      allows: [
        ({ put }) => put('revision_images', anImageUse({ revision_id: DRAFT, position: 2, decorative: 1, alt: '' })),
      ],
    },
    revision_images_one_lead: {
      refuses: [
        ({ put }) => {
          put('revision_images', anImageUse({ revision_id: DRAFT, position: 2, place: 'lead' }))
          put('revision_images', anImageUse({ revision_id: DRAFT, position: 3, place: 'lead' }))
        },
      ],
      allows: [
        ({ put }) => {
          put('revision_images', anImageUse({ revision_id: DRAFT, position: 2, place: 'lead' }))
          put('revision_images', anImageUse({ revision_id: DRAFT, position: 3 }))
        },
      ],
    },
  },
})

proveGuards('lead_image_crops', {
  given,
  cases: {
    lead_image_crops_stay_as_published_insert: {
      refuses: [({ put }) => put('lead_image_crops', aLeadCrop({ revision_id: PUBLISHED }))],
      allows: [({ put }) => put('lead_image_crops', aLeadCrop({ revision_id: DRAFT }))],
    },
    lead_image_crops_stay_as_published_update: {
      refuses: [
        ({ run }) => run(`update lead_image_crops set focus_x = 0 where revision_id = ${CROPPED}`),
        ({ put, run }) => {
          put('lead_image_crops', aLeadCrop({ revision_id: DRAFT }))
          run(`update lead_image_crops set revision_id = ${PUBLISHED} where revision_id = ${DRAFT}`)
        },
      ],
      allows: [
        ({ put, run }) => {
          put('lead_image_crops', aLeadCrop({ revision_id: DRAFT }))
          run(`update lead_image_crops set focus_x = 0 where revision_id = ${DRAFT}`)
        },
      ],
    },
    lead_image_crops_stay_as_published_delete: {
      refuses: [({ run }) => run(`delete from lead_image_crops where revision_id = ${CROPPED}`)],
      allows: [
        ({ put, run }) => {
          put('lead_image_crops', aLeadCrop({ revision_id: DRAFT }))
          run(`delete from lead_image_crops where revision_id = ${DRAFT}`)
        },
      ],
    },
    lead_image_crops_ratio_is_known: {
      refuses: [({ put }) => put('lead_image_crops', aLeadCrop({ revision_id: DRAFT, ratio: '4-3' }))],
      allows: [({ put }) => put('lead_image_crops', aLeadCrop({ revision_id: DRAFT, ratio: null }))],
    },
    lead_image_crops_focus_is_inside: {
      refuses: ['focus_x', 'focus_y'].map(
        (column) =>
          ({ put }) =>
            put('lead_image_crops', aLeadCrop({ revision_id: DRAFT, [column]: 101 })),
      ),
      allows: [({ put }) => put('lead_image_crops', aLeadCrop({ revision_id: DRAFT, focus_x: 0, focus_y: 100 }))],
    },
  },
})

proveGuards('revision_attachments', {
  given,
  cases: {
    ...stayAsPublished('revision_attachments', "title = 'Inny'", (revision_id) =>
      anAttachmentUse({ revision_id, position: 2 }),
    ),
    'revision_attachments primary key': {
      refuses: [({ put }) => put('revision_attachments', anAttachmentUse({ revision_id: DRAFT }))],
      allows: [({ put }) => put('revision_attachments', anAttachmentUse({ revision_id: DRAFT, position: 2 }))],
    },
    revision_attachments_title_is_filled: {
      refuses: [
        ({ put }) => put('revision_attachments', anAttachmentUse({ revision_id: DRAFT, position: 2, title: ' ' })),
      ],
      allows: [
        ({ put }) => put('revision_attachments', anAttachmentUse({ revision_id: DRAFT, position: 2, title: 'P' })),
      ],
    },
    revision_attachments_mark_is_known: {
      refuses: [
        ({ put }) =>
          put('revision_attachments', anAttachmentUse({ revision_id: DRAFT, position: 2, accessibility: '' })),
      ],
      allows: [
        ({ put }) =>
          put('revision_attachments', anAttachmentUse({ revision_id: DRAFT, position: 2, accessibility: 'unknown' })),
      ],
    },
  },
})
