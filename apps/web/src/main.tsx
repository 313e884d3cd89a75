import '@fontsource-variable/source-sans-3/wght.css';
import './app/mantine.css';
import './app/tokens.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { createApollo } from './app/apollo.js';
import { Providers } from './app/providers.js';
import { createRouter } from './app/router.js';

const router = createRouter();

/** Leaves for the sign-in page and brings the person back afterwards. */
function signIn(): void {
  const { pathname, search } = router.state.location;
  if (pathname === '/sign-in') return;
  const query = pathname === '/' && search === '' ? '' : `?${new URLSearchParams({ return: pathname + search })}`;
  void router.navigate(`/sign-in${query}`, { replace: true });
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Providers client={createApollo(signIn)}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
