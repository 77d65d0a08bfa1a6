import { ArchiveNotice } from '#components/article/archive-notice.tsx'
import { ArticleHeader } from '#components/article/article-header.tsx'
import { AttachmentList } from '#components/article/attachment-list.tsx'
import { ContentsList } from '#components/article/contents-list.tsx'
import { EditorNote } from '#components/article/editor-note.tsx'
import { Provenance } from '#components/article/provenance.tsx'
import { RelatedArticles } from '#components/article/related-articles.tsx'
import { ShareLinks } from '#components/article/share-links.tsx'
import { Tags } from '#components/article/tags.tsx'
import { WithdrawnNotice } from '#components/article/withdrawn-notice.tsx'
import { ArticleRows } from '#components/list/article-rows.tsx'
import { EmptyList } from '#components/list/empty-list.tsx'
import { Pager } from '#components/list/pager.tsx'
import { WaysOn } from '#components/list/ways-on.tsx'
import { SearchField } from '#components/search/search-field.tsx'
import { HelpBand } from '#components/site/help-band.tsx'
import { PlaceholderNote } from '#components/site/placeholder-note.tsx'
import { CountryMap } from '#components/team/country-map.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { BodySample, TableAndRecordingSample } from './body-sample.tsx'
import { Colours } from './colours.tsx'
import { Sample } from './sample.tsx'

const day = partialDateFromDay('2015-03-02')
const link = { title: 'Powołano zespół lubuski', href: '#przyklad' }
const row = {
  ...link,
  added: day,
  isArchived: false,
  smallImage: null,
  tags: [{ label: 'zespoły', href: '#przyklad' }],
}

