// What Maëlle writes under her pictures and reels. {thé} is a tea's name, {goût} what is in it.

/** Texts for any time of the year. */
export const EVERYDAY: readonly string[] = [
  "Ce matin à l'atelier, on torréfie {thé}. L'odeur descend jusqu'au quai, les mouettes n'ont toujours pas d'avis.",
  "{thé}, c'est {goût}. Eau frémissante, trois minutes, et on ne touche plus à rien.",
  "On nous demande souvent pourquoi le sarrasin dans le thé. Réponse courte : parce que c'est bon. Réponse longue : passez à la boutique, on a une bouilloire et du temps.",
  "Tom a renversé un sac de six kilos de thé vert dans l'escalier. L'escalier sent merveilleusement bon.",
  "Trois façons de rater {thé} : l'eau bouillante, l'oubli sur le coin de la table, la cuillère « à l'œil ».\n\nTrois façons de le réussir : l'inverse.",
  "Portrait de saison : Yvonne, cliente depuis le premier jour, prend toujours {thé} et toujours la même chaise. On n'y change rien.",
  "Ce que contient un sachet de {thé} ? On ouvre, on étale, on vous montre. Pas d'arôme, pas de mystère.",
  "Le torréfacteur chante quand il arrive à 140 degrés. C'est le moment d'ouvrir la trappe.",
  'Nouvelle fournée de palets au sarrasin. Ils vont très bien avec {thé}, et avec à peu près tout le reste.',
  "Une question pour vous : lait ou citron ?\n\n(Il n'y a pas de mauvaise réponse. Il y en a une que Maëlle préfère.)",
  'Retour de marché : du miel de bruyère, un bouquet de menthe et une idée pour le prochain mélange.',
  'Le port du Rosmeur à sept heures. Il fait gris, il fait bon, il reste du thé.',
  'Une commande part pour Strasbourg, une autre pour Tréboul. La seconde ira à vélo.',
  '{thé} est de retour en boîte de 100 g. Vous avez été nombreux à le demander, alors le voilà.',
  "On a goûté onze thés verts pour en garder deux. Quelqu'un doit bien se dévouer.",
  'Recette du dimanche : un far aux pruneaux trempés une nuit dans {thé}. La recette entière est sur le site.',
  "Rincer la théière, jamais au savon. Voilà, c'était le conseil du jour, il tient en une ligne.",
  "« Vous faites du café ? » Non. Mais on vous fera changer d'avis.",
  "La balance, la pelle, la boîte, l'étiquette : quatre gestes, cent fois par jour, et Maëlle fredonne encore.",
  'Dans {thé}, il y a {goût}. Et dans la boîte, il y a un petit mot écrit à la main.',
  "Quand la pluie tape sur la verrière, on ne s'entend plus. On se fait des signes, et du thé.",
  'Le saviez-vous ? Le thé torréfié contient peu de théine : on peut en boire le soir sans compter les moutons.',
  'Atelier dégustation samedi : huit places, six thés, zéro diplôme à la sortie.',
  "Maëlle a écrit « torréfaction » sur l'ardoise. Il a fallu s'y reprendre à deux fois pour les deux r.",
  "Écouter la pluie, boire {thé}, ne rien prévoir d'autre.",
];

