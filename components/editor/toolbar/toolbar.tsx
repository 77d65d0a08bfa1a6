'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { DialogName } from '../dialogs/dialog-name.ts'
import {
  type DialogTool,
  listTools,
  numberedListTools,
  quoteTools,
  recordTools,
  type Tool,
  tableTools,
  tools,
} from './tools.ts'

type Props = { readonly editor: Editor; readonly onDialog: (dialog: DialogName) => void }

/**
 * The tools as one stop of the Tab key; arrows go from one to the next, Home and End to the ends (ARIA Authoring
 * Practices, toolbar). Alt+F10 leads here from the text, Escape back.
 */
export function Toolbar({ editor, onDialog }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const groups = useEditorState({ editor, selector: ({ editor: current }) => shownGroups(current) })
  const [current, setCurrent] = useState('paragraph')
  const names = groups.flatMap(({ tools: shown }) => shown.map(({ name }) => name))
  const stop = names.includes(current) ? current : names[0]

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') {
      editor.commands.focus()
      return
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const at = names.indexOf(stop ?? '')
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? names.length - 1 : step === undefined ? null : at + step
    if (to === null) return
    event.preventDefault()
    const name = names[(to + names.length) % names.length]
    if (name === undefined) return
    setCurrent(name)
    place.current?.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus()
  }

  return (
    <div
      ref={place}
      className="editor-toolbar"
      role="toolbar"
      aria-label="Narzędzia treści"
      aria-controls="pole-body"
      data-editor-toolbar=""
      onKeyDown={move}
    >
      {groups.map(({ label, tools: shown }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a toolbar would be read as a form
        <div key={label} role="group" aria-label={label} className="editor-tools">
          {shown.map((tool) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              isStop={tool.name === stop}
              onFocus={() => setCurrent(tool.name)}
              onPress={() => press(tool.name)}
            />
          ))}
        </div>
      ))}
    </div>
  )

  function press(name: string) {
    const tool = toolsFor(editor)
      .flatMap(({ tools: shown }) => shown)
      .find((one) => one.name === name)
    if (tool === undefined) return
    if ('dialog' in tool) onDialog(tool.dialog)
    else if (tool.isOff?.(editor) !== true) tool.run(editor)
  }
}

type Shown = {
  readonly name: string
  readonly label: string
  readonly title: string | null
  readonly isOn: boolean | null
  readonly isOff: boolean
  readonly opensDialog: boolean
}

type ButtonProps = {
  readonly tool: Shown
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onPress: () => void
}

function ToolButton({ tool, isStop, onFocus, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      data-tool={tool.name}
      className="editor-tool"
      title={tool.title ?? undefined}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={tool.isOn ?? undefined}
      aria-disabled={tool.isOff || undefined}
      aria-haspopup={tool.opensDialog ? 'dialog' : undefined}
      // The cursor stays in the text while a tool is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onFocus}
      onClick={onPress}
    >
      {tool.label}
    </button>
  )
}

type Group = { readonly label: string; readonly tools: readonly (Tool | DialogTool)[] }

const groupLabels = ['Rodzaj bloku', 'Tekst', 'Listy i cytat', 'Wstaw', 'Historia i pomoc']

const recordDialogs: Readonly<Record<string, DialogName>> = {
  image: 'image',
  attachment: 'attachment',
  teamRegister: 'team-register',
  projectFunding: 'project',
}

function toolsFor(editor: Editor): readonly Group[] {
  const record = Object.entries(recordDialogs).find(([node]) => editor.isActive(node))?.[1]
  return [
    ...tools.map((group, index) => ({ label: groupLabels[index] ?? '', tools: group })),
    ...(editor.isActive('table') ? [{ label: 'Ta tabela', tools: tableTools }] : []),
    ...(editor.isActive('listItem')
      ? [
          {
            label: 'Ta lista',
            tools: editor.isActive('orderedList') ? [...listTools, ...numberedListTools] : listTools,
          },
        ]
      : []),
    ...(editor.isActive('blockquote') ? [{ label: 'Ten cytat', tools: quoteTools }] : []),
    ...(record === undefined ? [] : [{ label: 'Ten element', tools: recordTools(record) }]),
  ]
}

/** Only plain values, so that the toolbar is rendered again when one of them changes and not at each keystroke. */
function shownGroups(editor: Editor): readonly { readonly label: string; readonly tools: readonly Shown[] }[] {
  return toolsFor(editor).map(({ label, tools: group }) => ({
    label,
    tools: group.map((tool) => ({
      name: tool.name,
      label: tool.label,
      title: tool.shortcut ?? null,
      isOn: tool.isOn ? tool.isOn(editor) : null,
      isOff: 'isOff' in tool && tool.isOff ? tool.isOff(editor) : false,
      opensDialog: 'dialog' in tool,
    })),
  }))
}
