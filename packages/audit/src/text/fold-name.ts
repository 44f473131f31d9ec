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
