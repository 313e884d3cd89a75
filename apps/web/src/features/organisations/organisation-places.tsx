import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationPlacesFragment, PlaceBasis } from '../../gql/graphql.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { InlineForm } from '../../ui/inline-form.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { PlacePicker } from '../search/place-picker.js';
import type { Picked } from '../search/record-picker.js';
import { BASIS_WORDS, sourceOf } from './organisation-words.js';

graphql(`
  fragment OrganisationPlaces on Organisation {
    id
    places {
      id
      basis
      source
      place {
        id
        code
        name
      }
    }
  }
`);

const SET = graphql(`
  mutation SetOrganisationPlaces($input: SetPlacesInput!) {
    setOrganisationPlaces(input: $input) {
      activityId
    }
  }
`);

/** The places that it serves, and on what ground. Those that a register gives stay. */
export function OrganisationPlaces({ organisation: { id, places }, canEdit }: { organisation: OrganisationPlacesFragment; canEdit: boolean }) {
  const [isAdding, setAdding] = useState(false);
  const [place, setPlace] = useState<Picked | null>(null);
  const [basis, setBasis] = useState<PlaceBasis>('DECLARED');
  const { save, refusal, isSaving, refuse } = useSave(SET, ['Organisation']);
  const entered = places.filter(({ source }) => source === 'entered').map((one) => ({ placeId: one.place.id, basis: one.basis }));
  const add = async () => {
    if (!place) return refuse({ place: 'Choose the place.' });
    if (!(await save({ input: { organisationId: id, places: [...entered, { placeId: place.id, basis }] } }, `Serves ${place.label}`))) return;
    setPlace(null);
    setAdding(false);
  };
  const remove = (placeId: string, was: PlaceBasis, name: string) => save({ input: { organisationId: id, places: entered.filter((one) => one.placeId !== placeId || one.basis !== was) } }, `No longer serves ${name}`);
  return (
    <Section title="Places served" count={places.length} aside={canEdit && !isAdding && <Button variant="subtle" size="sm" aria-label="Add a place" onClick={() => setAdding(true)}>Add</Button>}>
      {isAdding && (
        <InlineForm saveLabel="Add place" order={['place']} refusal={refusal} isSaving={isSaving} onSave={() => void add()} onClose={() => setAdding(false)}>
          <PlacePicker id="place" value={place} onChange={setPlace} error={refusal?.fields?.['place']} required autoFocus />
          <Select label="On what ground" data={optionsOf(BASIS_WORDS)} value={basis} onChange={(value) => value && setBasis(value as PlaceBasis)} allowDeselect={false} />
        </InlineForm>
      )}
      {!isAdding && refusal && <ErrorBanner what="change the places" refusal={refusal} />}
      <Ledger>
        {places.map((one) => (
          <LedgerRow
            key={one.id}
            title={<InkLink to={`/places/${one.place.code}`}>{one.place.name}</InkLink>}
            sub={<><span>{BASIS_WORDS[one.basis]}</span><span>{sourceOf(one.source)}</span></>}
            actions={canEdit && one.source === 'entered' && <Button variant="subtle" size="sm" aria-label={`No longer serves ${one.place.name}`} onClick={() => void remove(one.place.id, one.basis, one.place.name)}>Remove</Button>}
          />
        ))}
      </Ledger>
    </Section>
  );
}
