/** From a tree to tags: each text under the path of its elements, so that a table can say what it is, and nothing is lost. */
import { clean } from '../shape/clean.ts'
import { Tags } from '../shape/tags.ts'
import type { XmlNode } from './node.ts'

/** What makes one format of XML different from another. */
export interface Flattening {
  /** Elements that say nothing by themselves and are left out of paths. */
  readonly transparent?: ReadonlySet<string>
  /** What an element is called in paths, where its attributes matter: `identifier[doi]`. */
  segment?(node: XmlNode): string
  /** Elements that are a value as a whole, such as a person, by their path: the tags and texts they become. */
  readonly compose?: Readonly<Record<string, (node: XmlNode) => readonly (readonly [tag: string, text: string])[]>>
  /** Attributes that only hold the file together. */
  readonly noise?: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

/** The values of a record by path, relative to it: `titles/title`. Attributes stand under `path@name`. */
export function flatten(record: XmlNode, how: Flattening): Tags {
  const tags = new Tags()
  const transparent = how.transparent ?? nothing
  const noise = how.noise ?? nothing
  const put = (tag: string, text: string, line: number): void => {
    const value = clean(text)
    if (value !== '') tags.add(tag, value, line)
  }
  const visit = (node: XmlNode, path: string): void => {
    const segment = how.segment?.(node) ?? node.name
    const own = transparent.has(node.name) ? path : path === '' ? segment : `${path}/${segment}`
    const composed = how.compose?.[own]
    if (composed) {
      for (const [tag, text] of composed(node)) put(tag, text, node.line)
      return
    }
    put(own === '' ? node.name : own, node.text, node.line)
    for (const [name, value] of Object.entries(node.attributes)) {
      if (name.startsWith('xmlns') || name.includes(':') || noise.has(name)) continue
      put(`${own}@${name}`, value, node.line)
    }
    for (const it of node.children) visit(it, own)
  }
  for (const it of record.children) visit(it, '')
  if (record.children.length === 0) put(record.name, record.text, record.line)
  return tags
}

/** Every text below a node as tags under a path, for what a composition does not use. */
export function rest(node: XmlNode, path: string, used: readonly string[]): (readonly [string, string])[] {
  return node.children
    .filter((it) => !used.includes(it.name))
    .flatMap((it): (readonly [string, string])[] => {
      const own = `${path}/${it.name}`
      const text = it.text.trim()
      return [...(text === '' ? [] : [[own, text] as const]), ...rest(it, own, [])]
    })
}
