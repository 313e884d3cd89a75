import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { html, raw, type Html } from './html.js';
import { pageStyle } from './page.style.js';

/** A page for somebody without an account: server-rendered, no script, nothing loaded from anywhere. */
export interface PublicPage {
  /** HTTP status, 200 unless told. */
  status?: number;
  title: string;
  /** Who speaks to the reader: the member's name. Left out where no link could be read. */
  host?: string;
  body: Html;
  foot?: Html;
}

const styleHash = createHash('sha256').update(pageStyle).digest('base64');
const contentPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The whole document as text. */
export const pageText = ({ title, host, body, foot }: PublicPage): string => html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(pageStyle)}</style>
</head>
<body>
${host && html`<header class="host">${host}</header>`}
<main>${body}</main>
${foot && html`<footer>${foot}</footer>`}
</body>
</html>
`.text;

/** Sends a public page under its own content policy; never cached, never indexed, and its address goes nowhere as a referrer. */
export function sendPage(reply: FastifyReply, page: PublicPage): FastifyReply {
  return withPageHeaders(reply)
    .header('Content-Security-Policy', contentPolicy)
    .status(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(pageText(page));
}

/** What every answer under a personal link owes, pages and files alike. */
export const withPageHeaders = (reply: FastifyReply): FastifyReply =>
  reply.header('Cache-Control', 'no-store').header('Referrer-Policy', 'no-referrer').header('X-Robots-Tag', 'noindex, nofollow');

/** The summary above a form that needs correcting; it takes the focus, and its links lead to the fields. */
export const errorSummary = (problems: { field: string; message: string }[]): Html => html`${problems.length > 0 && html`
<div class="problems" role="alert" tabindex="-1" autofocus>
<h2>${problems.length === 1 ? 'One answer needs correcting' : `${problems.length} answers need correcting`}</h2>
<ul>${problems.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul>
</div>`}`;
