export interface Token {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly value: string;
  readonly light?: string;
  readonly dark?: string;
}

export interface ElementToken {
  readonly name: string;
  readonly element: string;
  readonly description: string;
  readonly value: string;
}

export function tokensIn(source: string): readonly Token[];
export function elementTokens(): readonly ElementToken[];
export function tokenTable(): Promise<string>;
