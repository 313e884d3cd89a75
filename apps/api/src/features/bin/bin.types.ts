import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { pageOf } from '../../platform/graphql/pages.js';

/** How long what was removed can be put back. */
export const BIN_DAYS = 30;

/** What can be removed. */
export enum BinKind {
  /** Somebody that your organisation entered. */
  PERSON = 'PERSON',
  /** A body that your organisation entered. */
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(BinKind, { name: 'BinKind' });

/** In what a removed record meets one that stands. */
export enum ConflictKind {
  /** A code that another organisation holds by now: it goes to one of the two. */
  CODE = 'CODE',
  /** An e-mail address that you hold of another person. Both may have it. */
  EMAIL = 'EMAIL',
  /** The same name. They may be two, or one who was entered again. */
  NAME = 'NAME',
}
registerEnumType(ConflictKind, { name: 'ConflictKind' });

/** Something of a removed record that another one has by now. */
@ObjectType()
export class BinConflict {
  /** In what they meet; only a CODE stands in the way. */
  @Field(() => ConflictKind) kind!: ConflictKind;
  /** The code, address or name itself. */
  @Field(() => String) value!: string;
  /** The record that has it by now. */
  @Field(() => ID) recordId!: string;
  /** Its name. */
  @Field(() => String) name!: string;
}

/** A person or an organisation that was removed and can still be put back. */
@ObjectType()
export class BinnedRecord {
  /** Of the removal of this one; `restoreRecord` takes it. */
  @Field(() => ID) id!: string;
  /** What it is. */
  @Field(() => BinKind) kind!: BinKind;
  /** Its name. */
  @Field(() => String) name!: string;
  /** When it was removed. */
  @Field(() => DateTimeScalar) removedAt!: Date;
  /** Who removed it. */
  @Field(() => String, { nullable: true }) removedBy!: string | null;
  /** The last day on which it can be put back. */
  @Field(() => DateScalar) until!: string;
  /** What it would meet. */
  @Field(() => [BinConflict]) conflicts!: BinConflict[];
}

@ObjectType()
export class BinnedRecordPage extends pageOf(BinnedRecord) {}

/** One kind of thing that hangs on a record, and how many of them the asker can see. */
@ObjectType()
export class RemovalLine {
  /** In plain words: "Notes". */
  @Field(() => String) what!: string;
  /** How many of them you can see. */
  @Field(() => Int) rows!: number;
}

/** What removing a record would come to. */
@ObjectType()
export class RemovalPreview {
  /** Why you cannot remove it, with the way out; null where you can. */
  @Field(() => String, { nullable: true }) refusal!: string | null;
  /** What goes out of sight with it, or stays with its name. */
  @Field(() => [RemovalLine]) lines!: RemovalLine[];
}

/** A record is in the bin; `activityId` takes it out again. */
@ObjectType()
export class RecordRemoved {
  @Field(() => ID) activityId!: string;
}

/** A record is back; `activityId` puts it into the bin again. */
@ObjectType()
export class RecordRestored {
  /** The record’s own id. */
  @Field(() => ID) recordId!: string;
  @Field(() => ID) activityId!: string;
}
