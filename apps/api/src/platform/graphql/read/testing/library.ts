import { ArgsType, Field, Float, ID, Int, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { Allow } from '../../../auth/allow.js';
import { ByIdArgs, PageArgs, pageOf } from '../../pages.js';
import { DateScalar, DateTimeScalar } from '../../scalars.js';
import { many, one, part, readType, value } from '../definitions.js';
import { compiled, Reads, row } from '../reads.decorator.js';
import { asc, desc, listRoot, objectRoot, oneRoot, rowsRoot } from '../roots.js';

/* An invented library: two lists, nested lists, computed fields, a function as a source, and a secret shelf. */

export enum Genre { TALE = 'TALE', FACT = 'FACT' }
registerEnumType(Genre, { name: 'Genre' });
export enum BookOrder { TITLE = 'TITLE', NEWEST = 'NEWEST' }
registerEnumType(BookOrder, { name: 'BookOrder' });

@ObjectType()
export class AuthorAbilities {
  @Field(() => Boolean) rename: boolean;
  @Field(() => String) as: string;
}

@ObjectType()
@Entity('author', { schema: 'public' })
export class Author {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text') @Field(() => String) name: string;
  @Column('date', { name: 'born_on', nullable: true }) @Field(() => DateScalar, { nullable: true }) bornOn: string | null;
  @Column('text') password: string;
  @OneToMany(() => Book, (book) => book.author) @Field(() => [Book]) books: Book[];
  @Field(() => Int) bookCount: number;
  @Field(() => Book, { nullable: true }) latest: Relation<Book> | null;
  @Field(() => AuthorAbilities) abilities: AuthorAbilities;
}

@ObjectType()
@Entity('book', { schema: 'public' })
export class Book {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text') @Field(() => String) title: string;
  @Column('text') @Field(() => Genre) genre: Genre;
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true }) pages: number | null;
  @Column('numeric') @Field(() => Float) price: number;
  @Column('integer', { name: 'shelf_mark' }) @Field(() => ID) shelfMark: string;
  @Column('boolean', { name: 'in_print' }) @Field(() => Boolean) inPrint: boolean;
  @Column('timestamptz', { name: 'added_at' }) @Field(() => DateTimeScalar) addedAt: string;
  @Column('text', { array: true }) @Field(() => [String]) words: string[];
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @ManyToOne(() => Author, (author) => author.books) @JoinColumn({ name: 'author_id' }) @Field(() => Author, { nullable: true }) author: Author | null;
  @Field(() => [Book], { description: 'Other books by the same author, thick ones first.' }) others: Book[];
}

@ObjectType()
export class GenreFigure {
  @Field(() => Genre) genre: Genre;
  @Field(() => Int) bookTotal: number;
  @Field(() => [Book]) books: Book[];
}

@ObjectType()
export class Shelf {
  @Field(() => String) headline: string;
  @Field(() => [GenreFigure]) figures: GenreFigure[];
  @Field(() => Author, { nullable: true }) eldest: Author | null;
}

@ObjectType() export class AuthorPage extends pageOf(Author) {}
@ObjectType() export class BookPage extends pageOf(Book) {}

@ArgsType()
export class BooksArgs extends PageArgs {
  @Field(() => Genre, { nullable: true }) @IsOptional() genre?: Genre | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(2, 50, { message: 'Type 2 to 50 letters of the title.' }) title?: string | null;
  @Field(() => BookOrder, { defaultValue: BookOrder.TITLE }) order: BookOrder;
}

@ArgsType()
export class ShelfArgs {
  @Field(() => String, { nullable: true }) @IsOptional() name?: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) @IsOptional() asAt?: string | null;
}

export const authorReads = readType(Author, {
  bookCount: value((author, p) => `(select count(*) from ${p.table(Book)} b where b.author_id = ${author}.id)`),
  latest: one(() => Book, { on: (author, book) => `${book}.author_id = ${author}.id`, order: (book) => `${book}.added_at desc, ${book}.id` }),
  abilities: part(() => AuthorAbilities),
});
readType(AuthorAbilities, {
  rename: value((author) => `${author}.name not like 'A%'`),
  as: value(() => `app.role()`),
});
readType(Book, {
  others: many(() => Book, { on: (book, other) => `${other}.author_id = ${book}.author_id and ${other}.id <> ${book}.id`, order: (other) => `${other}.pages desc nulls last, ${other}.id`, max: 5 }),
});
readType(GenreFigure, {
  books: many(() => Book, { on: (figure, book) => `${book}.genre = ${figure}.genre`, order: (book) => `${book}.title, ${book}.id` }),
});
readType(Shelf, {
  headline: value((_row, p, args: ShelfArgs) => `'Shelf of ' || ${p(args.name ?? 'everybody')}::text`),
  figures: many(() => GenreFigure, { from: () => 'figures()', order: (figure) => `${figure}.genre`, max: 10 }),
  eldest: one(() => Author, { order: (author) => `${author}.born_on nulls last, ${author}.id` }),
});

export const authors = listRoot({ of: () => Author, args: PageArgs, orders: { NAME: [asc((t) => `${t}.name`, 'text'), asc((t) => `${t}.id`, 'uuid')] } });
export const books = listRoot({
  of: () => Book,
  args: BooksArgs,
  where: {
    genre: (t, genre, p) => `${t}.genre = ${p(genre)}`,
    title: (t, title, p) => `strpos(lower(${t}.title), lower(${p(title)})) > 0`,
  },
  orders: {
    TITLE: [asc((t) => `${t}.title`, 'text'), asc((t) => `${t}.id`, 'uuid')],
    NEWEST: [desc((t) => `${t}.added_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')],
  },
});
export const author = oneRoot({ of: () => Author, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = ${p(id)}` });
export const figures = rowsRoot({ of: () => GenreFigure, from: () => 'figures()', order: (t) => `${t}.genre` });
export const shelf = objectRoot({ of: () => Shelf, args: ShelfArgs, asAt: (args) => args.asAt });

@ObjectType()
export class RenamePayload {
  @Field(() => Author) author: Author;
  @Field(() => String) activityId: string;
}

@Resolver()
export class LibraryResolver {
  @Query(() => AuthorPage) @Allow('directory.read') @Reads(authors) authors(): AuthorPage { return compiled(); }
  @Query(() => BookPage) @Allow('directory.read') @Reads(books) books(): BookPage { return compiled(); }
  @Query(() => Author, { nullable: true }) @Allow('directory.read') @Reads(author) author(): Author { return compiled(); }
  @Query(() => Author) @Allow('directory.read') @Reads(author) theAuthor(): Author { return compiled(); }
  @Query(() => [GenreFigure]) @Allow('directory.read') @Reads(figures) figures(): GenreFigure[] { return compiled(); }
  @Query(() => Shelf) @Allow('directory.read') @Reads(shelf) shelf(): Shelf { return compiled(); }
  @Query(() => Shelf) @Allow('registers.write') @Reads(shelf) adminShelf(): Shelf { return compiled(); }
  @Query(() => String) @Allow('directory.read') plain(): string { return 'by hand'; }
  @Mutation(() => RenamePayload) @Allow('directory.write')
  rename(): RenamePayload { return { author: row(authorReads, '00000000-0000-4000-8000-000000000001'), activityId: 'a1' }; }
}
