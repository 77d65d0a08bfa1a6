import type { Editor } from '@tiptap/react'
import { placeTools } from './place-tools.ts'
import type { ToolIconName } from './tool-icon.tsx'
import {
  type AnyTool,
  besideTools,
  emphasisTools,
  insertTools,
  kindTools,
  listKindTools,
  moreTools,
  type ToolGroup,
} from './tools.ts'

/** A tool as it is at this moment: plain values only, so that nothing is rendered again while they stay the same. */
export type ShownTool = {
  readonly name: string
  readonly label: string
  readonly short: string
  readonly icon: ToolIconName | null
  readonly shortcut: string | null
  readonly isOn: boolean | null
  readonly isOff: boolean
  readonly opensDialog: boolean
}

export type ShownGroup = { readonly label: string; readonly tools: readonly ShownTool[] }

export function shownTools(editor: Editor) {
  return {
    kinds: kindTools.map((tool) => shown(tool, editor)),
    emphasis: emphasisTools.map((tool) => shown(tool, editor)),
    lists: listKindTools.map((tool) => shown(tool, editor)),
    beside: besideTools.map((tool) => shown(tool, editor)),
    insert: insertTools.map((tool) => shown(tool, editor)),
    place: placeTools(editor).map((group) => shownGroup(group, editor)),
    more: moreTools.map((group) => shownGroup(group, editor)),
  }
}

/** The tool of this name; null = the place of the cursor has none. */
export function findTool(editor: Editor, name: string): AnyTool | null {
  const inGroups = [...moreTools, ...placeTools(editor)].flatMap(({ tools }) => tools)
  const all = [...kindTools, ...emphasisTools, ...listKindTools, ...insertTools, ...inGroups]
  return all.find((tool) => tool.name === name) ?? null
}

function shownGroup({ label, tools }: ToolGroup, editor: Editor): ShownGroup {
  return { label, tools: tools.map((tool) => shown(tool, editor)) }
}

function shown(tool: AnyTool, editor: Editor): ShownTool {
  const { name, label, short = label, icon = null, shortcut = null } = tool
  return {
    ...{ name, label, short, icon, shortcut },
    isOn: tool.isOn ? tool.isOn(editor) : null,
    isOff: 'isOff' in tool && tool.isOff ? tool.isOff(editor) : false,
    opensDialog: 'dialog' in tool,
  }
}
