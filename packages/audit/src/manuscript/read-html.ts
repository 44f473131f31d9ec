/** HTML: its text in pieces. A tokenizer, not a parser: nothing is run, fetched or kept of what is not text. */
import { raised } from '../text/raised.ts'
import { decodeEntities } from './entities.ts'
import { type Piece, type PieceKind, piece } from './piece.ts'

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'nav', 'del'])
const kinds: Readonly<Record<string, PieceKind>> = {
  li: 'bullet',
  tr: 'row',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
}
const breaking =
  /^(?:p|div|section|article|li|ul|ol|tr|table|h[1-6]|blockquote|figure|figcaption|dl|dt|dd|main|header|footer|aside|body|tbody|thead)$/

/** Reads HTML. Lines are those of the source. Scripts, styles, navigation and deleted text are left out. */
export function readHtml(html: string): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  const now: { kind: PieceKind } = { kind: 'paragraph' }
  let line = 1
  let from = 1
  let hidden: string | undefined
  let high = false
  const close = (next: PieceKind) => {
    const whole = decodeEntities(text).replace(/\s+/gu, ' ').trim()
    if (whole !== '') pieces.push(piece(now.kind, whole.normalize('NFC'), from))
    text = ''
    now.kind = next
  }
  for (const [token] of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<\/?[a-zA-Z][^<>]*>|<|[^<]+/g)) {
    const tag = /^<(\/?)([a-zA-Z][\w-]*)/.exec(token)
    const name = tag?.[2]?.toLowerCase() ?? ''
    if (hidden !== undefined) {
      if (tag?.[1] === '/' && name === hidden) hidden = undefined
    } else if (tag && tag[1] !== '/' && silent.has(name) && !token.endsWith('/>')) hidden = name
    else if (tag) {
      if (breaking.test(name))
        close(
          tag[1] === '/'
            ? now.kind === 'row' && name !== 'tr'
              ? 'row'
              : 'paragraph'
            : (kinds[name] ?? (now.kind === 'bullet' || now.kind === 'row' ? now.kind : 'paragraph')),
        )
      else if (name === 'td' || name === 'th') text += tag[1] === '/' ? ' | ' : ''
      else if (name === 'br') text += ' '
      else if (name === 'sup') high = tag[1] !== '/'
    } else if (!token.startsWith('<!--')) {
      if (text.trim() === '') from = line + (/^\s*/.exec(token)?.[0].split('\n').length ?? 1) - 1
      text += high ? raised(token) : token
    }
    line += token.split('\n').length - 1
  }
  close('paragraph')
  return pieces
}
