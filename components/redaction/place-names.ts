import type { FoundRow } from '#domain/redaction/found-row.ts'

/** What a table of the database is to people. */
const names: Readonly<Record<string, string>> = {
  archive_plans: 'Plan archiwizacji artykułu',
  article_addresses: 'Adres artykułu',
  article_revisions: 'Tekst artykułu',
  articles: 'Artykuł',
  attachment_files: 'Nazwa załącznika',
  audit_log: 'Dziennik zdarzeń, wpis',
  bulk_run_articles: 'Czynność zbiorcza',
  bulk_run_records: 'Czynność zbiorcza',
  bulk_runs: 'Czynność zbiorcza',
  check_waivers: 'Odstępstwo',
  comment_threads: 'Cytat w uwadze',
  comments: 'Uwaga do tekstu',
  daily_readings: 'Liczba odczytów',
  daily_vain_searches: 'Szukano na próżno',
  helplines: 'Infolinia',
  imports: 'Import artykułu',
  institutions: 'Instytucja',
  legal_acts: 'Akt prawny',
  media: 'Nazwa obrazu',
  media_credits: 'Podpis obrazu',
  media_former_files: 'Nazwa dawnego obrazu',
  outer_answers: 'Odnośnik do innego serwisu',
  pdf_findings: 'Tytuł w pliku PDF',
  plan_tasks: 'Zadanie planu',
  plans: 'Plan działań',
  preview_confirmations: 'Potwierdzenie podglądu',
  preview_links: 'Odnośnik do podglądu',
  project_fundings: 'Finansowanie projektu',
  project_logos: 'Logo projektu',
  projects: 'Projekt',
  proposals: 'Propozycja zmiany',
  redactions: 'Wcześniejsze usunięcie',
  revision_attachments: 'Załącznik artykułu',
  revision_images: 'Obraz artykułu',
  revision_snapshots: 'Nazwa wersji',
  saved_filters: 'Zapisany filtr',
  security_log: 'Dziennik bezpieczeństwa',
  settings: 'Ustawienia i strony',
  sources: 'Źródło',
  tags: 'Tag',
  team_memberships: 'Skład zespołu',
  team_version_notes: 'Uwaga do zespołu',
  team_versions: 'Zespół',
  urgent_publications: 'Pilna publikacja',
}

/** Where words stand: "Tekst artykułu 5". */
export function placeName({ table, record, rowId }: Pick<FoundRow, 'table' | 'record' | 'rowId'>): string {
  return `${names[table] ?? table} ${record?.id ?? rowId}`
}
