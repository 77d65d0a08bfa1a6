import { deflateSync } from 'node:zlib'
import type { APIResponse, Page } from '@playwright/test'
import { aPdfWithAction, aRealPdf } from '#services/attachment/inspection/testing-documents.ts'
import { aDocx, aMacroDocx, aPdf } from '#services/attachment/testing-files.ts'
import { aFlag, aPhoto, aPngOf } from '#services/media/testing-images.ts'
import { axeFindings } from '../support/axe.ts'
import { originOf, signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

/** What a script of our own page would send. */
async function post(
  page: Page,
  address: string,
  data: Buffer,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const origin = await originOf(page)
  return page.request.post(address, {
    data,
    headers: { origin, 'content-type': 'application/octet-stream', ...headers },
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an author adds an image, is told why another is not taken, and finds it in the library', async ({ page }) => {
      await signIn(page, 'autor')
      await page.goto('/panel/pliki')
      const choose = page.getByLabel('Plik obrazu')
      const name = javaScriptEnabled ? 'Flaga na maszcie.png' : 'Flaga bez skryptu.png'
      const size = javaScriptEnabled ? { width: 120, height: 60 } : { width: 140, height: 60 }
      await choose.setInputFiles({ name, mimeType: 'image/png', buffer: await aFlag(size).png().toBuffer() })
      await page.getByRole('button', { name: 'Dodaj obraz' }).click()
      await expect(page.getByRole('status').getByText('Dodano obraz.')).toBeVisible()

      await choose.setInputFiles({
        name: 'rysunek.png',
        mimeType: 'image/png',
        buffer: Buffer.from('<svg xmlns="x"/>'),
      })
      await page.getByRole('button', { name: 'Dodaj obraz' }).click()
      await expect(page.getByRole('alert').getByText('Plików SVG nie przyjmujemy')).toBeVisible()

      await page.getByLabel('Nazwa, opis, podpis lub artykuł').fill('flaga')
      await page.getByRole('button', { name: 'Filtruj' }).click()
      await expect(page).toHaveURL(/=flaga/)
      const row = page.getByRole('row').filter({ hasText: name })
      await expect(row).toContainText(`${size.width} × 60 px`)
      await expect(row).toContainText('nigdzie')
      await expect(row.getByText('Usuń')).toHaveCount(0)

      // What readers are given is not an author's to replace.
      await page.goto('/panel/pliki/zalaczniki')
      const offered = page.getByRole('row').filter({ hasText: 'wykaz-planow.csv' })
      await expect(offered).toContainText('opublikowany')
      await expect(offered.getByText('Podmień')).toHaveCount(0)
    })

    test('an editor adds a file, puts another behind its address and takes it away', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/pliki/zalaczniki')
      const name = javaScriptEnabled ? 'regulamin.pdf' : 'instrukcja.pdf'
      await page.getByLabel('Plik do pobrania').setInputFiles({ name, mimeType: 'application/pdf', buffer: aPdf() })
      await page.getByRole('button', { name: 'Dodaj plik' }).click()
      await expect(page.getByRole('status').getByText('Dodano plik.')).toBeVisible()

      const row = page.getByRole('row').filter({ hasText: name })
      await row.getByText('Podmień').first().click()
      await row.getByLabel('Nowy plik pod tym samym adresem').setInputFiles({
        name,
        mimeType: 'application/pdf',
        buffer: aPdf({ objects: '3 0 obj null endobj\n' }),
      })
      await row.getByRole('button', { name: 'Podmień plik' }).click()
      await expect(page.getByText('Podmieniono plik. Adres pozostał ten sam.')).toBeVisible()
      await expect(row).toContainText('podmieniono: 1')

      await row.getByText('Usuń').first().click()
      await row.getByRole('button', { name: 'Usuń plik' }).click()
      await expect(page.getByText('Usunięto plik.')).toBeVisible()
      await expect(row).toHaveCount(0)
    })
  })
}

