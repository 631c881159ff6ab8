import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#core/record.ts';
import { App } from './app.tsx';
import { BookProvider } from './book/book.tsx';
import { ownBook } from './book/own-book.ts';
import { registerOffline } from './offline/register.ts';
import { dropLaunchKey } from './shell/launch-key.ts';
import { loadPlanner } from './today/planner.ts';

dropLaunchKey();
loadPlanner();
await ownBook.ready;
createRoot(must(document.getElementById('root'), 'the root element')).render(
  <StrictMode>
    <BookProvider own={ownBook}>
      <App />
    </BookProvider>
  </StrictMode>,
);
registerOffline();
