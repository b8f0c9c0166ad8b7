// The road to the server: google.script.run, as promises.

/** Calls one function of the server; rejects with what the failure handler was given. */
export type Transport = (functionName: 'runStep' | 'include', argument: unknown) => Promise<unknown>;

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  runStep(argument: unknown): void;
  include(argument: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A handler is set per call: answers may arrive in any order. */
export const googleTransport: Transport = (functionName, argument) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[functionName](argument);
  });
