import { tags } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { CreateTagInput } from '#domain/tag/tag-input.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { nextFreeTagSlug, tagKeys, tagWithFoldKey } from './tag-keys.ts'

/** Adds a tag. Refuses a name that differs from another only by case, diacritics or spaces (`near-duplicate`). */
export const createTag = defineVerb({
  name: 'tag.create',
  input: CreateTagInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, { name }) => {
    const keys = tagKeys(name)
    const near = tagWithFoldKey(tx, keys.foldKey)
    if (near) return refused({ field: 'name', key: 'near-duplicate', context: { name: near.name } })
    const tag = { name, slug: nextFreeTagSlug(tx, name), ...keys }
    const { id } = tx
      .insert(tags)
      .values({ ...tag, createdAt: now })
      .returning({ id: tags.id })
      .get()
    return done({ tagId: id }, { subject: { kind: 'tag', id }, details: tag, readersSee: true })
  },
})
