import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterBar, FilterField } from '#components/panel/filter-bar.tsx'
import { PanelTabs, tidyingTabs } from '#components/panel/panel-tabs.tsx'
import { FoundPlaces } from '#components/panel/phrase/found-places.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { mayChangeSettings, mayWriteArticles } from '#domain/permissions.ts'
import { phraseSchema } from '#domain/phrase/phrase.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { type FoundPhrase, findPhrase } from '#services/phrase/find-phrase.ts'
import { findPhraseInSettings } from '#services/phrase/phrase-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { ReplaceForm } from './replace-form.tsx'

export const metadata: Metadata = { title: 'Zamień w portalu' }

const ADDRESS = '/panel/zamiana'

type Props = { searchParams: Promise<AddressParameters> }

/** Looks for words in all of the portal; what is found can be chosen and replaced in one run (artykuly/wiele). */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { fraza = '', cale } = await searchParams
  const typed = [fraza].flat()[0] ?? ''
  const isAsked = typed.trim() !== ''
  const asked = phraseSchema.safeParse({ words: typed, wholeWords: !isAsked || cale !== undefined })
  const phrase = isAsked && asked.success ? asked.data : null
  const found = phrase && (await findPhrase(staff.context, phrase))
  const inSettings = phrase ? findPhraseInSettings(staff.context, phrase) : []
  return (
    <PanelPage staff={staff} current={ADDRESS} title="Zamień w portalu">
      <PanelTabs label="Porządki" tabs={tidyingTabs} current={ADDRESS} />
      <p className="found-lead">
        {typeset(
          'Znajdź numer telefonu, nazwę albo adres wszędzie, gdzie jest: w artykułach i szkicach, we wpisach w rejestrach i na krótkich stronach. Wielkość liter nie ma znaczenia, a w numerach także odstępy.',
        )}
      </p>
      <FilterBar address={ADDRESS} label="Szukaj słów do zamiany" isFiltered={false} submit="Szukaj">
        <FilterField id="fraza" label="Czego szukać">
          <input
            id="fraza"
            name="fraza"
            type="search"
            className="control"
            defaultValue={typed}
            aria-invalid={(isAsked && !asked.success) || undefined}
            aria-describedby={isAsked && !asked.success ? 'fraza-blad' : undefined}
          />
        </FilterField>
        <label className="choice">
          <input type="checkbox" name="cale" value="tak" defaultChecked={!isAsked || cale !== undefined} />
          <span>Tylko całe słowa</span>
        </label>
        {isAsked && !asked.success && (
          <p id="fraza-blad" className="field-error">
            {asked.error.issues[0]?.message === 'too-long'
              ? 'Tekst jest za długi (maksymalnie 200 znaków).'
              : 'Wpisz co najmniej trzy znaki.'}
          </p>
        )}
      </FilterBar>
      {phrase && found && (
        <>
          <p className="list-count" role="status">
            {typeset(summary(found, inSettings.length))}
          </p>
          {found.articles.length + found.records.length > 0 && <ReplaceForm phrase={phrase} found={found} />}
          {inSettings.length > 0 && (
            <section>
              <h2>Ustawienia</h2>
              <p>
                {mayChangeSettings(staff.context.actor) ? (
                  <a href="/panel/ustawienia">Zmień je w ustawieniach.</a>
                ) : (
                  'Zmienia je administrator.'
                )}
              </p>
              <FoundPlaces places={inSettings} />
            </section>
          )}
          {found.articles.length + found.records.length + inSettings.length === 0 && (
            <EmptyState title="Tych słów nie ma w portalu">
              <p>Sprawdź pisownię albo szukaj także w częściach słów.</p>
            </EmptyState>
          )}
        </>
      )}
    </PanelPage>
  )
}

function summary({ articles, records, isCut }: FoundPhrase, inSettings: number): string {
  const places = [...articles, ...records].reduce((total, { places: own }) => total + own.length, inSettings)
  const parts = [
    ...(articles.length > 0 ? [counted(articles.length, pluralForms.article)] : []),
    ...(records.length > 0 ? [counted(records.length, pluralForms.entry)] : []),
  ]
  if (places === 0) return 'Nic nie znaleziono.'
  const more = isCut ? ' Artykułów może być więcej: tu są ostatnio zmienione. Zamień w nich i wyszukaj ponownie.' : ''
  const where = parts.length === 0 ? '' : ` (${parts.join(', ')})`
  return `Znaleziono: ${counted(places, pluralForms.place)}${where}.${more}`
}
