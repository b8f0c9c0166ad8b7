// Where to export on each network, in French.
import type { SidebarMessages } from './sidebar';

export const exportsFr: SidebarMessages['exports'] = {
  facebook: {
    where:
      'Meta Business Suite, Statistiques, Contenu : choisissez Facebook et les dates, puis « Exporter les données ».',
    note: 'Pour la portée, les visites et les abonnés par jour : Statistiques, Résultats, puis l’export de chaque courbe.',
  },
  instagram: {
    where:
      'Meta Business Suite, Statistiques, Contenu : choisissez Instagram et les dates, puis « Exporter les données ».',
    note: 'Pour les visites et les abonnés par jour : Statistiques, Résultats, puis l’export de chaque courbe.',
  },
  meta: {
    where:
      'Meta Business Suite, Statistiques : choisissez les dates, puis exportez le contenu ou chaque courbe des résultats.',
    note: 'Pour les publicités : Gestionnaire de publicités, Rapports, répartition par jour, export CSV ou XLSX.',
  },
  linkedin: {
    where:
      'Votre page LinkedIn en mode administrateur, Données analytiques, Contenu : choisissez les dates, puis « Exporter ».',
    note: 'Faites de même dans les onglets Abonnés et Visiteurs. Le fichier est un classeur XLS : déposez-le tel quel. D’un profil personnel : Impressions des posts, « Exporter ».',
  },
  x: {
    where: 'Analytics de X (compte Premium), Vue d’ensemble : choisissez les dates, puis la flèche de téléchargement.',
    note: 'L’onglet Contenu donne le détail par publication.',
  },
  tiktok: {
    where:
      'TikTok Studio sur ordinateur, Données analytiques : choisissez les dates, puis « Télécharger les données » en CSV.',
    note: 'Les dates du fichier n’ont pas d’année : elle vous sera demandée.',
  },
  youtube: {
    where: 'YouTube Studio, Données analytiques, « Mode avancé » : choisissez les dates, puis la flèche d’export, CSV.',
    note: 'Choisissez la dimension Date pour avoir chaque jour. Ouvrez l’archive et déposez les fichiers qu’elle contient.',
  },
  pinterest: {
    where: 'Pinterest Analytics, Vue d’ensemble : choisissez les dates, puis « Exporter ».',
    note: 'Si le fichier n’est pas reconnu, ses colonnes vous seront montrées.',
  },
  ga4: {
    where:
      'Google Analytics 4, Rapports, Acquisition de trafic : choisissez les dates, puis Partager, Télécharger le fichier, CSV.',
    note: 'Un export par mois, ou un export avec la date en dimension : une période de deux mois ne donne aucun mois.',
  },
  google_ads: {
    where: 'Google Ads, Campagnes : choisissez les dates, segmentez par jour, puis Télécharger, CSV.',
  },
  shopify: {
    where: 'Shopify, Commandes : filtrez sur les dates, puis « Exporter », CSV.',
    note: 'Noms, adresses et téléphones sont retirés avant toute écriture.',
  },
  hubspot: {
    where: 'HubSpot, Contacts : filtrez sur la date de création, puis « Exporter », CSV.',
    note: 'Noms, adresses et téléphones sont retirés avant toute écriture.',
  },
  other: {
    where: 'Exportez en CSV ou en XLSX, une ligne par jour, avec la date et les chiffres en colonnes.',
  },
};
