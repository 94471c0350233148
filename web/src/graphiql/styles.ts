// GraphiQL's own style.css also holds Monaco's styles and three fonts, which are either bundled already or replaced by
// the system's fonts here; so its parts are taken one by one.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './graphiql.css';
