// What may go wrong between the sidebar and Google, recognised by the message that Google gives.
import type { FailureKind } from '../i18n/sidebar';

/** A problem that the server has phrased, or a failure of the call itself with Google's own message. */
export type Failure =
  | { readonly kind: 'problem'; readonly code: string; readonly message: string }
  | { readonly kind: FailureKind; readonly detail: string };

/** The failure of one call or of one action. */
export class CallError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind === 'problem' ? failure.message : failure.detail);
    this.name = 'CallError';
  }
}

/** The person has stopped the action, before the next step or (`abandoned`) without waiting for the current one. */
export class Stopped extends Error {
  constructor(readonly abandoned: boolean) {
    super('stopped');
    this.name = 'Stopped';
  }
}

/**
 * The first that fits is taken. Messages as Google words them, in English and in French: reports of add-on users on the
 * public issue tracker of Apps Script ("multiple accounts"), and "Quotas for Google Services", error messages.
 */
const SIGNS: readonly (readonly [FailureKind, RegExp])[] = [
  ['network', /network ?error|connection failure|failed to fetch|HTTP 0\b|ERR_(INTERNET|NETWORK|CONNECTION)|offline/i],
  ['outdated', /script function not found|fonction de script introuvable|no HTML file named/i],
  ['quota', /too many times|quota|limit exceeded|trop de fois|limite .*dépassée/i],
  ['time', /maximum execution time|durée maximale d['’]exécution|timed out|expiré/i],
  ['permission', /do(es)? not have permission to call|required permissions|permissions are not sufficient/i],
  ['permission', /autorisations? (requises?|insuffisantes?)|n['’]êtes pas autorisé/i],
  ['accounts', /PERMISSION_DENIED|authori[sz]ation is required|autorisation (est )?(requise|nécessaire)/i],
  ['accounts', /do not have permission|access denied|accès refusé|unable to open the file|impossible d['’]ouvrir/i],
  ['accounts', /<html|<!doctype|sign ?in|se connecter/i],
];

const textOf = (thrown: unknown): string => {
  if (typeof thrown === 'string') return thrown;
  const message = (thrown as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
};

/** What the failure handler was given, recognised; what is not recognised is a failure of the service. */
export function failureOf(thrown: unknown, online: boolean): Failure {
  const detail = textOf(thrown).slice(0, 500);
  if (!online) return { kind: 'network', detail };
  const found = SIGNS.find(([, sign]) => sign.test(detail));
  return { kind: found ? found[0] : 'service', detail };
}
