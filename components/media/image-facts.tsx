import { fileSize } from '#components/article/file-size.ts'
import type { Fact } from '#components/panel/facts.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { FileUses, type FileUseView } from './file-uses.tsx'

type Image = {
  /** Of the master, in pixels and bytes. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** ms UTC. */
  readonly createdAt: number
  /** How many pictures were in its place before. */
  readonly formerFiles: number
  readonly credit: string | null
  readonly licence: string | null
  readonly uses: readonly FileUseView[]
}

/** What is known of an image, for its page in the library. */
export function imageFacts({ width, height, bytes, createdAt, formerFiles, credit, licence, uses }: Image): Fact[] {
  return [
    { term: 'Rozmiar', value: typeset(`${width} × ${height} px, ${fileSize(bytes)}`) },
    { term: 'Dodano', value: <PolishDate date={partialDateFromDay(warsawDay(createdAt))} form="table" /> },
    ...(formerFiles > 0 ? [{ term: 'Podmieniono', value: String(formerFiles) }] : []),
    ...(credit === null ? [] : [{ term: 'Autor i źródło', value: typeset(credit) }]),
    ...(licence === null ? [] : [{ term: 'Licencja', value: typeset(licence) }]),
    { term: 'Gdzie użyto', value: <FileUses uses={uses} /> },
  ]
}
