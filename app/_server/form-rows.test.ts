import { describe, expect, test } from 'vitest'
import { changeRows, withoutEmptyRows } from './form-rows.ts'
import { rowCount } from './row-count.ts'

const lists = { members: ['name', 'kind'] }
const typed = {
  other: ['x'],
  'members.ile': ['2'],
  'members.0.name': ['Policja'],
  'members.1.name': ['Straż'],
  'members.1.facts': ['a', 'b'],
}

describe('buttons of rows', () => {
  test('a row is added at the end and takes the hand', () => {
    expect(changeRows(typed, lists, 'members:add')).toEqual({
      typed: { ...typed, 'members.ile': ['3'] },
      focus: 'members.2.name',
    })
  })

  test('a row moves with all its values', () => {
    const moved = {
      other: ['x'],
      'members.ile': ['2'],
      'members.0.name': ['Straż'],
      'members.0.facts': ['a', 'b'],
      'members.1.name': ['Policja'],
    }
    expect(changeRows(typed, lists, 'members:up:1')).toEqual({ typed: moved, focus: 'members.0.name' })
    expect(changeRows(typed, lists, 'members:down:0')).toEqual({ typed: moved, focus: 'members.1.name' })
    expect(changeRows(typed, lists, 'members:up:0')?.typed).toEqual(typed)
  })

  test('a row goes, and with the last one the hand goes to the button that adds', () => {
    const one = changeRows(typed, lists, 'members:remove:0')
    expect(one?.typed).toEqual({
      other: ['x'],
      'members.ile': ['1'],
      'members.0.name': ['Straż'],
      'members.0.facts': ['a', 'b'],
    })
    expect(changeRows(one?.typed ?? {}, lists, 'members:remove:0')).toEqual({
      typed: { other: ['x'], 'members.ile': ['0'] },
      focus: 'members.add',
    })
  })

  test.each(['members:remove:9', 'members:remove:', 'members:up:-1', 'members:remove:x', 'members:'])(
    '%s changes nothing',
    (command) => {
      expect(changeRows(typed, lists, command)?.typed).toEqual(typed)
    },
  )

  test.each(['', 'other:add', '__proto__:add', 'constructor:add'])('%j is no command of ours', (command) => {
    expect(changeRows(typed, lists, command)).toBeNull()
  })
})

test('rows in which nothing was typed are left out and the others numbered again', () => {
  const form = new FormData()
  const values = { a: 'b', 'members.ile': '4', 'members.0.name': ' ', 'members.1.name': '', 'members.1.kind': 'x' }
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  form.append('members.3.name-year', '2015')
  form.append('members.9.name', 'beyond the count')
  expect([...withoutEmptyRows(form, lists).entries()]).toEqual([
    ['a', 'b'],
    ['members.0.name', ''],
    ['members.0.kind', 'x'],
    ['members.1.name-year', '2015'],
    ['members.ile', '2'],
  ])
})

test.each([
  [undefined, 0],
  ['', 0],
  ['-1', 0],
  ['1e9', 0],
  ['3', 3],
  ['999999', 500],
  ['9999999', 0],
])('%j rows are %i', (text, count) => {
  expect(rowCount(text)).toBe(count)
})
