import type { FileIssueKey } from '#domain/attachment/file-kind.ts'
import type { ImageFilter } from '#domain/media/image-filter.ts'
import type { ImageIssueKey } from '#domain/media/image-kind.ts'
import type { ImageTurn } from '#domain/media/image-turn.ts'

/** Why a file is not taken as an image, and what to do instead. */
export const imageIssueLabels = {
  empty: 'Plik jest pusty. Wybierz inny.',
  'too-large': 'Plik jest za duży (maksymalnie 10 MB).',
  'not-an-image': 'To nie jest obraz. Wybierz plik JPEG, PNG, WebP albo AVIF.',
  svg: 'Plików SVG nie przyjmujemy, bo mogą zawierać skrypty. Zapisz rysunek jako PNG.',
  gif: 'Plików GIF nie przyjmujemy. Zapisz obraz jako PNG albo JPEG.',
  heic: 'Zdjęć HEIC nie pokaże większość przeglądarek. Zapisz zdjęcie jako JPEG.',
  animated: 'Nie przyjmujemy animacji. Zapisz jedną klatkę jako PNG albo JPEG.',
  'too-many-pixels': 'Obraz ma za dużo pikseli (maksymalnie 40 mln). Zmniejsz go i wyślij ponownie.',
  broken: 'Plik obrazu jest uszkodzony albo niepełny. Zapisz obraz jeszcze raz i wyślij ponownie.',
} as const satisfies Record<ImageIssueKey, string>

/** Why a file is not taken as an attachment, and what to do instead. */
export const fileIssueLabels = {
  empty: 'Plik jest pusty. Wybierz inny.',
  'too-large': 'Plik jest za duży (maksymalnie 10 MB).',
  'not-allowed-kind': 'Tego rodzaju plików nie przyjmujemy. Wybierz PDF, DOCX, XLSX, ODT albo CSV.',
  'old-office': 'To dokument w starym formacie albo zabezpieczony hasłem. Zapisz go bez hasła jako DOCX, XLSX lub PDF.',
  encrypted: 'Plik jest zabezpieczony hasłem. Zapisz go bez hasła i wyślij ponownie.',
  macros: 'Plik zawiera makra. Zapisz go bez makr, jako DOCX, XLSX lub ODT.',
  'active-content':
    'PDF zawiera skrypty, multimedia, wysyłanie formularza lub polecenia uruchomienia programu. Zapisz go jako zwykły PDF, bez skryptów, i wyślij ponownie.',
  'embedded-files':
    'Plik ma w środku inne pliki lub obiekty. Usuń je i zapisz plik ponownie; każdy z nich możesz dodać jako osobny załącznik.',
  'external-content':
    'Dokument pobiera szablon lub treść spoza siebie. Odłącz szablon, przerwij łącza do innych plików i wyślij dokument ponownie; zwykłe odnośniki mogą zostać.',
  dde: 'Dokument zawiera polecenia DDE, które uruchamiają inne programy. Usuń te pola lub formuły i wyślij dokument ponownie.',
  'too-heavy':
    'Pliku nie udało się sprawdzić, bo jest zbyt złożony. Zapisz go jeszcze raz (PDF: przez „Drukuj do PDF”) albo podziel na mniejsze.',
  'not-utf8': 'Plik CSV nie jest zapisany w UTF-8. Zapisz go jako „CSV UTF-8” i wyślij ponownie.',
  'not-a-table': 'Pierwszy wiersz pliku CSV nie ma kolumn. Oddziel je średnikami, przecinkami lub tabulatorami.',
  broken: 'Plik jest uszkodzony albo niepełny. Zapisz go jeszcze raz i wyślij ponownie.',
  infected: 'Program antywirusowy znalazł w pliku zagrożenie. Pliku nie przyjęto. Powiadom administratora portalu.',
  'scanner-away':
    'Pliku nie przyjęto, bo program antywirusowy teraz nie odpowiada. Spróbuj ponownie za kilka minut; jeśli się nie uda, powiadom administratora portalu.',
} as const satisfies Record<FileIssueKey, string>

/** Why a picture does not take the place of another. */
export const replacementSentences = {
  'already-in-library': 'Taki obraz jest już osobno w bibliotece. Wybierz go w artykule zamiast tego.',
} as const

export const imageTurnLabels = {
  right: 'Obróć w prawo',
  left: 'Obróć w lewo',
  over: 'Obróć do góry nogami',
} as const satisfies Record<ImageTurn, string>

export const imageFilterLabels = {
  unused: 'nigdzie nieużyte',
  'without-alt': 'nigdzie nieopisane',
  large: 'duże (ponad 1 MB)',
  'put-away': 'odłożone',
} as const satisfies Record<ImageFilter, string>

/** For the chooser of the browser; what a file is, is asked again when it comes. */
export const ACCEPTED_IMAGES = 'image/jpeg,image/png,image/webp,image/avif'
export const ACCEPTED_FILES = '.pdf,.docx,.xlsx,.odt,.csv'
