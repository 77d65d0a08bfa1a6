import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { plainUpdate } from '#domain/article/update-kind.ts'
import { NoteFields } from './note-fields.tsx'

const text = { ...plainUpdate, changeNote: null, editorNote: null, producerUnit: null, producerPosition: null }

const labelOf = (occasion: 'first' | 'change' | 'change-in-archive') => {
  const markup = renderToStaticMarkup(
    <NoteFields text={text as never} write={() => {}} occasion={occasion} onBlur={() => {}} />,
  )
  return /<label[^>]*>Co zmieniono(.*?)<\/label>/.exec(markup)?.[1]
}

test('what was changed is optional only while readers have nothing that could change', () => {
  expect(labelOf('first')).toContain('nieobowiązkowe')
  expect(labelOf('change')).toBe('')
  expect(labelOf('change-in-archive')).toBe('')
})
