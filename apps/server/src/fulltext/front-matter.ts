/** What the beginning of a PDF says, and what the server and the thread that reads it say to each other. */
import type { FileMetadata } from '@oversyn/fulltext'

/**
 * Why there is no text, or none that can be had.
 *
 * - `encrypted`: it opens with a password only.
 * - `scanned`: its pages are pictures. It may still have fields.
 * - `not-a-pdf`: it does not begin as one.
 * - `damaged`: it begins as one and cannot be read.
 * - `too-heavy`: it needs more time or memory than a file may.
 */
export type FrontMatterProblem = 'encrypted' | 'scanned' | 'not-a-pdf' | 'damaged' | 'too-heavy'

export interface PdfFrontMatter {
  /** The first three pages with text, a form feed between them. */
  readonly text: string
  readonly metadata: FileMetadata
  /** How many pages the file has; 0 where that is not known. */
  readonly pages: number
  readonly problem: FrontMatterProblem | null
}

/** A file of which parts can be read, so that half a gigabyte need not be in memory. */
export interface ByteSource {
  readonly size: number
  read(from: number, to: number): Promise<Uint8Array>
}

/** To the thread: a file to read, and the parts it asks for. */
export type ToThread = { readonly size: number } | { readonly from: number; readonly part: Uint8Array }

/** From the thread: that it is there, a part it needs, and in the end what it found. */
export type FromThread =
  | { readonly ready: true }
  | { readonly from: number; readonly to: number }
  | { readonly found: PdfFrontMatter }

export function nothingRead(problem: FrontMatterProblem): PdfFrontMatter {
  return { text: '', metadata: {}, pages: 0, problem }
}
