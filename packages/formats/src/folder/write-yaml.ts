/** YAML that a person likes to read: the fields in our order, long text folded, short parts on one line, no anchors. */
import { Document, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml'

const width = 110

/** Parts that are short enough to stand on one line, by the name of their field. */
const inOneLine: readonly string[] = ['authors', 'editors', 'studied', 'published', 'scope']
const longestLine = 90

/** A list or a set of fields as the text of a file. What is `undefined` is left out. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, keepUndefined: false })
  visit(document, {
    Pair: (_, pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      const { value: node } = pair
      if (isSeq(node) && node.items.every(isScalar)) node.flow = isShort(node.items)
      else if (inOneLine.includes(name) && isSeq(node)) {
        for (const item of node.items) if (isMap(item)) item.flow = isShort(item.items)
      } else if (inOneLine.includes(name) && isMap(node)) node.flow = isShort(node.items)
    },
    Scalar: (_, node) => style(node),
  })
  return document.toString({ lineWidth: width, minContentWidth: 20 })
}

function isShort(parts: readonly unknown[]): boolean {
  const text = JSON.stringify(parts)
  return !text.includes('\\n') && JSON.stringify(parts.map(String)).length <= longestLine
}

function style(node: Scalar): void {
  const { value } = node
  if (typeof value !== 'string') return
  if (value.includes('\n')) node.type = 'BLOCK_LITERAL'
  else if (value.length > longestLine) node.type = 'BLOCK_FOLDED'
}
