import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ByIdArgs, PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { notAnId } from '../../platform/validation.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationStatus, OrganisationType, Sector } from './organisation.types.js';
import { Post } from './post.entity.js';

@ObjectType()
export class OrganisationPage extends pageOf(Organisation) {}

@ObjectType()
export class PostPage extends pageOf(Post) {}

@ArgsType()
export class OrganisationArgs extends ByIdArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day on which `icb` and `status` are asked for; today where it is left out.' }) @IsOptional()
  on?: string | null;
}

/** What the list of organisations can be narrowed by. All that is given must hold. */
@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Names, former names, other names, codes, town.' }) @IsOptional() @IsString() @MaxLength(300)
  words?: string | null;

  /** Only bodies of this kind. */
  @Field(() => OrganisationType, { nullable: true }) @IsOptional() @IsEnum(OrganisationType)
  type?: OrganisationType | null;

  /** Only bodies of this sector. */
  @Field(() => Sector, { nullable: true }) @IsOptional() @IsEnum(Sector)
  sector?: Sector | null;

  /** Only these; all where it is left out. */
  @Field(() => [OrganisationStatus], { nullable: true }) @IsOptional() @ArrayMaxSize(4) @IsEnum(OrganisationStatus, { each: true })
  status?: OrganisationStatus[] | null;

  @Field(() => String, { nullable: true, description: 'The code of a place; takes in all that lies within it.' }) @IsOptional() @IsString() @MaxLength(40)
  place?: string | null;

  /** An organisation by its id: it and all that belongs to it today, by parent, group or ICB, however deep. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  under?: string | null;

  /** The key of a function: only those with a post for it. */
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60)
  function?: string | null;

  /** Only those that your organisation has dealings with: through their people, or as a party of an opportunity. False is the same as nothing. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean()
  worksWith?: boolean | null;

  /** Only those with which your organisation had no contact for so many days, or never. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(3650)
  notContactedDays?: number | null;

  /** Only these, by their ids. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(200) @IsUUID(undefined, { each: true, ...notAnId })
  ids?: string[] | null;

  /** BEST where it is left out: what fits the words best first, and by name without words; NAME; ICB: by the name of the ICB that they belong to; PEOPLE: the most people known first; LAST_CONTACT: whoever was contacted the longest ago first, before them those that never were. */
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['BEST', 'NAME', 'ICB', 'PEOPLE', 'LAST_CONTACT'], { message: 'Order by BEST, NAME, ICB, PEOPLE or LAST_CONTACT.' })
  order?: string | null;
}

@ArgsType()
export class PostsArgs extends PageArgs {
  /** The organisation whose posts are asked for, by its id. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  organisation!: string;
}
