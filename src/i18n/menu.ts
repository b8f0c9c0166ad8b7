// The words of the menu and of the help that it opens: they stand in the script, for no file is read to show a menu.
import type { Language } from '../model/text';

interface MenuMessages {
  menu: { open: string; help: string };
  help: { title: string; lines: readonly string[] };
}

export const menuMessages: Readonly<Record<Language, MenuMessages>> = {
  fr: {
    menu: { open: 'Ouvrir', help: 'Aide' },
    help: {
      title: 'Social ROI\u00a0: par où commencer',
      lines: [
        'Tapez =SOCIAL_ROI(7500;5000) dans une cellule\u00a0: le retour sur investissement s’affiche.',
        'Tapez =KPI_FOR("notoriété")\u00a0: les indicateurs à suivre pour cet objectif s’affichent les uns sous les autres.',
        'Les feuilles produites restent justes et lisibles pour ceux qui n’ont pas installé Social ROI.',
        'Social ROI ne lit que ce classeur et n’envoie rien ailleurs.',
      ],
    },
  },
  en: {
    menu: { open: 'Open', help: 'Help' },
    help: {
      title: 'Social ROI: where to begin',
      lines: [
        'Type =SOCIAL_ROI(7500,5000) in a cell: the return on investment appears.',
        'Type =KPI_FOR("awareness"): the indicators to follow for that objective appear one below the other.',
        'The sheets it makes stay right and readable for people who never installed Social ROI.',
        'Social ROI reads this spreadsheet only and sends nothing anywhere.',
      ],
    },
  },
};
