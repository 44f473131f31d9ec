/** A part of an XML document as a tree: only one record of it at a time. */

export interface XmlNode {
  /** The name without its prefix. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
  /** The text right in the element, and in the elements that only mark up text. */
  text: string
  line: number
}

/** The first child of a name. */
export function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((it) => it.name === name)
}

/** The text of a child, trimmed; `undefined` where there is none or it is empty. */
export function textOf(node: XmlNode, name: string): string | undefined {
  const text = child(node, name)?.text.trim()
  return text === undefined || text === '' ? undefined : text
}
