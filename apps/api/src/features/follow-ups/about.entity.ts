import { Column } from 'typeorm';

/** The record that a working paper is about: the columns of follow-ups and notes that say so. */
export abstract class About {
  @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'roundtable_id', nullable: true })
  roundtableId!: string | null;
}
