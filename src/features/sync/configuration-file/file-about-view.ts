import { html, nothing, type TemplateResult } from 'lit';
import type { FileSession } from './file-session.js';
import type { FileLocalize } from './file-terms.js';

/** Where the file is from, and what it is compared with. */
export function renderAbout(localize: FileLocalize, session: FileSession): TemplateResult {
  const { file, target, isOwn } = session;
  const source = file?.content.connection;
  const connector = target?.connectorName ?? '';
  const isOtherConnector = source !== undefined && source.connector !== connector && !isOwn;
  return html`
    <div class="about">
      <p class="about__file">
        <bdi>${localize.term('configFileFrom', file?.name ?? '', source?.name ?? '', source?.connector ?? '')}</bdi>
      </p>
      ${isOwn ? nothing : html`<p>${localize.term('configFileOther')}</p>`}
      ${
        isOtherConnector
          ? html`<p class="warning">
              <bdi>${localize.term('configFileOtherConnector', source.connector, connector)}</bdi>
            </p>`
          : nothing
      }
      ${file?.content.base ? renderModes(localize, session) : nothing}
    </div>
  `;
}

function renderModes(localize: FileLocalize, session: FileSession): TemplateResult {
  const mode = (base: boolean, label: string): TemplateResult => html`
    <label class="radio">
      <input type="radio" name="mode" .checked=${session.useBase === base} @change=${() => session.setUseBase(base)} />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset>
      <legend class="field__label">${localize.term('configFileCompare')}</legend>
      ${mode(true, localize.term('configFileCompareBase'))} ${mode(false, localize.term('configFileCompareAll'))}
    </fieldset>
  `;
}
