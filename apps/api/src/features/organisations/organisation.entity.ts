import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OrganisationIdentifier, OrganisationName, OrganisationPlace } from './organisation-facts.entity.js';
import { PlaceShare } from '../places/place.entity.js';
import { DateKnown, LinkKind, OrganisationStatus, OrganisationType, PecrClass, Sector, SuccessionKind } from './organisation.types.js';

/** What the signed-in person may do with an organisation. */
@ObjectType()
export class OrganisationAbilities {
  @Field(() => Boolean) edit!: boolean;
}

/** Any body in the directory, members included. */
@ObjectType()
@Entity('organisation')
export class Organisation {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The name to show today. Other names, with their dates, stand in `names`. */
  @Field(() => String) @Column('text')
  name!: string;

  /** What kind of body it is. */
  @Field(() => OrganisationType) @Column('text')
  type!: OrganisationType;

  /** A closer word, mostly its register’s ("acute", "London borough"). Null where nobody has said. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'sub_type', nullable: true })
  subType!: string | null;

  @Field(() => Sector) @Column('text')
  sector!: Sector;

  /** The capacities that it acts in: provider, commissioner, landlord, planner, funder, convenor, professional body. Empty where nobody has said. */
  @Field(() => [String]) @Column('text', { name: 'acts_as', array: true })
  actsAs!: string[];

  /** In words, as the register of social housing gives it ("Registered society"). Null where nobody has said. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'legal_form', nullable: true })
  legalForm!: string | null;

  /** Whether its people count as a corporate subscriber for electronic mail; taken from type and legal form. */
  @Field(() => PecrClass) pecrClass!: PecrClass;

  /** Whether it is there today, or on the day that `organisation` was asked for: by its dates, else as somebody said. */
  @Field(() => OrganisationStatus) @Column('text')
  status!: OrganisationStatus;

  /** Its first day, which may lie in the future; null where it is not known. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'opened_on', nullable: true })
  openedOn!: string | null;

  /** Its last day, which may lie in the future; null while no end is known. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** Street lines, divided by commas; null where nobody has said. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  address!: string | null;

  /** Stands beside its name in lists, since names repeat. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  town!: string | null;

  /** As written on letters; null where nobody has said. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  postcode!: string | null;

  /** Its switchboard, not a person’s. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  phone!: string | null;

  /** As entered; null where nobody has said. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  website!: string | null;

  /** The register that holds this organisation's columns; they change only through a register refresh. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  register!: string | null;

  /** The fields that its register holds: they cannot be edited. */
  @Field(() => [String]) heldByRegister!: string[];

  @Field(() => String) @Column('text')
  source!: string;

  /** The day of the register’s edition that last confirmed it; null for one that somebody entered. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'checked_on', nullable: true })
  checkedOn!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** The code that the sector knows it by: "ODS RD8", "RSH L4518". Null where it has none. */
  @Field(() => String, { nullable: true }) code!: string | null;

  /** Official, former and other names, current ones first. */
  @Field(() => [OrganisationName]) names!: OrganisationName[];

  /** Its codes, current ones first. */
  @Field(() => [OrganisationIdentifier]) identifiers!: OrganisationIdentifier[];

  /** Places served. */
  @Field(() => [OrganisationPlace]) places!: OrganisationPlace[];

  /** Places that it serves and that lie directly in the place of the root's argument `place` only in part, each with that part; none where it serves all of that place, or the root names none. */
  @Field(() => [PlaceShare]) servedInPart!: PlaceShare[];

  /** The ICB that it belongs to on the day that the root's argument `on` names; today where it names none. */
  @Field(() => OrganisationLink, { nullable: true }) icb!: Relation<OrganisationLink> | null;

  /** Every ICB that it has belonged to, the latest first. */
  @Field(() => [OrganisationLink]) icbs!: OrganisationLink[];

  /** Its parent and its group, now and before. */
  @Field(() => [OrganisationLink]) parents!: OrganisationLink[];

  /** Organisations that name this one as parent, group or ICB today. */
  @Field(() => [OrganisationLink]) members!: OrganisationLink[];

  /** What it became. */
  @Field(() => [Succession], { complexity: 5 }) successors!: Succession[];

  /** What it came from. */
  @Field(() => [Succession]) predecessors!: Succession[];

  /** People whom the reader may see that hold a post here today. */
  @Field(() => Int) peopleKnown!: number;

  /** The last day on which your organisation met, rang or wrote to it or to whoever holds a post here; null where it never did, and for the board. */
  @Field(() => DateScalar, { nullable: true }) lastContactOn!: string | null;

  /** Open opportunities of the reader's to which it is a party. */
  @Field(() => Int) openOpportunities!: number;

  /** Posts here that nobody holds. */
  @Field(() => Int) vacantPosts!: number;

  @Field(() => OrganisationAbilities) abilities!: Relation<OrganisationAbilities>;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String]) why!: string[];
}

/** A dated relation between two organisations. */
@ObjectType()
@Entity('organisation_link')
export class OrganisationLink {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** The one that belongs. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column('uuid', { name: 'to_id' })
  toId!: string;

  /** What it belongs to. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'to_id' })
  to!: Relation<Organisation>;

  /** What `to` is to it. */
  @Field(() => LinkKind) @Column('text')
  kind!: LinkKind;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** The last day of it. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** How exactly its days are known. */
  @Field(() => DateKnown) @Column('text')
  dated!: DateKnown;

  @Field(() => String) @Column('text')
  source!: string;

  @Column('integer')
  version!: number;
}

/** One organisation carries on what another did: a merger, a split, a new name or code. Never moves people by itself. */
@ObjectType()
@Entity('succession')
export class Succession {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'from_id' })
  fromId!: string;

  /** The organisation that was. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'from_id' })
  from!: Relation<Organisation>;

  @Column('uuid', { name: 'to_id' })
  toId!: string;

  /** The one that carries on. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'to_id' })
  to!: Relation<Organisation>;

  /** How it came about. */
  @Field(() => SuccessionKind) @Column('text')
  kind!: SuccessionKind;

  /** The day from which the other carries on. */
  @Field(() => DateScalar) @Column('date', { name: 'happened_on' })
  happenedOn!: string;

  @Field(() => String) @Column('text')
  source!: string;

  @Column('integer')
  version!: number;
}
