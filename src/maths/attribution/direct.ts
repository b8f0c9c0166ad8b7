// Which channels stand for people who came by themselves.

const DIRECT = new Set(['direct', '(direct)', '(none)', '(direct) / (none)', 'accès direct', 'acces direct']);

/**
 * Whether a channel is direct traffic: Direct, (direct), (none), Accès direct, or the source and medium
 * "(direct) / (none)", whatever the case. Source of the names: Google Analytics reports in English and French.
 */
export const isDirect = (channel: string): boolean => DIRECT.has(channel.toLowerCase().normalize('NFC'));
