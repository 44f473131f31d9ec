/** YAML as data with places: version 1.2, no tags, no aliases, every fault with its line. */
import type { Problem } from '@oversyn/model'
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { notText } from './guard-input.ts'
import { fault, type Path, type Place, type Site } from './place.ts'

/** What a file says. An empty field is as if it were left out. */
export interface Yaml {
  value: unknown
  site: Site
}

const tooDeep = 'The file is nested too deeply.'

/**
 * Reads one document; `undefined` where a problem was added that makes its data uncertain. Never throws.
 *
 * @param firstLine the line of the file on which the text begins, for front matter
 */
export function readYaml(file: string, text: string, problems: Problem[], firstLine = 1): Yaml | undefined {
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  try {
    const options = {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
    } as const
    const document = parseDocument(text, options)
    const faults = [...ofSyntax(document, file, placeAt), ...ofFeatures(document, file, placeAt)]
    problems.push(...faults)
    if (faults.length > 0) return undefined
    return { value: plain(document.contents), site: siteOf(document, file, placeAt) }
  } catch (error) {
    // Reading descends by recursion: what is nested beyond the stack ends here, and nothing else does.
    if (!(error instanceof RangeError)) throw error
    problems.push(fault('yaml-too-deep', tooDeep, file, { line: firstLine, column: 1 }))
    return undefined
  }
}

function ofSyntax(document: Document.Parsed, file: string, placeAt: (offset: number) => Place): Problem[] {
  const { errors } = document
  const deep = errors.find(({ message }) => message.includes('call stack'))
  if (deep) return [fault('yaml-too-deep', tooDeep, file, placeAt(deep.pos[0]))]
  return errors.map(({ message, pos: [at] }) =>
    fault('yaml-syntax', `This is not YAML: ${message.replace(/\.$/, '')}.`, file, placeAt(at)),
  )
}

function ofFeatures(document: Document.Parsed, file: string, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = []
  const refuse = (code: string, message: string, node: Node): void => {
    problems.push(fault(code, message, file, placeAt(node.range?.[0] ?? 0)))
  }
  visit(document, {
    Alias: (_, node) => refuse('yaml-alias', 'Aliases (*name) are not read: write the text out.', node),
    Value: (_, node) => {
      for (const key of isMap(node) ? doubledKeys(node) : [])
        refuse('yaml-field-doubled', 'This field is given twice.', key)
      if (isScalar(node) && typeof node.value === 'string' && notText.test(node.value))
        refuse('text-character', 'Here is a character that is no text (NUL, or half of a pair).', node)
      if (node.anchor !== undefined) refuse('yaml-alias', 'Anchors (&name) are not read.', node)
      if (node.tag !== undefined) refuse('yaml-tag', 'Tags (!name) are not read.', node)
    },
  })
  if (document.directives.yaml.explicit && document.directives.yaml.version !== '1.2')
    problems.push(fault('yaml-version', 'The files are YAML 1.2.', file, placeAt(0)))
  return problems
}

/** The parser's own check compares every key with every other, which a file of many keys turns into minutes. */
function doubledKeys(map: YAMLMap): Node[] {
  const seen = new Set<string>()
  return map.items.flatMap((pair) => {
    const name = nameOf(pair)
    const again = seen.has(name)
    seen.add(name)
    return again && isScalar(pair.key) ? [pair.key] : []
  })
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map(plain)
  if (!isMap(node)) return null
  const fields = node.items.map((pair): [string, unknown] => [nameOf(pair), plain(pair.value)])
  return Object.fromEntries(fields.filter(([, value]) => value !== null))
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function siteOf(document: Document.Parsed, file: string, placeAt: (offset: number) => Place): Site {
  const find = (path: Path, ofName: boolean): Place => {
    let node: unknown = document.contents
    let offset = startOf(node) ?? 0
    path.forEach((step, index) => {
      const pair = isMap(node) ? node.items.find((item) => nameOf(item) === step) : undefined
      const last = index === path.length - 1
      node = pair ? pair.value : isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
      offset =
        (pair && (ofName && last ? startOf(pair.key) : (startOf(node) ?? startOf(pair.key)))) ?? startOf(node) ?? offset
    })
    return placeAt(offset)
  }
  return { file, place: (path) => find(path, false), name: (path) => find(path, true) }
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
