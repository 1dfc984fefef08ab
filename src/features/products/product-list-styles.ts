import { css } from 'lit';

/** The list of products, beside what all cards have. */
export const productListStyles = css`
  .filter {
    flex: 1 1 120px;
    max-inline-size: 180px;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: 0 var(--_space-4) var(--_space-3);
  }
  .toolbar > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  @media print {
    .filter,
    .toolbar {
      display: none;
    }
  }
  progress {
    inline-size: 120px;
    accent-color: var(--_color-accent);
  }
`;
