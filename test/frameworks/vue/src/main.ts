import { createApp, createSSRApp } from 'vue';
import 'quotesync/define';
import App from './App.vue';

const root = document.getElementById('root');
// What a server has rendered is taken over.
if (root) (root.hasChildNodes() ? createSSRApp(App) : createApp(App)).mount(root);
