import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documents } from './vite-documents.js';

const SERVER_PATHS = ['/graphql', '/auth', '/health', '/r/', '/i/', '/files', '/uploads', '/exports'];

/** Code that every screen needs and that changes seldom; a new release of Lintel leaves it in the browser's cache. */
const VENDOR_GROUPS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
  { name: 'data', test: /node_modules[\\/](@apollo|@wry|graphql|optimism|rxjs)[\\/]/ },
];

export default defineConfig({
  plugins: [documents(new URL('../../packages/schema/safelist.json', import.meta.url)), react()],
  build: {
    outDir: 'dist',
    manifest: true,
    // A data: URL would need its own permission in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: VENDOR_GROUPS } } },
  },
  server: {
    proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: process.env.API_URL ?? 'http://127.0.0.1:3000' }])),
  },
});
