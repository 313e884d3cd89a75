/** The two rules that are this project's own: one clock, one configuration. Each message says why. */

const CLOCK =
  'Only clock.ts reads the time: a demo world, an as-at page and a test all need to set it. Ask the clock, or take the time as an argument.';
const CONFIGURATION =
  'Only config.ts reads process.env: it names every problem at boot, in one list. Add the setting there.';

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

export default { meta: { name: 'lintel' }, rules: { 'one-clock': oneClock, 'one-configuration': oneConfiguration } };
