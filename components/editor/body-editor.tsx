'use client'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMedia } from '#components/ui/use-media.ts'
import type { Body } from '#domain/article/body/body.ts'
import { plainText, takeDropped, takePasted } from './clipboard-events.ts'
import type { DialogName } from './dialogs/dialog-name.ts'
import { EditorDialogs } from './dialogs/editor-dialogs.tsx'
import type { EditorServices } from './editor-services.ts'
import { FindPlace } from './find/find-place.tsx'
import { InsertPlace } from './insert/insert-place.tsx'
import { pasteProgram } from './paste/paste-program.ts'
import { bodyOfDocument, toEditorJson } from './schema/editor-body.ts'
import { editorExtensions } from './schema/editor-extensions.ts'
import { followKeyboard } from './toolbar/follow-keyboard.ts'
import { Toolbar } from './toolbar/toolbar.tsx'
import type { AnyTool, Desk } from './toolbar/tools.ts'

type Props = {
  readonly body: Body
  readonly services: EditorServices
  readonly labelId: string
  readonly fieldId: string
  readonly describedBy?: string | undefined
  readonly onChange: (body: Body) => void
  readonly onBlur: () => void
  readonly onReady: (editor: Editor) => void
  /** Whether everything but the sheet is hidden, and how to change that. */
  readonly isAlone: boolean
  readonly onAlone: (isAlone: boolean) => void
}

/** The text of an article being written: its tools, the text itself and the dialogs of what is in it. */
export function BodyEditor({ body, services, labelId, fieldId, describedBy, ...rest }: Props) {
  const { onChange, onBlur, onReady, isAlone, onAlone } = rest
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [isFinding, setFinding] = useState(false)
  const openInsert = useRef(() => {})
  // Begun once: from then on the editor holds the text and tells what became of it.
  const [begun] = useState(() => ({
    extensions: editorExtensions({
      records: services.records,
      announce: services.announce,
      // At once: the next key is already meant for the list.
      onInsert: () => flushSync(() => openInsert.current()),
    }),
    content: toEditorJson(body),
  }))
  const editor = useEditor({
    ...begun,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // The style sheet of the panel has it (app/styles/panel/editor.css); the page's policy takes no other.
    injectCSS: false,
    enableInputRules: ['bulletList', 'orderedList', 'heading', 'blockquote', 'bold'],
    enablePasteRules: false,
    editorProps: {
      attributes: {
        id: fieldId,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
        class: 'prose editor-text',
        spellcheck: 'true',
      },
      handleDOMEvents: {
        focus: () => {
          pasteProgram().catch(() => {})
          return false
        },
        paste: (view, event) => takePasted(view, event, services),
        drop: (view, event) => takeDropped(view, event, services),
        keydown: (_view, event) => {
          if (!event.altKey || event.key !== 'F10') return false
          event.preventDefault()
          document.querySelector<HTMLElement>('[data-editor-toolbar] [tabindex="0"]')?.focus()
          return true
        },
      },
      clipboardTextSerializer: (slice) => plainText(slice.content),
      scrollThreshold: clearOf(10),
      scrollMargin: clearOf(20),
      handleDoubleClickOn: (_view, _position, node) => openDialogOf(node.type.name),
      handleKeyDown: (view, event) => {
        if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
          setDialog('link')
          return true
        }
        // By its place on the keyboard: with Alt the key may write another sign.
        if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM') {
          setDialog('comment')
          return true
        }
        const selected =
          'node' in view.state.selection ? (view.state.selection.node as { type: { name: string } }) : null
        return event.key === 'Enter' && selected !== null && openDialogOf(selected.type.name)
      },
    },
    onUpdate: ({ editor: changed }) => onChange(bodyOfDocument(changed.state.doc)),
    onBlur,
  })

  function openDialogOf(node: string): boolean {
    const name = dialogsOfRecords[node]
    if (name === undefined) return false
    setDialog(name)
    return true
  }

  useEffect(() => {
    if (editor) onReady(editor)
  }, [editor, onReady])

  const { announce } = services
  const desk = useMemo(
    (): Desk => ({ announce, find: () => setFinding(true), alone: () => onAlone(true) }),
    [announce, onAlone],
  )

  function takeTool(tool: AnyTool) {
    if (editor === null) return
    if ('dialog' in tool) setDialog(tool.dialog)
    else tool.run(editor, desk)
  }

  const areToolsBelow = useMedia(PHONE)
  useEffect(() => (areToolsBelow ? followKeyboard() : undefined), [areToolsBelow])

  if (!editor) return <p className="quiet">Wczytywanie edytora…</p>
  const tools = (
    <div className={areToolsBelow ? 'editor-tools-place editor-tools-below' : 'editor-tools-place'}>
      <Toolbar editor={editor} desk={desk} onDialog={setDialog} />
      {isAlone && (
        <button
          type="button"
          className="button alone-end"
          onClick={() => {
            onAlone(false)
            editor.commands.focus()
          }}
        >
          Zakończ skupienie
        </button>
      )}
      {isFinding && (
        <FindPlace
          editor={editor}
          announce={announce}
          onClose={() => {
            setFinding(false)
            editor.commands.focus()
          }}
        />
      )}
    </div>
  )
  return (
    <div className="editor">
      {!areToolsBelow && tools}
      <InsertPlace editor={editor} opener={openInsert} onTool={takeTool} />
      <EditorContent editor={editor} />
      {areToolsBelow && tools}
      <EditorDialogs
        editor={editor}
        services={services}
        dialog={dialog}
        onClose={() => {
          setDialog(null)
          editor.commands.focus()
        }}
      />
    </div>
  )
}

/**
 * So many px to keep free around the cursor beside what is in the way: the tools, at the top or at the bottom, and the foot.
 * Measured each time, for a band or a panel may be open in them.
 */
function clearOf(room: number) {
  const heightOf = (place: string) => document.querySelector<HTMLElement>(place)?.offsetHeight ?? 0
  return {
    get top() {
      return heightOf('.editor-tools-place:not(.editor-tools-below)') + room
    },
    left: 0,
    right: 0,
    get bottom() {
      return heightOf('.writer-foot') + heightOf('.editor-tools-below') + room
    },
  }
}

/** Where tools stand under the text, in reach of a thumb: the words of the tools have no room there either. */
const PHONE = '(width < 46rem)'

const dialogsOfRecords: Readonly<Record<string, DialogName>> = {
  image: 'image',
  gallery: 'gallery',
  recording: 'recording',
  attachment: 'attachment',
  teamRegister: 'team-register',
  projectFunding: 'project',
  footnote: 'footnote',
  helplineCard: 'helpline',
  contactCard: 'contact',
}