/** Texts of the campaigns, by month. */
export const CAMPAIGNS: Readonly<Record<string, readonly string[]>> = {
  '2024-11': [
    'Les coffrets de Noël se préparent : trois thés, une cuillère en buis et un ruban noué par Tom.',
    'On cherche un nom pour le coffret de Noël. « Le coffret de Noël » est en tête des votes.',
  ],
  '2024-12': [
    'Les coffrets de Noël sont en boutique. Dedans, {thé}, et deux autres que vous découvrirez.',
    '{thé} dans le soulier : {goût}, pour les grands.',
    'Dernière semaine avant Noël, la boutique reste ouverte dimanche.',
  ],
  '2025-04': [
    '🌿 GRAND JEU DE PRINTEMPS 🌿\n\nUn an de thé à gagner ! Pour participer : abonnez-vous au compte et mentionnez deux amis en commentaire. Trois gagnants tirés au sort fin mai.',
    'Le grand jeu continue ! Un an de {thé}, cela fait beaucoup de tasses.',
    'Un an de thé, douze colis, trois gagnants. Abonnez-vous pour participer au tirage au sort !',
    'Vous avez été très nombreux à rejoindre le jeu ce week-end. Bienvenue à bord !',
  ],
  '2025-05': [
    "Encore quelques jours pour gagner un an de thé. La règle est simple : on s'abonne, on croise les doigts.",
    'Le bocal du tirage au sort se remplit. Maëlle a promis de fermer les yeux.',
    "Grand jeu de printemps : il reste une place dans le bocal, et c'est la vôtre.",
    "Trois gagnants, un an de thé chacun. Tirage le 31 mai à l'atelier, devant témoins et théières.",
  ],
  '2025-09': [
    'La boîte de rentrée : cinq thés en petit format, pour essayer sans choisir.',
    '{thé} rejoint la boîte de rentrée. Dedans : {goût}.',
    'La boîte de rentrée tient dans un cartable. Nous avons vérifié, avec un cartable.',
  ],
  '2025-11': [
    "Il est là : le calendrier de l'avent aux vingt-quatre thés, dessiné par Anna, rempli à la main, une case à la fois.",
    'On a filmé une journée de remplissage : vingt-quatre cases, quatre cents calendriers, deux playlists et beaucoup de biscuits.',
    "« Je l'ai pris pour ma mère, j'en reprends un pour moi. » On ne juge pas, on emballe.",
    "@anna.dessine a mis une semaine à trouver le bleu de la mer sur le calendrier. C'est le bon.",
    "Dans la case 12, un thé que vous ne trouverez nulle part ailleurs. On n'en dira pas plus.",
    'Premier carton de calendriers parti ce matin, pour Lyon. Le facteur a demandé à sentir.',
    "Le calendrier de l'avent vu de près : le papier, le fil, les petits sachets numérotés.",
  ],
  '2025-12': [
    'Case n° 3 : {thé}. On ne dira rien des autres.',
    'Dernier jour pour une livraison avant Noël : tout ce qui est commandé avant midi part ce soir.',
    "Escale d'hiver, notre mélange de Noël. La boîte est ornée d'une goélette sous la neige.",
    "Les paquets partent par sacs entiers. La factrice dit qu'elle sent le caramel jusqu'à Locronan.",
    'Vous nous envoyez vos calendriers à moitié ouverts, et nous les regardons tous. Merci.',
    'Il reste quarante coffrets, une bobine de ruban et un Tom un peu fatigué.',
    'Case n° 18 : {goût}. Vous avez deviné ?',
    "Merci pour ce mois de décembre. L'atelier n'avait jamais autant tourné.",
  ],
};

export const OPENERS: readonly string[] = [
  '',
  '',
  '',
  '☕ ',
  '🌊 ',
  '🍵 ',
  '✨ ',
  'Bonjour le port. ',
  'Petite pause. ',
];

export const CLOSERS: readonly string[] = [
  '',
  '\n\nBelle journée à tous !',
  "\n\nEt chez vous, qu'est-ce qui infuse ?",
  '\n\nÀ retrouver à la boutique, quai du Rosmeur, ou sur goelette-samovar.example.',
  '\n\nLien dans la bio.',
  '\n\n(Images : Tom, qui tremblait un peu.)',
  '\n\nDites-nous tout en commentaire.',
];

export const HASHTAGS: readonly string[] = [
  '#thé',
  '#bretagne',
  '#douarnenez',
  '#finistère',
  '#torréfaction',
  '#sarrasin',
  '#épiceriefine',
  '#faitmain',
  '#teatime',
  '#goeletteetsamovar',
];
