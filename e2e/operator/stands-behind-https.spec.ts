import { expect, test } from '@playwright/test'
import { freePort } from '#scripts/free-port.ts'
import { isProgram } from '#scripts/is-program.ts'
import { OPENSSL } from '../../deploy/testing-certificate.ts'
import { NGINX, startNginxWithTls } from '../../deploy/testing-edge.ts'
import { startPortal } from '../support/portal.ts'
import { signInByForm } from '../support/staff.ts'

test.describe.configure({ timeout: 200_000 })

test('behind nginx with https a form is saved and leads on, and the log has nothing to say about it', async ({
  browser,
}) => {
  test.skip(!isProgram(NGINX) || !isProgram(OPENSSL), `${NGINX} or ${OPENSSL} is not installed`)
  const [port, readers] = [await freePort(), await freePort()]
  const siteUrl = `https://127.0.0.1:${readers}`
  const env = { PORT: String(port), SITE_URL: siteUrl, TRUST_PROXY: 'loopback' }
  const portal = await startPortal({ demo: true, env })
  const edge = await startNginxWithTls(port, readers)
  const context = await browser.newContext({ baseURL: siteUrl, ignoreHTTPSErrors: true })
  try {
    const page = await context.newPage()
    await signInByForm(page, 'redaktor')
    await page.goto('/panel/tagi/nowy')
    await page.getByLabel('Nazwa').fill('Za pośrednikiem')
    await page.getByRole('button', { name: 'Dodaj tag' }).click()
    await page.waitForURL(/\/panel\/tagi(\/\d+)?(\?|$)/)
    await expect(page.getByText('Za pośrednikiem').first()).toBeVisible()
    const [cookie] = (await context.cookies()).filter(({ name }) => name.endsWith('komunikat-session'))
    expect(cookie).toMatchObject({ name: '__Host-komunikat-session', secure: true, httpOnly: true })
  } finally {
    await context.close()
    await edge.stop()
    await portal.stop()
  }
  const lines = portal.output().trim().split('\n')
  const logged = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(logged.filter(({ status }) => Number(status) >= 400 && status !== 499)).toEqual([])
  expect(lines.filter((line) => /failed|Error|^\s+at /.test(line) && !line.startsWith('{'))).toEqual([])
})
