import { Field, ObjectType } from '@nestjs/graphql';
import { ConnectorWish } from './tie.types.js';

/** What you wish of being asked to introduce others. Nobody else is told. */
@ObjectType()
export class ConnectorPreference {
  /** Null while you have said nothing: then you may be asked, and answer each time. */
  @Field(() => ConnectorWish, { nullable: true })
  wish!: ConnectorWish | null;
}
