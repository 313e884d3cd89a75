import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a gate asked for and was given: one answer an item. */
@Entity('evidence')
export class Evidence {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('text')
  item!: string;

  @Column('text')
  value!: string;

  @Column('date', { name: 'provided_on' })
  providedOn!: string;

  /** A name, so that parties of other members read it too. */
  @Column('text', { name: 'provided_by' })
  providedBy!: string;

  @Column('integer')
  version!: number;
}
