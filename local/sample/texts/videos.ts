// The titles of Tom's films on YouTube, with the day of each: a few from before the eighteen months still bring views.
import type { Day } from '../calendar';
import { typeset } from './typeset';

const FILMS: readonly (readonly [day: Day, seconds: number, title: string])[] = [
  ['2023-05-14', 412, 'Comment torréfier du thé vert dans une poêle'],
  ['2023-11-26', 268, 'Thé, tisane, infusion : quelle différence ?'],
  ['2024-02-18', 356, "L'histoire du samovar, racontée depuis un quai breton"],
  ['2024-06-09', 191, 'Le thé glacé sans sucre qui se fait tout seul'],
  ['2024-10-13', 318, 'Sarrasin grillé et thé vert : notre mélange Grain de blé noir'],
  ['2024-11-17', 44, 'Le bruit du torréfacteur #shorts'],
  ['2024-12-08', 285, 'Trois desserts de fête au thé'],
  ['2025-01-19', 402, 'Goûter un thé comme on goûte un vin'],
  ['2025-02-09', 38, 'Crêpes au hojicha #shorts'],
  ['2025-03-16', 521, "Une journée à l'atelier, de l'ouverture à la vaisselle"],
  ['2025-04-13', 52, 'Un an de thé à gagner #shorts'],
  ['2025-05-25', 233, 'Fumer du thé au bois de hêtre'],
  ['2025-06-29', 47, 'La menthe de Maëlle #shorts'],
  ['2025-07-20', 305, 'Ramasser la dulse à marée basse'],
  ['2025-09-14', 276, 'Cinq thés pour la rentrée'],
  ['2025-10-19', 348, 'Nettoyer sa théière, une fois pour toutes'],
  ['2025-11-02', 455, "Comment naît un calendrier de l'avent aux vingt-quatre thés"],
  ['2025-11-23', 58, 'Vingt-quatre cases en une minute #shorts'],
  ['2025-12-07', 49, 'La case n° 7 #shorts'],
  ['2025-12-14', 267, 'Le thé de Noël, à préparer soi-même'],
  ['2026-01-18', 390, 'Vos questions : eau, température, temps'],
  ['2026-02-15', 42, 'Deux minutes de pluie sur la verrière #shorts'],
  ['2026-03-15', 334, 'Les premières récoltes de printemps arrivent'],
];

export interface Film {
  readonly published: Day;
  readonly seconds: number;
  readonly title: string;
}

export const VIDEOS: readonly Film[] = FILMS.map(([published, seconds, title]) => ({
  published,
  seconds,
  title: typeset(title),
}));
