import type { Body, NodeType } from './body.ts'
import {
  type ContentRule,
  contentRules,
  isNodeType,
  MAX_BODY_BYTES,
  MAX_BODY_DEPTH,
  MAX_BODY_NODES,
} from './body-model.ts'
import {
  type InvalidBodyIssue,
  type InvalidBodyKey,
  invalidBodyIssue,
  type Place,
  place,
} from './invalid-body-issue.ts'
import { findStrangeKey, isRaw, parseBlockAttrs, parseInline, type Raw } from './node-parts.ts'

type ParsedBody =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly issues: readonly InvalidBodyIssue[] }

/** One is enough to refuse; a few more help whoever wrote the program that sent it. */
const MAX_ISSUES = 20

type Task = {
  readonly raw: unknown
  readonly at: Place
  readonly depth: number
  readonly allowed: ReadonlySet<NodeType>
  /** Where the checked copy goes. */
  readonly into: unknown[]
}

const onlyDocument: ReadonlySet<NodeType> = new Set<NodeType>(['doc'])

/**
 * A body from outside → a checked copy of it, or why it is refused. Nothing unknown passes: node, mark, attribute, key
 * or place. Text is cleaned (NFC, nothing invisible), so that parsing a parsed body changes nothing.
 * Walks without recursion and never throws, whatever JSON it gets.
 */
export function parseBody(json: unknown): ParsedBody {
  const roots: unknown[] = []
  const tasks: Task[] = [{ raw: json, at: place(null, ''), depth: 1, allowed: onlyDocument, into: roots }]
  const walk = new Walk()
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    walk.visit(task, tasks)
    if (walk.isOver) break
  }
  if (walk.issues.length > 0) return { ok: false, issues: walk.issues }
  // Every node of the copy was made from one that passed its own rule; the type says the same.
  const body = roots[0] as Body
  if (bytesOf(body) > MAX_BODY_BYTES) return { ok: false, issues: [invalidBodyIssue('too-large', place(null, ''))] }
  return { ok: true, body }
}

/** What one walk over a body has met so far. */
class Walk {
  readonly issues: InvalidBodyIssue[] = []
  isOver = false
  readonly #ids = new Set<string>()
  #nodes = 1
  #units = 0

  visit({ raw, at, depth, allowed, into }: Task, tasks: Task[]): void {
    const type = this.#typeOf(raw, at, allowed)
    if (type === null || !isRaw(raw)) return
    const rule: ContentRule | null = contentRules[type]
    const strange = findStrangeKey(raw, type, rule !== null)
    if (strange !== null) this.#refuse('unknown-key', at, strange)

    if (type === 'text' || type === 'hardBreak') {
      this.#visitInline(raw, type, at, into)
      return
    }

    const attrs = parseBlockAttrs(raw, type)
    if (!attrs.ok) this.#refuse(attrs.key, place(at, 'attrs'), attrs.name)
    else this.#meetId(attrs.attrs.id, at)
    const copy = { type, attrs: attrs.ok ? attrs.attrs : null }
    if (rule === null) into.push(copy)
    else into.push({ ...copy, content: this.#openContent(raw.content ?? [], { rule, type, at, depth }, tasks) })
  }

  #visitInline(raw: Raw, type: 'text' | 'hardBreak', at: Place, into: unknown[]): void {
    this.#units += typeof raw.text === 'string' ? raw.text.length : 0
    if (this.#units > MAX_BODY_BYTES) {
      this.#stop('too-large', at)
      return
    }
    const inline = parseInline(raw, type)
    if (!inline.ok) this.#refuse(inline.key, at, inline.name)
    else if (inline.node !== null) into.push(inline.node)
  }

  #typeOf(raw: unknown, at: Place, allowed: ReadonlySet<NodeType>): NodeType | null {
    const type = isRaw(raw) ? raw.type : undefined
    if (isNodeType(type) && allowed.has(type)) return type
    if (allowed === onlyDocument) this.#refuse('not-a-body', at)
    else if (isNodeType(type)) this.#refuse('misplaced-node', at, type)
    else this.#refuse('unknown-node', at, typeof type === 'string' ? type : undefined)
    return null
  }

  #meetId(id: unknown, at: Place): void {
    if (typeof id !== 'string') return
    if (this.#ids.has(id)) this.#refuse('repeated-block-id', at, id)
    this.#ids.add(id)
  }

  /** Puts the children on the pile, the first on top, and gives the list that their copies will fill. */
  #openContent(
    children: unknown,
    parent: { rule: ContentRule; type: NodeType; at: Place; depth: number },
    tasks: Task[],
  ): unknown[] {
    const { rule, type, at } = parent
    const content: unknown[] = []
    if (!Array.isArray(children) || children.length < rule.atLeast) {
      this.#refuse('missing-content', at, type)
      return content
    }
    if (children.length > (rule.atMost ?? Number.POSITIVE_INFINITY)) {
      this.#refuse('too-much-content', at, type)
      return content
    }
    this.#nodes += children.length
    if (this.#nodes > MAX_BODY_NODES) this.#stop('too-many-nodes', at)
    else if (children.length > 0 && parent.depth === MAX_BODY_DEPTH) this.#refuse('too-deep', at)
    else {
      const inContent = place(at, 'content')
      for (let index = children.length - 1; index >= 0; index -= 1) {
        tasks.push({
          raw: children[index],
          at: place(inContent, String(index)),
          depth: parent.depth + 1,
          allowed: index === 0 ? (rule.first ?? rule.children) : rule.children,
          into: content,
        })
      }
    }
    return content
  }

  #refuse(key: InvalidBodyKey, at: Place, name?: string): void {
    this.issues.push(invalidBodyIssue(key, at, name))
    if (this.issues.length >= MAX_ISSUES) this.isOver = true
  }

  #stop(key: InvalidBodyKey, at: Place): void {
    this.#refuse(key, at)
    this.isOver = true
  }
}

/** Safe from deep recursion: no deeper than `MAX_BODY_DEPTH` by now. */
function bytesOf(body: Body): number {
  return new TextEncoder().encode(JSON.stringify(body)).length
}
