import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OurDetailFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { FactList } from '../../ui/fact-list.js';
import { LayerWord } from '../../ui/layer-word.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { EditDetail } from './edit-detail.js';

graphql(`
  fragment OurDetail on Person {
    id
    detail {
      id
      version
      email
      phone
      contactPreference
      lawfulBasis
      source
      objectedAt
    }
  }
`);

/** What our own organisation holds about them. No other member sees it. */
export function OurDetail({ person: { id, detail } }: { person: OurDetailFragment }) {
  const [isEditing, setEditing] = useState(false);
  const facts = detail && [
    { label: 'E-mail', value: detail.email && <a href={`mailto:${detail.email}`}>{detail.email}</a> },
    { label: 'Phone', value: detail.phone && <a href={`tel:${detail.phone.replaceAll(' ', '')}`}>{detail.phone}</a> },
    { label: 'Prefers', value: detail.contactPreference },
    { label: 'Lawful basis', value: detail.lawfulBasis },
    { label: 'Source', value: detail.source },
  ].filter(({ value }) => value);
  return (
    <Section title="Contact" aside={!isEditing && <Button variant="subtle" size="sm" onClick={() => setEditing(true)}>{detail ? 'Edit' : 'Add'}</Button>}>
      <Text mt="sm" size="sm" c="dimmed"><LayerWord layer="OURS" /></Text>
      {detail?.objectedAt && <Text mt="sm"><StatusWord tone="danger">Objected on {plainDate(detail.objectedAt)}: do not contact.</StatusWord></Text>}
      {isEditing && <EditDetail personId={id} detail={detail} onDone={() => setEditing(false)} />}
      {!isEditing && (facts ? <FactList facts={facts} /> : <Text mt="sm">We hold no contact details.</Text>)}
    </Section>
  );
}
