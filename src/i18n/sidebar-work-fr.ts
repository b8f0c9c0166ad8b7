// The sidebar in French: questions, objectives, the month and its money.
import { capital, ofMonthInFrench, writeMonth } from './calendar';
import type { SidebarMessages } from './sidebar';
import { currenciesFr, objectivesFr } from './sidebar-choices-fr';

const s = (count: number): string => (count > 1 ? 's' : '');
const taxOf = (tax: 'excluded' | 'included'): string => (tax === 'excluded' ? 'HT' : 'TTC');

export const workFr: Pick<SidebarMessages, 'questions' | 'objectives' | 'month' | 'money'> = {
  questions: {
    heading: (at, all) => `Question ${at} sur ${all}`,
    ask: {
      year: (tab) => `En quelle année finissent les dates de « ${tab} » ?`,
      period: (tab) => `Quelle période couvre « ${tab} » ?`,
      network: (tab) => `De quel réseau vient « ${tab} » ?`,
      account: (tab) => `De quel compte vient « ${tab} » ?`,
      'day-first': (tab) => `Dans quel ordre « ${tab} » écrit-il ses dates ?`,
      currency: (tab) => `Dans quelle monnaie sont les montants de « ${tab} » ?`,
    },
    why: {
      year: 'Le fichier donne des jours et des mois, sans année.',
      period: 'Un jour sans ligne peut être un jour sans activité, ou un jour hors du fichier.',
      network: 'Plusieurs réseaux donnent des colonnes identiques.',
      account:
        'Ce fichier ne nomme pas son compte, et un autre du même réseau dit autre chose des mêmes jours. Donnez le même nom aux fichiers d’un même compte.',
      'day-first': 'Chaque date du fichier peut se lire de deux façons.',
      currency: 'Le fichier ne la dit pas, et ce classeur en a plusieurs.',
    },
    rows: (period) => `Ses lignes : ${period}.`,
    columns: (headings, more) => `Colonnes : ${headings}${more > 0 ? ` et ${more} autre${s(more)}` : ''}.`,
    proposed: 'Proposé d’après le fichier.',
    proposedWhole:
      'Proposé : des mois entiers, car les lignes les remplissent presque. Gardez ces dates si ce sont celles de votre export.',
    year: 'Année du dernier jour',
    thisYear: 'Proposé : l’année en cours. Changez-la si l’export est plus ancien.',
    from: 'Premier jour',
    to: 'Dernier jour',
    network: 'Réseau',
    chooseNetwork: 'Choisissez un réseau',
    account: 'Nom du compte',
    order: 'Ordre des dates',
    dayFirst: 'Jour puis mois : 03/04 est le 3 avril',
    monthFirst: 'Mois puis jour : 03/04 est le 4 mars',
    currency: 'Monnaie du fichier',
    chooseCurrency: 'Choisissez une monnaie',
    workbookCurrency: 'Proposé : la monnaie du classeur.',
    given: 'Réponses données',
    change: 'Répondre de nouveau',
    answer: 'Répondre',
    unknown: 'Je ne sais pas',
    reversed: 'Le dernier jour vient avant le premier. Échangez les deux dates.',
    outside: 'Des lignes du fichier sont en dehors de ces dates. Donnez une période qui les contient toutes.',
    required: 'Donnez une réponse, ou choisissez « Je ne sais pas ».',
    yearRange: 'Écrivez une année entre 2000 et 2100.',
    putOff: (count) =>
      `${count} question${s(count)} laissée${s(count)} de côté : ce qui en dépend reste vide, jamais à zéro.`,
    again: 'Les reprendre',
  },
  objectives: {
    title: 'Objectifs',
    intro: 'Qu’attendez-vous des réseaux en ce moment ? Un ou deux objectifs suffisent.',
    names: objectivesFr,
    many: 'Au-delà de deux, l’analyse se disperse : trop d’indicateurs finissent par se contredire. Gardez les deux premiers, changez-en plus tard.',
    most: 'Cinq au plus. Décochez-en un pour en choisir un autre.',
    none: 'Sans objectif choisi, le tableau montre tous les indicateurs qui ont des chiffres.',
    save: (count) =>
      count === 0 ? 'Tout montrer' : count === 1 ? 'Garder cet objectif' : `Garder ces ${count} objectifs`,
    saved: 'C’est noté. Le tableau montre d’abord ces indicateurs ; les autres sont repliés dessous.',
    skip: 'Choisir plus tard',
  },
  month: {
    title: 'Mois',
    which: 'Mois à montrer',
    lastComplete: 'dernier mois complet',
    noFigures: 'Aucun mois n’a encore de chiffres. Déposez d’abord vos fichiers.',
    incomplete: 'Ce mois n’est pas complet pour toutes les sources : le tableau le dira.',
    currency: 'Monnaie du classeur',
    currencies: currenciesFr,
    tax: 'Montants',
    taxes: { excluded: 'hors taxes', included: 'taxes comprises' },
    once: 'Demandé une seule fois. Vous pourrez changer dans Plus.',
    settled: (currency, tax) => `Montants en ${currency}, ${tax === 'excluded' ? 'hors taxes' : 'taxes comprises'}.`,
    change: 'Modifier',
    build: (month) => `Construire ${writeMonth(month, 'fr')}`,
    ready: (month) => (month === null ? 'Le tableau est prêt' : `Le tableau ${ofMonthInFrench(month)} est prêt`),
    readyNote: 'Chaque chiffre est une formule : corrigez un coût, le ROI suit.',
    show: 'Voir le tableau',
    another: 'Construire un autre mois',
    missing: 'Ce qui manque encore, et qui peut l’apporter',
    missingNote: 'Ces indicateurs répondent à vos objectifs, mais aucun fichier ne les donne.',
  },
  money: {
    title: (month) => `L’argent ${ofMonthInFrench(month)}`,
    intro:
      'Trois réponses, même approchées. Temps et dépenses comptent ensuite chaque mois, jusqu’à une autre réponse. Une case vide reste inconnue : elle n’est jamais comptée zéro.',
    carried: (month) =>
      `Repris ${ofMonthInFrench(month)} : les lignes de Coûts comptent chaque mois. Changez ici ce qui est différent.`,
    closed: (month) =>
      `${capital(writeMonth(month, 'fr'))} est clôturé : ses chiffres ne bougent plus. Pour qu’une réponse y compte, rouvrez-le d’abord, plus bas.`,
    groups: { time: 'Temps passé', costs: 'Dépenses de chaque mois', gains: 'Ventes venues des réseaux' },
    field: (name, currency, tax) =>
      ({
        hours: 'Heures par mois',
        rate: `Coût horaire chargé (${currency})`,
        recurring: `Outils, agence, abonnements pas encore dans la feuille Coûts (${currency} ${taxOf(tax)})`,
        sales: `Montant des ventes (${currency} ${taxOf(tax)})`,
        margin: 'Marge sur ces ventes (%)',
      })[name],
    notes: {
      time: 'Toutes les personnes réunies. Chargé : salaire et cotisations.',
      costs: 'Sans la publicité, qui vient des fichiers.',
      gains: 'Ce qui reste une fois payés les produits vendus. Sans les deux, le ROI reste vide.',
    },
    saved: 'C’est noté dans Coûts et Gains : le ROI est à jour.',
    skip: 'Passer pour l’instant',
    invalid: 'Ce n’est pas un nombre. Écrivez par exemple 1250,50.',
    negative: 'Écrivez un nombre positif.',
    marginRange: 'La marge va de 0 à 100 %.',
    tooLarge: 'Ce montant est trop grand pour être juste. Vérifiez-le.',
    ambiguous: (given, whole, decimal) =>
      `« ${given} » peut se lire de deux façons. Écrivez ${whole}, ou ${decimal} si le signe sépare les décimales.`,
    kept: 'C’est noté, sauf une ligne de Coûts ou de Gains que vous avez corrigée à la main : elle reste telle quelle. Changez-la dans sa feuille.',
    nothing: 'Aucune réponse à enregistrer : remplissez une case, ou passez.',
    half: {
      time: 'Il faut les heures et leur coût : avec une seule des deux, le temps passé reste inconnu.',
      gains: 'Il faut les ventes et la marge : avec une seule des deux, le gain reste inconnu.',
    },
  },
};
