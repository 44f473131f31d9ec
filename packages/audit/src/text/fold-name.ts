/**
 * A folded name with its Nordic letters as they stand where a keyboard lacks them: `håland` and `haaland`, `øye` and `oye`. Two names that only
 * meet here are spelt in two ways.
 */
export function transliterated(folded: string): string {
  return folded.replace(/å/gu, 'aa').replace(/ø|oe/gu, 'o').replace(/æ|ae/gu, 'a')
}

/** A family name as it is compared: case, apostrophes, hyphens and accents do not tell names apart; æ, ø and å do. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?!\u030a)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’‘`´]/gu, '')
    .replace(/[\s\u2010-\u2015-]+/gu, ' ')
    .trim()
}
