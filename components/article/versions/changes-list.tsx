import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'
import { BlockChange } from './block-change.tsx'
import { LineChange } from './line-change.tsx'
import type { ChangesView } from './version-view.ts'

const unchangedParts = { one: 'fragment', few: 'fragmenty', many: 'fragmentów' }

type Props = { readonly view: Pick<ChangesView, 'differences' | 'images' | 'targetWords'> }

/** What differs between two texts, place by place: first what is said beside the body, then the body. */
export function ChangesList({ view }: Props) {
  const { differences } = view
  return (
    <>
      {differences.fields.length > 0 && (
        <section className="changes" aria-labelledby="dane">
          <h2 id="dane">Dane strony</h2>
          {differences.fields.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page without a script
            <LineChange key={index} line={line} view={view} />
          ))}
        </section>
      )}
      <section className="changes" aria-labelledby="tresc-zmiany">
        <h2 id="tresc-zmiany">Treść</h2>
        {differences.blocks.map((block, index) =>
          'unchanged' in block ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page without a script
            <p key={index} className="unchanged">
              {typeset(`Bez zmian: ${counted(block.unchanged, unchangedParts)}.`)}
            </p>
          ) : (
            <BlockChange key={block.key} block={block} view={view} />
          ),
        )}
        {differences.blocks.length === 0 && <p>{typeset('Obie wersje nie mają treści.')}</p>}
      </section>
    </>
  )
}

/** How what was taken out and put in look; those who listen hear it said at each place. */
export function ChangesKey() {
  return (
    <p className="quiet" aria-hidden="true">
      <del>usunięte</del>
      {', '}
      <ins>dodane</ins>
    </p>
  )
}
