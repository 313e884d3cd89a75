import { Injectable } from '@nestjs/common';

/** The only clock. Tests and the demo world set it; everything else reads it. */
@Injectable()
export class Clock {
  private fixed: Date | null = null;

  /** The present moment, or the set one. */
  now(): Date {
    return this.fixed ? new Date(this.fixed) : new Date();
  }

  /** Today's date in London, as YYYY-MM-DD: the day that dates of the domain are compared with. */
  today(): string {
    return londonDay(this.now());
  }

  /** True while a moment is set, so that the database is told of it too. */
  get isSet(): boolean {
    return this.fixed !== null;
  }

  /** Sets the moment (null: back to the real one). */
  set(moment: Date | null): void {
    this.fixed = moment;
  }
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in London of a moment, as YYYY-MM-DD. */
export const londonDay = (moment: Date): string => london.format(moment);
