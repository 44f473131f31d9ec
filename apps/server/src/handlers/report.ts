/** The report as one file that may apply its own style and load nothing. */
import { hasAccount, report as makeReport, toHtml } from '@oversyn/document'
import { ownStylePolicy } from '../safety/security-headers.ts'
import { accountOf } from './account-of.ts'
import { attachment } from './attachment.ts'
import type { Handler } from './handler.ts'

export const report: Handler<'report'> = async ({ params, query }, context) => {
  const review = await context.store.state(params.review)
  const screening = hasAccount(review) ? await accountOf(params.review, context) : null
  const html = toHtml(makeReport(review, { language: query.lang, screening }))
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': ownStylePolicy(html, "'self'"),
      'cache-control': 'private, no-cache',
      ...(query.download ? { 'content-disposition': attachment(`${review.head.key}-${query.lang}.html`) } : {}),
    },
  })
}
