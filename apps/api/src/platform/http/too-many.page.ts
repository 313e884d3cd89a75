import { html } from './html.js';
import type { PublicPage } from './page.js';

/** What whoever answers by a link sees past the limit that `Limits.mayAnswer` keeps. */
export const tooManyPage: PublicPage = {
  status: 429,
  title: 'Too many answers at once',
  body: html`<h1>Too many answers at once</h1><p>Wait a minute, then go back and press the button again. Nothing that you typed is lost.</p>`,
};
