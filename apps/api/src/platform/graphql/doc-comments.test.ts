/** @modules own: it declares types, which the schema of the product would hold as well. */
import { expect, test } from '@jest/globals';
import { docComments } from './doc-comments.js';

const library = `
const MOST = 20;

/** How a book reads. */
enum Genre {
  /** Made up. */ NOVEL = 'NOVEL',
  /** Found out. */ REPORT = 'REPORT',
}
registerEnumType(Genre, { name: 'BookGenre' });

/** What every book says. */
class Named {
  /** As on the cover. */
  @Field(() => String) @PlainText('The title', 300) title!: string;
}

/** A book, as {@link Named}. */
@InputType('BookInput')
class Book extends PartialType(OmitType(Named, ['none'])) {
  /** Others that wrote it. */
  @Field(() => [String]) @ArrayMaxSize(MOST) @PlainText('Each name', 40, true) authors!: string[];

  /** In whole pounds. */
  @Field(() => Int) @Min(0) @Max(1_000_000)
  price!: number;

  @Field(() => Int) pages!: number;
}

class BooksArgs {
  /** Words of the title. */
  @Field(() => String) @IsOptional() @MaxLength(300)
  words?: string;
}
export const books = listRoot({ of: () => Book, args: BooksArgs });

class BooksResolver {
  /** Books by title. */
  @Query(() => [Book]) @Reads(books)
  books() { return compiled(); }

  /** Lends one. */
  @Mutation(() => Book, { name: 'lend' })
  async give(@Args() args: BooksArgs) {}
}
`;

const { types, operations, args, limits } = docComments([library]);

test('types, inputs and enums are read by the names that the schema knows them by, with their members and what they inherit', () => {
  expect(Object.fromEntries(types)).toMatchObject({
    'BookGenre': 'How a book reads.', 'BookGenre.NOVEL': 'Made up.', 'BookGenre.REPORT': 'Found out.',
    'BookInput': 'A book, as `Named`.', 'BookInput.title': 'As on the cover.', 'BookInput.price': 'In whole pounds.',
  });
  expect(types.has('BookInput.pages')).toBe(false);
});

test('queries and mutations with the arguments of their class, which a compiled read names in its root', () => {
  expect(Object.fromEntries(operations)).toEqual({ books: 'Books by title.', lend: 'Lends one.' });
  expect(Object.fromEntries(args)).toEqual({ 'books.words': 'Words of the title.', 'lend.words': 'Words of the title.' });
});

test('what validators let through is said in words', () => {
  expect(Object.fromEntries(limits)).toMatchObject({
    'BookInput.title': '1 to 300 characters.', 'BookInput.authors': 'At most 20, each 1 to 40 characters.', 'BookInput.price': '0 to 1,000,000.', 'books.words': 'At most 300 characters.',
  });
});
