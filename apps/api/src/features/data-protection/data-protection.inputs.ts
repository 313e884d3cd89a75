import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';

/** A person to erase for good. */
@InputType()
export class ErasePersonInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  /** The person's name as it stands on their page, typed again: erasing cannot be taken back. */
  @Field(() => String) @PlainText('The name', 200)
  name!: string;
}

@ArgsType()
export class ErasurePreviewArgs {
  /** The person whom it would be about. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  personId!: string;
}
