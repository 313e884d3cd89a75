import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { PlainText } from '../../platform/text.js';

/** A personal key to make. */
@InputType()
export class CreateApiKeyInput {
  /** What the key is for, so that you know it again. */
  @Field(() => String) @PlainText('The name of the key', 80)
  label!: string;

  /** Days until it ends. */
  @Field(() => Int, { defaultValue: 90 })
  @IsInt({ message: 'Give a whole number of days.' }) @Min(1, { message: 'Give one day or more.' }) @Max(365, { message: 'A key lasts a year at most.' })
  days!: number;
}

/** A new password, and the old one as a proof. */
@InputType()
export class ChangePasswordInput {
  /** The password that signs you in today. VALIDATION for any other. */
  @Field(() => String) @IsString() @MinLength(1, { message: 'Enter the password that you use now.' }) @MaxLength(128)
  current!: string;

  /** Its successor. VALIDATION for fewer than 12 characters, or one that is guessed first. */
  @Field(() => String) @IsString() @MaxLength(128, { message: 'Use 128 characters or fewer.' })
  next!: string;
}
