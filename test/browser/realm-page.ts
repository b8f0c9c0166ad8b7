// Runs the table of the platform's rules in a browser's page and writes there what each of them gave.
import { Workbook } from '../../local/model';
import { frameProgram } from '../../local/preview/run/frame-realm';
import { Host } from '../../local/script/host';
import { RULES, type Rule } from '../local/script/conformance';

function keep({ script, act }: Rule): unknown {
  const host = new Host(frameProgram(script), { workbook: new Workbook(), code: script });
  if ('open' in act) return host.open(act.open);
  return 'run' in act ? host.run('go', ...act.run) : host.custom('F', act.custom);
}

function outcome(rule: Rule): { gave?: unknown; threw?: string } {
  try {
    return { gave: keep(rule) };
  } catch (error) {
    return { threw: error instanceof Error ? error.message : String(error) };
  }
}

const out = document.createElement('pre');
out.id = 'outcomes';
out.textContent = JSON.stringify(RULES.map(outcome));
document.body.append(out);
