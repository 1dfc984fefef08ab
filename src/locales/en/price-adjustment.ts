import { counting } from '../counting.js';
import { productToolsPart } from '../parts/product-tools.js';

const { n, one } = counting('en');

const items = (count: number): string => (one(count) ? '1 product' : `${n(count)} products`);

/** Words of the dialog that adjusts the prices of many products. */
export const priceAdjustment = {
  productToolsPart,

  // What is to be done
  adjustSubject: (count: number, priceList: string) => `${items(count)} in “${priceList}”`,
  adjustWhich: 'Prices',
  adjustPrice: (price: 'cost' | 'listPrice' | 'minimumPrice') =>
    ({ cost: 'Cost', listPrice: 'List price', minimumPrice: 'Unit minimum price' })[price],
  adjustWhichMissing: 'Choose at least one price.',
  adjustBy: 'Change by',
  adjustByPercent: 'Percent',
  adjustByAmount: (currency: string) => `Amount (${currency})`,
  adjustValue: 'Change',
  adjustValueHint: (example: string) => `A negative number lowers the prices, for example ${example}.`,
  adjustValueMissing: 'Enter a number.',
  adjustValueUnreadable: (example: string) => `This is no number. Write it like ${example}.`,
  adjustRounding: 'Round to',
  adjustStep: (amount: string, currency: string) => `${amount} ${currency}`,
  adjustEnding: (ending: string) => `Prices that end in ${ending}`,
  adjustMode: 'Direction of rounding',
  adjustModeName: (mode: 'nearest' | 'up' | 'down') =>
    ({ nearest: 'To the nearest', up: 'Always up', down: 'Always down' })[mode],
  adjustExample: (before: string, after: string) => `For example: ${before} becomes ${after}.`,
  adjustNothingSelected: 'No products are selected.',

  // Preview
  adjustPreview: 'Preview',
  adjustReading: (done: number, total: number) => `Reading prices: ${n(done)} of ${n(total)}`,
  adjustNothingYet: 'Nothing is changed before you press Apply.',
  adjustTicked: (count: number, total: number) => `${n(count)} of ${items(total)} will be changed.`,
  adjustGone: (count: number) => `${items(count)} ${one(count) ? 'is' : 'are'} no longer in the price list.`,
  adjustShow: 'Show',
  adjustView: (view: 'all' | 'warnings' | 'problems' | 'unchanged', count: number) =>
    `${{ all: 'All', warnings: 'With warnings', problems: 'With problems', unchanged: 'Unchanged' }[view]} (${n(count)})`,
  adjustProduct: 'Product',
  adjustTick: (product: string) => `Adjust ${product}`,
  adjustTickAll: 'Adjust all products',
  adjustFromTo: (before: string, after: string) => `${before} becomes ${after}`,
  adjustNoPrice: 'No price',
  adjustUnchanged: 'unchanged',
  adjustNegative: 'A price would be below zero.',
  adjustNothingChanges: 'Nothing changes.',
  adjustWarning: (warning: 'minimumAboveList' | 'listBelowCost' | 'becomesZero') =>
    ({
      minimumAboveList: 'Minimum price above list price',
      listBelowCost: 'List price below cost',
      becomesZero: 'A price becomes 0',
    })[warning],
  adjustNoneHere: 'There are no such products.',
  adjustPage: (first: number, last: number, total: number) => `${n(first)}–${n(last)} of ${n(total)}`,
  adjustPreviousPage: 'Previous products',
  adjustNextPage: 'Next products',
  adjustApply: (count: number) => (count === 0 ? 'Apply' : `Apply to ${items(count)}`),
  adjustNothingTicked: 'Tick the products that are to be changed.',
  adjustReadonly: 'Prices cannot be changed here.',

  // While it is done
  adjustRunning: (direction: 'apply' | 'undo', done: number, total: number) =>
    `${direction === 'apply' ? 'Changing prices' : 'Writing the old prices back'}: ${n(done)} of ${n(total)}`,
  adjustFailedSoFar: (count: number) => `${n(count)} failed`,
  adjustStopping: 'Stopping …',
  adjustPaused: 'It stands still',
  adjustPausedText: 'What is done stays done. Go on when the reason is mended; nothing is changed twice.',
  adjustLeaveHeading: 'Stop changing prices?',
  adjustLeaveText: 'What is done stays done, and the products that are being written now are finished first.',

  // Report
  adjustReport: (direction: 'apply' | 'undo') => (direction === 'apply' ? 'Result' : 'Result of the undo'),
  adjustDone: (direction: 'apply' | 'undo', count: number) =>
    direction === 'apply' ? `${items(count)} changed` : `${items(count)} back at the old prices`,
  adjustConflicts: (count: number) => `${items(count)} left alone: changed by someone else in the meantime`,
  adjustFailed: (count: number) => `${items(count)} failed`,
  adjustUnknown: (count: number) => `${items(count)} without an answer: perhaps changed, perhaps not`,
  adjustPending: (count: number) => `${items(count)} not done`,
  adjustEndedEarly: 'It ended early',
  adjustOutcome: (outcome: 'pending' | 'unknown' | 'conflict') =>
    ({
      pending: 'Not done.',
      unknown: 'The answer never came. “Try again” looks first whether it was done.',
      conflict: 'Changed by someone else in the meantime; nothing was overwritten.',
    })[outcome],
  adjustRetry: (count: number) => `Try again (${n(count)})`,
  adjustPreviewConflicts: (count: number) => `Preview again (${n(count)})`,
  adjustUndoHint: 'Undo writes the old prices back. It is possible until this dialog is closed.',
};
