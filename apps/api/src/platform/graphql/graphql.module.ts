import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { Budget } from '../auth/budget.js';
import { type Config, CONFIG, repositoryRoot } from '../config.js';
import { contextOf } from './context.js';
import { documents, SAFELIST, type Safelist } from './documents.plugin.js';
import { formatError } from './format-error.js';
import { LIMITS, withinLimits } from './limits.js';
import { connectReads } from './read/connect.js';
import { fastPath, stringifyResult } from './read/fast-path.plugin.js';
import { ListPages } from './read/list-pages.js';
import { Reader } from './read/reader.js';
import { DateTimeScalar } from './scalars.js';

const safelistFile = join(repositoryRoot, 'packages/schema/safelist.json');
const readSafelist = (): Safelist => (existsSync(safelistFile) ? (JSON.parse(readFileSync(safelistFile, 'utf8')) as Safelist) : {});

@Module({ providers: [Reader, { provide: SAFELIST, useFactory: readSafelist }], exports: [Reader, SAFELIST] })
class ReadModule {}

/** GraphQL over POST at /graphql, and nothing beside it: no GET, no batches, no automatic persisted queries. */
function graphqlOptions(reader: Reader, config: Config, safelist: Safelist, budget: Budget): Omit<ApolloDriverConfig, 'driver'> {
  const open = config.adHocDocuments && !config.production;
  return {
    path: '/graphql',
    autoSchemaFile: true,
    buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
    transformSchema: (schema) => connectReads(schema, reader),
    fieldResolverEnhancers: ['guards'],
    context: contextOf,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      documents(safelist, config.adHocDocuments, budget),
      fastPath(reader),
    ],
    stringifyResult,
    formatError,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !open,
    introspection: open,
    graphiql: open,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [withinLimits],
  };
}

/** The GraphQL server. Needs, from global modules: the DataSource, `CONFIG`, `Clock` and `Budget`. */
@Module({
  imports: [
    ReadModule,
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ReadModule],
      inject: [Reader, CONFIG, SAFELIST, Budget],
      useFactory: graphqlOptions,
    }),
  ],
  providers: [ListPages],
  exports: [ReadModule, ListPages],
})
export class GraphqlModule {}
