import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PointsHere } from './points-here.tsx'

const nothing = { linking: [], replaced: [], formerAddresses: 0, pages: [], isPinned: false, isRenamed: false } as const
const markup = (about: Partial<Parameters<typeof PointsHere>[0]>) =>
  renderToStaticMarkup(<PointsHere {...nothing} {...about} />).replaceAll('\u00a0', ' ')

test('nothing is said where nothing points here', () => {
  expect(markup({})).toBe('')
  expect(markup({ isRenamed: true })).toBe('')
})

test('of an article that gets another address it is said what becomes of the former one', () => {
  const about = { isPinned: true, pages: ['about', 'contact'], formerAddresses: 2 } as const
  expect(markup(about)).toContain('zniknie z niej')
  expect(markup(about)).toContain('Odnośniki na krótkich stronach: O portalu, Kontakt.')
  expect(markup({ ...about, isRenamed: true })).toContain('nic nie przestanie działać')
  expect(markup({ ...about, isRenamed: true })).not.toContain('zniknie z niej')
})
