/** A start that was refused on purpose; the message is one plain sentence that says the way out. */
export class PostgresRefusal extends Error {
  name = 'PostgresRefusal';
}

const NO_SPACE = /No space left on device|ENOSPC/;
const NOT_ALLOWED = /^(EACCES|EPERM|EROFS)$/;

/** The refusal that a fault of the disk amounts to; any other error as it is. */
export function refusalOf(error, folder) {
  if (NO_SPACE.test(error.message)) return new PostgresRefusal(`The disk that holds ${folder} is full: make room and start again, or set DATA_DIR to a folder on another one.`);
  if (NOT_ALLOWED.test(error.code)) {
    return new PostgresRefusal(`${error.path ?? folder} cannot be used by this user (${error.code}): start as the user who owns it, or set DATA_DIR to a folder of your own.`);
  }
  return error;
}
