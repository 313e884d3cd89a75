import { stack } from './state.js';

/** Ends what `start` began. */
export default async function stop(): Promise<void> {
  for (const end of stack.stop.reverse()) await end();
}
