/** A calendar day, "2026-11-26", without a zone. */
export type Day = string;

/** A day that was found in words: the day, the words that said it, and what is left of the text around them. */
export interface DayInWords {
  day: Day;
  words: string;
  before: string;
  after: string;
}

export interface ReadingOfDays {
  /** What "20 November" or "Friday" means, which do not say it themselves: the next such day, today included, or the last. AHEAD unless told. */
  lean?: 'AHEAD' | 'BACK';
  /** The day so many working days from today. Without it "in 3 working days" is not read, since the holidays are not known. */
  inWorkingDays?: (count: number) => Day;
}

/**
 * The day that a text speaks of, such as "in 2 weeks", "next Tuesday", "by 12 March", "end of month" or "yesterday"; null when there is none.
 * Of several, the one at the beginning is meant, else the last.
 */
export function findDay(text: string, today: Day, reading?: ReadingOfDays): DayInWords | null;

/** The day that these words name and nothing besides; null when a part of them cannot be read. */
export function readDay(words: string, today: Day, reading?: ReadingOfDays): Day | null;
