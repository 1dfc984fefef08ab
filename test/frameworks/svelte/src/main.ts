import { hydrate, mount } from 'svelte';
import 'quotesync/define';
import App from './App.svelte';

const target = document.getElementById('root');
// What a server has rendered is taken over.
if (target?.hasChildNodes()) hydrate(App, { target });
else if (target) mount(App, { target });
