import { expect, test } from '@jest/globals';
import { html, raw } from './html.js';
import { errorSummary, pageText } from './page.js';

test('whatever stands in a template is text, in elements and in attributes', () => {
  const hostile = `<img src=x onerror=alert(1)>"'&`;
  const escaped = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;';
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  expect(pageText({ title: hostile, host: hostile, body: html`${hostile}` })).not.toContain('<img');
});

test('templates nest, lists join, and nothing leaves nothing', () => {
  expect(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>${null}${undefined}${false}${0}`.text)
    .toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
  expect(html`${raw('<hr>')}`.text).toBe('<hr>');
});

test('an error summary leads to its fields, and is silent where there is nothing to say', () => {
  expect(errorSummary([]).text.trim()).toBe('');
  expect(errorSummary([{ field: 'name', message: 'Enter a name.' }]).text).toContain('<a href="#name">Enter a name.</a>');
});
