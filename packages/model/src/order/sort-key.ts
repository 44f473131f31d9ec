/** A text's place in Norwegian alphabetical order as a plain string, so that every machine and every database sorts alike. */

const letters: Record<string, string> = {
  æ: '{',
  ä: '{',
  ø: '|',
  ö: '|',
  å: '}',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
}

/**
 * The sort key of a text: compare two keys by code unit (`<` in JavaScript, `COLLATE "C"` in SQL).
 * æ, ø, å come after z in that order, aa counts as å (as in *Aars*), other accents and case are dropped, and runs of digits
 * compare as numbers. After the Norwegian rules for alphabetical order (NS 4103).
 *
 * @example sortKey('Aars') > sortKey('Øye') // true
 */
export function sortKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('aa', 'å')
    .replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'))
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim()
}

/**
 * Orders by one or more sort keys; the ready-made argument of `toSorted`. Each key is made once an item, for that costs more than
 * comparing: so an order is made anew for every sorting, and not kept.
 */
export function byKeys<T>(...keys: ((item: T) => string | number)[]): (a: T, b: T) => number {
  const known = keys.map(onceEach)
  return (a, b) => {
    for (const key of known) {
      const left = key(a)
      const right = key(b)
      if (left < right) return -1
      if (left > right) return 1
    }
    return 0
  }
}

function onceEach<T>(key: (item: T) => string | number): (item: T) => string | number {
  const made = new Map<T, string | number>()
  return (item) => {
    const before = made.get(item)
    if (before !== undefined) return before
    const now = key(item)
    made.set(item, now)
    return now
  }
}
