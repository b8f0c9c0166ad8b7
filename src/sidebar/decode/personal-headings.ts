// Headings of columns that name, locate or reach people, in comparable form (see plainText), French and English first.

/** A column so named is taken out wherever it stands. Page, account and campaign names are not people and stay. */
export const PERSONAL = new Set(
  `first name|last name|full name|middle name|surname|customer name|contact name|lead name|billing name|shipping name
  recipient name|deal name|posted by|author name|contact owner|deal owner|company owner|hubspot owner|sales rep|employee
  prenom|nom de famille|nom complet|nom du client|nom du contact|nom de facturation|nom de livraison|publie par
  proprietaire du contact|proprietaire de la transaction|nom de la transaction|apellidos|vorname|nachname|sobrenome
  email address|e-mail address|work email|additional email addresses|adresse e-mail|adresse email|adresse mail|courriel
  adresse courriel|correo electronico|phone number|mobile phone|mobile phone number|telephone number|fax number
  whatsapp phone number|billing phone|shipping phone|numero de telephone|telephone portable|numero de telephone portable
  linkedin url|linkedin bio|date of birth|birthday|date de naissance|street address|street address 2|billing street
  billing address|billing address1|billing address2|billing company|billing city|billing zip|billing province
  billing province name|billing country|shipping street|shipping address|shipping address1|shipping address2
  shipping company|shipping city|shipping zip|shipping province|shipping province name|shipping country
  adresse postale|ip address|adresse ip|ip city|browser ip|device id|user agent|order note|customer note
  commentaire client|customer tags|payment reference|payment references`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Columns so named are taken out of a list of people only: elsewhere `City` or `Email` is a way to break figures down. */
export const PERSONAL_IN_LISTS = new Set(
  `name|nom|client|customer|contact|recipient|destinataire|owner|staff|auteur|author|apellido|mail|email|e-mail|correo
  phone|telephone|mobile|portable|telefono|telefon|telefone|fax|gender|genre|sexe|address|street|address1|address2|zip
  zip code|postal code|city|state|state/region|province|region|country|country/region|adresse|rue|code postal|ville|pays
  direccion|ip|ip state/region|ip country|notes|note|message|messages|remarques|job title|fonction|poste|company
  company name|entreprise|nom de l'entreprise|associated company|associated contact|associated contacts
  receipt number|twitter username|facebook url|website url`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Headings that stay although they stand in a list of people: an order's own number is called `Name` in shop exports. */
export const ORDER_NUMBER_BESIDE = 'financial status';

/** Columns whose text may hold anything: only the campaign tags in it are kept. */
export const TAGS_ONLY = new Set(['note attributes', 'attributs de note', 'attributs de la note']);

/** Keys of people: kept only as a hash, so that one person still counts once. */
export const HASHED = new Set([
  'record id',
  'record id - contact',
  'contact id',
  'customer id',
  "id de fiche d'informations",
  'id du contact',
  'id client',
  'identifiant client',
]);

const PERSON =
  '(?:customer|client|cliente|contact|lead|prospect|recipient|destinataire|buyer|acheteur|subscriber|abonne|member|membre|attendee|participant|guest|invite|user|utilisateur|employee|salarie|commenter)';
const OF = "(?:du |de la |de l'|des |de |d')?";

/** What a heading says of a person in the many ways that it is put, in comparable form. */
const SAYS_PERSON = new RegExp(
  [
    '\\b(?:first|last|full|given|family|middle|maiden|display) ?name\\b',
    "\\b(?:prenom|nom de famille|nom de naissance|nom d'usage|nom et prenom|nom prenom|surname|vorname|nachname)s?\\b",
    `\\b${PERSON}(?:'s)? (?:full )?(?:name|e-?mail|mail|phone|mobile|address|street|city|zip|notes?)\\b`,
    `\\b(?:nom|noms|nom complet|e-?mail|mail|courriel|telephone|portable|adresse|rue|ville|code postal|notes?) ${OF}${PERSON}s?\\b`,
    '\\b(?:e-?mail|mail|courriel) ?(?:address|addresses|adresse|id|pro|perso|professionnel|personnel)\\b',
    '\\badresses? (?:e-?mail|mail|courriel|electronique|postale|ip|de livraison|de facturation|du domicile)s?\\b',
    '\\b(?:work|home|mobile|cell|personal|billing|shipping|contact) (?:e-?mail|phone)\\b',
    '\\b(?:phone|mobile|cell|fax|whatsapp) ?(?:number|no|nr|#)',
    '\\b(?:numero|n°|no) (?:de )?(?:telephone|tel|portable|mobile|fax)\\b',
    '\\b(?:telephone|tel) ?(?:fixe|mobile|portable|domicile|bureau)\\b',
    '\\b(?:street|postal|home|mailing|delivery|billing|shipping) (?:address|street|zip|postcode|city|phone|name)',
    '\\b(?:order|customer|delivery|internal|private) (?:notes?|comments?|instructions?)\\b',
    `\\b(?:notes?|commentaires?|instructions?) (?:${OF}(?:commande|livraison|client)|internes?|privees?)\\b`,
    '\\b(?:date of birth|birth ?(?:date|day)|date de naissance|anniversaire)\\b',
  ].join('|'),
);

/** Words of what is counted: `Phone number clicks` is a figure. */
const COUNTED =
  /\b(?:clicks?|clics?|taps?|appuis?|calls?|appels?|opens?|ouvertures?|sent|envoy\w+|rate|taux|count|nombre|total|views?|vues|visits?|visites?|conversions?|impressions?|sessions?|submissions?|leads? submission)\b/;

/** Whether a heading, in comparable form, names, locates or reaches people, however it is put. */
export function saysPerson(name: string): boolean {
  const words = name.replace(/[_.]+/g, ' ').replace(/\s+/g, ' ');
  // An account's own name is what its figures are told apart by.
  return SAYS_PERSON.test(words) && !COUNTED.test(words) && !/\b(?:nom d'utilisateur|user ?name)\b/.test(words);
}
