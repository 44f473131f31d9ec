/** The OpenAPI 3.1 document, made from the contracts, so that it cannot say something else than the server does. */
import { commandRoutes, ProblemDetails, type Route, routes } from '@oversyn/api'
import { z } from 'zod'

/** One operation, as far as the page that shows it needs to know. */
export interface Operation {
  operationId: string
  summary: string
  parameters: { name: string; in: 'path' | 'query'; required: boolean; schema: object }[]
  requestBody?: { required: true; content: Record<string, { schema: object }> }
  responses: Record<string, object>
  security: object[]
}

export interface OpenApi {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  paths: Record<string, Record<string, Operation>>
  components: object
}

/** What every route can do, by path and method (https://spec.openapis.org/oas/v3.1.0). */
export function openApiDocument(version: string): OpenApi {
  const paths: OpenApi['paths'] = {}
  for (const [name, it] of Object.entries<Route>({ ...routes, ...commandRoutes })) {
    paths[it.path] = { ...paths[it.path], [it.method.toLowerCase()]: operation(name, it) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Oversyn',
      version,
      description:
        'Reviews, their logs, and the verbs that change them. Sign in with `Authorization: Bearer` and the token of the link that `oversyn start` prints. Every refusal is `application/problem+json` with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: jsonSchema(ProblemDetails, 'output') },
    },
  }
}

function operation(name: string, it: Route): Operation {
  const refused = {
    description: 'Refused; `code` says why.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  const answer =
    typeof it.response === 'string'
      ? { [it.response]: { schema: {} } }
      : {
          'application/json': { schema: jsonSchema(it.response, 'output') },
          ...(it.lines ? { 'application/x-ndjson': { schema: jsonSchema(it.lines, 'output') } } : {}),
        }
  return {
    operationId: name,
    summary: it.summary,
    parameters: [...pathParameters(it.path), ...(it.query ? queryParameters(it.query) : [])],
    ...(it.upload ? { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } } : {}),
    ...(it.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(it.body, 'input') } } } }
      : {}),
    responses: { 200: { description: 'Done.', content: answer }, default: refused },
    security: it.permission === null ? [] : [{ token: [] }],
  }
}

function pathParameters(path: string): Operation['parameters'] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodType): Operation['parameters'] {
  const { properties = {}, required = [] } = jsonSchema(query, 'input')
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: typeof schema === 'object' ? schema : {},
  }))
}

/** A schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): z.core.JSONSchema.JSONSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
