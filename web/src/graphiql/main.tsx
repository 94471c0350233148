import 'graphiql/setup-workers/vite';
import './styles';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples, welcome } from './examples';
import { linkedIn, TabStorage } from './linked';

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

const linked = linkedIn(new URL(window.location.href));
const tabs = linked ? [linked, ...examples] : examples;

createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    storage={new TabStorage()}
    defaultTabs={tabs}
    defaultQuery={welcome}
    {...(linked && { initialQuery: linked.query, initialVariables: linked.variables })}
  >
    <GraphiQL.Logo>
      <a className="back" href="/" title="工会图谱 · UnionGraph">
        <img src="/favicon.svg" alt="" width="20" height="20" />
        <span>工会图谱</span>
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
