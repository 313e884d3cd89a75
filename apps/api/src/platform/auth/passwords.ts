import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { AppError } from '../errors.js';

/** Argon2id at an OWASP-listed setting: about 33 ms of one core. */
const options = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;
const atOnce = 2;
const waiting = 20;

/** Hashes and checks passwords, few at a time, so that sign-in cannot be used to exhaust the machine. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private readonly decoy = hash('a password that nobody has', options);

  hash(password: string): Promise<string> {
    return this.slot(() => hash(password, options));
  }

  /** One Argon2 verification on every path: an unknown account is checked against a decoy. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const target = stored ?? (await this.decoy);
    const matched = await this.slot(() => this.verify(target, password));
    return matched && stored !== null;
  }

  /** The one place in which a password is verified. */
  protected verify(stored: string, password: string): Promise<boolean> {
    return verify(stored, password);
  }

  private async slot<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.queue.length >= waiting) throw new AppError('RATE_LIMITED', 'Many people are signing in. Try again in a moment.', { retryAfter: 5 });
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }
}

/** The rules for a new password: twelve characters or more, no composition rules, and not one that is guessed first. */
export function passwordProblem(password: string, about: { email: string; name: string }): string | null {
  if (password.length < 12) return 'Use 12 characters or more. Three unrelated words do well.';
  if (password.length > 128) return 'Use 128 characters or fewer.';
  const folded = password.toLowerCase();
  if (/^(.)\1+$/.test(folded) || /(password|qwerty|letmein|123456|lintel)/.test(folded)) return 'This password is among those that are guessed first. Choose another.';
  const own = [about.email.split('@')[0]!, ...about.name.split(/\s+/)].map((word) => word.toLowerCase()).filter((word) => word.length > 3);
  if (own.some((word) => folded.includes(word))) return 'Leave your name and e-mail address out of the password.';
  return null;
}
