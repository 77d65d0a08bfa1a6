/** What came: the bytes and the name that the sender gave them; the fields of a form beside the file, if it was one. */
export type Upload = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly field: (name: string) => string
}

type Received = { readonly ok: true; readonly upload: Upload } | { readonly ok: false; readonly key: UploadIssueKey }

export type UploadIssueKey = 'missing' | 'too-large' | 'unreadable'

/** Name of the file's field in a form, and of the file's name in the address of a bare upload. */
const FILE_FIELD = 'file'
const NAME_PARAMETER = 'nazwa'

/**
 * One file from a request: the field `file` of a form, or the bare body with `?nazwa=`. At most `max` bytes are ever
 * held; the gateway has refused a body declared larger. Never throws for what a program can send.
 */
export async function receiveUpload(request: Request, max: number): Promise<Received> {
  const type = request.headers.get('content-type') ?? ''
  return /^multipart\/form-data\b/i.test(type) ? fromForm(request, max) : fromBody(request, max)
}

async function fromForm(request: Request, max: number): Promise<Received> {
  const form = await request.formData().catch(() => null)
  if (form === null) return { ok: false, key: 'unreadable' }
  const file = form.get(FILE_FIELD)
  // A form sent without choosing a file has an empty one without a name.
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return { ok: false, key: 'missing' }
  if (file.size > max) return { ok: false, key: 'too-large' }
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { ok: true, upload: { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, field } }
}

async function fromBody(request: Request, max: number): Promise<Received> {
  if (request.body === null) return { ok: false, key: 'missing' }
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of request.body) {
      size += part.byteLength
      if (size > max) return { ok: false, key: 'too-large' }
      parts.push(part)
    }
  } catch {
    // The sender went away.
    return { ok: false, key: 'unreadable' }
  }
  const query = new URL(request.url).searchParams
  const field = (name: string) => query.get(name) ?? ''
  return { ok: true, upload: { bytes: Buffer.concat(parts), name: field(NAME_PARAMETER), field } }
}
