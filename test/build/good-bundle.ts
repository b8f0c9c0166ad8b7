// A small bundle that passes every gate, written by hand in the shape that esbuild gives; tests spoil it.
import type { Bundle, EntryPoint, SpecFile } from '../../local/build/types';

const CODE = `var SocialRoi_ = (() => {
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __esm = (fn, res) => function __init() {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  };
  var ratio;
  var init_ratio = __esm({
    m0() {
      ratio = (a, b) => a / b;
    }
  });
  var parse;
  var init_zod = __esm({
    m1() {
      parse = (x) => x;
    }
  });
  var init_main = __esm({
    m2() {
      init_zod();
    }
  });
  var init_half = __esm({
    m3() {
      init_ratio();
      /* IN HALF */
    }
  });
  var init_third = __esm({
    m4() {
      init_ratio();
    }
  });
  const half = (x) => (init_half(), ratio(x, 2));
  const third = (x) => (init_third(), ratio(x, 3));
  const runStep = (name, input) => (init_main(), SpreadsheetApp.flush(), parse([name, input]));
  return { half, third, runStep };
})();

/** Runs a step. */
function runStep(name, input) {
  return SocialRoi_.runStep(name, input);
}

/**
 * La moitié. Half of it.
 *
 * @param {number} figure Un nombre. A number.
 * @customfunction
 */
function SOCIAL_HALF(figure) {
  return SocialRoi_.half(figure);
}

/**
 * Le tiers. A third of it.
 *
 * @param {number} figure Un nombre. A number.
 * @customfunction
 */
function SOCIAL_THIRD(figure) {
  return SocialRoi_.third(figure);
}
`;

const formula = (name: string, file: string): SpecFile => ({
  file,
  formula: {
    name,
    summary: { fr: 'Un calcul.', en: 'A calculation.' },
    params: { figure: { kind: 'number', help: { fr: 'Un nombre.', en: 'A number.' } } },
    examples: [{ args: [6] }],
  },
});

const moduleKeys = {
  m0: 'src/maths/ratio.ts',
  m1: 'node_modules/zod/index.js',
  m2: 'src/addon/main.ts',
  m3: 'src/formulas/money/half.ts',
  m4: 'src/formulas/money/third.ts',
};

const entries: EntryPoint[] = [
  { name: 'runStep', file: 'src/addon/main.ts', params: ['name', 'input'], doc: '/** Runs a step. */' },
];

/** The good bundle, or the same with its code changed. */
export function bundle(change: (code: string) => string = (code) => code): Bundle {
  return {
    code: change(CODE),
    catalogue: '{}',
    formulas: [
      formula('SOCIAL_HALF', 'src/formulas/money/half.ts'),
      formula('SOCIAL_THIRD', 'src/formulas/money/third.ts'),
    ],
    entries,
    modules: ['src/maths/ratio.ts', 'node_modules/zod/index.js', 'src/addon/main.ts', 'src/formulas/money/half.ts'],
    moduleKeys,
  };
}

/** The good bundle with a statement inside one of its functions, where it is never run at load. */
export const withStatement = (statement: string): Bundle =>
  bundle((code) => code.replace('/* IN HALF */', () => statement));
