/** The name of a file that is downloaded, with Norwegian letters, for old and new readers of the header (RFC 6266). */

/** @example attachment('året.ris') // `attachment; filename="_ret.ris"; filename*=UTF-8''%C3%A5ret.ris` */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_')
  // Half of a surrogate pair, which no address can hold, becomes a line.
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.replace(/\p{Cs}/gu, '_'))}`
}
