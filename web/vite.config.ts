import { defineConfig } from 'vitest/config';
import { compressed } from './compressed.ts';

/** Each page is one entry here, served at the path of its folder. */
const pages = {
  explorer: 'src/index.html',
  graphiql: 'src/graphiql/index.html',
};

export default defineConfig({
  root: 'src',
  publicDir: 'public',
  // Without this, caches would lie among the sources.
  cacheDir: '../node_modules/.vite',
  // Maven's output folder: what Spring Boot serves from the class path.
  build: {
    outDir: '../../target/classes/static',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing is inlined as data: so that the Content-Security-Policy can keep fonts to this origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is about 3 MB before compression, and loads after the first paint.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: pages,
      // GraphiQL labels its icons by the names of their functions.
      output: { keepNames: true },
      // Libraries made for server-rendered React say "use client" in every file, which means nothing here.
      checks: { moduleLevelDirective: false },
    },
  },
  plugins: [compressed()],
  test: {
    dir: 'src',
  },
  server: {
    proxy: {
      '/graphql': { target: process.env['UG_SERVER'] ?? 'http://127.0.0.1:8080', ws: true },
    },
  },
});
