// HubSpot deals: amounts without a word of which of them social networks brought. Nothing is read.
import { findTold, type Kind, toldTable } from './told-table';

const DEALS: Kind = {
  network: 'hubspot',
  why: 'deals-table',
  headings: [
    ['Deal Name', 'Nom de la transaction'],
    ['Amount', 'Montant', 'Deal Stage', 'Phase de la transaction', 'Close Date', 'Pipeline'],
  ],
  isOpen: true,
};

export const hubspotDeals = toldTable('hubspot-deals', (table) => findTold(table, [DEALS]));
