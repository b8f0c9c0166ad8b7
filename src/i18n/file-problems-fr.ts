// The sentences of problems of files, sheets and cycles in French.
import type { FileProblemData } from '../model/problem';
import { writeNumber } from './numbers';
import type { Sentences } from './problems';

const s = (count: number): string => (count > 1 ? 's' : '');
const n = (count: number): string => writeNumber(count, 'fr');
const day = (iso: string): string => iso.split('-').reverse().join('/');

const FILE_KINDS: Readonly<Record<string, string>> = {
  pdf: 'c’est un PDF',
  image: 'c’est une image',
  archive: 'c’est une archive ; ouvrez-la et déposez les fichiers qu’elle contient',
  html: 'c’est une page web, peut-être une page de connexion',
  workbook: 'c’est un classeur Excel qui n’a pas pu être ouvert',
  binary: 'ce n’est ni du texte ni un classeur',
  'too-large': 'c’est un fichier trop gros une fois décompressé',
  locked: 'c’est un fichier protégé par un mot de passe ; enregistrez-le sans',
  damaged: 'c’est un fichier abîmé ; téléchargez-le de nouveau',
  cells:
    'c’est un fichier de plus de 10 millions de cellules, le maximum d’une feuille de calcul ; choisissez une période plus courte',
};

