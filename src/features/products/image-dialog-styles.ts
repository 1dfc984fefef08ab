import { css } from 'lit';

export const imageDialogStyles = css`
  .layout {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    gap: var(--_space-4);
  }
  h3 {
    margin: 0 0 var(--_space-2);
    font-size: var(--_font-size-s);
    font-weight: 500;
  }
  p {
    margin: 0;
  }
  [role='listbox'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    align-content: start;
    gap: var(--_space-2);
    block-size: 300px;
    overflow: auto;
    padding: var(--_space-2);
    border: 1px solid var(--_color-border-strong);
    border-radius: var(--_radius-m);
  }
  [role='listbox']:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  [role='option'] {
    min-inline-size: 0;
    padding: var(--_space-1);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    font-size: var(--_font-size-s);
    text-align: center;
    cursor: default;
    user-select: none;
  }
  [role='option']:hover {
    background: var(--_color-hover);
  }
  [role='option'][aria-selected='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-selected);
    box-shadow: 0 0 0 1px var(--_color-accent);
  }
  [role='listbox']:focus-visible .active {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  [role='option'] quotesync-product-image {
    block-size: 84px;
    border-radius: var(--_radius-s);
  }
  .name {
    display: block;
    margin-block-start: var(--_space-1);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .preview {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: var(--_space-2);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .preview quotesync-product-image {
    inline-size: 132px;
    block-size: 182px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .upload {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-start: var(--_space-4);
    padding: var(--_space-3);
    border: 1px dashed var(--_color-border-strong);
    border-radius: var(--_radius-m);
  }
  .upload.over {
    border-color: var(--_color-accent);
    background: var(--_color-selected);
  }
  .upload p {
    flex-basis: 100%;
  }
  .upload .button:has(+ input:focus-visible) {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  .muted {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  @container (min-width: 480px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 150px;
    }
  }
`;
