import type { DocumentNode } from 'graphql';

/** What each part of the page is given besides its own fragment. */
export interface SectionProps {
  /** Says what was done, with its Undo. */
  onChanged: (message: string, activityId: string) => void;
  refetch: DocumentNode[];
}
