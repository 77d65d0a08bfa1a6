import { updateKindLabels } from '#components/article/update-labels.ts'
import { accessibilityMarkLabels } from '#components/editor/dialogs/accessibility-labels.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import type { TextField } from '#domain/article/text-differences.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import type { WritingView } from '../writing-view.ts'

type Names = Pick<WritingView, 'projects'> & { readonly tagName: (id: number) => string }

/** The value of a field in words, so that two can be laid side by side; '' = empty. */
export function valueWords(text: ArticleText, field: TextField, { tagName, projects }: Names): string {
  switch (field) {
    case 'leadImage':
      return leadImageWords(text.leadImage)
    case 'tagIds':
      return text.tagIds.map(tagName).join(', ')
    case 'voivodeships':
      return text.voivodeships.map((code) => voivodeship(code).adjective).join(', ')
    case 'projectId':
      return projects.find(({ id }) => id === text.projectId)?.title ?? ''
    case 'attachments':
      return text.attachments
        .map(({ title, locale, accessibility }) => `${title} (${locale}, ${accessibilityMarkLabels[accessibility]})`)
        .join('\n')
    case 'event':
    case 'firstPublished':
    case 'validUntil':
      return dateWords(text[field])
    case 'updateKind':
      return updateKindLabels[text.updateKind]
    case 'erratumDays':
      return String(text.erratumDays)
    case 'slug':
      return text.slug ?? 'tworzony z tytułu'
    default:
      return text[field] ?? ''
  }
}

function leadImageWords(image: ArticleText['leadImage']): string {
  if (image === null) return ''
  const described = image.decorative ? 'obraz dekoracyjny' : `tekst alternatywny: ${image.alt || 'brak'}`
  const caption = image.caption ? [`podpis: ${image.caption}`] : []
  return [`obraz nr ${image.mediaId}`, described, ...caption, ...cropWords(image.crop)].join(', ')
}

function cropWords(crop: ImageCrop | null): string[] {
  if (crop === null) return []
  const { ratio, x, y } = crop
  const shape = ratio === null ? 'cały' : ratio.replace('-', ' : ')
  return [`kadr: ${shape}, środek ${x}% od lewej i ${y}% od góry`]
}

function dateWords(edtf: string | null): string {
  const date = edtf === null ? null : parsePartialDate(edtf)
  return date === null ? (edtf ?? '') : formatPartialDate(date, 'table')
}
