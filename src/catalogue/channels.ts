// The channels of a website, as Analytics groups them by default, and the few that are told apart here.

const CHANNEL_GROUPS = {
  organic_social: ['organic social'],
  paid_social: ['paid social'],
  organic_search: ['organic search'],
  email: ['email'],
  direct: ['direct'],
  referral: ['referral'],
  video: ['organic video', 'paid video'],
  paid: ['paid search', 'paid shopping', 'paid other', 'display', 'cross-network', 'affiliates'],
  /** All other groups, *Unassigned* among them. */
  unplaced: [],
} as const satisfies Record<string, readonly string[]>;

export type Channel = keyof typeof CHANNEL_GROUPS;
export const CHANNELS = Object.keys(CHANNEL_GROUPS) as readonly Channel[];

/** The channel of one of Analytics' default channel groups; these names are English in every interface known. */
export const channelOf = (group: string): Channel =>
  CHANNELS.find((channel) => (CHANNEL_GROUPS[channel] as readonly string[]).indexOf(group.trim().toLowerCase()) >= 0) ??
  'unplaced';

export const isSocialChannel = (via: string): boolean => via === 'organic_social' || via === 'paid_social';
