/** "opportunity.logCall" → "Opportunity: log call"; a few have better words of their own. */
const own: Record<string, string> = {
  undo: 'Took a change back',
  'opportunity.move': 'Moved an opportunity',
  'organisation.changeMany': 'Changed several organisations',
  'organisation.removeMany': 'Removed several organisations',
  'person.changeMany': 'Changed several people',
  'person.removeMany': 'Removed several people',
  'account.createApiKey': 'Made an API key',
};

/** An action's name as words for a person. */
export function actionInWords(action: string): string {
  const [subject = '', verb = ''] = action.split('.');
  const spaced = (text: string) => text.replaceAll(/[-_]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const words = verb ? `${spaced(verb)} ${spaced(subject)}` : spaced(subject);
  return own[action] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
