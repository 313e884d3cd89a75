/** A start that was refused on purpose; the message is one plain sentence that says the way out. */
export class PostgresRefusal extends Error {
  name = 'PostgresRefusal';
}
