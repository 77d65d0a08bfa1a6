import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import { EditorialStatusMark } from '#components/panel/article/editorial-status-mark.tsx'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { Facts } from '#components/panel/facts.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs } from '#components/panel/panel-tabs.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { Colours } from './colours.tsx'
import { ConflictFields, EmptyFields, FilledFields, RefusedFields } from './form-samples.tsx'
import { Sample } from './sample.tsx'

const statuses = Object.keys(editorialStatusLabels) as EditorialStatus[]
const rows = statuses.map((status, at) => ({ status, title: `Artykuł ${at + 1}`, day: `2015-03-0${at + 1}` as const }))

/** Every part of the panel in each of its states, from the code that the panel runs on. */
export function StaffParts() {
  return (
    <>
      <Sample title="Kolory">
        <Colours />
      </Sample>
      <Sample title="Przyciski" note="Jeden główny na ekranie. Czynność, której nie da się cofnąć, ma kolor odmowy.">
        <p className="button-row">
          <button type="button" className="button button-main">
            Główny
          </button>{' '}
          <button type="button" className="button">
            Zwykły
          </button>{' '}
          <button type="button" className="button button-quiet">
            Cichy
          </button>{' '}
          <a className="button" href="#przyklad">
            Odnośnik
          </a>
        </p>
      </Sample>
      <Sample title="Stany artykułu" note="Zawsze ikona i słowo.">
        <ul>
          {statuses.map((status) => (
            <li key={status}>
              <EditorialStatusMark status={status} />
            </li>
          ))}
        </ul>
      </Sample>
      <Sample
        title="Pola puste"
        note="Podpowiedź pod etykietą. „(nieobowiązkowe)” przy polu, które wolno zostawić puste."
      >
        <EmptyFields />
      </Sample>
      <Sample title="Pola wypełnione">
        <FilledFields />
      </Sample>
      <Sample title="Pola z błędami" note="Zdanie nad polem; to, co wpisano, zostaje.">
        <RefusedFields />
      </Sample>
      <Sample title="Pola po czyimś zapisie" note="Zapisana wersja jest pod polem, które się różni.">
        <ConflictFields />
      </Sample>
      <Sample title="Tabela" note="Na telefonie każdy wiersz jest osobnym blokiem.">
        <DataTable
          caption="Przykładowe artykuły"
          rows={rows}
          rowKey={({ status }) => status}
          columns={[
            { key: 'title', label: 'Tytuł', isRowHeader: true, cell: ({ title }) => <a href="#przyklad">{title}</a> },
            { key: 'status', label: 'Stan', cell: ({ status }) => <EditorialStatusMark status={status} /> },
            {
              key: 'day',
              label: 'Data',
              sort: 'descending',
              cell: ({ day }) => <PolishDate date={partialDateFromDay(day)} form="table" />,
            },
          ]}
        />
        <PanelPager page={2} pages={3} href={(page) => `#strona-${page}`} />
      </Sample>
      <Sample title="Pusta lista">
        <EmptyState title="Nie ma jeszcze żadnego artykułu.">
          <p>
            <a href="#przyklad">Napisz pierwszy</a>
          </p>
        </EmptyState>
      </Sample>
      <Sample title="Zakładki">
        <PanelTabs
          label="Przykładowe zakładki"
          current="#pierwsza"
          tabs={[
            { href: '#pierwsza', label: 'Pierwsza' },
            { href: '#druga', label: 'Druga' },
          ]}
        />
      </Sample>
      <Sample title="Fakty">
        <Facts
          facts={[
            { term: 'Wersja', value: '1.0' },
            { term: 'Ostatni zapis', value: '2 marca 2015 r., 10.32' },
          ]}
        />
      </Sample>
      <Sample title="Komunikaty" note="Mówią, co się stało i co dalej; nie znikają same.">
        <p className="done-message">Zapisano szkic, 10.32.</p>
      </Sample>
    </>
  )
}
