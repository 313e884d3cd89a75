import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { setNonce } from 'get-nonce';
import type { ReactNode } from 'react';
import classes from './providers.module.css';
import { cssVariablesResolver, theme } from './theme.js';

/** The nonce that the server wrote into the page; Mantine's style elements need it to pass the Content-Security-Policy. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// A dialog stops the page behind it from scrolling by a style element of its own.
setNonce(styleNonce());

/** What every page draws on: data, theme and the bar at bottom left. */
export function Providers({ client, children }: { client: ApolloClient; children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <Notifications position="bottom-left" containerWidth={480} transitionDuration={0} className={classes.notifications} />
        {children}
      </MantineProvider>
    </ApolloProvider>
  );
}
