import 'graphiql/setup-workers/vite';
import './styles';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples, welcome } from './examples';

const endpoint = new URL('/graphql', window.location.origin);

/** Operations go to this origin only; subscriptions travel over a WebSocket on the same path. */
const fetcher = createGraphiQLFetcher({
  url: endpoint.href,
  subscriptionUrl: endpoint.href.replace(/^http/, 'ws'),
});

const container = document.getElementById('graphiql');
if (!container) {
  throw new Error('The page has no element #graphiql to show GraphiQL in');
}

createRoot(container).render(
  <GraphiQL fetcher={fetcher} defaultTabs={examples} defaultQuery={welcome}>
    <GraphiQL.Logo>UnionGraph</GraphiQL.Logo>
  </GraphiQL>,
);
