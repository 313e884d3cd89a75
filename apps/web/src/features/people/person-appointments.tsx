import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { midSentence } from '@lintel/words';
import { graphql } from '../../gql/gql.js';
import type { PersonAppointmentsFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Freshness } from '../../ui/freshness.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { PostAround } from '../../ui/post-around.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { AddAppointment } from './add-appointment.js';
import { CONFIRM, END } from './appointment.mutations.js';
import { ChangeRole } from './change-role.js';
import { WAYS_TO_KNOW } from './role-words.js';

graphql(`
  fragment PersonAppointments on Person {
    id
    name
    appointments {
      id
      version
      isPrimary
      isCurrent
      startedOn
      endedOn
      source
      verifiedOn
      verifiedBy
      verifiedHow
      post {
        id
        title
        function {
          key
          label
        }
        organisation {
          id
          name
          sector
        }
        ...PostAround
      }
    }
  }
`);

type Held = PersonAppointmentsFragment['appointments'][number];

/** Every post that they hold or held, each with its dates and how sure we are of it. */
export function PersonAppointments({ person, canEdit }: { person: PersonAppointmentsFragment; canEdit: boolean }) {
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Held | null>(null);
  const confirm = useSave(CONFIRM, ['Person', 'People']);
  const end = useSave(END, ['Person', 'People']);
  const refused = confirm.refusal ?? end.refusal;
  const current = person.appointments.filter((held) => held.isCurrent);
  const past = person.appointments.filter((held) => !held.isCurrent);
  return (
    <>
      <Section title="Posts" count={current.length} aside={canEdit && !isAdding && <Button variant="subtle" size="sm" onClick={() => setAdding(true)}>Add post</Button>}>
        {isAdding && <AddAppointment personId={person.id} onDone={() => setAdding(false)} />}
        {refused && <ErrorBanner what="save that" refusal={refused} />}
        {current.length === 0 && <EmptyState fact="No post known today." next={past.length > 0 ? 'Where did they go?' : 'Add the one that you know of.'} />}
        <Ledger>
          {current.map((held) => (
            <LedgerRow
              key={held.id}
              title={<Title held={held} />}
              sub={<><span>{held.post.function.label}</span><span>{datesOf(held)}</span>{held.isPrimary && current.length > 1 && <StatusWord tone="ink">main post</StatusWord>}</>}
              actions={canEdit && (
                <>
                  <Menu>
                    <Menu.Target><Button variant="default" size="sm">Confirm</Button></Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Label>Still in post. How do you know?</Menu.Label>
                      {WAYS_TO_KNOW.map((how) => <Menu.Item key={how} onClick={() => void confirm.save({ input: { id: held.id, version: held.version, how } }, `Confirmed ${how}`)}>{how}</Menu.Item>)}
                    </Menu.Dropdown>
                  </Menu>
                  <Button variant="subtle" size="sm" aria-label={`Something changed for ${person.name} at ${held.post.organisation.name}`} onClick={() => setChanging(held)}>Changed</Button>
                  <Button variant="subtle" size="sm" aria-label={`${person.name} has left ${held.post.organisation.name}`} onClick={() => void end.save({ input: { id: held.id, version: held.version } }, `${person.name} has left ${held.post.organisation.name}`)}>Left</Button>
                </>
              )}
            >
              <Freshness on={held.verifiedOn} by={held.verifiedBy} how={held.verifiedHow} />
              <PostAround post={held.post} />
            </LedgerRow>
          ))}
        </Ledger>
        {changing && <ChangeRole held={changing} name={person.name} onClose={() => setChanging(null)} onDone={() => setChanging(null)} />}
      </Section>
      {past.length > 0 && (
        <Section title="Before" count={past.length}>
          <Ledger>{past.map((held) => <LedgerRow key={held.id} title={<Title held={held} />} sub={<span>{datesOf(held)}</span>} actions={<InkLink to={successorsOf(held)}>Find successor</InkLink>} />)}</Ledger>
        </Section>
      )}
    </>
  );
}

function Title({ held: { post } }: { held: Held }) {
  return <>{post.title}, <OrgName name={post.organisation.name} sector={post.organisation.sector} to={`/orgs/${post.organisation.id}`} /></>;
}

/** The finder's question for whoever holds the post, or one like it, today. */
const successorsOf = ({ post }: Held) => `/find?need=${post.function.key}&at=${post.organisation.id}&words=${encodeURIComponent(midSentence(post.title))}`;

function datesOf({ startedOn, endedOn, source }: Held): string {
  const days = [startedOn && `from ${plainDate(startedOn)}`, endedOn && `to ${plainDate(endedOn)}`].filter(Boolean).join(' ');
  return [days || 'dates not known', source !== 'entered' && `source: ${source}`].filter(Boolean).join('; ');
}
