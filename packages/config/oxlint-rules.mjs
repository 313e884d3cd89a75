/** The rules that are this project's own: one clock, one configuration, one way to read. Each message says why. */

const CLOCK =
  'Only clock.ts reads the time: a demo world, an as-at page and a test all need to set it. Ask the clock, or take the time as an argument.';
const CONFIGURATION =
  'Only config.ts reads process.env: it names every problem at boot, in one list. Add the setting there.';

const READING =
  'Reads are compiled from what was selected, in one statement under the policies: say what it reads in *.reads.ts and give the query @Reads. A second way is a second place to forget a rule.';

const isCallOf = ({ callee }, object, property) =>
  callee.type === 'MemberExpression' && callee.object.name === object && callee.property.name === property;

const oneClock = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0) context.report({ node, message: CLOCK });
    },
    CallExpression(node) {
      if (isCallOf(node, 'Date', 'now')) context.report({ node, message: CLOCK });
    },
  }),
};

const oneConfiguration = {
  create: (context) => ({
    MemberExpression(node) {
      if (node.object.name === 'process' && node.property.name === 'env') context.report({ node, message: CONFIGURATION });
    },
  }),
};

const decoratorOf = (node, name) => node.decorators?.find(({ expression }) => expression.callee?.name === name)?.expression;

/** `() => [Thing]` or `() => ThingPage`, what the decorator says that a query returns. */
const isList = (type) => type?.body?.type === 'ArrayExpression' || type?.body?.name?.endsWith('Page');

/** What reads rows past the compiler: a repository, a query builder, and the reader's own rows, which are for ranking alone. */
const PAST_THE_COMPILER = new Set(['getRepository', 'createQueryBuilder', 'findAndCount']);

const oneWayToRead = {
  create: (context) => ({
    MethodDefinition(node) {
      const query = decoratorOf(node, 'Query');
      if ((query && isList(query.arguments[0]) && !decoratorOf(node, 'Reads')) || decoratorOf(node, 'ResolveField')) context.report({ node, message: READING });
    },
    CallExpression(node) {
      const { object, property } = node.callee;
      const isRows = property?.name === 'rows' && (object?.property?.name ?? object?.name) === 'reader';
      if (PAST_THE_COMPILER.has(property?.name) || isRows) context.report({ node, message: READING });
    },
  }),
};

export default { meta: { name: 'lintel' }, rules: { 'one-clock': oneClock, 'one-configuration': oneConfiguration, 'one-way-to-read': oneWayToRead } };
