import { filtersIn, viewPath } from './list-views.js';

test('one view has one address, whatever order its filters came in, and loses what means nothing', () => {
  const known = ['words', 'sector', 'order'];
  const filters = filtersIn(new URLSearchParams('sector=HOUSING&utm=x&order=&words=step down'), known);
  expect(filters).toEqual([{ name: 'sector', value: 'HOUSING' }, { name: 'words', value: 'step down' }]);
  expect(viewPath('/orgs', filters.toReversed())).toBe('/orgs?sector=HOUSING&words=step+down');
  expect(viewPath('/orgs', [])).toBe('/orgs');
});
