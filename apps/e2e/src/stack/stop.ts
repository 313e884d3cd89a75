import { stack } from './state.js';

export default async function stop(): Promise<void> {
  for (const end of stack.stop.reverse()) await end();
}
