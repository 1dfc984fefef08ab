/** For `dragover` and `drop`: a file that misses its place is not opened by the browser, which would take the page away. */
export function refuseStrayFile(event: DragEvent): void {
  const { dataTransfer, defaultPrevented } = event;
  const [target] = event.composedPath();
  const isTaken = defaultPrevented || (target instanceof HTMLInputElement && target.type === 'file');
  if (isTaken || !dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
