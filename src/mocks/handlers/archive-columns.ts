import type { ArchiveProvider } from './archive-providers.js';

/** `ArchiveColumnInfo`. It is no carrier: it has no rights. */
export interface ColumnDescription {
  readonly Name: string;
  readonly DisplayName: string;
  readonly DisplayTooltip: string;
  readonly DisplayType: string;
  readonly CanOrderBy: boolean;
  readonly CanRestrictBy: boolean;
  readonly RestrictionType: string;
  readonly RestrictionListName: string;
  readonly IsVisible: boolean;
  readonly ExtraInfo: string;
  readonly Width: string;
  readonly IconHint: string;
  readonly HeadingIconHint: string;
}

export function columnInfo(
  name: string,
  type: string,
  details: Partial<Omit<ColumnDescription, 'Name' | 'DisplayType' | 'RestrictionType'>> = {},
): ColumnDescription {
  return {
    Name: name,
    DisplayName: name,
    DisplayTooltip: '',
    DisplayType: type,
    CanOrderBy: true,
    CanRestrictBy: true,
    RestrictionType: type,
    RestrictionListName: '',
    IsVisible: true,
    ExtraInfo: '',
    Width: '10%',
    IconHint: '',
    HeadingIconHint: '',
    ...details,
  };
}

/** What an archive can be asked for. */
export function archiveColumns<Row>({ columns }: ArchiveProvider<Row>): readonly ColumnDescription[] {
  return Object.entries(columns).map(([name, { type, unsortable }]) =>
    columnInfo(name, type, { CanOrderBy: unsortable !== true }),
  );
}
