import 'server-only'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import { waiverSentences } from '#components/waiver/labels.ts'
import { confirmSentences } from '../artykuly/[articleId]/[czynnosc]/confirm-sentences.ts'
import { helplineSentences } from '../infolinie/helpline-form.ts'
import { noticeSentences } from '../strony/notice-sentences.ts'
import { erasureSentences } from '../usuwanie-danych/erasure-sentences.ts'
import { teamSentences } from '../zespoly/team-sentences.ts'

/** What keeps a proposal from being done, when it is opened or approved. */
export const proposalSentences: IssueSentences = {
  ...confirmSentences.withdraw,
  ...teamSentences,
  ...helplineSentences,
  ...noticeSentences,
  ...waiverSentences,
  ...erasureSentences,
  'changed-since':
    'Od czasu propozycji ktoś zmienił ten zapis, więc nie można jej zatwierdzić. Odrzuć ją: nową można przygotować na podstawie tego, co jest teraz.',
  'proposer-cannot':
    'Osoba, która to zaproponowała, nie ma już konta albo uprawnień. Odrzuć propozycję i przygotuj własną.',
  'words-gone': 'Tych słów już nie ma: usunięto je, zanim ktoś rozstrzygnął tę propozycję. Odrzuć ją.',
  settled: 'Tymczasem ktoś już rozstrzygnął tę propozycję.',
}
