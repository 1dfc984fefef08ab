/** Companies of the tenant, as far as products name them as suppliers. */
export interface CompanyRecord {
  readonly id: number;
  readonly name: string;
  /** Tells companies of one name apart; may be empty. */
  readonly department: string;
  readonly city: string;
}

export class Companies {
  #companies: readonly CompanyRecord[] = [];

  load(companies: readonly CompanyRecord[]): void {
    this.#companies = companies;
  }

  all(): readonly CompanyRecord[] {
    return this.#companies;
  }

  find(id: number): CompanyRecord | undefined {
    return this.#companies.find((each) => each.id === id);
  }
}

/** As SuperOffice shows a company: `Nordic Components, Lillestrøm`. */
export function companyName({ name, department }: CompanyRecord): string {
  return department === '' ? name : `${name}, ${department}`;
}
