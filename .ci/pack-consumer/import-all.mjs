/** Every entry named on the command line can be imported where there is no page, and importing registers nothing. */
for (const entry of process.argv.slice(2)) {
  const module = await import(entry);
  console.log(`${entry.padEnd(22)} ${Object.keys(module).length} exports`);
}
// Lit brings a registry of its own to Node.
if (globalThis.customElements?.get('quotesync-admin')) throw new Error('Importing registered <quotesync-admin>.');
const ours = Object.keys(globalThis).filter((name) => /quotesync/i.test(name));
if (ours.length > 0) throw new Error(`Importing added globals: ${ours.join(', ')}`);
