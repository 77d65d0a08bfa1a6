import 'server-only'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'

/** What keeps words from being erased, in the form and in the proposal of it. */
export const erasureSentences: IssueSentences = {
  'phrases.missing': 'Wpisz, co usunąć.',
  'phrases.too-short': 'Każdy wiersz musi mieć co najmniej cztery litery lub cyfry: krótszych jest wszędzie pełno.',
  'phrases.too-long': 'Wiersz jest za długi (maksymalnie 200 znaków).',
  'phrases.too-many': 'Za dużo wierszy (maksymalnie 20). Usuń resztę osobno.',
  'phrases.not-found': 'Tego nie ma nigdzie w portalu. Sprawdź pisownię.',
  'phrases.in-current-file': ({ name }) =>
    `To jest w pliku „${name}”, który czytelnicy mogą pobrać. Najpierw zastąp go plikiem bez tych danych albo usuń z biblioteki.`,
  'phrases.in-helpline': ({ name }) => `To jest numer infolinii „${name}”. Najpierw zmień go w jej wpisie.`,
  'phrases.list-damaged': ({ file }) =>
    `Nic nie usunięto: plik ${file} obok bazy danych jest uszkodzony, a bez niego dane wróciłyby po przywróceniu kopii. Poproś osobę, która prowadzi serwer, o naprawienie tego pliku i spróbuj ponownie.`,
  'reason.holds-words': 'Powód jest publiczny, więc nie może zawierać tego, co usuwasz.',
  'dlaczego.holds-words': 'To zostanie w portalu, więc nie może zawierać tego, co usuwasz.',
}
