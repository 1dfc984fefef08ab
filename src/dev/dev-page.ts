import { SuperOfficeBackend } from '../adapters/superoffice/index.js';
import '../define.js';
import type { Backend } from '../backend/backend.js';
import {
  createTenant,
  FaultPlan,
  isSeedName,
  MockBackend,
  parseFaults,
  parseLatency,
  startMocks,
  type SeedName,
} from '../mocks/index.js';
import { fillBar, readSwitches, type SwitchValues } from './switches.js';

/** The page of `npm start`: the whole screen on mocked connector services, in the situation that the URL names. */
const values = readSwitches(location.search);
const root = document.documentElement;
root.lang = await languageOf(values['lang'] || 'en');
root.dir = values['dir'] || 'ltr';
if (values['theme']) root.dataset['theme'] = values['theme'];
const switches = document.querySelector<HTMLFormElement>('#switches');
if (switches) fillBar(switches, values);

await start(values).catch((error: unknown) => {
  // A mistyped switch, or a browser without service workers: say it where the screen would be.
  const message = document.createElement('p');
  message.role = 'alert';
  message.textContent = String(error);
  document.querySelector('main')?.append(message);
});

/** The pseudo-locale is made when it is asked for. */
async function languageOf(language: string): Promise<string> {
  if (language !== 'pseudo') return language;
  const { addPseudoLanguage, PSEUDO_LANGUAGE } = await import('./pseudo-locale.js');
  addPseudoLanguage();
  return PSEUDO_LANGUAGE;
}

/** Switches that are attributes of the element. */
function setAttributes(admin: Element, { density, readonly, hide }: SwitchValues): void {
  if (density) admin.setAttribute('density', density);
  if (hide) admin.setAttribute('hidden-parts', hide);
  if (!readonly) return;
  admin.toggleAttribute('readonly', true);
  admin.setAttribute('readonly-reason', readonly);
}

async function start(values: SwitchValues): Promise<void> {
  const { tenant = 'demo', backend, tab, fault = '', latency = '' } = values;
  if (!isSeedName(tenant)) throw new RangeError(`There is no tenant "${tenant}".`);
  const faults = new FaultPlan(fault ? parseFaults(fault) : []);
  if (latency) faults.latency = parseLatency(latency);
  const admin = document.querySelector('quotesync-admin');
  if (!admin) return;
  admin.tab = tab === 'products' || tab === 'settings' || tab === 'sync' ? tab : 'connections';
  admin.draftScope = `dev/${tenant}`;
  setAttributes(admin, values);
  admin.backend =
    backend === 'mock' ? new MockBackend(createTenant(tenant), { faults }) : await behindTheWire(tenant, faults);
}

async function behindTheWire(tenant: SeedName, faults: FaultPlan): Promise<Backend> {
  await startMocks({ tenant, faults });
  return new SuperOfficeBackend({
    baseUrl: `${location.origin}/Cust12345`,
    getToken: () => '8A:Cust12345.demo',
  });
}
