import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
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
}

@ArgsType()
export class PostsArgs extends PageArgs {
  /** The organisation whose posts are asked for, by its id. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  organisation!: string;
}
