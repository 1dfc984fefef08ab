import type { CompatibilityGrade, CompatibilityReason, ConfigurationFieldType } from '../../backend/index.js';
import { syncMappingPart } from '../parts/sync-mapping.js';

const reasons: Readonly<Record<CompatibilityReason, string>> = {
  'same-type': 'Both are of the same type.',
  'whole-to-decimal': 'Every whole number is a number.',
  'written-as-text': 'Every value can be written as text.',
  'tick-to-number': 'Ticked becomes 1, not ticked 0.',
  'decimals-cut': 'Decimals are cut off.',
  'number-to-tick': 'Every number but 0 becomes a tick.',
  'text-to-number': 'Texts that are not numbers are not written.',
  'text-to-date': 'Texts that are not dates are not written.',
  'list-needs-list': 'Items of a list fit into a list only.',
  'no-value': 'It is a caption and has no value.',
  password: 'Passwords never leave their system.',
  'different-kinds': 'The types do not fit.',
};

const grades: Readonly<Record<CompatibilityGrade, string>> = {
  exact: 'Exact',
  safe: 'Safe',
  lossy: 'Values can be lost',
  impossible: 'Impossible',
};

const types: Readonly<Record<ConfigurationFieldType, string>> = {
  checkbox: 'Checkbox',
  text: 'Text',
  password: 'Password',
  integer: 'Whole number',
  double: 'Number',
  list: 'List',
  date: 'Date',
  label: 'Caption',
};

/** How well the types of two fields fit. */
export const compatibility = {
  syncMappingPart,
  fitReason: (reason: CompatibilityReason) => reasons[reason],
  fitGrade: (grade: CompatibilityGrade) => grades[grade],
  fitToSuperOffice: (reason: CompatibilityReason) => `To SuperOffice: ${reasons[reason]}`,
  fitToErp: (reason: CompatibilityReason) => `To ERP: ${reasons[reason]}`,
  fitType: (type: ConfigurationFieldType) => types[type],
};
