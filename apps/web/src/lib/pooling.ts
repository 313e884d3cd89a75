/** What an asker agrees to, in the same words wherever it is asked. */
export const POOLING = {
  label: 'A convenor may put this together with others’ asks',
  description: 'A law firm or another convenor then reads who asks and what it is about, and introduces you all in one mail. Nobody else learns of it.',
};
