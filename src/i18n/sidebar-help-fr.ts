// The sidebar in French: settings and help, progress, what went wrong.
import { writeNumber } from './numbers';
import type { SidebarMessages } from './sidebar';

const n = (value: number): string => writeNumber(value, 'fr');

export const helpFr: Pick<SidebarMessages, 'more' | 'task' | 'failures'> = {
  more: {
    settings: 'Réglages',
    language: 'Votre langue',
    languages: { fr: 'Français', en: 'English' },
    languageNote: 'Pour ce panneau seulement. Les feuilles gardent la langue du classeur.',
    amounts: 'Montants et exercice du classeur',
    fiscalStart: 'Premier mois de l’exercice',
    fiscalNote: 'Les trimestres et les années du tableau se comptent à partir de ce mois.',
    help: 'Aide',
    exports: 'Où exporter, réseau par réseau',
    sections: [
      {
        title: 'Les feuilles',
        lines: [
          'Résultats : le tableau du mois. Vous écrivez dans les colonnes Commentaire.',
          'Coûts et Gains : une ligne par dépense ou par gain. Elles sont à vous.',
          'Données et Sources : d’où vient chaque chiffre. Social ROI les tient à jour.',
          'Vous pouvez renommer, déplacer et décorer les feuilles : elles seront retrouvées.',
        ],
      },
      {
        title: 'Partager',
        lines: [
          'Le tableau est fait de formules de Google Sheets : il reste juste et vivant pour ceux qui n’ont pas installé Social ROI.',
          'Les onglets bruts sont masqués, pas secrets : qui peut modifier le classeur peut les afficher.',
        ],
      },
      {
        title: 'Confidentialité',
        lines: [
          'Les fichiers sont lus dans votre navigateur et écrits dans ce classeur seul. Rien n’est envoyé ailleurs.',
          'Les colonnes qui nomment ou situent des personnes sont retirées avant toute écriture.',
          'Social ROI ne voit que ce classeur et ne sait pas qui vous êtes.',
        ],
      },
      {
        title: 'Si rien ne répond',
        lines: [
          'Fermez ce panneau, rechargez la page et rouvrez-le : ce qui était écrit est gardé.',
          'Plusieurs comptes Google ouverts dans le même navigateur bloquent les modules : n’en gardez qu’un, ou prenez une fenêtre privée.',
        ],
      },
    ],
  },
  task: {
    titles: {
      load: 'Lecture du classeur',
      import: 'Lecture de vos fichiers',
      tabs: 'Lecture de vos onglets',
      answer: 'Enregistrement de la réponse',
      read: 'Prise en compte de vos réponses',
      build: 'Construction du tableau',
      choose: 'Choix des indicateurs',
      money: 'Enregistrement',
      configure: 'Enregistrement',
      show: 'Ouverture de la feuille',
      cycle: 'Cycle d’amélioration',
      close: 'Clôture du mois',
      reopen: 'Réouverture du mois',
      summary: 'Résumé du mois',
      columns: 'Lecture des colonnes',
      map: 'Lecture du tableau expliqué',
      formulas: 'Lecture des formules',
      selection: 'Lecture de la sélection',
      insert: 'Écriture de la formule',
    },
    steps: {
      setup: 'Préparation des feuilles',
      'cycle-open': 'Ouverture du cycle',
      'cycle-measure': 'Mesure du cycle',
      'cycle-close': 'Clôture du cycle',
      'cycle-reopen': 'Réouverture du cycle',
      close: 'Clôture du mois',
      reopen: 'Réouverture du mois',
      summary: 'Résumé du mois',
      'cycle-compare': 'Comparaison des cycles',
      decoder: 'Chargement du lecteur de classeurs',
      read: 'Reconnaissance des tableaux',
      refresh: 'Vérification des tableaux',
      build: 'Écriture du tableau',
      state: 'Vérification de ce qui est couvert',
      choose: 'Enregistrement des objectifs',
      money: 'Écriture dans Coûts et Gains',
      configure: 'Enregistrement des réglages',
    },
    file: (name, at, all) => `${name} (${at} sur ${all})`,
    tab: (name, at, all) => `${name} (${at} sur ${all})`,
    rows: (done, all) => `${n(done)} lignes sur ${n(all)}`,
    stop: 'Arrêter',
    stopping: 'Arrêt après l’étape en cours…',
    stopped: 'Arrêté. Ce qui est fait est gardé ; recommencez quand vous voulez, rien ne sera compté deux fois.',
    slow: (seconds) =>
      `Google n’a pas répondu depuis ${seconds} secondes. Un grand classeur peut demander une minute ou deux.`,
    abandon: 'Ne plus attendre',
    abandoned:
      'Vous n’attendez plus la réponse. L’étape en cours a pu aboutir : actualisez dans une minute, puis recommencez au besoin.',
  },
  failures: {
    title: 'Cela n’a pas marché',
    retry: 'Réessayer',
    dismiss: 'Fermer',
    detail: 'Message de Google',
    kinds: {
      accounts: {
        title: 'Plusieurs comptes Google se gênent',
        lines: [
          'Ce navigateur est sans doute connecté à plusieurs comptes, et Google a répondu pour un autre que celui de ce classeur.',
          'Déconnectez les autres comptes, ou ouvrez le classeur dans une fenêtre privée avec un seul compte, puis rouvrez ce panneau.',
        ],
      },
      permission: {
        title: 'Il manque une autorisation',
        lines: [
          'Fermez ce panneau, puis rouvrez-le par le menu Extensions, Social ROI, Ouvrir, et acceptez ce que Google demande.',
          'Si rien n’est demandé, plusieurs comptes Google se gênent sans doute : gardez-en un seul ouvert, ou prenez une fenêtre privée.',
        ],
      },
      network: {
        title: 'Pas de connexion',
        lines: ['La réponse n’est pas arrivée. Vérifiez la connexion, puis réessayez : ce qui est fait est gardé.'],
      },
      outdated: {
        title: 'Social ROI a été mis à jour',
        lines: ['Fermez ce panneau, rechargez la page et rouvrez-le. Rien n’est perdu.'],
      },
      quota: {
        title: 'Limite quotidienne de Google atteinte',
        lines: ['Google limite ce qu’un compte peut faire en un jour. Réessayez demain : ce qui est fait est gardé.'],
      },
      time: {
        title: 'Google a coupé une étape trop longue',
        lines: [
          'Réessayez : l’étape reprend et rien n’est compté deux fois. Si cela revient, déposez moins de fichiers à la fois.',
        ],
      },
      service: {
        title: 'Google n’a pas pu finir cette étape',
        lines: ['Réessayez dans un instant : ce qui est fait est gardé et rien n’est compté deux fois.'],
      },
    },
  },
};