/** Every part of the reader's side in each of its states, from the code that readers get. */
export function PublicParts() {
  return (
    <>
      <ArticleHeader
        title="Wzornik portalu"
        added={partialDateFromDay('2026-11-29')}
        lastChange={{ at: Date.UTC(2026, 10, 29, 8), note: 'Ten nagłówek jest nagłówkiem artykułu.' }}
        summary="Każdy składnik strony czytelnika, w każdym stanie, z prawdziwego kodu."
      />
      <Sample title="Kolory">
        <Colours />
      </Sample>
      <Sample title="Pismo" note="Nagłówki: Komunikat Serif. Tekst: krój systemowy czytelnika.">
        <div className="prose">
          <p className="article-summary">Zajawka: jedno albo dwa zdania, większe od tekstu.</p>
          <h2>Nagłówek drugiego poziomu</h2>
          <p>
            Tekst ma około 66 znaków w wierszu. <a href="#przyklad">Odnośnik w tekście</a> jest zawsze podkreślony,{' '}
            <strong>wyróżnienie</strong> jest rzadkie.
          </p>
          <h3>Nagłówek trzeciego poziomu</h3>
          <ul>
            <li>punkt listy</li>
            <li>drugi punkt</li>
          </ul>
          <blockquote>
            <p>Cytat ma linię z boku.</p>
            <footer>Źródło cytatu</footer>
          </blockquote>
        </div>
      </Sample>
      <Sample title="W tekście, obok zdań" note="Ramka, sekcja zwinięta, karty, przypis, skrót.">
        <BodySample />
      </Sample>
      <Sample
        title="Tabela i nagrania"
        note="Podsumowanie oddziela linia. Nagranie to odnośnik i transkrypcja, nigdy odtwarzacz."
      >
        <TableAndRecordingSample />
      </Sample>
      <Sample title="Stan strony" note="Ikona, słowa i kolor: stan widać też bez koloru.">
        <ArchiveNotice archivedOn={day} reason="zastąpiono nowszą informacją" successor={link} />
        <WithdrawnNotice withdrawnOn={day} reason="nieaktualny numer telefonu" successor={null} />
        <PlaceholderNote />
      </Sample>
      <Sample title="Wiersze listy" note="Z tagami, bez zajawki, w archiwum.">
        <ArticleRows
          level={3}
          articles={[
            { ...row, summary: 'Zajawka mówi w jednym zdaniu, o czym jest artykuł.' },
            { ...row, href: '#bez-zajawki', title: 'Bez zajawki i bez tagów', summary: null, tags: [] },
            { ...row, href: '#archiwum', isArchived: true, summary: 'Słowo „archiwum” jest częścią odnośnika.' },
          ]}
        />
      </Sample>
      <Sample title="Strony listy" note="Każda strona ma swój adres; numery daleko od tej strony są pominięte.">
        <Pager pager={pager} />
      </Sample>
      <Sample title="Pusta lista">
        <EmptyList
          sentence="Archiwum jest jeszcze puste."
          steps={[{ label: 'Przejdź do aktualności', href: '#przyklad' }]}
        />
      </Sample>
      <Sample title="Pole wyszukiwania">
        <SearchField words="szkolenie" />
      </Sample>
      <Sample title="Obok tekstu" note="Na szerokim ekranie w wąskiej kolumnie, na telefonie pod tekstem.">
        <ContentsList
          headings={['Podstawy prawne', 'Zadania', 'Skład', 'Spotkania', 'Kontakt'].map((text, at) => ({
            id: `spis-${at}`,
            level: at === 2 ? 3 : 2,
            text,
          }))}
        />
        <Tags
          tags={[
            { label: 'zespoły', href: '#przyklad' },
            { label: 'bez strony', href: null },
          ]}
        />
        <ShareLinks url="https://portal.example/aktualnosci/przyklad" title="Przykład" />
        <Provenance
          producedBy="Wydział Polityki Migracyjnej, naczelnik"
          enteredBy={null}
          publishedBy={null}
          firstPublished={day}
          lastChangedAt={null}
          movedFromOldPortalAt={Date.UTC(2026, 10, 24)}
          versions={{ count: 3, href: '#przyklad' }}
        />
        <WaysOn id="drogi" title="Szukasz czegoś innego?" steps={[{ label: 'Wszystkie tematy', href: '#przyklad' }]} />
      </Sample>
      <Sample title="Pod tekstem">
        <EditorNote notes={['Nota redakcji mówi, co dziś wiemy inaczej niż w dniu publikacji.']} />
        <AttachmentList
          attachments={[
            {
              title: 'Zarządzenie nr 47/2015',
              href: '#przyklad',
              format: 'PDF',
              bytes: 184_320,
              language: null,
              accessibility: 'unchecked',
            },
          ]}
        />
        <RelatedArticles articles={[{ ...link, added: day, isArchived: true }]} />
      </Sample>
      <Sample title="Karta pomocy" note="Jedyne głośne miejsce portalu. Cały wiersz dzwoni.">
        <HelpBand
          help={{
            emergency: { name: 'Numer alarmowy', phone: '112', purpose: 'Gdy komuś grozi niebezpieczeństwo.' },
            others: [{ name: 'Infolinia (przykład)', phone: '+48 00 000 00 00', purpose: '' }],
          }}
        />
      </Sample>
      <Sample title="Mapa">
        <CountryMap hrefs={{ '02': '#przyklad', '14': '#przyklad' }} />
      </Sample>
      <Sample title="Przyciski">
        <p>
          <button type="button" className="button">
            Przycisk
          </button>{' '}
          <a className="button" href="#przyklad">
            Odnośnik jako przycisk
          </a>
        </p>
      </Sample>
    </>
  )
}

const pageAt = (number: number) => ({ number, href: `#strona-${number}` })

/** In the middle of nine pages: both ways on, and numbers left out on either side. */
const pager = {
  current: 5,
  previous: '#strona-4',
  next: '#strona-6',
  numbers: [pageAt(1), null, pageAt(4), pageAt(5), pageAt(6), null, pageAt(9)],
}
