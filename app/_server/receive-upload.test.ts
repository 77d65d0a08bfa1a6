import { describe, expect, test } from 'vitest'
import { receiveUpload } from './receive-upload.ts'

const MAX = 10

function post(body: BodyInit | null, { type, query = '' }: { type?: string; query?: string } = {}) {
  const headers = new Headers(type === undefined ? {} : { 'content-type': type })
  return new Request(`http://portal.example/panel/api/obrazy${query}`, { method: 'POST', body, headers })
}

function formWith(file: File | string) {
  const form = new FormData()
  form.set('file', file)
  form.set('seenLockVersion', '3')
  return form
}

describe('a file comes', () => {
  test('as a bare body, its name and what belongs to it in the address', async () => {
    const query = `?nazwa=${encodeURIComponent('sala „A”.png')}&seenLockVersion=3`
    const received = await receiveUpload(post('abc', { type: 'image/png', query }), MAX)
    if (!received.ok) throw new Error(received.key)
    expect(Buffer.from(received.upload.bytes).toString()).toBe('abc')
    expect([received.upload.name, received.upload.field('seenLockVersion')]).toEqual(['sala „A”.png', '3'])
  })

  test('in a form', async () => {
    const received = await receiveUpload(post(formWith(new File(['abc'], 'plan działań.pdf'))), MAX)
    if (!received.ok) throw new Error(received.key)
    expect(Buffer.from(received.upload.bytes).toString()).toBe('abc')
    expect([received.upload.name, received.upload.field('seenLockVersion')]).toEqual(['plan działań.pdf', '3'])
    expect(received.upload.field('file')).toBe('')
  })
})

describe('and is refused', () => {
  test.each([
    ['missing', post(null)],
    ['missing', post(formWith('słowa zamiast pliku'))],
    ['missing', post(formWith(new File([], '')))],
    ['too-large', post('a'.repeat(MAX + 1), { type: 'image/png' })],
    ['too-large', post(formWith(new File(['a'.repeat(MAX + 1)], 'a.png')))],
    ['unreadable', post('--x\r\nbroken', { type: 'multipart/form-data; boundary=y' })],
    ['unreadable', post('abc', { type: 'multipart/form-data' })],
  ])('%s', async (key, request) => {
    expect(await receiveUpload(request, MAX)).toEqual({ ok: false, key })
  })

  test('what goes on without end, as soon as it is too much', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 4
        controller.enqueue(new Uint8Array(4))
      },
    })
    const request = new Request('http://portal.example/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await receiveUpload(request, MAX)).toEqual({ ok: false, key: 'too-large' })
    expect(sent).toBeLessThan(40)
  })
})
