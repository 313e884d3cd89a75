import { expect, test } from '@playwright/test';
import { countActs } from './stack/counting.js';

const PAGE = '<button onclick="document.querySelector(\'a\').click()">Press</button><a href="#there">There</a><input aria-label="Words"><label><input type="checkbox"> Agree</label>';

test('what is counted is what the browser received: taps, key chords, and text beside them', async ({ browser }) => {
  const context = await browser.newContext();
  const counting = await countActs(context);
  const page = await context.newPage();
  await page.route('http://counted.example/', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto('http://counted.example/');

  await page.getByRole('button').click(); // its own script clicks a link, which nobody did
  await page.getByLabel('Agree').check();
  await page.getByLabel('Words').fill('estates');
  await page.getByLabel('Words').press('Control+Enter');
  await page.keyboard.type(' Leeds');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('y');

  await expect.poll(() => counting.acts(), { message: counting.acts().steps.join('\n') }).toMatchObject({ taps: 2, chords: 4, typed: 13 });
  counting.restart();
  await page.reload();
  await page.getByRole('link').click();
  await expect.poll(() => counting.acts()).toMatchObject({ taps: 1, chords: 0, typed: 0 });
  await context.close();
});
