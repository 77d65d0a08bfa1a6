import { and, asc, desc, inArray, sql } from 'drizzle-orm'
import { institutions, legalActs, media, tags } from '#db/schema/index.ts'
import type { StaffSearchKind } from '#domain/search/staff-search-kinds.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { citeLegalAct } from '../legal-act/cited-legal-act.ts'
import { isInFilter } from '../media/image-conditions.ts'
import { isLiving } from '../tag/canonical-tags.ts'
import { askChooser, CHOICES_MAX, inOrderOf } from './ask-chooser.ts'

/** `butFor`: the record that asks, which is no choice for itself. */
type Asked = { readonly text: string; readonly butFor: number | null }

/** Canonical tags; without words the first in Polish order. */
export const findTagChoices = defineStaffQuery((context, asked: Asked) => {
  const { db } = context
  const ids = ask(context, 'tag', asked)
  const rows = db
    .select({ id: tags.id, name: tags.name, slug: tags.slug })
    .from(tags)
    .where(and(isLiving, ids === null ? undefined : inArray(tags.id, [...ids])))
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .limit(CHOICES_MAX + 1)
    .all()
    .filter(({ id }) => id !== asked.butFor)
    .slice(0, CHOICES_MAX)
  return ids === null ? rows : inOrderOf(ids, rows)
})

/** Legal acts; without words the last signed. */
export const findLegalActChoices = defineStaffQuery((context, asked: Asked) => {
  const { db } = context
  const ids = ask(context, 'legal_act', asked)
  const rows = db
    .select()
    .from(legalActs)
    .where(ids === null ? undefined : inArray(legalActs.id, [...ids]))
    .orderBy(sql`${legalActs.signedEarliestOn} is null`, desc(legalActs.signedEarliestOn), asc(legalActs.id))
    .limit(CHOICES_MAX + 1)
    .all()
    .filter(({ id }) => id !== asked.butFor)
    .slice(0, CHOICES_MAX)
    .map((act) => ({ id: act.id, citation: citeLegalAct(act), title: act.title }))
  return ids === null ? rows : inOrderOf(ids, rows)
})

/** Institutions by their names; without words the first in Polish order. */
export const findInstitutionChoices = defineStaffQuery((context, asked: Asked) => {
  const ids = ask(context, 'institution', asked)
  const rows = context.db
    .select({ id: institutions.id, name: institutions.name, kind: institutions.kind })
    .from(institutions)
    .where(ids === null ? undefined : inArray(institutions.id, [...ids]))
    .orderBy(asc(institutions.sortKey), asc(institutions.id))
    .limit(CHOICES_MAX)
    .all()
  return ids === null ? rows : inOrderOf(ids, rows)
})

/** Images by words of the names with which they came, folded; the newest first. SQLite cannot fold ł, and there are thousands at most. */
export const findImageChoices = defineStaffQuery(({ db }, { text }: Asked) => {
  const wanted = foldKey(text).split(' ').filter(Boolean)
  const names = db
    .select({ id: media.id, uploadName: media.uploadName })
    .from(media)
    .where(isInFilter(db, null))
    .orderBy(desc(media.id))
    .all()
  const ids = names
    .filter(({ uploadName }) => wanted.every((word) => foldKey(uploadName).includes(word)))
    .slice(0, CHOICES_MAX)
    .map(({ id }) => id)
  const rows = db
    .select({ id: media.id, uploadName: media.uploadName, width: media.width, height: media.height })
    .from(media)
    .where(inArray(media.id, ids))
    .all()
  return inOrderOf(ids, rows)
})

/** One more than is shown may be asked for: the record itself is left out afterwards. */
function ask({ db, now }: StaffContext, kind: StaffSearchKind, { text, butFor }: Asked): readonly number[] | null {
  const among = butFor === null ? undefined : (id: ReturnType<typeof sql>) => sql`${id} <> ${butFor}`
  return askChooser(db, { kind, text, among, now })
}
