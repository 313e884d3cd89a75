import { hashToken, newToken } from '../../platform/auth/actors.js';
import { systemActor } from '../../platform/auth/actor.js';
import type { Writes } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';

const DAYS = 90;

/** Makes a personal API key for an account from the command line: `npm run api-key -- EMAIL`. Returns the key, which is kept nowhere else. */
export async function apiKeyCommand(args: readonly string[], writes: Writes): Promise<string> {
  const email = args[0]?.trim();
  if (!email) throw new AppError('VALIDATION', 'Give the e-mail address of the account: npm run api-key -- ruth.adeyemi@thornmoor.example');
  const key = `lk_${newToken()}`;
  await writes.run({ actor: systemActor, idempotencyKey: null }, { action: 'account.createApiKey', input: { email } }, async (tx) => {
    const [account] = await tx.sql<{ id: string; member_id: string }>('select id, member_id from user_account where lower(email) = lower($1)', [email]);
    if (!account) throw new AppError('NOT_FOUND', `There is no account with the e-mail address ${email}.`);
    const [made] = await tx.sql<{ id: string | null }>(`select app.open_api_key($1, $2, $3, 'From the command line', $4) as id`, [account.id, account.member_id, hashToken(key), DAYS * 24]);
    if (!made?.id) throw new AppError('FORBIDDEN', `${email} has no active membership.`);
    tx.subject({ kind: 'API_KEY', id: made.id });
  });
  return key;
}
