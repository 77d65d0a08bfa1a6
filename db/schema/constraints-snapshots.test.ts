import { proveGuards } from '../testing-guards.ts'
import { anArticle, aRevision, aSnapshot, aSnapshotContent } from '../testing-rows.ts'

const OTHER = 'cd'.repeat(32)

proveGuards('snapshot_contents', {
  given: ({ put }) => put('snapshot_contents', aSnapshotContent()),
  cases: {
    'snapshot_contents primary key': {
      refuses: [({ put }) => put('snapshot_contents', aSnapshotContent())],
      allows: [({ put }) => put('snapshot_contents', aSnapshotContent({ hash: OTHER }))],
    },
    snapshot_contents_hash_is_sha256: {
      refuses: [({ put }) => put('snapshot_contents', aSnapshotContent({ hash: 'ab' }))],
      allows: [({ put }) => put('snapshot_contents', aSnapshotContent({ hash: OTHER }))],
    },
    snapshot_contents_are_never_changed: {
      refuses: [({ run }) => run("update snapshot_contents set content = 'y'")],
      allows: [({ put }) => put('snapshot_contents', aSnapshotContent({ hash: OTHER, content: 'y' }))],
    },
    snapshot_contents_are_never_deleted: {
      refuses: [({ run }) => run('delete from snapshot_contents')],
      allows: [({ run }) => run(`delete from snapshot_contents where hash = '${OTHER}'`)],
    },
  },
})

proveGuards('revision_snapshots', {
  given: ({ put }) => {
    put('articles', anArticle())
    put('article_revisions', aRevision())
    put('snapshot_contents', aSnapshotContent())
    put('revision_snapshots', aSnapshot())
  },
  cases: {
    revision_snapshots_reason_is_known: {
      refuses: [({ put }) => put('revision_snapshots', aSnapshot({ reason: 'whim' }))],
      allows: [({ put }) => put('revision_snapshots', aSnapshot({ reason: 'new-author' }))],
    },
    revision_snapshots_step_has_verb: {
      refuses: [
        ({ put }) => put('revision_snapshots', aSnapshot({ reason: 'step' })),
        ({ put }) => put('revision_snapshots', aSnapshot({ verb: 'article.submit' })),
      ],
      allows: [({ put }) => put('revision_snapshots', aSnapshot({ reason: 'step', verb: 'article.submit' }))],
    },
    revision_snapshots_named_has_name: {
      refuses: [
        ({ put }) => put('revision_snapshots', aSnapshot({ reason: 'named' })),
        ({ put }) => put('revision_snapshots', aSnapshot({ reason: 'named', name: ' ' })),
        ({ put }) => put('revision_snapshots', aSnapshot({ name: 'Po uwagach' })),
      ],
      allows: [({ put }) => put('revision_snapshots', aSnapshot({ reason: 'named', name: 'Po uwagach' }))],
    },
    revision_snapshots_are_never_changed: {
      refuses: [({ run }) => run('update revision_snapshots set made_at = 1')],
      allows: [({ put }) => put('revision_snapshots', aSnapshot({ made_at: 1 }))],
    },
    revision_snapshots_are_never_deleted: {
      refuses: [({ run }) => run('delete from revision_snapshots')],
      allows: [({ run }) => run('delete from revision_snapshots where id = 99')],
    },
  },
})
