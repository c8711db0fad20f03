import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './theme/tokens.css';
import 'dayjs/locale/sv';
import 'dayjs/locale/en-gb';

import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { client } from './graphql/client';
import { catalogues } from './locales/catalogues';
import { startTranslations } from './locales/i18n';
import { router } from './router';
import { theme } from './theme/theme';

/** Calendars follow the language of the page; weeks start on Monday in both. */
function Dates({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <DatesProvider settings={{ locale: i18n.language === 'en' ? 'en-gb' : 'sv', firstDayOfWeek: 1 }}>
      {children}
    </DatesProvider>
  );
}

/** Styles that components add to the page need the nonce of the server's answer, or the browser ignores them. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
// The library that locks scrolling behind a dialog reads the nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

startTranslations(catalogues);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={nonce ? () => nonce : undefined}>
      <ApolloProvider client={client}>
        <Dates>
          <Notifications position="bottom-right" limit={4} />
          <RouterProvider router={router} />
        </Dates>
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
);
