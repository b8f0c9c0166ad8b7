// What the company says on LinkedIn, where tea-rooms, hotels and shops that resell its teas read it.
import { typeset } from './typeset';

export const UPDATES: readonly string[] = [
  "Nous cherchons un ou une alternante pour l'atelier de torréfaction. Poste à Douarnenez, dès septembre.",
  'Deux nouvelles épiceries distribuent nos thés, à Quimper et à Nantes. Merci de votre confiance.',
  'Combien de temps faut-il pour mettre au point un mélange ? Pour Grain de blé noir : onze mois et trente-quatre essais.',
  'Nos boîtes sont désormais en papier recyclé, sans film plastique. Le surcoût est de neuf centimes par boîte.',
  'Retour sur le salon des métiers de bouche de Lorient : de belles rencontres et une extinction de voix.',
  "Nous ouvrons nos chiffres : la matière première représente un tiers du prix d'une boîte.",
  "Cadeaux de fin d'année : nous préparons des coffrets pour les entreprises, à partir de vingt pièces.",
  "Anna, illustratrice à Audierne, signe notre calendrier de l'avent. Voici ses premiers croquis.",
  'Maëlle intervient jeudi au lycée hôtelier : le thé à table, au-delà du sachet.',
  "Un an de torréfaction au bois et à l'électricité : ce que nous avons appris sur notre consommation.",
  'Nous recrutons pour la saison : vente en boutique, bonne humeur, anglais apprécié.',
  'Pourquoi nous ne vendons pas sur les grandes places de marché, en trois raisons.',
].map(typeset);
