import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { fileResponse } from './file-response.ts'

const ETAG = '"abc"'

async function asked({ method = 'GET', tag }: { method?: string; tag?: string } = {}) {
  const path = join(testDirectory(), 'plan.pdf')
  writeFileSync(path, 'treść')
  const request = new Request('http://portal.example/', { method, headers: tag ? { 'if-none-match': tag } : {} })
  return fileResponse(request, { path, etag: ETAG, headers: { 'content-type': 'application/pdf' } })
}

test('a file comes whole, with its length, and cannot run as a page', async () => {
  const response = await asked()
  expect(await response.text()).toBe('treść')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '7',
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
    etag: ETAG,
  })
})

test('HEAD says the same and sends nothing', async () => {
  const response = await asked({ method: 'HEAD' })
  expect([response.status, response.headers.get('content-length'), response.body]).toEqual([200, '7', null])
})

test.each([ETAG, `W/${ETAG}`, `"x", ${ETAG}`, '*'])('whoever has it already (%s) gets no bytes', async (tag) => {
  const response = await asked({ tag })
  expect([response.status, response.body]).toEqual([304, null])
})

test('another tag gets the file', async () => {
  expect((await asked({ tag: '"abcd"' })).status).toBe(200)
})

test('what is not on the disk is not there', async () => {
  const request = new Request('http://portal.example/')
  const path = join(testDirectory(), 'nie-ma')
  expect((await fileResponse(request, { path, etag: ETAG, headers: {} })).status).toBe(404)
})
