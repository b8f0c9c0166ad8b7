// The sidebar in French: what covers what, what to do next, files.
import { capital, ofMonthInFrench, writeMonth, writeMonthName } from './calendar';
import { writeNumber } from './numbers';
import type { SidebarMessages } from './sidebar';

const n = (value: number): string => writeNumber(value, 'fr');
const s = (count: number): string => (count > 1 ? 's' : '');
const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1]}`;

const lacking = (sources: string, more: number): string =>
  `Il manque ${sources}${more > 0 ? ` et ${more} autre${s(more)}` : ''}.`;

export const viewsFr: Pick<SidebarMessages, 'home' | 'next' | 'data'> = {
  home: {
    welcome: 'Bienvenue dans Social ROI',
    intro:
      'Déposez les fichiers exportés de vos réseaux : le tableau du mois se construit tout seul, dans ce classeur.',
    status: (month, complete, all) =>
      `${capital(writeMonth(month, 'fr'))} : ${complete} source${s(complete)} sur ${all}`,
    grid: 'Ce que couvrent vos sources',
    source: 'Source',
    coverage: { complete: 'complet', partial: 'partiel', unknown: 'à vérifier', missing: 'manquant' },
    touch: 'Choisissez un mois incomplet pour savoir quoi exporter.',
    gap: (source, month, coverage) =>
      `${source}, ${writeMonth(month, 'fr')} : ${{ complete: 'complet', partial: 'partiel', unknown: 'à vérifier', missing: 'manquant' }[coverage]}`,
    close: 'Fermer',
    dates: (period) => `Dates à choisir : ${period}.`,
    several: (count) => `Ces ${count} mois peuvent venir du même export.`,
    unknownCoverage:
      'Le fichier ne dit pas quels jours il couvre : répondez à la question posée dans Données, ou exportez de nouveau.',
  },
  next: {
    heading: 'À faire maintenant',
    drop: {
      title: 'Déposez vos fichiers',
      text: 'Tous à la fois, même de réseaux différents : chacun est reconnu à ses colonnes.',
      button: 'Choisir des fichiers',
    },
    answer: (count) => ({
      title: count > 1 ? `Répondez à ${count} questions` : 'Répondez à une question',
      text: 'Elles portent sur ce que les fichiers ne disent pas. Une réponse est proposée quand il y a un indice.',
      button: 'Répondre',
    }),
    build: (month, sources, more) => ({
      title: `Le tableau ${ofMonthInFrench(month)} peut se faire`,
      text:
        sources === ''
          ? 'Il s’ajoute aux mois déjà là. Vos commentaires et vos saisies restent en place.'
          : `${lacking(sources, more)} Apportez ces fichiers, ou construisez déjà : ce qui manque restera vide.`,
      button: `Construire ${writeMonthName(month, 'fr')}`,
    }),
    confirm: (month) => ({
      title: `Le tableau ${ofMonthInFrench(month)} peut se faire`,
      text: 'Confirmez le mois, la monnaie et les taxes : ce sera demandé une seule fois.',
      button: 'Confirmer et construire',
    }),
    objectives: {
      title: 'Choisissez un ou deux objectifs',
      text: 'Le tableau ne montrera d’abord que les indicateurs qui leur répondent.',
      button: 'Choisir',
    },
    money: {
      title: 'Trois réponses sur l’argent',
      text: 'Temps passé, dépenses du mois, ventes et marge : de quoi calculer le ROI.',
      button: 'Répondre',
    },
    fill: (month, sources, more) => ({
      title: `Apportez ${writeMonth(month, 'fr')}`,
      text: `${lacking(sources, more)} La grille dit quoi exporter.`,
      button: 'Choisir des fichiers',
    }),
    there: (month) => ({
      title: month === null ? 'Rien ne manque' : `Rien ne manque pour ${writeMonth(month, 'fr')}`,
      text: 'Le tableau est à jour. Un nouveau fichier se dépose dans Données.',
      button: 'Voir le tableau',
    }),
    done: (month) => ({
      title: month === null ? 'Le tableau est à jour' : `${capital(writeMonth(month, 'fr'))} est prêt`,
      text: 'La feuille dit aussi ce qui manque et qui peut l’apporter.',
      button: 'Voir le tableau',
    }),
  },
  data: {
    title: 'Données',
    drop: 'Déposez ici les fichiers exportés de vos réseaux',
    choose: 'Choisir des fichiers',
    dropHere: 'Lâchez les fichiers n’importe où dans ce panneau',
    kinds: 'CSV, TSV, XLSX, XLS, ODS, ou le tout en ZIP. Lus sur votre ordinateur, puis écrits dans ce classeur seul.',
    help: 'Où trouver ces fichiers ?',
    tabs: 'Onglets déjà dans ce classeur',
    tabsNote: 'Un export déjà importé ou collé ici peut servir tel quel.',
    useTabs: 'Utiliser les onglets cochés',
    recognised: (sources, questions) =>
      `${sources} source${s(sources)} reconnue${s(sources)}, ${questions === 0 ? 'aucune question' : `${questions} question${s(questions)}`}`,
    notRecognised: (files) => `${files} fichier${s(files)} non reconnu${s(files)} : rien n’en a été pris.`,
    alreadyThere: (files) => `${files} fichier${s(files)} déjà là.`,
    failed: (files) => `${files} fichier${s(files)} illisible${s(files)}.`,
    status: {
      waiting: 'en attente',
      reading: 'lecture…',
      sending: 'écriture dans le classeur…',
      sent: 'écrit, lecture des tableaux…',
      stopped: 'arrêté avant la fin',
    },
    table: (rows, period) => `${n(rows)} ligne${s(rows)}${period === null ? ', période inconnue' : `, ${period}`}`,
    known: 'Déjà dans le classeur : rien n’est compté deux fois.',
    unknown: 'Non reconnu : rien n’en a été pris.',
    unknownHelp: 'Exportez de nouveau depuis le réseau, en CSV ou XLSX, sans modifier le fichier.',
    breakdown: 'Répartition sans date : gardée, mais elle n’entre pas dans les mois.',
    sheet: (name) => `Feuille « ${name} »`,
    personal: (columns) => `Colonnes personnelles retirées avant écriture : ${columns}.`,
    toKnow: (count) => `${count} chose${s(count)} à savoir`,
    unreadable:
      'Ce fichier n’a pas pu être ouvert par le navigateur. Enregistrez-le sur votre ordinateur, puis déposez-le de nouveau.',
    files: 'Fichiers',
    fine: (files) => `${files} fichier${s(files)} lu${s(files)}, en détail`,
    and: joined,
  },
};
