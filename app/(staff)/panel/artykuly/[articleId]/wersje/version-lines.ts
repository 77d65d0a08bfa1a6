import type { Staff } from '#app/_server/staff.ts'
import { updateKindLabels } from '#components/article/update-labels.ts'
import type { VersionOption } from '#components/article/versions/version-choice.tsx'
import { type VersionTitle, versionTitle } from '#components/panel/versions/labels.ts'
import type { VersionLine } from '#components/panel/versions/version-list.tsx'
import type { ArticleText } from '#domain/article/article-text.ts'
import { publishingSteps, wholeText } from '#domain/article/snapshot.ts'
import { formatVersionRef } from '#domain/article/text-version.ts'
import { toldOfUpdate } from '#domain/article/update-kind.ts'
import { contentFigures } from '#domain/article/versions/content-figures.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { listVersionContents, type TextVersion } from '#services/article/snapshots/text-versions.ts'
import { changesHref, versionHref } from './version-address.ts'

/** Lines of one page of the list; `before` = the version under the last of them, null = there is none. */
export function versionLines(
  { context }: Pick<Staff, 'context'>,
  articleId: number,
  { shown, before }: { readonly shown: readonly TextVersion[]; readonly before: TextVersion | null },
): readonly VersionLine[] {
  const all = before === null ? shown : [...shown, before]
  const contents = listVersionContents(
    context,
    articleId,
    all.map(({ ref }) => ref),
  )
  return shown.map((version, index) => {
    const former = all[index + 1]
    const [content, formerContent] = [contents[index], contents[index + 1]]
    return {
      ...titleOf(version),
      key: formatVersionRef(version.ref),
      at: version.at,
      href: versionHref(articleId, version.ref),
      text: version.revision.number,
      author: version.author,
      figures: content && formerContent ? contentFigures(wholeText(formerContent.text), wholeText(content.text)) : null,
      changesHref: former ? changesHref(articleId, former.ref, version.ref) : null,
      note: content && isOfPublication(version) ? toldWords(wholeText(content.text)) : null,
    }
  })
}

/** What the title of a version is made from (components/panel/versions/labels.ts). */
export function titleOf({ revision, reason, verb, name }: TextVersion): VersionTitle {
  return { state: revision.state, reason, verb, name }
}

/** What a form offers to compare. */
export function versionOption(version: TextVersion): VersionOption {
  const words = `${versionTitle(titleOf(version))} (${formatWarsawInstant(version.at)})`
  return { value: formatVersionRef(version.ref), words }
}

/** What it was to readers, where that was something else than a change, and what they were told. */
function toldWords(text: ArticleText): string | null {
  if (text.updateKind === 'material') return text.changeNote
  return [updateKindLabels[text.updateKind], toldOfUpdate(text)].filter((words) => words !== null).join('. ')
}

/** Elsewhere the note is one that may still change. */
function isOfPublication({ reason, verb }: TextVersion): boolean {
  return reason === 'published' || publishingSteps.some((step) => step === verb)
}
