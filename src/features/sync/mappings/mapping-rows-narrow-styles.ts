import { css } from 'lit';

/** The rows of mappings where there is little room; comes after what they look like otherwise. */
export const mappingRowsNarrowStyles = css`
  /* Remarks go below what they are about. */
  @container (max-width: 979px) {
    .row {
      --_columns: 28px 60px minmax(0, 5fr) 76px minmax(0, 5fr) 96px;
    }
    .row:not(.head) {
      --_row-height: calc(76px + 4px * var(--_density));
      grid-template-areas: 'select search name direction choice tab' '. . remark remark remark remark';
      grid-template-rows: 40px 28px;
      align-content: center;
    }
    .row.head > .remark {
      display: none;
    }
    .row:not(.head) > .select {
      grid-area: select;
    }
    .row:not(.head) > .showInSearch {
      grid-area: search;
    }
    .row:not(.head) > .name {
      grid-area: name;
    }
    .row:not(.head) > .direction {
      grid-area: direction;
    }
    .row:not(.head) > .choice {
      grid-area: choice;
    }
    .row:not(.head) > .remark {
      grid-area: remark;
      align-self: start;
    }
    .row:not(.head) > .showInErpTab {
      grid-area: tab;
    }
    .note--suggestion {
      display: flex;
      gap: var(--_space-2);
    }
    .note > span {
      -webkit-line-clamp: 1;
    }
  }
  /* There are no columns any more whose heads could stand above them: captions do. */
  @container (max-width: 599px) {
    .row.head {
      display: flex;
      padding-block: var(--_space-1);
    }
    .row.head > :not(.select) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row:not(.head) {
      --_columns: 28px auto minmax(0, 1fr) auto;
      --_row-height: 186px;
      grid-template-areas: 'select name name name' '. direction choice choice' '. search search search' '. tab tab tab' '. remark remark remark';
      grid-template-rows: 42px 40px 26px 26px 34px;
      column-gap: var(--_space-2);
    }
    /* All rows are equally high: where there is no remark the lines have its room. */
    .row:not(.head):has(> .remark:empty) {
      grid-template-rows: 46px 52px 35px 35px 0;
    }
    .note--suggestion {
      display: grid;
      gap: 0;
    }
    .note > span {
      -webkit-line-clamp: 2;
    }
    .row:not(.head) > .remark {
      align-self: center;
    }
    .flag {
      justify-content: start;
    }
    .caption {
      display: inline;
    }
    .head .select label {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
    }
  }
`;
