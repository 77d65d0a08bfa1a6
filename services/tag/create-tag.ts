import { tags } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { CreateTagInput } from '#domain/tag/tag-input.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { nextFreeTagSlug, tagKeys, tagNameIssues } from './tag-keys.ts'

/** Adds a tag. Refuses a name that another has or nearly has (`tagNameIssues`). */
export const createTag = defineVerb({
  name: 'tag.create',
  input: CreateTagInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, { name, despiteSimilar, quickExit }) => {
    const issues = tagNameIssues(tx, { name, despiteSimilar, tagId: null })
    if (issues.length > 0) return refused(...issues)
    const tag = { name, slug: nextFreeTagSlug(tx, name), ...tagKeys(name), quickExit }
    const { id } = tx
      .insert(tags)
      .values({ ...tag, createdAt: now })
      .returning({ id: tags.id })
      .get()
    return done({ tagId: id }, { ...oneCreated('tag', id), details: tag, readersSee: true })
  },
})
