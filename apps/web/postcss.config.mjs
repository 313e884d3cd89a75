import simpleVariables from 'postcss-simple-vars';

/**
 * Custom properties do not work inside a media query, so the breakpoints are variables of the build.
 * `bar` is the last width that has a bar at the bottom: from 48em on the navigation stands at the side.
 */
export default {
  plugins: [simpleVariables({ variables: { phone: '37.5em', bar: '47.99em', wide: '64em', roomy: '68em', full: '90em' } })],
};
