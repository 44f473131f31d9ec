/** The difference between a review and the files of a folder, as what must happen to make the review say what the files say. */
import {
  canonical,
  type EventType,
  type Happening,
  type NewId,
  type Noun,
  type NounKind,
  nounCommands,
  nounKinds,
  plurals,
  type Review,
  references,
} from '@oversyn/model'
import { keysOf, renamed, withKeys } from './folder-of.ts'
import { type FolderNoun, type FolderReview, identity, listOf } from './folder-review.ts'
import { keepOrders } from './keep-orders.ts'
import { nextVersion } from './next-version.ts'

/**
 * What happened outside: a changed object keeps its id, a new one gets one, and one that is gone is withdrawn. Objects are known by
 * their key, relations by what they join and how. Nothing where review and folder say the same.
 * What a review has one of (commission, question, protocol) cannot be withdrawn: where the folder has none, the review keeps its own.
 *
 * @example compare(review, folder, newId) // [{ type: 'finding.stated', payload: { value: { id, … } } }]
 */
export function compare(review: Review, folder: FolderReview, newId: NewId): Happening[] {
  const known = knownIn(review)
  const ids = idsFor(known, folder, newId)
  const happenings = ofSingles(review, folder)
  for (const kind of nounKinds) happenings.push(...ofKind(kind, known, folder, ids))
  for (const kind of nounKinds.toReversed()) happenings.push(...withdrawn(kind, known, folder))
  return happenings
}

/** The objects of the review, each kind by what tells its objects apart in a folder. */
type Known = ReadonlyMap<NounKind, ReadonlyMap<string, Noun<NounKind>>>

function knownIn(review: Review): Known {
  const keys = keysOf(review)
  return new Map(
    nounKinds.map((kind) => {
      const nouns: readonly Noun<NounKind>[] = review[plurals[kind]]
      return [kind, new Map(nouns.map((noun) => [identity(withKeys(kind, noun, keys)), noun]))]
    }),
  )
}

/** Ids by `kind identity`, of what is known and of what is new, so that references can be written before what they name. */
type Ids = ReadonlyMap<string, string>

function idsFor(known: Known, folder: FolderReview, newId: NewId): Ids {
  const ids = new Map<string, string>()
  for (const kind of nounKinds)
    for (const noun of listOf(folder, kind)) {
      const name = identity(noun)
      ids.set(`${kind} ${name}`, known.get(kind)?.get(name)?.id ?? newId())
    }
  return ids
}

function ofSingles({ head, commission, question, protocol, plan }: Review, folder: FolderReview): Happening[] {
  const named = { id: head.id, ...folder.head }
  const happenings: Happening[] = []
  if (!same(head, named)) happenings.push({ type: 'review.renamed', payload: { value: named } })
  if (folder.commission && !same(commission, folder.commission))
    happenings.push({ type: 'commission.stated', payload: { value: folder.commission } })
  if (folder.question && !same(question, folder.question))
    happenings.push({ type: 'question.stated', payload: { value: folder.question } })
  if (folder.protocol && !same(protocol, folder.protocol))
    happenings.push({ type: 'protocol.stated', payload: { value: folder.protocol } })
  if (folder.plan && !same(plan, folder.plan))
    happenings.push({ type: 'work.planned', payload: { value: folder.plan } })
  return happenings
}

function ofKind(kind: NounKind, known: Known, folder: FolderReview, ids: Ids): Happening[] {
  const nouns = listOf(folder, kind)
  const before = nouns.map((noun) => known.get(kind)?.get(identity(noun)))
  const orders = keepOrders(kind, nouns, before)
  return nouns.flatMap((noun, index) => {
    const old = before[index]
    const order = orders?.[index]
    const value = withIds(kind, kind === 'criterion' ? nextVersion(noun, old) : noun, ids, order)
    return old && same(old, value) ? [] : [stated(kind, value)]
  })
}

function withIds(kind: NounKind, noun: FolderNoun<NounKind>, ids: Ids, order: number | undefined): object {
  const fields = Object.entries(noun).map(([name, value]) => {
    const to = references[kind]?.[name]
    return [name, to ? renamed(value, (key) => ids.get(`${to} ${key}`) ?? key) : value]
  })
  const id = ids.get(`${kind} ${identity(noun)}`)
  return { id, ...Object.fromEntries(fields), ...(order === undefined ? {} : { order }) }
}

const events = new Map<NounKind, EventType>(Object.values(nounCommands).map(({ kind, event }) => [kind, event]))

/** The event that leaves an object of a kind as it is given. */
function stated(kind: NounKind, value: object): Happening {
  return { type: events.get(kind), payload: { value } } as Happening
}

function withdrawn(kind: NounKind, known: Known, folder: FolderReview): Happening[] {
  const kept = new Set(listOf(folder, kind).map(identity))
  return [...(known.get(kind) ?? [])]
    .filter(([name]) => !kept.has(name))
    .map(([, { id }]): Happening => ({ type: 'object.withdrawn', payload: { kind, id } }))
}

/** The same data: an unknown or empty field is as one left out, and line ends of prose do not count, for a file cannot keep them. */
function same(one: object | null, other: object): boolean {
  return one !== null && canonical(bare(one)) === canonical(bare(other))
}

function bare(noun: object): unknown {
  const lines = 'section' in noun && 'text' in noun ? { text: String(noun.text).replace(/\r\n?/g, '\n') } : {}
  return withoutEmpty({ ...noun, ...lines })
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(
    ([, field]) => !(field === null || (Array.isArray(field) && field.length === 0)),
  )
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutEmpty(field)]))
}
