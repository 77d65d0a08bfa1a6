'use client'
import { useId } from 'react'
import { imageFilterSlugs, imageFilters, parseImageFilter } from '#domain/media/image-filter.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { imageFilterLabels } from './labels.ts'
import type { LibraryImage, LibraryPage } from './library-image.ts'
import { Thumbnail } from './thumbnail.tsx'
import { useLibrary } from './use-library.ts'

export type ImageLibraryProps = {
  /** Numbers of the images that are chosen. */
  readonly chosen: readonly number[]
  /** Several may be chosen; otherwise one takes the place of another. */
  readonly multiple: boolean
  /** Another one reads the list again, after something was added. */
  readonly edition: number
  readonly onToggle: (image: LibraryImage, isChosen: boolean) => void
}

/**
 * The images of the portal to choose from: searched while one types, by pages, each a radio button or a tick with the
 * picture, so that arrows, Tab and Space do what they do everywhere.
 */
export default function ImageLibrary({ chosen, multiple, edition, onToggle }: ImageLibraryProps) {
  const id = useId()
  const { question, found, isUnreachable, ask, askAgain } = useLibrary(edition)
  return (
    <div className="image-library">
      <div className="image-library-question">
        <div className="filter-field">
          <label htmlFor={`${id}-slowa`}>Szukaj w bibliotece</label>
          <input
            id={`${id}-slowa`}
            type="search"
            className="control"
            placeholder="nazwa, opis, podpis lub artykuł"
            value={question.words}
            onChange={({ target }) => ask({ words: target.value })}
            // Enter in a dialog would take what is chosen.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
        <div className="filter-field">
          <label htmlFor={`${id}-pokaz`}>Pokaż</label>
          <select
            id={`${id}-pokaz`}
            className="control"
            value={question.filter === null ? '' : imageFilterSlugs[question.filter]}
            onChange={({ target }) => ask({ filter: parseImageFilter(target.value) })}
          >
            <option value="">wszystkie</option>
            {imageFilters.map((filter) => (
              <option key={filter} value={imageFilterSlugs[filter]}>
                {imageFilterLabels[filter]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p role="status" className="field-hint">
        {isUnreachable ? UNREACHABLE : found !== null && foundWords(found)}
      </p>
      {isUnreachable && (
        <button type="button" className="button" onClick={askAgain}>
          Spróbuj ponownie
        </button>
      )}
      {found !== null && found.images.length > 0 && (
        <fieldset className="image-choices">
          <legend className="visually-hidden">Obrazy w bibliotece</legend>
          {found.images.map((image) => (
            <label key={image.mediaId} className="image-choice">
              <input
                type={multiple ? 'checkbox' : 'radio'}
                name={`${id}-obraz`}
                checked={chosen.includes(image.mediaId)}
                onChange={({ target }) => onToggle(image, target.checked)}
              />
              <Thumbnail image={image.thumbnail} />
              <span className="image-choice-name">{typeset(image.name)}</span>
              <span className="choice-hint">{typeset(factsOf(image))}</span>
            </label>
          ))}
        </fieldset>
      )}
      {found !== null && found.pages > 1 && <Pager found={found} onGo={(page) => ask({ page })} />}
    </div>
  )
}

const UNREACHABLE = 'Nie udało się wczytać biblioteki. Sprawdź połączenie i to, czy sesja trwa.'

function foundWords({ total, page, pages }: LibraryPage): string {
  if (total === 0) return 'Brak obrazów. Zmień słowa lub prześlij nowy plik.'
  const all = counted(total, pluralForms.image)
  return pages === 1 ? all : `${all}, strona ${page} z ${pages}`
}

/** The alternative text tells two photographs of one name apart. */
function factsOf({ alts: [alt], width, height, uses }: LibraryImage): string {
  const used = uses === 0 ? 'nigdzie nieużyty' : `użycia: ${uses}`
  return [`${width} × ${height} px`, used, ...(alt === undefined ? [] : [alt])].join(' · ')
}

/** The button of the page before or after keeps its place, so that the focus does. */
function Pager({
  found: { page, pages },
  onGo,
}: {
  readonly found: LibraryPage
  readonly onGo: (page: number) => void
}) {
  return (
    <div className="image-library-pager">
      <button
        type="button"
        className="button"
        aria-disabled={page === 1 || undefined}
        onClick={() => page > 1 && onGo(page - 1)}
      >
        Poprzednie
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={page === pages || undefined}
        onClick={() => page < pages && onGo(page + 1)}
      >
        Następne
      </button>
    </div>
  )
}
