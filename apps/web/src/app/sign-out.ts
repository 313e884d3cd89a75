import { postJson } from '../lib/http.js';
import { showUndo } from '../ui/undo-toast.js';

/** Ends the session on the server, then loads the sign-in page afresh, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  const answer = await postJson('/auth/sign-out');
  if (answer.ok || answer.status === 401) window.location.assign('/sign-in');
  else showUndo({ message: `You are still signed in. ${answer.error.message}` });
}
