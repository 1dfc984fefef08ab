import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'quotesync/define';
import { App } from './App.js';

// Not for hydrateRoot(): what a server has rendered React 19 takes over without its properties and listeners. The
// components of `quotesync/react` work there.
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
