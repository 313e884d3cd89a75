import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { FoundRowFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { POOLING } from '../../lib/pooling.js';
import { useSave } from '../../lib/use-save.js';
import { firstName } from '../../lib/words.js';
import { DateField } from '../../ui/date-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { SectionHead } from '../../ui/section.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import { AskAdvice } from './ask-advice.js';
import { askedPerson, itIsYou } from './found-words.js';
import classes from './find.module.css';

const ASK = graphql(`
  mutation AskIntroduction($input: AskIntroductionInput!) {
    askIntroduction(input: $input) {
      hint
      introduction { id }
    }
  }
`);

const OPPORTUNITIES = graphql(`
  query OpportunitiesToShare {
    opportunities(first: 100) { items { id title } }
  }
`);

const SOMEONE = 'SOMEONE';
const FIELDS = ['connectorPersonId', 'about', 'hopedBy', 'opportunityId'];

/** Asks somebody for an introduction: who, what about, what may be passed on, by when. */
export function AskPanel({ contact, purpose }: { contact: FoundRowFragment; purpose: string }) {
  const target = askedPerson(contact);
  const connectors = contact.ways.filter(({ ties }) => ties.length > 1);
  const [connector, setConnector] = useState<string>(connectors[0]?.ties[0]?.to.id ?? SOMEONE);
  const [someone, setSomeone] = useState<Picked | null>(null);
  const [about, setAbout] = useState(purpose);
  const [hopedBy, setHopedBy] = useState<string | null>(null);
  const [opportunityId, setOpportunityId] = useState<string | null>(null);
  const [mayPool, setMayPool] = useState(false);
  const { data } = useQuery(OPPORTUNITIES);
  const { save, refusal, isSaving } = useSave(ASK, ['Shell', 'FindPage']);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  // From anywhere on the page, fields included.
  useHotkeys([['mod+Enter', () => form.current?.requestSubmit()]], []);
  if (contact.isYou) return <p className={classes.noWay}>{itIsYou(contact)} Whoever else asks sees these reasons, and the ways to you.</p>;
  if (!target) return <p className={classes.noWay}>Nobody is known here who could be met yet. Add a deputy to the post, or look at the organisation’s people.</p>;

  const asked = connector === SOMEONE ? someone?.label : connectors.find(({ ties }) => ties[0]?.to.id === connector)?.ties[0]?.to.name;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      connectorPersonId: connector === SOMEONE ? (someone?.id ?? '') : connector, targetPersonId: target.id, targetPostId: contact.postId, about, hopedBy, opportunityId, mayPool,
      shares: opportunityId ? ['NAME_ROLE_EMAIL' as const, 'OPPORTUNITY' as const] : ['NAME_ROLE_EMAIL' as const],
    };
    const answer = await save({ input }, `${asked ?? 'The connector'} is asked to introduce you to ${target.name}`);
    if (answer) await navigate(`/introductions/${answer.askIntroduction.introduction.id}`);
  };
  const wrong = (field: string) => refusal?.fields?.[field];

  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={classes.formHead}><SectionHead order={3} title="Request introduction" /></div>
      <Stack gap={20}>
        {refusal && <FormErrors errors={refusal.fields ? toFieldErrors(refusal.fields, FIELDS) : [{ message: refusal.message }]} />}
        <AskAdvice target={target} />
        <Radio.Group label="Who should introduce you?" value={connector} onChange={setConnector}>
          <Stack gap={8} mt={8}>
            {connectors.map(({ ties: [tie, ...rest] }) => tie && (
              <Radio key={tie.to.id} value={tie.to.id} label={tie.to.name} description={`You: ${tie.strength.toLowerCase()}, ${tie.evidence}. To ${target.name}: ${rest.map((step) => step.strength.toLowerCase()).join(', then ')}.`} />
            ))}
            <Radio value={SOMEONE} label="Somebody else" />
          </Stack>
        </Radio.Group>
        {connector === SOMEONE && <PersonPicker id="connectorPersonId" label="Who may know them?" value={someone} onChange={setSomeone} error={wrong('connectorPersonId')} />}
        <Textarea id="about" label="What is it about?" description={`${asked ? firstName(asked) : 'Whoever you ask'} and then ${firstName(target.name)} read this.`} autosize minRows={4} maxLength={4000} value={about} onChange={({ currentTarget: { value } }) => setAbout(value)} error={wrong('about')} />
        <Checkbox.Group label={`What may ${asked ? firstName(asked) : 'they'} share?`} value={['name']} onChange={() => undefined}>
          <Checkbox mt={8} value="name" label="My name, role and work e-mail" description="Nobody can be introduced without them." readOnly />
        </Checkbox.Group>
        <Select id="opportunityId" label="Share an opportunity (optional)" description="Its title is passed on." placeholder="None" clearable searchable data={(data?.opportunities.items ?? []).map(({ id, title }) => ({ value: id, label: title }))} value={opportunityId} onChange={setOpportunityId} error={wrong('opportunityId')} />
        <Checkbox {...POOLING} checked={mayPool} onChange={({ currentTarget: { checked } }) => setMayPool(checked)} />
        <DateField id="hopedBy" label="Hoped for by (optional)" value={hopedBy} onChange={setHopedBy} error={wrong('hopedBy')} />
        <p className={classes.hint}>{asked ? firstName(asked) : 'Whoever you ask'} is asked first and may say no. {firstName(target.name)}’s details stay private until you are introduced.</p>
        <div className={classes.foot}>
          <Button type="submit" loading={isSaving} aria-keyshortcuts="Control+Enter">Request introduction</Button>
        </div>
      </Stack>
    </form>
  );
}
