import { expect, test, type Browser, type Page } from '@playwright/test';
import { choose, dayFromToday, drag, fillDay, numberIn, pick } from './stack/fields.js';
import { linkIn, mailTo } from './stack/mailbox.js';
import { address, IMOGEN, MARION, RUTH, signedIn } from './stack/people.js';

/** The main job once through, in order: each test begins where the one before it ended. */
test.describe.configure({ mode: 'serial' });

const TABLE = 'Rooms to recover in Leeds';
const ACTION = 'Agree who assesses a room before somebody leaves hospital';
const PRIYA = 'priya.nair@thornmoor.example';
const YUSUF = 'yusuf.armitage@pennine-ridings.example';
const HELEN = 'helen.marsden@hollin-park.example';

let ruth: Page;
let imogen: Page;
let introduction: string;
let roundtable: string;
let opportunity: string;

test.beforeAll(async ({ browser }) => {
  ({ page: ruth } = await signedIn(browser, RUTH));
  ({ page: imogen } = await signedIn(browser, IMOGEN));
});

/** Somebody who follows a link in a mail: not signed in, and without JavaScript. */
async function fromTheMail(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

test('Ruth finds an estates lead for Leeds, edits a fact, and takes it back after a reload', async () => {
  await ruth.goto(address('/directory'));
  await ruth.getByLabel('Search the Directory').fill('estates lead Leeds');
  const found = ruth.getByRole('region', { name: /^Found/ });
  await expect(found.getByRole('listitem').filter({ hasText: 'Yusuf Armitage' }).first()).toContainText('covers West Yorkshire');
  await found.getByRole('link', { name: 'Helen Marsden' }).click();

  await expect(ruth.getByRole('heading', { level: 1, name: 'Helen Marsden' })).toBeVisible();
  const posts = ruth.getByRole('region', { name: /^Posts 2/ }).getByRole('listitem');
  await expect(posts.filter({ hasText: 'Hollin Park Hospitals NHS Trust' })).toContainText(/from \d+\s\w+\s20\d\d/);

  await ruth.getByRole('button', { name: 'Edit name' }).click();
  await ruth.getByLabel('How to say it').fill('HELL-en MARZ-den');
  await ruth.getByRole('button', { name: 'Save' }).click();
  await expect(ruth.getByText('say “HELL-en MARZ-den”')).toBeVisible();
  await ruth.reload();
  await expect(ruth.getByText('say “HELL-en MARZ-den”')).toBeVisible();

  const helen = ruth.url();
  await ruth.goto(address('/activity'));
  await ruth.getByRole('button', { name: 'Undo: Edit person Helen Marsden' }).click();
  await expect(ruth.getByRole('listitem').filter({ hasText: 'Edit person: Helen Marsden' }).first()).toContainText('Taken back');
  await ruth.goto(helen);
  await expect(ruth.getByRole('heading', { level: 1, name: 'Helen Marsden' })).toBeVisible();
  await expect(ruth.getByText('HELL-en')).toBeHidden();
});

test('Ruth asks for the way to a stranger, and the connector answers from the mail', async ({ browser }) => {
  await ruth.goto(address('/find'));
  await ruth.getByRole('button', { name: /^Function/ }).click();
  await ruth.getByLabel('Search function').fill('estates lead');
  await ruth.getByRole('option', { name: /^strategic estates lead/i }).first().click();
  await ruth.getByRole('button', { name: /^Place/ }).click();
  await ruth.getByLabel('Search place').fill('West Yorkshire');
  await ruth.getByRole('option', { name: /^West Yorkshire/ }).first().click();

  const first = ruth.getByRole('listitem').filter({ hasText: 'Yusuf Armitage' }).first();
  await expect(first).toContainText('Answers for West Yorkshire');
  await first.getByRole('link', { name: 'Yusuf Armitage' }).click();
  await ruth.getByRole('radio', { name: /^Priya Nair/ }).check();
  await ruth.getByLabel('What is it about?').fill('Rooms for people who are well enough to leave hospital.');
  await ruth.getByRole('button', { name: 'Request introduction' }).last().click();
  await ruth.waitForURL(/\/introductions\/.+/);
  introduction = ruth.url();

  const mail = await mailTo(PRIYA, /could you introduce me to Yusuf Armitage/);
  const connector = await fromTheMail(browser, linkIn(mail, '/i/'));
  await expect(connector.getByRole('heading', { level: 1, name: 'Introduce Ruth Adeyemi to Yusuf Armitage?' })).toBeVisible();
  await connector.reload();
  await connector.getByRole('button', { name: 'Accept' }).click();
  await expect(connector.getByRole('status')).toContainText('The introduction is on its way');
  await connector.context().close();
});

test('Imogen plans a roundtable and invites a balanced room', async () => {
  await imogen.goto(address('/roundtables'));
  await imogen.getByRole('link', { name: 'Plan a roundtable' }).click();
  await imogen.getByLabel('Title').fill(TABLE);
  await fillDay(imogen, 'Day', dayFromToday(24));
  await imogen.getByRole('button', { name: 'Plan a roundtable' }).click();

  await imogen.waitForURL(/\/roundtables\/.+\/plan$/);
  roundtable = imogen.url().replace(/\/plan$/, '');
  await imogen.getByLabel('Purpose').fill('Find rooms for people who are well enough to leave hospital.');
  await imogen.getByLabel('NHS provider').fill('1');
  await imogen.getByLabel('Housing').fill('1');
  await imogen.getByRole('button', { name: 'Save the plan' }).click();
  await expect(imogen.getByRole('alert').filter({ hasText: 'Saved' })).toBeVisible();

  await imogen.getByRole('link', { name: '2 Invites' }).click();
  await expect(imogen.getByRole('heading', { name: 'Two seats to fill: one NHS provider and one housing.' })).toBeVisible();
  for (const [name, email] of [['Ruth Adeyemi', RUTH], ['Helen Marsden', HELEN]] as const) {
    await pick(imogen, imogen, 'Somebody else', name);
    await imogen.getByRole('button', { name: `Add ${name}` }).last().click();
    await imogen.getByRole('button', { name: `Add e-mail: ${name}` }).click();
    await imogen.getByLabel('E-mail address').fill(email);
    await imogen.getByRole('button', { name: 'Correct' }).click();
    await expect(imogen.getByRole('button', { name: `Preview: ${name}` })).toBeVisible();
  }
  await expect(imogen.getByRole('heading', { name: /The two drafts would fill them all\.$/ })).toBeVisible();
  await imogen.getByRole('button', { name: 'Send 2 invitations' }).click();
  await imogen.getByRole('dialog').getByRole('button', { name: 'Send 2 invitations' }).click();
  await expect(imogen.getByRole('alert').filter({ hasText: '2 invitations will leave in a minute' })).toBeVisible();
});

test('the double introduction reaches both, and Ruth records that it led to an opportunity', async () => {
  test.setTimeout(120_000);
  const mail = await mailTo(YUSUF, /^Introduction/);
  expect(mail.cc?.map((copy) => copy.address)).toContain(RUTH);
  expect(mail.replyTo?.map((reply) => reply.address)).toEqual([RUTH, YUSUF]);

  await ruth.goto(introduction);
  await ruth.getByRole('button', { name: 'Led to an opportunity' }).click();
  await ruth.waitForURL(/\/opportunities\/.+/);
  await expect(ruth.getByRole('region', { name: 'How it began' })).toContainText('Introduced by Priya Nair');
  await expect(ruth.getByRole('region', { name: /^Parties/ })).toContainText('NHS Pennine Ridings ICB');
});

test('two guests answer from their mail without JavaScript', async ({ browser }) => {
  test.setTimeout(150_000);
  for (const [email, name] of [[RUTH, 'Ruth'], [HELEN, 'Helen']] as const) {
    const mail = await mailTo(email, new RegExp(`^Invitation: ${TABLE}`));
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('text/calendar');
    const guest = await fromTheMail(browser, linkIn(mail, '/r/'));
    await expect(guest.getByRole('heading', { level: 1, name: TABLE })).toBeVisible();
    await expect(guest.getByText(name, { exact: false }).first()).toBeVisible();
    await guest.getByLabel('Yes, I will come').check();
    await guest.getByRole('button', { name: 'Confirm' }).click();
    await expect(guest.getByRole('status')).toContainText('You have a seat.');
    await guest.context().close();
  }
  await imogen.goto(`${roundtable}/invites`);
  await expect(imogen.getByRole('heading', { name: /^Accepted/ })).toContainText('2');
});

test('at the table Imogen checks a guest in, and Ruth captures an action that becomes an opportunity', async () => {
  await imogen.goto(`${roundtable}/live`);
  await imogen.getByRole('group', { name: 'Helen Marsden' }).getByRole('button', { name: 'Here', exact: true }).click();
  await expect(imogen.getByRole('heading', { name: /^Check in 1 of 2 here/ })).toBeVisible();

  await ruth.goto(`${roundtable}/live`);
  await ruth.getByRole('radio', { name: 'Action' }).check();
  await ruth.getByLabel('What was said').fill(ACTION);
  await ruth.getByRole('button', { name: 'Keep it' }).click();
  await expect(ruth.getByRole('region', { name: /^Captured/ }).getByText(ACTION)).toBeVisible();

  await ruth.getByRole('link', { name: 'Follow-up' }).click();
  await ruth.getByRole('button', { name: `Make an opportunity of: ${ACTION}` }).click();
  await ruth.getByRole('dialog').getByLabel('Title').fill(TABLE);
  await ruth.getByRole('button', { name: 'Make the opportunity' }).click();
  await ruth.waitForURL(/\/opportunities\//);
  opportunity = ruth.url();
  await expect(ruth.getByRole('region', { name: 'How it began' })).toContainText(`Raised at ${TABLE}`);
});

/** Gives a gate what it misses, by the words of its items, and passes it. */
async function passGate(to: string, answers: Record<string, string>): Promise<void> {
  const dialog = ruth.getByRole('dialog');
  for (const [label, answer] of Object.entries(answers)) await dialog.getByLabel(label).fill(answer);
  await dialog.getByRole('button', { name: `Move to ${to}` }).click();
  await expect(dialog).toBeHidden();
}

test('Ruth moves it by menu, by drag and by button through every gate to Agreed', async () => {
  test.setTimeout(120_000);
  for (const partner of ['Hollin Park Hospitals NHS Trust', 'NHS Pennine Ridings ICB']) {
    await ruth.getByRole('button', { name: 'Add a party' }).click();
    await pick(ruth, ruth.getByRole('dialog'), 'Organisation', partner);
    await ruth.getByRole('button', { name: 'Add party' }).click();
    await expect(ruth.getByRole('region', { name: /^Parties/ }).getByRole('link', { name: partner })).toBeVisible();
  }

  await ruth.goto(address('/opportunities?saved=mine'));
  await ruth.getByRole('button', { name: `Move ${TABLE}` }).click();
  await ruth.getByRole('menuitem', { name: /2 Exploring/ }).click();
  await fillDay(ruth.getByRole('dialog'), 'First contact', dayFromToday(0));
  await passGate('Exploring', { 'The right person, by function': 'Helen Marsden, director of estates', 'The way in': 'The roundtable' });
  const stage = (name: string) => ruth.getByRole('region', { name });
  const card = ruth.getByRole('article').filter({ hasText: TABLE });
  await expect(stage('2 Exploring').getByRole('link', { name: TABLE })).toBeVisible();

  await drag(ruth, card, stage('3 Shaping'));
  await expect(ruth.getByRole('dialog')).toContainText('Four things before Shaping');
  await passGate('Shaping', {
    'Note of a meeting': 'Minutes of the roundtable', 'Need and offer side by side': 'Beds are full; we have rooms',
    'Local health economy checked': 'Two trusts, one ICB, the council', 'Conflicts checked': 'None found',
  });
  await expect(stage('3 Shaping').getByRole('link', { name: TABLE })).toBeVisible();

  await ruth.goto(opportunity);
  await ruth.getByRole('button', { name: 'Move to Business case' }).click();
  await passGate('Business case', {
    'Concept note agreed': 'Version 2, cleared by both', 'Sponsor named on both sides': 'Helen Marsden and Judith Akenside', 'Strategy cited on both sides': 'Estates plan p. 4, corporate plan p. 9',
    'Places and numbers of homes stated': 'Leeds, eight rooms', 'Letter of intent': 'Signed by both', 'Legal basis for sharing data': 'No personal data is shared',
  });
  await ruth.getByRole('button', { name: 'Move to Approvals' }).click();
  await passGate('Approvals', {
    'Outline business case': 'Version 1', 'Funding lines': 'Half each', 'Site, title and planning': 'Our own land', 'Equality and data-protection assessments': 'Both this month', 'Demand shown': 'Twelve people a week wait',
  });
  await ruth.getByRole('button', { name: 'Move to Agreed' }).click();
  const dialog = ruth.getByRole('dialog');
  await choose(ruth, dialog, 'Agreement', 'Memorandum of understanding');
  await fillDay(dialog, 'Signed on', dayFromToday(0));
  await fillDay(dialog, 'Starts on', dayFromToday(0));
  await fillDay(dialog, 'First review', dayFromToday(180));
  await passGate('Agreed', { 'Heads of terms': 'Settled', 'Full business case': 'Approved', 'Every body said yes': 'Both boards', 'Signatories named': 'Both chief executives' });

  await ruth.getByRole('link', { name: 'a partnership' }).click();
  await expect(ruth.getByRole('heading', { level: 1 })).toContainText(TABLE);
  for (const party of ['Thornmoor Homes', 'Hollin Park Hospitals NHS Trust', 'NHS Pennine Ridings ICB']) await expect(ruth.getByRole('main').getByText(party).first()).toBeVisible();
});

/** A row of the movement table: the day before, new, three ways in, four ways out, the day of the page. */
async function movement(page: Page): Promise<number[][]> {
  const table = page.getByRole('table', { name: /^Opportunities by stage, from/ });
  await expect(table).toBeVisible();
  const rows = await Promise.all((await table.getByRole('row').all()).map((row) => row.getByRole('cell').allInnerTexts()));
  return rows.filter((cells) => cells.length === 10).map((cells) => cells.map(numberIn));
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test('Marion reads what is asked of the board, a movement that adds up, and the page of an earlier day', async ({ browser }, testInfo) => {
  const { page: marion } = await signedIn(browser, MARION);
  await marion.goto(address('/board'));
  const asked = marion.getByRole('region', { name: 'Decisions we need today' });
  await expect(asked.getByRole('article').first()).toContainText('We recommend');

  const today = await movement(marion);
  const all = today.at(-1)!;
  expect(today).toHaveLength(7);
  for (const cells of today) expect(sum(cells.slice(0, -1)), cells.join(' ')).toBe(cells.at(-1));
  for (const [column, total] of all.entries()) expect(sum(today.slice(0, -1).map((cells) => cells[column]!))).toBe(total);
  await marion.getByRole('button', { name: /, in Agreed on/ }).last().click();
  await expect(marion.getByRole('dialog').getByRole('link', { name: TABLE })).toBeVisible();
  await marion.keyboard.press('Escape');

  await marion.getByRole('button', { name: 'Change date' }).click();
  await fillDay(marion, 'As at the end of', dayFromToday(-30));
  await marion.getByRole('button', { name: 'Show this day' }).click();
  await marion.waitForURL(/asAt=/);
  await expect.poll(() => movement(marion)).not.toEqual(today);
  for (const cells of await movement(marion)) expect(sum(cells.slice(0, -1)), cells.join(' ')).toBe(cells.at(-1));

  await marion.emulateMedia({ media: 'print' });
  await expect(marion.getByRole('navigation')).toHaveCount(0);
  await testInfo.attach('the pack on paper', { body: await marion.screenshot({ fullPage: true }), contentType: 'image/png' });
});
