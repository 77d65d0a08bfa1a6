import { typeset } from '#domain/text/typography.ts'
import type { TagView } from './article-view.ts'

/** Without tags there is no heading either. */
export function Tags({ tags }: { tags: readonly TagView[] }) {
  if (tags.length === 0) return null
  return (
    <section aria-labelledby="tagi">
      <h2 id="tagi" className="side-title">
        Tagi
      </h2>
      <ul className="tag-list">
        {tags.map((tag) => (
          <li key={tag.label}>
            {tag.href === null ? <span>{typeset(tag.label)}</span> : <a href={tag.href}>{typeset(tag.label)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