test('the library keeps the accessibility rules, wide and narrow', async ({ page }) => {
  await signIn(page, 'redaktor')
  for (const address of ['/panel/pliki', '/panel/pliki/zalaczniki', '/panel/pliki?q=nie+ma+takiego&blad=broken']) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      for (const fold of await page.locator('main details').all())
        await fold.evaluate((one) => one.setAttribute('open', ''))
      expect(await axeFindings(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('a program is told where its image lies; staff see it, readers do not', async ({ page, playwright, portal }) => {
  await signIn(page, 'autor')
  const photo = await aPhoto({ width: 700, height: 400 }).jpeg().toBuffer()
  const made = await post(page, `/panel/api/obrazy?nazwa=${encodeURIComponent('Sala „A”.jpg')}`, photo)
  expect(made.status()).toBe(201)
  const image = await made.json()
  expect(image).toMatchObject({ name: 'Sala „A”.jpg', width: 700, height: 400 })
  const seen = await page.request.get(image.src)
  expect([seen.status(), seen.headers()['content-type'], seen.headers()['cache-control']]).toEqual([
    200,
    'image/jpeg',
    'no-store',
  ])
  const again = await post(page, '/panel/api/obrazy?nazwa=kopia.jpg', photo)
  expect((await again.json()).mediaId).toBe(image.mediaId)

  const pdf = await aRealPdf((doc) => doc.setTitle('Plan'))
  const file = await (await post(page, '/panel/api/zalaczniki?nazwa=plan.exe', pdf)).json()
  expect(file).toMatchObject({ fileName: 'plan.pdf', format: 'PDF' })
  // Found in a child process, which runs the source beside the build.
  expect(file.findings).toEqual({ isTagged: false, hasText: true, title: 'Plan', language: null, pages: 1 })
  expect((await page.request.get(file.href)).headers()['content-disposition']).toContain('attachment')

  const stranger = await playwright.request.newContext({ baseURL: portal.url })
  const addresses = [image.src, image.src.replace('/panel/api', ''), file.href, file.href.replace('/panel/api', '')]
  for (const address of addresses) expect((await stranger.get(address)).status(), address).toBeGreaterThanOrEqual(401)
  await stranger.dispose()
})

test('whatever is sent, the answer is a sentence and never a failure of ours', async ({ page, portal }) => {
  test.setTimeout(240_000)
  await signIn(page, 'autor')
  const big = Buffer.alloc(10 * 1_048_576 + 1)
  const cases: [address: string, body: Buffer, status: number, headers?: Record<string, string>][] = [
    ['/panel/api/obrazy', Buffer.alloc(0), 422],
    ['/panel/api/obrazy', big, 413],
    ['/panel/api/obrazy', Buffer.alloc(11 * 1_048_576), 413],
    ['/panel/api/obrazy', Buffer.from('GIF89a=1;alert(1)'), 422],
    ['/panel/api/obrazy', aPngOf({ width: 60_000, height: 60_000 }), 422],
    ['/panel/api/obrazy', Buffer.from('x'), 422, { 'content-type': 'multipart/form-data' }],
    ['/panel/api/obrazy', Buffer.from('--a\r\n'), 422, { 'content-type': 'multipart/form-data; boundary=a' }],
    ['/panel/api/obrazy', Buffer.from('{}'), 422, { 'content-type': 'application/json' }],
    ['/panel/api/zalaczniki', aDocx(), 201],
    ['/panel/api/zalaczniki?nazwa=pismo.docx', aMacroDocx(), 422],
    ['/panel/api/zalaczniki', aPdf({ trailer: '/Encrypt 5 0 R ' }), 422],
    ['/panel/api/zalaczniki?nazwa=lista.csv', Buffer.from('<html>;'), 422],
    ['/panel/api/zalaczniki?nazwa=lista.csv', Buffer.from([0xb3, 0x3b]), 422],
    ['/panel/api/zalaczniki', deflateSync('nic'), 422],
    ['/panel/api/docx', Buffer.alloc(0), 422],
    ['/panel/api/docx', big, 413],
    ['/panel/api/docx', aDocx(), 422],
    ['/panel/api/docx?nazwa=pismo.docx', aMacroDocx(), 422],
    ['/panel/api/docx/artykul', aPdf(), 422],
    ['/panel/api/docx/artykul', Buffer.from('--a\r\n'), 422, { 'content-type': 'multipart/form-data; boundary=a' }],
    ['/panel/api/zalaczniki/999999?seenLockVersion=1', aPdf(), 404],
    ['/panel/api/zalaczniki/abc?seenLockVersion=1', aPdf(), 404],
    ['/panel/api/zalaczniki', await aPdfWithAction({ S: 'Launch' }), 422],
    // Offered to readers: not for an author to put another in its place.
    ['/panel/api/zalaczniki/1?seenLockVersion=1', aPdf(), 403],
    ['/panel/api/obrazy', await aFlag().png().toBuffer(), 403, { origin: 'https://obcy.example' }],
  ]
  for (const [address, body, status, headers] of cases) {
    const answer = await post(page, address, body, headers)
    expect(answer.status(), `${address} ${JSON.stringify(headers ?? {})} ${body.length}`).toBe(status)
    if (status === 422) expect(JSON.stringify(await answer.json())).toMatch(/"text":"[A-ZĄĆĘŁŃÓŚŹŻ].+\."/)
  }
  const addresses = ['/panel/api/obrazy', '/panel/api/docx', '/panel/api/docx/artykul', '/panel/api/zalaczniki/1']
  for (const address of addresses) {
    expect((await page.request.get(address)).status(), address).toBeLessThan(500)
    const signedOut = await fetch(portal.url + address, { method: 'POST', headers: { origin: portal.url }, body: 'x' })
    expect(signedOut.status, address).toBe(401)
  }
})

test('no name leads anywhere but to a kept file', async ({ page, portal }) => {
  await signIn(page, 'autor')
  const photo = await aPhoto({ width: 640, height: 400 }, 7).jpeg().toBuffer()
  const { src, hash } = await (await post(page, '/panel/api/obrazy', photo)).json()
  expect((await page.request.get(src)).status()).toBe(200)
  const names = [
    '640.png',
    '641.jpg',
    '0640.jpg',
    '640.JPG',
    '640',
    '..%2f..%2fkomunikat.sqlite',
    '640.jpg%00',
    '640.jpg.',
    '%5c640.jpg',
  ]
  for (const base of [
    `/panel/api/media/${hash}`,
    `/media/${hash}`,
    `/media/${hash.toUpperCase()}`,
    '/media/%2e%2e%2f..%2f',
  ]) {
    for (const name of names) {
      const { status } = await fetch(`${portal.url}${base}/${name}`, { headers: { cookie: await cookieOf(page) } })
      expect([400, 401, 404], `${base}/${name}`).toContain(status)
    }
  }
})

async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}
