// Counts the calls of services, and makes a chosen one fail as Google's sometimes do.

/** What a failing service says. */
export const SERVICE_FAILURE = 'Service Spreadsheets failed while accessing document';

export class Calls {
  total = 0;
  /** Calls by `Class.method`. */
  by: Record<string, number> = {};
  #fault: { at: number; when: 'before' | 'after' } | null = null;

  reset(): void {
    this.total = 0;
    this.by = {};
  }

  /** The n-th call from now on (1 is the next) fails: before it has done anything, or after it has done all. */
  plan(n: number, when: 'before' | 'after'): void {
    if (!Number.isInteger(n) || n < 1) throw new Error('A fault is planned for the n-th call, n at least 1');
    this.#fault = { at: this.total + n, when };
  }

  /** Forgets a planned fault; true where it had not come to pass. */
  cancel(): boolean {
    const waiting = this.#fault !== null;
    this.#fault = null;
    return waiting;
  }

  /** Counts a call and says when it has to fail. */
  enter(name: string): 'before' | 'after' | null {
    this.total++;
    this.by[name] = (this.by[name] ?? 0) + 1;
    if (this.#fault?.at !== this.total) return null;
    const { when } = this.#fault;
    this.#fault = null;
    return when;
  }
}
