// What the probe's page measures. Pure but for what it is given, so that it can be tried without Google.

/** Calls a function of the script; rejects as google.script.run's failure handler would. */
export type Call = (name: string, ...args: unknown[]) => Promise<unknown>;

export interface World {
  readonly call: Call;
  /** Milliseconds. */
  readonly now: () => number;
  /** What the page itself is like, by id. */
  readonly page: Readonly<Record<string, () => string>>;
  readonly say: (line: string) => void;
}

const MILLION = 1_000_000;
const SIZES = [1, 2, 4, 8, 16, 32].map((n) => n * MILLION);
const ROWS = [1_000, 5_000, 20_000, 50_000];

const told = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

async function timeOf({ call, now }: World): Promise<number> {
  const start = now();
  await call('probeEcho', 1);
  return Math.round(now() - start);
}

async function median(world: World): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < 5; n++) times.push(await timeOf(world));
  return `${times.sort((a, b) => a - b)[2]} ms`;
}

/** The largest that comes whole, tried in rising order until one fails. */
async function largest(
  sizes: readonly number[],
  unit: string,
  whole: (n: number) => Promise<boolean>,
): Promise<string> {
  let best = 0;
  for (const size of sizes) {
    try {
      if (!(await whole(size))) return `${best} ${unit}, then changed`;
    } catch (thrown) {
      return `${best} ${unit}, then: ${told(thrown)}`;
    }
    best = size;
  }
  return `${best} ${unit}`;
}

const rowsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: 10 }, (_none, column) => `${row}-${column}`));

async function outcome(attempt: () => Promise<string>): Promise<string> {
  try {
    return await attempt();
  } catch {
    return 'fails';
  }
}

async function dateInAnswer({ call }: World): Promise<string> {
  const answer = await outcome(async () => ((await call('probeDate')) === null ? 'null' : 'arrives'));
  return answer === 'arrives' ? answer : 'fails, or comes as null';
}

/** Measures everything, in this order: the first call is the cold one. */
export async function measure(world: World): Promise<Record<string, string>> {
  const { call, page, say } = world;
  const seen: Record<string, string> = {};
  const steps: Record<string, () => Promise<string>> = {
    'first-call': async () => `${await timeOf(world)} ms`,
    'next-calls': () => median(world),
    'payload-up': () =>
      largest(SIZES, 'characters', async (n) => (await call('probeEcho', 'x'.repeat(n))) === `${n} characters`),
    'payload-down': () =>
      largest(SIZES, 'characters', async (n) => ((await call('probeText', n)) as string).length === n),
    'payload-rows': () => largest(ROWS, 'rows', async (n) => (await call('probeEcho', rowsOf(n))) === `${n} rows`),
    'date-in-answer': () => dateInAnswer(world),
    'date-in-argument': () => outcome(async () => `arrives as ${await call('probeEcho', new Date(0))}`),
    'undefined-in-list': () =>
      outcome(async () =>
        String(await call('probeEcho', [undefined, 1])).replace(/^list of 2: (\w+), number 1$/, '$1'),
      ),
  };
  for (const id of Object.keys(page)) steps[id] = async () => (page[id] as () => string)();
  for (const id of Object.keys(steps)) {
    say(id);
    seen[id] = await (steps[id] as () => Promise<string>)().catch((thrown) => `no answer: ${told(thrown)}`);
  }
  await call('probeSidebarSeen', seen);
  say('Done: the sheet “Probe” has the answers.');
  return seen;
}
