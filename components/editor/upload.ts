import type { FileFindings } from '#domain/attachment/file-findings.ts'
import type { PastedBlock } from './paste/pasted-block.ts'
import { newBlockId } from './schema/block-ids.ts'

export type UploadedImage = {
  readonly mediaId: number
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly src: string
}

/** A file that the text may name. */
export type FileFacts = {
  readonly fileName: string
  readonly format: string
  readonly mimeType: string
  /** What a look into it found; null = nobody has looked. */
  readonly findings: FileFindings | null
  readonly bytes: number
  readonly href: string
}

export type UploadedAttachment = FileFacts & { readonly attachmentId: number }

/** A document read into blocks without ids, with the pictures it brought and what became of the rest. */
export type UploadedText = {
  readonly blocks: readonly PastedBlock[]
  readonly images: readonly Omit<UploadedImage, 'hash'>[]
  readonly report: readonly string[]
}

export type UploadOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string }

/**
 * One for each page opened: a file sent again from the same page, because the answer was lost, is the same request.
 * Other files under the same key are requests of their own.
 */
let idempotencyKey: string | undefined

/** Sends one file and tells how far it is (0–1). XMLHttpRequest, because fetch does not tell. */
export function upload<Value>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<UploadOutcome<Value>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total)
    })
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve({ ok: true, value: request.response as Value })
      else resolve({ ok: false, message: refusalOf(request.status, request.response) })
    })
    request.addEventListener('error', () => resolve({ ok: false, message: UNREACHABLE }))
    request.addEventListener('abort', () => resolve({ ok: false, message: UNREACHABLE }))
    const form = new FormData()
    idempotencyKey ??= `${newBlockId()}${newBlockId()}`
    form.set('idempotencyKey', idempotencyKey)
    form.set('file', file)
    request.send(form)
  })
}

const UNREACHABLE = 'Nie przesłano pliku: brak połączenia z serwerem. Spróbuj ponownie za chwilę.'

function refusalOf(status: number, problem: unknown): string {
  const { errors, detail } = (problem ?? {}) as { errors?: readonly { text?: string }[]; detail?: string }
  const sentence = errors?.[0]?.text ?? detail
  if (status === 413) return 'Plik jest za duży (maksymalnie 10 MB).'
  // Our own words: the server is there and could not keep it. Any other 5xx may come from something between us.
  if (status === 507 || status === 503) return detail ?? UNREACHABLE
  if (status >= 500) return UNREACHABLE
  return sentence ?? 'Nie przesłano pliku. Wybierz inny plik.'
}
