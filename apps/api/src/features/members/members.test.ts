import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
beforeAll(async () => { t = await openTestApp(); });
afterAll(() => t.close());

const ME = '{ me { name role memberName counts { followUps } } }';

test('a signed-in person is told who they are, in one statement', async () => {
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  const lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  const count = await t.statements(async () => {
    const { me } = await lead.get<{ me: { name: string; role: string; memberName: string } }>(ME);
    expect(me).toMatchObject({ name: 'Ruth Adeyemi', role: 'PARTNERSHIP_LEAD', memberName: 'Thornmoor Homes' });
  });
  expect(count).toBe(1);
});

test('without a session there is nothing to see', async () => {
  const answer = await t.app.inject({ method: 'POST', url: '/graphql', payload: { query: ME }, headers: { 'x-requested-by': 'test' } });
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});
