import simpleVariables from 'postcss-simple-vars';

/** Custom properties do not work inside a media query, so the three breakpoints are variables of the build. */
export default {
  plugins: [simpleVariables({ variables: { phone: '37.5em', wide: '64em', full: '90em' } })],
};
