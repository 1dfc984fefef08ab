import { css } from 'lit';

/** Three widths: all of a field in a line; in two lines; one thing below the other. All rows are equally high. */
export const fieldRowsStyles = css`
  :host {
    --_columns: minmax(226px, 4fr) minmax(130px, 4fr) minmax(170px, 6fr) 90px 94px 30px 110px;
    --_row-height: calc(62px + 4px * var(--_density));
    /* In both directions: rows that are not drawn yet must not make the dialog higher. */
    container-type: size;
    /* What is only for screen readers stays within. */
    position: relative;
    min-block-size: 0;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
  }
  .scroller {
    position: relative;
    block-size: 100%;
    overflow: auto;
    scroll-padding-block-start: 40px;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
    column-gap: var(--_space-3);
    block-size: var(--_row-height);
    padding-inline: var(--_space-2) var(--_space-3);
    overflow: clip;
    border-block-end: 1px solid var(--_color-border);
    background: var(--_color-surface);
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .head {
    block-size: auto;
    min-block-size: 36px;
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    font-weight: 600;
  }
  .row.changed {
    box-shadow: inset 3px 0 var(--_color-accent);
  }
  .row.changed:dir(rtl) {
    box-shadow: inset -3px 0 var(--_color-accent);
  }
  .cell {
    min-inline-size: 0;
  }
  .name {
    display: grid;
    grid-template-columns: 24px 18px minmax(0, 1fr);
    align-items: center;
    gap: var(--_space-2);
  }
  .head .name {
    display: block;
    padding-inline-start: 32px;
  }
  .name__text {
    display: grid;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .name__field {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 500;
  }
  .unshown .name__field {
    color: var(--_color-text-muted);
  }
  .marks {
    display: flex;
    gap: var(--_space-1);
    overflow: hidden;
    white-space: nowrap;
  }
  .mark {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_color-text-muted);
    font-size: 12px;
  }
  .mark + .mark::before {
    content: '· ';
  }
  .mark--changed {
    color: var(--_color-accent);
    font-weight: 600;
  }
  .box {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_color-accent);
    cursor: pointer;
  }
  .box[aria-invalid='true'] {
    outline: 2px solid var(--_color-danger);
  }
  .box:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }
  .box[aria-disabled='true'] {
    accent-color: light-dark(#9aa4ac, #55606a);
    opacity: 0.6;
    cursor: default;
  }
  .text {
    position: relative;
  }
  .text .input {
    font-size: var(--_font-size-s);
  }
  textarea.input {
    display: block;
    block-size: 46px;
    min-block-size: 0;
    padding-block: 3px;
    resize: none;
    line-height: 1.4;
  }
  .input.standard {
    color: var(--_color-text-muted);
  }
  .input[aria-disabled='true'] {
    border-color: var(--_color-border);
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
  }
  .missing .input {
    border-style: dashed;
    border-color: var(--_color-warning);
    padding-inline-end: 28px;
  }
  .missing .input[aria-invalid='true'] {
    border-color: var(--_color-danger);
  }
  /* The mark is at the end of the row's direction, which may not be that of the text. */
  :host(:dir(rtl)) .missing .input:dir(ltr),
  :host(:dir(ltr)) .missing .input:dir(rtl) {
    padding-inline: 28px var(--_space-2);
  }
  .missing__mark {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    color: var(--_color-warning);
  }
  .missing__mark svg,
  .missing__count svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .missing__count {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--_color-warning);
    font-weight: 500;
  }
  .flag {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: var(--_space-2);
  }
  .head .flag {
    display: block;
    text-align: center;
    font-size: 12px;
    overflow-wrap: break-word;
  }
  .order {
    display: flex;
    justify-content: end;
  }
  .head .order {
    display: block;
    text-align: center;
  }
  .caption {
    display: none;
    color: var(--_color-text-muted);
    font-size: 12px;
    white-space: nowrap;
  }

  /* All languages side by side: they scroll below the name of the field. */
  :host([side]) {
    --_columns: 216px repeat(var(--_languages, 1), minmax(176px, 1fr)) 32px;
    --_row-height: calc(50px + 4px * var(--_density));
  }
  :host([side][kind='tooltip']) {
    --_row-height: calc(66px + 4px * var(--_density));
  }
  :host([side]) .table {
    min-inline-size: calc(216px + var(--_languages, 1) * (176px + var(--_space-3)) + 32px + 4 * var(--_space-3));
  }
  :host([side]) .scroller {
    scroll-padding-inline: 236px 12px;
    scroll-padding-block-start: 64px;
  }
  :host([side]) .row {
    padding-inline-start: 0;
    /* What is clipped cannot be a place to stick to. */
    overflow: visible;
  }
  :host([side]) .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    align-self: stretch;
    align-content: center;
    padding-inline: var(--_space-2);
    border-inline-end: 1px solid var(--_color-border);
    background: inherit;
  }
  :host([side]) .head .name {
    display: grid;
    grid-template-columns: 1fr;
    padding-inline-start: 40px;
  }
  :host([side]) .changed .name {
    box-shadow: inherit;
  }
  :host([side]) .head .text {
    padding-block: var(--_space-1);
  }
  .language {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }

  /* In several lines there are no columns whose heads could stand above them. */
  @container (max-width: 959px) {
    /* There is room for one of them: what cannot be hidden has a locked box besides. */
    .mark--changed ~ .mark {
      display: none;
    }
    :host(:not([side])) .heads {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host(:not([side])) .scroller {
      scroll-padding-block-start: 0;
    }
    :host(:not([side])) .row:not(.head) {
      --_columns: minmax(0, 1fr) auto auto 36px 124px;
      --_row-height: calc(108px + 4px * var(--_density));
      grid-template-areas: 'name editable mandatory reset order' 'texts texts texts texts texts';
      grid-template-rows: 36px 46px;
      align-content: center;
      row-gap: var(--_space-1);
    }
    :host(:not([side])) .row:not(.head) > .label {
      grid-area: texts;
      inline-size: calc(38% - var(--_space-2));
    }
    :host(:not([side])) .row:not(.head) > .tooltip {
      grid-area: texts;
      inline-size: 62%;
      justify-self: end;
    }
    :host(:not([side])) .row:not(.head) :is(.label, .tooltip) {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      column-gap: var(--_space-2);
    }
    .name {
      grid-area: name;
    }
    .editable {
      grid-area: editable;
    }
    .mandatory {
      grid-area: mandatory;
    }
    .reset {
      grid-area: reset;
    }
    .order {
      grid-area: order;
    }
    .caption {
      display: block;
    }
    :host([side]) .caption {
      display: none;
    }
    :host([side]) .row > * {
      grid-area: auto;
    }
  }
  @container (max-width: 559px) {
    :host(:not([side])) .row:not(.head) {
      --_columns: auto auto minmax(0, 1fr) 124px;
      --_row-height: 190px;
      grid-template-areas: 'name name name order' 'label label label label' 'tooltip tooltip tooltip tooltip' 'editable mandatory reset reset';
      grid-template-rows: 36px 34px 46px 36px;
      column-gap: var(--_space-4);
    }
    :host(:not([side])) .row:not(.head) > .text.text {
      inline-size: auto;
      justify-self: stretch;
      grid-template-columns: 52px minmax(0, 1fr);
    }
    :host(:not([side])) .row:not(.head) > .label {
      grid-area: label;
    }
    :host(:not([side])) .row:not(.head) > .tooltip {
      grid-area: tooltip;
    }
    .reset {
      justify-self: end;
    }
    .flag {
      justify-content: start;
    }
    :host([side]) {
      --_columns: 132px repeat(var(--_languages, 1), 168px) 32px;
    }
    :host([side]) .scroller {
      scroll-padding-inline: 140px 4px;
    }
    :host([side]) .table {
      min-inline-size: calc(132px + var(--_languages, 1) * (168px + var(--_space-3)) + 32px + 4 * var(--_space-3));
    }
    :host([side]) .name {
      grid-template-columns: 18px minmax(0, 1fr);
    }
    :host([side]) .reorder-handle {
      display: none;
    }
    :host([side]) .name__field {
      white-space: normal;
      overflow-wrap: anywhere;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    :host([side]) .marks {
      display: none;
    }
    :host([side]) .head .name {
      padding-inline-start: var(--_space-2);
    }
  }
`;
