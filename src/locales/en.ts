import { connections } from './en/connections.js';
import { shell } from './en/shell.js';
import { ui } from './en/ui.js';

export const en = { ...ui, ...shell, ...connections };
