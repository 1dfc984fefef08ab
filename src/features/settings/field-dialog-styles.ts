import { css } from 'lit';

export const fieldDialogStyles = css`
  .content {
    flex: 1 0 auto;
    position: relative;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: var(--_space-3);
    container-type: inline-size;
  }
  .content.waiting {
    display: block;
  }
  .intro {
    margin: 0;
    color: var(--_color-text-muted);
  }
  .head,
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .tool {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .tool .field__label {
    white-space: nowrap;
  }
  .tool .input {
    min-inline-size: 200px;
    inline-size: auto;
    max-inline-size: 100%;
  }
  .segments {
    display: inline-flex;
    min-inline-size: 0;
    padding: 2px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-sunken);
  }
  .segment {
    position: relative;
    display: inline-flex;
    cursor: pointer;
  }
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment span {
    padding: 3px var(--_space-3);
    border-radius: var(--_radius-s);
    font-size: var(--_font-size-s);
    line-height: 20px;
    color: var(--_color-text-muted);
  }
  .segment input:checked + span {
    background: var(--_color-surface);
    color: var(--_color-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--_color-border-strong);
  }
  .segment input:focus-visible + span {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    /* Neither shadows nor backgrounds are left to tell it by. */
    .segment input:checked + span {
      border: 1px solid Highlight;
    }
  }
  .preview-switch {
    margin-inline-start: auto;
  }
  .preview-switch[aria-expanded='true'] {
    background: var(--_color-selected);
  }
  .search {
    position: relative;
    flex: 0 1 220px;
  }
  .search svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 10px;
    translate: 0 -50%;
    color: var(--_color-text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 34px;
  }
  .filter {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .count {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .badge {
    min-inline-size: 18px;
    padding-inline: 5px;
    border-radius: 9px;
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
    font-size: 12px;
    line-height: 18px;
  }
  .body {
    display: grid;
    grid-template: minmax(min(340px, 60dvh), 1fr) / minmax(0, 1fr);
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .hint {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: 12px;
  }
  .rows {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .none {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .preview {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-inline-size: 0;
    max-block-size: 520px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-sunken);
    overflow: clip;
  }
  .preview__head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-block-end: 1px solid var(--_color-border);
  }
  .preview h3 {
    margin: 0;
    font-size: var(--_font-size-m);
  }
  .preview__body {
    overflow: auto;
    padding: var(--_space-3);
  }
  .preview__body:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .banner {
    display: grid;
    gap: var(--_space-2);
  }
  .notice--warning {
    border: 1px solid var(--_color-warning);
    background: var(--_color-warning-surface);
  }
  .notice--warning > svg {
    color: var(--_color-warning);
  }
  .report {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    font-size: var(--_font-size-s);
  }
  .report > div {
    display: grid;
    grid-template-columns: minmax(72px, max-content) minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .report dt {
    font-weight: 600;
  }
  .report dd {
    margin: 0;
    max-block-size: 4lh;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .outcome {
    display: flex;
    flex-direction: column;
    font-size: var(--_font-size-s);
  }
  .outcome p {
    margin: 0;
  }
  .notice-line {
    color: var(--_color-success);
    font-weight: 500;
  }
  .notice-line:empty {
    display: none;
  }
  .blocked {
    color: var(--_color-warning);
    font-weight: 500;
  }
  .changes__none {
    color: var(--_color-text-muted);
  }
  .changes summary {
    inline-size: fit-content;
    cursor: pointer;
    font-weight: 500;
  }
  .changes ul {
    display: grid;
    gap: var(--_space-1);
    margin: var(--_space-1) 0 0;
    padding: 0;
    list-style: none;
  }
  .changes li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
  }
  .change__label {
    font-weight: 500;
  }
  .change__text {
    color: var(--_color-text-muted);
  }
  :is(.change__label, .change__text) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  @container (min-width: 1080px) {
    .body.with-preview {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 26%);
    }
    .preview {
      /* The rows say how high it is. */
      contain: size;
      max-block-size: none;
    }
  }
  @container (max-width: 1079px) {
    .bulk {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 559px) {
    .intro {
      font-size: var(--_font-size-s);
    }
    .head,
    .toolbar,
    .tools {
      gap: var(--_space-2);
    }
    .tool {
      display: grid;
      flex: 1 1 160px;
      gap: 2px;
    }
    .tool .input {
      min-inline-size: 0;
    }
    .preview-switch {
      align-self: end;
    }
    .segments {
      order: 1;
    }
    .search,
    .filter {
      flex: 1 1 130px;
      min-inline-size: 0;
    }
    /* One line, to be pushed aside: the rows need the height. */
    .bulk {
      flex-wrap: nowrap;
      flex: 1 1 100%;
      min-inline-size: 0;
      padding: 2px;
      overflow-x: auto;
    }
    .bulk .button {
      flex: none;
    }
    .body {
      grid-template-rows: minmax(64dvh, 1fr);
    }
    .keys {
      display: none;
    }
  }
`;
