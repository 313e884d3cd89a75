import { midSentence } from '@lintel/words';
import type { FoundNeedFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useArrivalFocus } from '../../ui/arrival-focus.js';
import { SentenceLine } from '../../ui/lines.js';
import { SentenceSlot } from '../../ui/sentence-slot.js';
import { useLists } from '../search/list-pickers.js';
import { useSearch } from '../search/use-search.js';
import { KINDS_OF_BODY, type Need } from './find-params.js';
import classes from './find.module.css';

graphql(`
  fragment FoundNeed on FoundNeed {
    functionLabel
    topicLabel
    placeName
    organisationName
  }
`);

interface NeedSentenceProps {
  need: Need;
  /** The words of what was asked, once the server has said them. */
  words: FoundNeedFragment | undefined;
  onChange: (change: Partial<Need>) => void;
}

/** "I need an [estates lead] about [step-down] in [West Yorkshire] at [any NHS body]": the page's question, and its heading. */
export function NeedSentence({ need, words, onChange }: NeedSentenceProps) {
  const ref = useArrivalFocus();
  const { functions, topics } = useLists();
  const places = useSearch(['PLACE']);
  const bodies = useSearch(['ORGANISATION']);
  const lower = (options: { value: string; label: string }[]) => options.map(({ value, label }) => ({ value, label: midSentence(label) }));
  const chosen = functions.find(({ value }) => value === need.need)?.label ?? words?.functionLabel ?? 'anybody';
  return (
    <SentenceLine>
      <h1 className={classes.question} ref={ref} tabIndex={-1}>
        I need {/^[aeiou]/i.test(chosen) && need.need ? 'an' : need.need ? 'a' : ''}{' '}
        <SentenceSlot label="Function" anyLabel="anybody" searchable options={lower(functions)} value={need.need} valueLabel={midSentence(chosen)} onChange={(value) => onChange({ need: value })} /> about{' '}
        <SentenceSlot label="Topic" anyLabel="anything" searchable options={lower(topics)} value={need.topic} valueLabel={midSentence(words?.topicLabel ?? 'anything')} onChange={(value) => onChange({ topic: value })} /> in{' '}
        <SentenceSlot
          label="Place"
          anyLabel="any place"
          options={places.hits.map(({ id, label, detail }) => ({ value: id, label, detail: detail ?? undefined }))}
          value={need.place}
          valueLabel={need.place ? (words?.placeName ?? 'this place') : undefined}
          onSearch={places.setText}
          isSearching={places.isSearching}
          onChange={(value) => onChange({ place: value })}
        />{' '}
        at{' '}
        <SentenceSlot
          label="Organisation"
          anyLabel="any organisation"
          options={bodies.text.length > 1 ? bodies.hits.map(({ id, label, detail }) => ({ value: id, label, detail: detail ?? undefined })) : KINDS_OF_BODY}
          value={need.at}
          valueLabel={need.at ? (KINDS_OF_BODY.find(({ value }) => value === need.at)?.label ?? words?.organisationName ?? 'this organisation') : undefined}
          onSearch={bodies.setText}
          isSearching={bodies.isSearching}
          onChange={(value) => onChange({ at: value })}
        />
      </h1>
    </SentenceLine>
  );
}
