import { expect, test } from '@playwright/test';
import { countActs } from './stack/counting.js';
import { pick } from './stack/fields.js';
import { inboxWith } from './stack/inbox.js';
import { linkIn, mailTo } from './stack/mailbox.js';
import { address, IMOGEN, MARION, RUTH, signedIn } from './stack/people.js';

const GARETH = 'gareth.lindqvist@beckside.example';
const ABOUT = 'Two floors at Beckside that could be flats for people leaving hospital.';

/** One introduction from the question to the board, each part in the hands of whoever it waits for. */
test('Ruth asks, the law firm’s Imogen accepts from her mail in two taps, both are written to, and what came of it stands on the opportunity and the board', async ({ browser }) => {
  test.setTimeout(240_000); // the standard text is held for a minute
  const { page: ruth } = await signedIn(browser, RUTH);
  let introduction = '';

  await test.step('the lead asks', async () => {
    await ruth.goto(address('/find'));
    await ruth.getByRole('button', { name: /^Function/ }).click();
    await ruth.getByLabel('Search function').fill('estates');
    await ruth.getByRole('option', { name: /^estates lead/i }).first().click();
    await ruth.getByRole('button', { name: /^Place/ }).click();
    await ruth.getByLabel('Search place').fill('Keighley');
    await ruth.getByRole('option', { name: /^Keighley/ }).first().click();
    // The sentence names the place when its answer is there; until then a link leads to the answer before.
    await expect(ruth.getByRole('button', { name: /^Place.*Keighley/ })).toBeVisible();
    await ruth.getByRole('link', { name: 'Gareth Lindqvist' }).first().click();
    await expect(ruth.getByText(/Not approached this quarter|Approached once this quarter/)).toBeVisible();
    await ruth.getByRole('radio', { name: 'Somebody else' }).check();
    await pick(ruth, ruth, 'Who may know them?', 'Imogen Sayle');
    await ruth.getByLabel('What is it about?').fill(ABOUT);
    await ruth.getByRole('button', { name: 'Request introduction' }).last().click();
    await ruth.waitForURL(/\/introductions\/.+/);
    introduction = ruth.url();
    await expect(ruth.getByText('It waits for Imogen Sayle.')).toBeVisible();
  });

  const asked = await mailTo(IMOGEN, /could you introduce me to Gareth Lindqvist/);

  await test.step('T2 by keys: behind the link Tab leads to Accept, which shows its focus', async () => {
    const page = await browser.newPage();
    await page.goto(linkIn(asked, '/i/'));
    const accept = page.getByRole('button', { name: 'Accept' });
    for (let tabs = 0; tabs < 3 && !(await accept.evaluate((button) => button === document.activeElement)); tabs += 1) await page.keyboard.press('Tab');
    await expect(accept).toBeFocused();
    expect(await accept.evaluate((button) => getComputedStyle(button).outlineStyle)).not.toBe('none');
    await page.close();
  });

  await test.step('T2: the connector answers from the mail in two taps, without signing in', async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const counting = await countActs(phone);
    const inbox = await inboxWith(phone, asked);
    await inbox.getByRole('link', { name: linkIn(asked, '/i/') }).tap();
    await expect(inbox.getByRole('heading', { level: 1, name: 'Introduce Ruth Adeyemi to Gareth Lindqvist?' })).toBeVisible();
    await inbox.getByRole('button', { name: 'Accept' }).tap();
    await expect(inbox.getByRole('status')).toContainText('The introduction is on its way');
    await expect.poll(() => counting.acts().steps).toHaveLength(2);
    expect(counting.acts()).toMatchObject({ taps: 2, chords: 0, typed: 0 });
    console.info(`T2: ${counting.acts().taps} taps, ${counting.acts().chords} keys, ${counting.acts().typed} characters`);
    await phone.close();
  });

  await test.step('one mail to both, in which a reply reaches the other', async () => {
    const mail = await mailTo(GARETH, /^Introduction: Gareth Lindqvist and Ruth Adeyemi/);
    expect(mail.from?.name).toBe('Imogen Sayle');
    expect(mail.cc?.map((copy) => copy.address)).toEqual([RUTH]);
    expect(mail.replyTo?.map((reply) => reply.address)).toEqual([RUTH, GARETH]);
    expect(mail.text).toContain(ABOUT);
  });

  await test.step('it led to an opportunity, which knows where it came from', async () => {
    await ruth.goto(introduction);
    await ruth.getByRole('button', { name: 'Led to an opportunity' }).click();
    await expect(ruth.getByLabel('What is it called?')).toHaveValue('Two floors at Beckside');
    await ruth.keyboard.press('Enter');
    await ruth.getByRole('link', { name: 'Two floors at Beckside' }).first().click();
    await ruth.waitForURL(/\/opportunities\/.+/);
    await expect(ruth.getByRole('heading', { level: 1 })).toContainText('Two floors at Beckside');
    await expect(ruth.getByRole('region', { name: 'How it began' })).toContainText('Introduced by Imogen Sayle');
    await expect(ruth.getByRole('region', { name: /^Parties/ })).toContainText('Beckside');
    await ruth.goto(address('/opportunities?saved=mine'));
    await expect(ruth.getByRole('link', { name: /Two floors at Beckside/ })).toBeVisible();
  });

  await test.step('the board reads what it led to and through whom; the connector what came of it', async () => {
    const { page: marion, context } = await signedIn(browser, MARION);
    await marion.goto(address('/board'));
    const part = marion.getByRole('region', { name: 'Introductions' });
    await expect(part).toContainText(/to an opportunity/);
    await expect(part.getByRole('listitem').filter({ hasText: 'Two floors at Beckside' })).toContainText('Imogen Sayle of Penhallow Reeve LLP introduced us to Gareth Lindqvist');
    await context.close();
    const { page: imogen } = await signedIn(browser, IMOGEN);
    await imogen.goto(introduction);
    await expect(imogen.getByText('Led to an opportunity').first()).toBeVisible();
  });
});

test('the connector answers by key on the introduction’s own page, and a word in a field is no answer', async ({ browser }) => {
  const { page: ruth, context } = await signedIn(browser, RUTH);
  await ruth.goto(address('/introductions'));
  await ruth.getByRole('link', { name: /^Rosalind Ibbotson to/ }).click();
  await expect(ruth.getByText(/Keys: Y accept/)).toBeVisible();
  const counting = await countActs(context);
  await ruth.reload();
  await expect(ruth.getByRole('button', { name: 'Accept' })).toBeVisible();
  await ruth.keyboard.press('r');
  await expect(ruth.getByRole('dialog', { name: 'Not now' })).toBeVisible();
  await ruth.getByLabel('Why not?').pressSequentially('you of for');
  await ruth.keyboard.press('Enter');
  await expect(ruth.getByText('Not possible this time.')).toBeVisible();
  expect(counting.acts()).toMatchObject({ taps: 0, chords: 2, typed: 10 });
  await context.close();
});