export const fileProblemsFr: Sentences<FileProblemData> = {
  'empty-file': () => 'Le fichier est vide. Refaites l’export sur une période qui a des données.',
  'unreadable-file': ({ detail }) =>
    `Le fichier n’est pas lisible : ${FILE_KINDS[detail] ?? detail}. Exportez en CSV ou en XLSX.`,
  'zip-left-out': ({ names }) => `Laissé de côté dans cette archive : ${names}.`,
  'unknown-table': ({ headers }) =>
    `Ce tableau n’est pas reconnu (colonnes : ${headers}). Rien n’en a été pris ; vérifiez que c’est bien un export.`,
  'same-evidence': ({ formats }) =>
    `Ce tableau peut être lu de plusieurs façons (${formats}). Rien n’en a été pris ; exportez-le avec toutes ses colonnes.`,
  'cut-cells': ({ count }) =>
    `${n(count)} cellule${s(count)} dépassai${count > 1 ? 'en' : ''}t 50 000 caractères et ${count > 1 ? 'ont été coupées' : 'a été coupée'}.`,
  'unclosed-quote': ({ row }) =>
    `Un guillemet ouvert à la ligne ${n(row)} n’est jamais refermé : la suite a pu être mal lue. Refaites l’export.`,
  'cut-row': ({ row }) =>
    `La ligne ${n(row)} n’est pas entière : le fichier s’arrête là, ou un guillemet n’y est jamais refermé. Elle n’est pas comptée. Refaites l’export.`,
  'repeated-days': ({ count }) =>
    `${n(count)} ${count === 1 ? 'jour figure' : 'jours figurent'} deux fois dans ce tableau avec des chiffres différents : la ligne du bas a été comptée.`,
  'repeated-posts': ({ count }) =>
    `${n(count)} ${count === 1 ? 'ligne de ce tableau parle d’une publication qui y revient' : 'lignes de ce tableau parlent de publications qui y reviennent'} plus bas avec d’autres chiffres : seule la dernière a été comptée.`,
  'no-currency': () =>
    'Les montants du fichier n’ont pas de monnaie, et ce classeur en a plusieurs. Ils ne sont pas comptés tant que vous n’avez pas dit laquelle.',
  'whose-account': () =>
    'Ce fichier ne nomme pas son compte, et ce peut être un autre compte que celui d’un fichier déjà lu. Ses chiffres ne sont pas comptés tant que vous n’avez pas dit de quel compte ils viennent.',
  'no-year': () => 'Les dates du fichier n’ont pas d’année. Indiquez l’année ou le jour de l’export.',
  'unknown-coverage': ({ from, to }) =>
    from === '' || to === ''
      ? 'Le fichier ne dit pas quelle période il couvre. Indiquez-en le premier et le dernier jour.'
      : `Le fichier ne dit pas quelle période il couvre ; ses lignes vont du ${day(from)} au ${day(to)}. Confirmez la période.`,
  'unknown-network': () => 'Le fichier ne dit pas de quel réseau il vient. Indiquez-le.',
  'bad-number': ({ tab, row, column, given }) =>
    `Onglet « ${tab} », ligne ${row}, colonne « ${column} » : « ${given} » n’est pas un nombre. Cette mesure n’est pas comptée pour le mois de cette ligne ; corrigez la cellule.`,
  'ambiguous-numbers': ({ tab, column, given }) =>
    `Onglet « ${tab} », colonne « ${column} » : « ${given} » peut se lire de deux façons. La colonne n’a pas été comptée ; refaites l’export sans séparateur de milliers.`,
  'duplicate-column': ({ column }) =>
    `La colonne « ${column} » existe en double avec des valeurs différentes. Elle n’a pas été comptée ; gardez la bonne.`,
  'unread-columns': ({ columns }) => `Colonnes non reconnues, laissées de côté : ${columns}.`,
  'damaged-ids': ({ column }) =>
    `Les identifiants de la colonne « ${column} » ont été arrondis par un tableur. Déposez le fichier d’origine, sans l’ouvrir d’abord.`,
  'bad-date': ({ tab, row, column, given }) =>
    `Onglet « ${tab} », ligne ${row}, colonne « ${column} » : « ${given} » n’est pas une date comprise. Corrigez-la ou refaites l’export.`,
  'ambiguous-date': ({ tab, column, given }) =>
    `Onglet « ${tab} », colonne « ${column} » : « ${given} » peut être jour puis mois, ou l’inverse. Dites lequel.`,
  'error-cells': ({ tab, row, column, count }) =>
    `Onglet « ${tab} », colonne « ${column} » : ${n(count)} cellule${s(count)} en erreur, la première à la ligne ${row}. Cette mesure n’est pas comptée pour les mois de ces lignes ; corrigez-les.`,
  'missing-cells': ({ column, count }) =>
    `Colonne « ${column} » : ${n(count)} cellule${s(count)} vide${s(count)}, sans valeur et non comptée${s(count)} comme zéro.`,
  'audience-table': () =>
    'Ce tableau dit qui compose l’audience à un moment donné. Il ne donne aucun chiffre du mois : rien n’a été lu.',
  'pages-table': () =>
    'Ce tableau compare plusieurs pages sans dire laquelle est la vôtre : rien n’en est lu. Exportez les onglets Contenu et Abonnés de votre page.',
  'conversions-table': () =>
    'Ce tableau compte des conversions de plusieurs sortes, qui ne s’additionnent pas : rien n’en est lu. Saisissez dans Gains ce qu’elles rapportent.',
  'deals-table': () =>
    'Ce tableau ne dit pas quelles transactions viennent des réseaux sociaux : rien n’en est lu. Saisissez celles-là dans Gains.',
  'best-posts': () =>
    'Ce tableau ne liste que les meilleures publications : leur somme n’est le total d’aucun mois, rien n’en est lu.',
  'period-totals': () =>
    'Ce tableau donne les totaux d’une période. Le fichier les donne aussi jour par jour : rien n’est lu ici.',
  'parts-table': () =>
    'Ce tableau répartit les chiffres d’une période : ils n’entrent dans aucun mois. Exportez aussi le tableau par date.',
  'not-summable': ({ column }) =>
    `La colonne « ${column} » compte des personnes uniques : ses lignes ne s’additionnent pas. Relevez le chiffre de la période entière.`,

  busy: () => 'Quelqu’un d’autre construit en ce moment. Réessayez dans quelques minutes.',
  'sheet-not-editable': ({ range }) =>
    `La plage ${range} est protégée. Demandez l’accès à son propriétaire, puis recommencez.`,
  'newer-schema': ({ sheet }) =>
    `La feuille « ${sheet} » vient d’une version plus récente de Social ROI. Mettez votre version à jour.`,
  'too-many-cells': ({ cells }) =>
    `Le classeur compterait ${n(cells)} cellules, 10 millions au plus. Supprimez des onglets qui ne servent plus.`,
  'no-sources': () => 'Il n’y a pas encore de données. Déposez vos fichiers d’export dans le volet.',
  'unknown-method': ({ method }) =>
    `Cette version ne connaît pas l’action « ${method} ». Fermez le volet, rechargez la page et rouvrez-le.`,
  'invalid-call': ({ method, detail }) =>
    `L’action « ${method} » a reçu une valeur incomprise (${detail}). Vérifiez ce qui a été saisi, puis réessayez.`,
  'key-lost': ({ sheet }) =>
    `La feuille « ${sheet} » a perdu sa ligne et sa colonne masquées. Annulez leur suppression, ou renommez la feuille pour en construire une autre.`,
  'implausible-dates': ({ count, from, to }) =>
    `${count} ${count > 1 ? 'chiffres sont datés' : 'chiffre est daté'} d’avant 2004 ou du futur (du ${from} au ${to}) : non compté${count > 1 ? 's' : ''}. Vérifiez les dates du fichier.`,
  'cells-occupied': ({ range, count }) =>
    count === 1
      ? `Une cellule de ${range} est déjà remplie. Remplacez-la, ou choisissez une autre cellule.`
      : `${n(count)} cellules de ${range} sont déjà remplies. Remplacez-les, ou choisissez une autre cellule.`,
  'generated-sheet': ({ sheet }) =>
    `La feuille « ${sheet} » est tenue par Social ROI. Choisissez une cellule d’une autre feuille.`,
  'cell-in-range': ({ cell, argument }) =>
    `Le résultat prendrait ${cell}, dans la plage donnée à ${argument}. Choisissez une cellule en dehors.`,
  'month-without-figures': ({ month }) =>
    `Aucune source n’a de chiffres pour ${month} : le tableau montre un autre mois.`,
  'month-not-shown': () => 'Résultats montre un autre mois. Recommencez.',
  'month-incomplete': () => 'Ce mois n’est pas complet. Confirmez pour le clôturer quand même.',
  'unknown-tab': ({ tab }) =>
    `L’onglet « ${tab} » n’existe plus. Choisissez-en un autre ou déposez le fichier de nouveau.`,
  'cycle-dates': () => 'Le dernier jour d’un cycle vient après le premier. Donnez les deux dates.',
  'cycle-overlap': ({ cycle }) => `Ces dates touchent le cycle ${cycle}. Commencez après sa fin.`,
  'cycle-unknown': () => 'Ce cycle n’est pas dans le classeur. Actualisez le panneau, puis choisissez de nouveau.',
  'cycle-closed': ({ cycle }) => `Le cycle ${cycle} est clôturé\u00a0: ses chiffres sont figés. Rouvrez-le d’abord.`,
  'cycle-gone': ({ cycle }) =>
    `La feuille du cycle ${cycle} a été supprimée. Annulez sa suppression (historique des versions).`,
};
