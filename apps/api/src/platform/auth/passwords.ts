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

  /** Argon2id, with salt and parameters in its text; waits for a free slot. */
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

/** What passwords that are guessed first are made of, in any spelling: the usual words, runs of keys, and this product's own words. */
const guessedFirst = ['password', 'passwort', 'qwerty', 'azerty', 'letmein', 'welcome', 'iloveyou', 'football', 'dragon', 'monkey', 'sunshine', 'princess', 'superman', 'trustno1', 'changeme', 'administrator', 'lintel', 'bridgecarriesboth', 'opportunity', 'partnership', 'roundtable'];
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((run) => [run, [...run].reverse().join('')]);
const spelled: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i' };

/** Whether little is left of a password once what is guessed first is taken out of it. */
function isGuessedFirst(password: string): boolean {
  const plain = password.toLowerCase();
  const asWords = plain.replaceAll(/[013457@$!]/g, (sign) => spelled[sign]!).replaceAll(/[^a-z]/g, '');
  const left = guessedFirst.reduce((rest, word) => rest.replaceAll(word, ''), asWords).length;
  const isMadeOfWords = left < asWords.length && left < 6;
  const isRun = runs.some((run) => Array.from({ length: run.length - 5 }, (_, n) => run.slice(n, n + 6)).some((six) => plain.includes(six) && plain.replaceAll(six, '').length < 9));
  return isMadeOfWords || isRun || new Set(plain).size < 5;
}

/** The rules for a new password: 12 to 128 characters, no composition rules, nothing of one's own name, and not one that is guessed first. */
export function passwordProblem(password: string, about: { email: string; name: string }): string | null {
  if (password.length < 12) return 'Use 12 characters or more. Three unrelated words do well.';
  if (password.length > 128) return 'Use 128 characters or fewer.';
  if (isGuessedFirst(password)) return 'This password is among those that are guessed first. Choose another.';
  const folded = password.toLowerCase();
  const own = [about.email.split('@')[0]!, ...about.name.split(/\s+/)].map((word) => word.toLowerCase()).filter((word) => word.length > 3);
  if (own.some((word) => folded.includes(word))) return 'Leave your name and e-mail address out of the password.';
  return null;
}
