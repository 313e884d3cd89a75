import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsUUID } from 'class-validator';
import { PageArgs } from '../../platform/graphql/pages.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { notAnId } from '../../platform/validation.js';

/** What becomes of a post, or of a part in an opportunity, whose organisation closed or was split. */
export enum Settlement {
  /** It goes on at a successor. */
  MOVE = 'MOVE',
  /** It stays where it is. */
  KEEP = 'KEEP',
  /** It ends. */
  END = 'END',
}
registerEnumType(Settlement, { name: 'Settlement' });

@InputType({ isAbstract: true })
class SettleInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id: string;

  @Field(() => Int) @IsInt()
  version: number;

  /** What becomes of it. VALIDATION for one whose organisation neither closed nor was split. */
  @Field(() => Settlement) @IsEnum(Settlement)
  settlement: `${Settlement}`;

  /** For MOVE: the successor. VALIDATION for anybody but a body that carries its organisation’s work on. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  toId?: string | null;
}

/** A post of a closed or split organisation, and what becomes of it and of the people who hold it. */
@InputType()
export class SettlePostInput extends SettleInput {
  /** The first day at the successor, or the day after the last: the day of the succession where it is left out, never in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  on?: string | null;
}

/** A closed or split organisation’s part in an opportunity, and what becomes of it. */
@InputType()
export class SettlePartyInput extends SettleInput {}

@ArgsType()
export class ToSettleArgs extends PageArgs {
  /** Only of this organisation, by its id. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  organisation?: string | null;
}
