import { Picture } from '#components/ui/picture.tsx'
import type { LineDifference, LinkDifference } from '#domain/article/versions/line-differences.ts'
import type { ImageSources } from '#domain/media/image-address.ts'
import { typeset } from '#domain/text/typography.ts'
import { lineRemarks, placeLabel } from './labels.ts'
import { Passages } from './passages.tsx'
import type { ChangesView } from './version-view.ts'

type Props = {
  readonly line: LineDifference
  readonly view: Pick<ChangesView, 'images' | 'targetWords'>
}

/** One line of a difference: where it is, what was and is said, and what of it cannot be seen in the words. */
export function LineChange({ line, view }: Props) {
  const label = placeLabel(line.place)
  return (
    <div className="line-change">
      {label !== null && <p className="quiet">{label}</p>}
      {line.place.kind === 'picture' ? (
        <Pictures line={line} images={view.images} />
      ) : (
        <p>
          <Passages passages={line.passages} joint={line.joint} />
        </p>
      )}
      {line.isMoved && <p className="quiet">{typeset('Przeniesiono w inne miejsce.')}</p>}
      {line.remark !== null && <p className="quiet">{typeset(lineRemarks[line.remark])}</p>}
      {line.links.map((link) => (
        <LinkChange key={link.words} link={link} targetWords={view.targetWords} />
      ))}
    </div>
  )
}

/** Both pictures, the former first; their descriptions are lines of their own. */
function Pictures({ line, images }: { readonly line: LineDifference; readonly images: ChangesView['images'] }) {
  return line.passages.map(({ kind, runs }) => (
    <PictureSaid key={kind} kind={kind} image={images[runs[0]?.text ?? '']} />
  ))
}

const pictureWords = { removed: 'Usunięto obraz:', added: 'Dodano obraz:', same: 'Obraz bez zmian:' } as const

function PictureSaid({ kind, image }: { kind: keyof typeof pictureWords; image: ImageSources | undefined }) {
  return (
    <figure className="picture-change">
      <figcaption className="quiet">{pictureWords[kind]}</figcaption>
      {image ? <Picture image={image} alt="" loading="lazy" sizes="16rem" /> : <p>{typeset('brak pliku')}</p>}
    </figure>
  )
}

function LinkChange({
  link: { words, before, after },
  targetWords,
}: {
  readonly link: LinkDifference
  readonly targetWords: ChangesView['targetWords']
}) {
  return (
    <p>
      {typeset(`Odnośnik „${words.trim()}” `)}
      {before !== null && after !== null ? 'prowadził do: ' : after === null ? 'usunięto. Prowadził do: ' : 'dodano. '}
      {before !== null && (
        <del>
          <span className="sr-only">Usunięto: </span>
          {typeset(targetWords(before))}
        </del>
      )}
      {before !== null && after !== null && '. '}
      {after !== null && (
        <>
          {'Prowadzi do: '}
          <ins>
            <span className="sr-only">Dodano: </span>
            {typeset(targetWords(after))}
          </ins>
        </>
      )}
    </p>
  )
}
