import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A place lies in another. A district that straddles two systems has two rows, whose shares add up to 1. */
@Entity('place_within')
export class PlaceWithin {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'place_id' })
  placeId!: string;

  @Column('uuid', { name: 'within_id' })
  withinId!: string;

  @Column('numeric')
  share!: number;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('integer')
  version!: number;
}
