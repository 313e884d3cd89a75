/** How somebody knows that a role still holds, as it is shown beside the day. */
export const WAYS_TO_KNOW = ['by phone', 'by e-mail', 'at a meeting', 'from their website'];
