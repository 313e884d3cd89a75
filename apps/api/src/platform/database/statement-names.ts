import { createHash } from 'node:crypto';

/**
 * Names under which connections prepare statements: the same text, the same name. At most `most` texts are named, since each
 * stays prepared on every connection that ran it; further ones are sent without a name, which is slower and as right.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();

  constructor(private readonly most: number) {}

  /** The name of a text, or undefined once there are too many. */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= this.most) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    this.names.set(text, name);
    return name;
  }
}
