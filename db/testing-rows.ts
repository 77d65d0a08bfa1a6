import type Sqlite from 'better-sqlite3'

/** A row as SQL sees it: column names of the table, plain values. */
export type Row = Readonly<Record<string, string | number | null>>

/** Writes a row past all verbs and returns its rowid: for tests of what the database itself refuses. */
export function putRow(client: Sqlite.Database, table: string, row: Row): number {
  const columns = Object.keys(row)
  const places = columns.map((column) => `@${column}`)
  const statement = client.prepare(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`)
  return Number(statement.run(row).lastInsertRowid)
}

/** 1 December 2015, 12:00 in Warsaw: the moment of every row that does not say another. */
export const NOON = Date.UTC(2015, 11, 1, 11)
export const HOUR = 3_600_000

export const SHA_256 = 'ab'.repeat(32)

/** What argon2id leaves; no password leads to it. */
export const A_HASH = '$argon2id$v=19$m=19456,t=2,p=1$c29s$c2tyb3Q'

export const anAccount = (row: Row = {}): Row => ({
  email: 'anna@urzad.example',
  name: 'Anna Nowak',
  password_hash: A_HASH,
  password_changed_at: NOON,
  created_at: NOON,
  ...row,
})

export const aSession = (row: Row = {}): Row => ({
  id: 'sesja-anny',
  account_id: 1,
  created_at: NOON,
  last_seen_at: NOON,
  expires_at: NOON + HOUR,
  ...row,
})

/** What seal-secret.ts leaves; no key opens it. */
export const A_SEALED_SECRET = `${'0'.repeat(16)}.${'A'.repeat(64)}`

export const aTotpSecret = (row: Row = {}): Row => ({
  account_id: 1,
  sealed_secret: A_SEALED_SECRET,
  begun_at: NOON,
  confirmed_at: NOON,
  last_step: 1,
  ...row,
})

export const aPasskey = (row: Row = {}): Row => ({
  account_id: 1,
  name: 'Laptop',
  credential_id: 'a2x1Y3o',
  public_key: 'cHVibGljem55',
  user_handle: 'dWNod3l0',
  rp_id: 'portal.example',
  counter: 0,
  is_backup_eligible: 1,
  is_backed_up: 1,
  created_at: NOON,
  ...row,
})

/** An article nobody outside has seen. */
export const anArticle = (row: Row = {}): Row => ({ translation_group: 'powolanie-zespolu', created_at: NOON, ...row })

export const aPublicArticle = (row: Row = {}): Row =>
  anArticle({ public_state: 'published', published_at: NOON, first_published_on: '2015-12-01', ...row })

export const anArchivedArticle = (row: Row = {}): Row =>
  aPublicArticle({ public_state: 'archived', archived_at: NOON + HOUR, archive_reason: 'expired', ...row })

export const anAddress = (row: Row = {}): Row => ({
  locale: 'pl',
  slug: 'powolanie-zespolu',
  article_id: 1,
  created_at: NOON,
  ...row,
})

export const aRevision = (row: Row = {}): Row => ({
  article_id: 1,
  number: 1,
  title: 'Powołanie zespołu',
  slug: 'powolanie-zespolu',
  body: '{"type":"doc","attrs":{"schemaVersion":3},"content":[]}',
  body_text: '',
  created_at: NOON,
  updated_at: NOON,
  ...row,
})

export const aPublishedRevision = (row: Row = {}): Row => aRevision({ state: 'published', published_at: NOON, ...row })

export const aSnapshotContent = (row: Row = {}): Row => ({ hash: SHA_256, content: 'x', ...row })

export const aSnapshot = (row: Row = {}): Row => ({
  revision_id: 1,
  content_hash: SHA_256,
  reason: 'sitting',
  made_at: NOON,
  recorded_at: NOON,
  ...row,
})

/** What the lists of the staff show of aRevision(). */
export const anOverview = (row: Row = {}): Row => ({
  article_id: 1,
  revision_id: 1,
  title: 'Powołanie zespołu',
  sort_key: 'powol~anie!zespol~u',
  status: 'draft',
  open_state: 'draft',
  changed_at: NOON,
  ...row,
})

export const aTag = (row: Row = {}): Row => ({
  name: 'Szkolenia',
  slug: 'szkolenia',
  fold_key: 'szkolenia',
  sort_key: 'szkolenia',
  created_at: NOON,
  ...row,
})

export const aTopicArticle = (row: Row = {}): Row => ({
  article_id: 1,
  tag_id: 1,
  public_state: 'published',
  first_published_on: '2015-12-01',
  ...row,
})

export const aTopicCount = (row: Row = {}): Row => ({ tag_id: 1, public_state: 'published', articles: 1, ...row })

export const aSearchDocument = (row: Row = {}): Row => ({
  kind: 'article',
  record_id: 1,
  locale: 'pl',
  title: 'Powołanie zespołu',
  summary: '',
  text: null,
  address: '/aktualnosci/powolanie-zespolu',
  date_edtf: '2015-03-02',
  is_archived: 0,
  marks: 'kindarticle localepl',
  ...row,
})

export const aStaffDocument = (row: Row = {}): Row => ({ kind: 'article', record_id: 1, ...row })

export const anImage = (row: Row = {}): Row => ({
  hash: SHA_256,
  mime_type: 'image/png',
  width: 800,
  height: 600,
  bytes: 1,
  upload_name: 'sala.png',
  created_at: NOON,
  ...row,
})

export const anImageCredit = (row: Row = {}): Row => ({ media_id: 1, credit: 'Fot. Jan Nowak', ...row })

export const aFormerImage = (row: Row = {}): Row => ({
  media_id: 1,
  hash: SHA_256,
  mime_type: 'image/png',
  width: 800,
  height: 600,
  bytes: 1,
  upload_name: 'sala.png',
  replaced_at: NOON,
  ...row,
})

export const anImageUse = (row: Row = {}): Row => ({
  revision_id: 1,
  position: 1,
  media_id: 1,
  place: 'body',
  alt: 'Sala obrad',
  decorative: 0,
  ...row,
})

export const aLeadCrop = (row: Row = {}): Row => ({
  revision_id: 1,
  ratio: '16-9',
  focus_x: 50,
  focus_y: 30,
  ...row,
})

export const anAttachment = (row: Row = {}): Row => ({ created_at: NOON, ...row })

export const anAttachmentFile = (row: Row = {}): Row => ({
  attachment_id: 1,
  hash: SHA_256,
  mime_type: 'application/pdf',
  bytes: 1,
  file_name: 'plan.pdf',
  created_at: NOON,
  ...row,
})

export const aPdfFinding = (row: Row = {}): Row => ({
  attachment_file_id: 1,
  is_tagged: 1,
  has_text: 1,
  title: 'Krajowy Plan Działań',
  language: 'pl',
  ...row,
})

export const anAttachmentUse = (row: Row = {}): Row => ({
  revision_id: 1,
  position: 1,
  attachment_id: 1,
  title: 'Krajowy Plan Działań',
  locale: 'pl',
  accessibility: 'accessible',
  ...row,
})

export const aHelpline = (row: Row = {}): Row => ({
  name: 'Telefon alarmowy',
  phone: '112',
  purpose: 'nagłe zagrożenie życia lub zdrowia',
  source_name: 'Portal urzędu',
  source_url: 'https://urzad.example/pomoc',
  stated_edtf: '2015-12',
  stated_earliest_on: '2015-12-01',
  stated_latest_on: '2015-12-31',
  position: 1,
  created_at: NOON,
  ...row,
})

export const anIdempotencyKey = (row: Row = {}): Row => ({
  account_id: 1,
  verb: 'article.create',
  key: 'klucz-klucz-klucz',
  content_hash: SHA_256,
  record_id: 1,
  created_at: NOON,
  ...row,
})

export const anImport = (row: Row = {}): Row => ({
  article_id: 1,
  checksum: SHA_256,
  file_name: 'strona.txt',
  original: 'Strona znajduje się w archiwum.',
  report: '{}',
  imported_at: NOON,
  ...row,
})

export const anInstitution = (row: Row = {}): Row => ({
  kind: 'police',
  name: 'Komenda Wojewódzka Policji',
  fold_key: 'komenda wojewodzka policji',
  sort_key: 'komenda',
  created_at: NOON,
  ...row,
})

export const aLegalAct = (row: Row = {}): Row => ({
  kind: 'zarzadzenie',
  number: '47/2015',
  issuer: 'Wojewoda Podlaski',
  title: 'w sprawie powołania zespołu',
  signed_edtf: '2015-03-02',
  signed_earliest_on: '2015-03-02',
  signed_latest_on: '2015-03-02',
  created_at: NOON,
  ...row,
})

export const aSource = (row: Row = {}): Row => ({
  title: 'Strona urzędu',
  url: 'https://urzad.example/zespol',
  created_at: NOON,
  ...row,
})

export const aProject = (row: Row = {}): Row => ({
  slug: 'lepsza-wspolpraca',
  title: 'Lepsza współpraca',
  fold_key: 'lepsza wspolpraca',
  programme: 'Współpraca regionalna',
  mechanism: 'Norweski Mechanizm Finansowy',
  sentence: 'Projekt współfinansowany ze środków darczyńców.',
  created_at: NOON,
  ...row,
})

export const aFunding = (row: Row = {}): Row => ({ project_id: 1, position: 1, source: 'Norwegia', ...row })

export const aLogo = (row: Row = {}): Row => ({ project_id: 1, position: 1, name: 'Norway Grants', ...row })

export const aPlan = (row: Row = {}): Row => ({
  slug: 'krajowy-plan-dzialan-2013-2015',
  title: 'Krajowy Plan Działań na lata 2013–2015',
  fold_key: 'krajowy plan dzialan na lata 2013-2015',
  first_year: 2013,
  last_year: 2015,
  summary: 'Trzyletni plan w czterech częściach.',
  source_name: 'Portal urzędu',
  source_url: 'https://urzad.example/plan',
  created_at: NOON,
  ...row,
})

export const aPlanTask = (row: Row = {}): Row => ({
  plan_id: 1,
  position: 1,
  text: 'Powołanie zespołów wojewódzkich',
  ...row,
})

export const aTeam = (row: Row = {}): Row => ({
  voivodeship_code: '20',
  slug: 'podlaskie',
  sort_key: 'podlaskie',
  created_at: NOON,
  ...row,
})

const sinceMarch2015: Row = {
  valid_from_edtf: '2015-03-02',
  valid_from_earliest_on: '2015-03-02',
  valid_from_latest_on: '2015-03-02',
  recorded_at: NOON,
  cause_kind: 'publication',
  cause_reason: 'Komunikat urzędu',
}

export const aTeamVersion = (row: Row = {}): Row => ({
  team_id: 1,
  official_name: 'Podlaski Zespół',
  established_certainty: 'unknown',
  membership_completeness: 'unknown',
  ...sinceMarch2015,
  ...row,
})

export const aMembership = (row: Row = {}): Row => ({
  team_id: 1,
  institution_id: 1,
  role: 'member',
  period: 1,
  position: 1,
  ...sinceMarch2015,
  ...row,
})

export const aVersionSource = (row: Row = {}): Row => ({
  team_version_id: 1,
  fact: 'established',
  source_id: 1,
  ...row,
})

export const aVersionNote = (row: Row = {}): Row => ({
  team_version_id: 1,
  position: 1,
  kind: 'uncertainty',
  text: 'Źródła podają dwie daty.',
  ...row,
})

export const anAuditEntry = (row: Row = {}): Row => ({
  recorded_at: NOON,
  verb: 'tag.create',
  system_reason: 'import',
  subject_kind: 'tag',
  subject_id: 1,
  details: '{}',
  content_hash: SHA_256,
  ...row,
})

export const aSecurityEvent = (row: Row = {}): Row => ({ recorded_at: NOON, kind: 'refused', details: '{}', ...row })

export const aSetting = (row: Row = {}): Row => ({ key: 'site-name', value: '"Komunikat"', updated_at: NOON, ...row })

/** The three columns of a partial date. */
export const dateColumns = (
  name: string,
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
): Row => ({
  [`${name}_edtf`]: edtf,
  [`${name}_earliest_on`]: earliest,
  [`${name}_latest_on`]: latest,
})

export const aPublicChange = (row: Row = {}): Row => ({
  number: 1,
  kind: 'published',
  subject_kind: 'article',
  subject_id: 1,
  made_at: NOON,
  recorded_at: NOON,
  previous_hash: '0'.repeat(64),
  hash: SHA_256,
  ...row,
})

export const aPublicChangeFact = (row: Row = {}): Row => ({
  change_number: 1,
  fact: 'name',
  commitment: SHA_256,
  salt: 'sól',
  text: 'Tytuł',
  ...row,
})

export const aPreviewLink = (row: Row = {}): Row => ({
  snapshot_id: 1,
  secret_hash: SHA_256,
  reading_hash: 'cd'.repeat(32),
  created_by: 1,
  created_at: NOON,
  expires_at: NOON + 86_400_000,
  ...row,
})

export const aConfirmation = (row: Row = {}): Row => ({
  preview_id: 1,
  signed_name: 'Ewa Lis',
  name_key: 'ewa lis',
  confirmed_at: NOON,
  ...row,
})

export const aCommentThread = (row: Row = {}): Row => ({ article_id: 1, ...row })

export const aComment = (row: Row = {}): Row => ({
  thread_id: 1,
  author_id: 1,
  words: 'Brakuje źródła.',
  written_at: NOON,
  ...row,
})

export const aRedaction = (row: Row = {}): Row => ({
  code: 'ab'.repeat(16),
  reason: 'art. 17 RODO',
  places: 3,
  files: '[]',
  made_at: NOON,
  ...row,
})

export const aMail = (row: Row = {}): Row => ({
  account_id: 1,
  kind: 'waiting',
  article_id: 1,
  created_at: NOON,
  state_at: NOON,
  try_at: NOON,
  ...row,
})
