import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal-test.ts'

/** The page that „Szybkie wyjście” leads to is outside: here a stand-in answers, nothing leaves this machine. */
async function openHelp(
  page: Page,
  portalUrl: string,
): Promise<{ asked: { url: string; referrer: string | undefined }[] }> {
  const asked: { url: string; referrer: string | undefined }[] = []
  await page.context().route(
    (url) => url.origin !== new URL(portalUrl).origin,
    (route) => {
      asked.push({ url: route.request().url(), referrer: route.request().headers().referer })
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Pogoda</title><h1>Pogoda</h1>' })
    },
  )
  await page.goto('/')
  await page.goto('/pomoc')
  return { asked }
}

/** From here on time passes only when the story says so: how long its own steps take must not count. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: '2027-03-01T08:00:00Z' })
  await page.clock.pauseAt('2027-03-01T09:00:00Z')
}

const weather = (page: Page) => page.getByRole('heading', { level: 1, name: 'Pogoda' })
const help = (page: Page) => page.getByRole('heading', { level: 1, name: 'Gdzie uzyskać pomoc' })
const progress = (page: Page) => page.getByRole('status')

test('a reader in danger presses „Szybkie wyjście” and "back" does not return to the help', async ({
  page,
  baseURL,
}) => {
  const { asked } = await openHelp(page, baseURL)
  await page.getByRole('main').getByRole('link', { name: 'Szybkie wyjście' }).click()
  await expect(weather(page)).toBeVisible()
  expect(asked[0]?.referrer).toBeUndefined()
  await page.goBack()
  await expect(page).toHaveURL(`${baseURL}/`)
})

test('a reader in danger leaves by keyboard: the way out is the second thing there', async ({ page, baseURL }) => {
  await openHelp(page, baseURL)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'Szybkie wyjście' }).getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(weather(page)).toBeVisible()
})

test('a reader in danger presses Shift three times', async ({ page, baseURL }) => {
  await stopClock(page)
  await openHelp(page, baseURL)
  await page.keyboard.press('Shift')
  await expect(progress(page)).toHaveText('Szybkie wyjście: naciśnij Shift jeszcze dwa razy.')
  await page.keyboard.press('Shift')
  await expect(progress(page)).toHaveText('Szybkie wyjście: naciśnij Shift jeszcze raz.')
  await expect(help(page)).toBeVisible()
  await page.keyboard.press('Shift')
  await expect(weather(page)).toBeVisible()
})

test('a reader who is too slow is told so, and stays', async ({ page, baseURL }) => {
  await stopClock(page)
  await openHelp(page, baseURL)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.clock.runFor(5_001)
  await expect(progress(page)).toHaveText('Szybkie wyjście przerwane: minęło 5 sekund.')
  await page.keyboard.press('Shift')
  await expect(progress(page)).toHaveText('Szybkie wyjście: naciśnij Shift jeszcze dwa razy.')
  await expect(help(page)).toBeVisible()
})

test('three presses in the last 5 seconds count, whatever came before', async ({ page, baseURL }) => {
  await stopClock(page)
  await openHelp(page, baseURL)
  await page.keyboard.press('Shift')
  await page.clock.runFor(4_000)
  await page.keyboard.press('Shift')
  await page.clock.runFor(2_000)
  await page.keyboard.press('Shift')
  await expect(progress(page)).toHaveText('Szybkie wyjście: naciśnij Shift jeszcze raz.')
  await page.keyboard.press('Shift')
  await expect(weather(page)).toBeVisible()
})

test('a reader who types capitals, or holds Shift down, stays', async ({ page, baseURL }) => {
  await stopClock(page)
  await openHelp(page, baseURL)
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`)
  await expect(progress(page)).toBeEmpty()
  for (let held = 0; held < 5; held++) await page.keyboard.down('Shift')
  await expect(progress(page)).toHaveText('Szybkie wyjście: naciśnij Shift jeszcze dwa razy.')
  await page.keyboard.up('Shift')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Escape')
  await expect(progress(page)).toBeEmpty()
  await page.keyboard.press('Shift')
  await expect(help(page)).toBeVisible()
})

test('on other pages Shift means nothing', async ({ page, baseURL }) => {
  await openHelp(page, baseURL)
  await page.goto('/zespoly')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  await expect(page.getByRole('heading', { level: 1, name: 'Zespoły wojewódzkie' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way out is a plain link, and no shortcut is promised', async ({ page, baseURL }) => {
    const { asked } = await openHelp(page, baseURL)
    await expect(page.getByText('klawisz Shift')).toBeHidden()
    await page.getByRole('main').getByRole('link', { name: 'Szybkie wyjście' }).click()
    await expect(weather(page)).toBeVisible()
    expect(asked[0]?.referrer).toBeUndefined()
  })
})

test('topics and articles about help have the way out too, and no copy of them stays on the machine', async ({
  page,
  request,
}) => {
  await page.goto('/tematy/pomoc')
  await expect(page.getByRole('main').getByRole('link', { name: 'Szybkie wyjście' })).toBeVisible()
  const address = (await page.locator('main a[href^="/aktualnosci/"]').first().getAttribute('href')) ?? ''
  await page.goto(address)
  await expect(page.getByRole('main').getByRole('link', { name: 'Szybkie wyjście' })).toBeVisible()
  for (const path of ['/pomoc', '/tematy/pomoc', address]) {
    expect((await request.get(path)).headers()['cache-control'], path).toBe('no-store')
  }
  await page.goto('/aktualnosci')
  await expect(page.getByRole('link', { name: 'Szybkie wyjście' })).toHaveCount(0)
})
