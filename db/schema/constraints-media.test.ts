import { proveGuards } from '../testing-guards.ts'
import {
  aFormerImage,
  anAttachment,
  anAttachmentFile,
  anImage,
  anImageCredit,
  aPdfFinding,
  NOON,
} from '../testing-rows.ts'

const ANOTHER_HASH = 'cd'.repeat(32)

proveGuards('media', {
  given: ({ put }) => put('media', anImage()),
  cases: {
    media_hash_is_sha256: {
      refuses: [({ put }) => put('media', anImage({ hash: ANOTHER_HASH.slice(1) }))],
      allows: [({ put }) => put('media', anImage({ hash: ANOTHER_HASH }))],
    },
    media_size_is_real: {
      refuses: ['width', 'height', 'bytes'].map(
        (column) =>
          ({ put }) =>
            put('media', anImage({ hash: ANOTHER_HASH, [column]: 0 })),
      ),
      allows: [({ put }) => put('media', anImage({ hash: ANOTHER_HASH, width: 1, height: 1, bytes: 1 }))],
    },
    media_is_an_image: {
      refuses: [({ put }) => put('media', anImage({ hash: ANOTHER_HASH, mime_type: 'image/svg+xml' }))],
      allows: [({ put }) => put('media', anImage({ hash: ANOTHER_HASH, mime_type: 'image/avif' }))],
    },
    media_hash_unique: {
      refuses: [({ put }) => put('media', anImage({ upload_name: 'kopia.png' }))],
      allows: [({ put }) => put('media', anImage({ hash: ANOTHER_HASH }))],
    },
  },
})

proveGuards('media_credits', {
  given: ({ put }) => {
    put('media', anImage())
    put('media', anImage({ hash: ANOTHER_HASH }))
    put('media_credits', anImageCredit())
  },
  cases: {
    media_credits_say_something: {
      refuses: [({ put }) => put('media_credits', anImageCredit({ media_id: 2, credit: null }))],
      allows: [({ put }) => put('media_credits', anImageCredit({ media_id: 2, credit: null, licence: 'CC BY 4.0' }))],
    },
    media_credits_credit_is_filled: {
      refuses: [({ put }) => put('media_credits', anImageCredit({ media_id: 2, credit: ' ', licence: 'CC BY 4.0' }))],
      allows: [({ put }) => put('media_credits', anImageCredit({ media_id: 2 }))],
    },
    media_credits_licence_is_filled: {
      refuses: [({ put }) => put('media_credits', anImageCredit({ media_id: 2, licence: '' }))],
      allows: [({ put }) => put('media_credits', anImageCredit({ media_id: 2, licence: null }))],
    },
  },
})

proveGuards('media_former_files', {
  given: ({ put }) => put('media', anImage()),
  cases: {
    media_former_files_hash_is_sha256: {
      refuses: [({ put }) => put('media_former_files', aFormerImage({ hash: '' }))],
      allows: [({ put }) => put('media_former_files', aFormerImage())],
    },
    media_former_files_size_is_real: {
      refuses: ['width', 'height', 'bytes'].map(
        (column) =>
          ({ put }) =>
            put('media_former_files', aFormerImage({ [column]: 0 })),
      ),
      allows: [({ put }) => put('media_former_files', aFormerImage({ width: 1, height: 1 }))],
    },
  },
})

proveGuards('attachment_files', {
  given: ({ put }) => {
    put('attachments', anAttachment())
    put('attachments', anAttachment())
    put('attachment_files', anAttachmentFile())
  },
  cases: {
    attachment_files_hash_is_sha256: {
      refuses: [({ put }) => put('attachment_files', anAttachmentFile({ attachment_id: 2, hash: '' }))],
      allows: [({ put }) => put('attachment_files', anAttachmentFile({ attachment_id: 2, hash: ANOTHER_HASH }))],
    },
    attachment_files_size_is_real: {
      refuses: [({ put }) => put('attachment_files', anAttachmentFile({ attachment_id: 2, bytes: 0 }))],
      allows: [({ put }) => put('attachment_files', anAttachmentFile({ attachment_id: 2, bytes: 1 }))],
    },
    attachment_files_name_is_filled: {
      refuses: [({ put }) => put('attachment_files', anAttachmentFile({ attachment_id: 2, file_name: ' ' }))],
      allows: [({ put }) => put('attachment_files', anAttachmentFile({ attachment_id: 2, file_name: 'a' }))],
    },
    attachment_files_one_current: {
      refuses: [({ put }) => put('attachment_files', anAttachmentFile({ hash: ANOTHER_HASH }))],
      allows: [({ put }) => put('attachment_files', anAttachmentFile({ hash: ANOTHER_HASH, replaced_at: NOON }))],
    },
  },
})

proveGuards('pdf_findings', {
  given: ({ put }) => {
    put('attachments', anAttachment())
    put('attachments', anAttachment())
    put('attachment_files', anAttachmentFile())
    put('attachment_files', anAttachmentFile({ attachment_id: 2 }))
    put('pdf_findings', aPdfFinding())
  },
  cases: {
    pdf_findings_title_says_something: {
      refuses: [({ put }) => put('pdf_findings', aPdfFinding({ attachment_file_id: 2, title: ' ' }))],
      allows: [({ put }) => put('pdf_findings', aPdfFinding({ attachment_file_id: 2, title: null }))],
    },
    pdf_findings_language_says_something: {
      refuses: [({ put }) => put('pdf_findings', aPdfFinding({ attachment_file_id: 2, language: '' }))],
      allows: [({ put }) => put('pdf_findings', aPdfFinding({ attachment_file_id: 2, language: null }))],
    },
  },
})
