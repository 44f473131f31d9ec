/** Zotero's RDF: references, their notes, attachments and journals beside each other, and collections that list them. */
import type { Outbox } from '../../outbox.ts'
import { shape } from '../../shape/shape.ts'
import { flatten } from '../flatten.ts'
import { textOf, type XmlNode } from '../node.ts'
import type { XmlShape } from '../xml-reader.ts'
import { zotero, zoteroFlattening } from './dialect.ts'

const about = (node: XmlNode): string => node.attributes['rdf:about'] ?? node.attributes['rdf:ID'] ?? ''
const pointed = (node: XmlNode): string => node.attributes['rdf:resource'] ?? ''
const between = ' › '

/** What is no reference itself: it is asked for by those that are. */
const beside = new Set([
  'Journal',
  'Periodical',
  'Newspaper',
  'Series',
  'CourtReporter',
  'Attachment',
  'Memo',
  'Collection',
])

/** Gathers the whole file, since notes and collections come after what they are about; then gives the references. */
export function zoteroShape(outbox: Outbox): XmlShape {
  const nodes = new Map<string, XmlNode>()
  const items: XmlNode[] = []
  const notes: XmlNode[] = []
  const collections: XmlNode[] = []
  return {
    records: new Set(),
    childrenOf: 'RDF',
    record: (node) => {
      if (about(node) !== '') nodes.set(about(node), node)
      const type = textOf(node, 'itemType')
      if (node.name === 'Collection') collections.push(node)
      else if (node.name === 'Memo' || type === 'note') notes.push(node)
      else if (!beside.has(node.name) && type !== 'attachment' && type !== 'annotation') items.push(node)
    },
    end: () => {
      const used = new Set<string>()
      const paths = pathsOf(collections)
      for (const it of items) give(it, paths, used)
      for (const it of notes) {
        if (used.has(about(it))) continue
        const message = 'A note that belongs to no reference was left out.'
        outbox.problem('note-alone', 'warning', message, it.line, null)
      }
    },
  }

  function give(node: XmlNode, paths: ReadonlyMap<string, readonly string[]>, used: Set<string>): void {
    const tags = flatten({ ...node, children: node.children.map(resolved) }, zoteroFlattening)
    const type = textOf(node, 'itemType')
    if (type) tags.add('z:itemType', type, node.line)
    for (const it of node.children) {
      // What people tagged stays apart from what came with a record.
      if (it.name === 'subject' && it.children.length === 0) tags.add('Manual Tags', it.text, it.line)
      const target = nodes.get(pointed(it))
      if (!target) continue
      if (it.name === 'isReferencedBy') {
        used.add(about(target))
        const text = textOf(target, 'value') ?? textOf(target, 'description')
        if (text) tags.add('Notes', text, target.line)
      } else if (it.name === 'link') tags.add('Attachments', textOf(target, 'title') ?? pointed(it), it.line)
    }
    for (const path of paths.get(about(node)) ?? []) tags.add('Collections', path, node.line)
    outbox.record(shape(tags, zotero, { line: node.line }, () => {}))
  }

  /** What a reference is part of stands within it, or elsewhere under its own name. */
  function resolved(node: XmlNode): XmlNode {
    if (node.name !== 'isPartOf') return node
    const target = nodes.get(pointed(node))
    const parts = target ? [target] : node.children
    // Whatever contains a reference is a container, except a series.
    const children = parts.map((it) => (it.name === 'Series' ? it : { ...it, name: 'Container' }))
    return { ...node, attributes: {}, children }
  }
}

/** For each reference the paths of the collections that list it. */
function pathsOf(collections: readonly XmlNode[]): Map<string, string[]> {
  const parents = new Map<string, string>()
  const names = new Map(collections.map((it) => [about(it), textOf(it, 'title') ?? about(it)]))
  const parts = (node: XmlNode): string[] => node.children.filter((it) => it.name === 'hasPart').map(pointed)
  for (const it of collections) for (const part of parts(it)) if (names.has(part)) parents.set(part, about(it))
  const pathOf = (id: string, depth = 0): string => {
    const parent = parents.get(id)
    const name = names.get(id) ?? id
    return parent === undefined || depth > 20 ? name : `${pathOf(parent, depth + 1)}${between}${name}`
  }
  const paths = new Map<string, string[]>()
  for (const it of collections) {
    for (const part of parts(it)) {
      if (names.has(part)) continue
      paths.set(part, [...(paths.get(part) ?? []), pathOf(about(it))])
    }
  }
  return paths
}
