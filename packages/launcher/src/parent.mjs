/**
 * Calls back once when whoever started this command is gone. npm hands SIGTERM to its shell only, and the shell dies
 * without a word to us. Outside npm the parent's end means nothing: a service may well be started in the background.
 */
export function whenAbandoned(callBack) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    callBack();
  }, 500);
  look.unref();
}
