import { test, type Page } from '@playwright/test';
import { IMOGEN, MARION, RUTH, signedIn } from './stack/people.js';
import { captureAction, checkHelenIn, raiseOpportunity } from './thread/at-the-table.js';
import { expectMovementAddsUp, goBackDays, openAgreed, print, readDecisions } from './thread/board.js';
import { editHowToSayIt, findHelen, takeTheEditBack } from './thread/directory.js';
import { acceptAsPriya, askPriya, expectDoubleIntroduction, needAnEstatesLead, recordThatItLed } from './thread/introduction.js';
import { HELEN } from './thread/names.js';
import { addParties, agree, moveByButton, moveByDrag, moveByMenu } from './thread/opportunity.js';
import { acceptInvitation, expectAccepted, inviteBalancedRoom, planRoundtable } from './thread/roundtable.js';

/** The main job once through, in order: each test begins where the one before it ended. It is not tried again: who has met is not introduced twice. */
test.describe.configure({ mode: 'serial', retries: 0 });

let ruth: Page;
let imogen: Page;
let introduction: string;
let roundtable: string;
let opportunity: string;

test.beforeAll(async ({ browser }) => {
  ({ page: ruth } = await signedIn(browser, RUTH));
  ({ page: imogen } = await signedIn(browser, IMOGEN));
});

test('Ruth finds an estates lead for Leeds, edits a fact, and takes it back after a reload', async () => {
  await findHelen(ruth);
  await editHowToSayIt(ruth);
  await takeTheEditBack(ruth);
});

test('Ruth asks for the way to a stranger, and the connector answers from the mail', async ({ browser }) => {
  await needAnEstatesLead(ruth);
  introduction = await askPriya(ruth);
  await acceptAsPriya(browser);
});

test('Imogen plans a roundtable and invites a balanced room', async () => {
  roundtable = await planRoundtable(imogen);
  await inviteBalancedRoom(imogen);
});

test('the double introduction reaches both, and Ruth records that it led to an opportunity', async () => {
  test.setTimeout(120_000); // the mail waits a minute, so that it can be held
  await expectDoubleIntroduction();
  await recordThatItLed(ruth, introduction);
});

test('two guests answer from their mail without JavaScript', async ({ browser }) => {
  test.setTimeout(150_000); // as long do the invitations
  await acceptInvitation(browser, RUTH, 'Ruth');
  await acceptInvitation(browser, HELEN, 'Helen');
  await expectAccepted(imogen, roundtable, 2);
});

test('at the table Imogen checks a guest in, and Ruth captures an action that becomes an opportunity', async () => {
  await checkHelenIn(imogen, roundtable);
  await captureAction(ruth, roundtable);
  opportunity = await raiseOpportunity(ruth);
});

test('Ruth moves it by menu, by drag and by button through every gate to Agreed', async () => {
  test.setTimeout(120_000);
  await addParties(ruth);
  await moveByMenu(ruth);
  await moveByDrag(ruth);
  await moveByButton(ruth, opportunity);
  await agree(ruth);
});

test('Marion reads what is asked of the board, a movement that adds up, and the page of an earlier day', async ({ browser }, testInfo) => {
  const { page: marion } = await signedIn(browser, MARION);
  await readDecisions(marion);
  const today = await expectMovementAddsUp(marion);
  await openAgreed(marion);
  await goBackDays(marion, 30, today);
  await print(marion, testInfo);
});
