// Transformation: applications and hires that social brings.
import type { KpiEntry } from '../types';

export const TRANSFORMATION_RECRUITMENT = {
  applications: {
    name: { fr: 'Candidatures issues des réseaux', en: 'Applications from social' },
    definition: {
      fr: 'Nombre de candidatures reçues grâce aux réseaux sociaux.',
      en: 'Number of job applications received through social networks.',
    },
    formula: { fr: 'nombre de candidatures', en: 'number of applications' },
    computed: [{ expr: 'applications' }],
    unit: 'count',
    family: 'transformation',
    objectives: ['recruitment'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Beaucoup de candidatures hors sujet ne font pas un recrutement : suivez aussi les recrutements.',
      en: 'Many unsuitable applications make no hire: follow hires too.',
    },
    sources: ['BUY'],
    aliases: ['candidatures', 'nombre de candidatures', 'applications', 'job applications'],
  },
  application_rate: {
    name: { fr: 'Taux de candidature', en: 'Application rate' },
    definition: {
      fr: 'Part des visites des offres d’emploi, venues des réseaux, qui donnent une candidature.',
      en: 'Share of the visits to job pages, coming from social, that lead to an application.',
    },
    formula: { fr: 'candidatures ÷ visites des offres d’emploi', en: 'applications ÷ visits to job pages' },
    computed: [
      {
        expr: { op: '/', args: ['applications', 'job_page_visits'] },
        label: { fr: 'sur visites des offres d’emploi', en: 'on visits to job pages' },
      },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['recruitment'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Les candidatures déposées directement sur le réseau ne passent pas par le site : ne les comptez pas ici.',
      en: 'Applications made on the network itself do not go through the site: leave them out here.',
    },
    sources: ['GEN'],
    aliases: ['taux de candidatures', 'apply rate'],
  },
  cost_per_application: {
    name: { fr: 'Coût par candidature', en: 'Cost per application' },
    definition: {
      fr: 'Coût de recrutement sur les réseaux rapporté au nombre de candidatures.',
      en: 'Recruiting cost on social compared with the number of applications.',
    },
    formula: {
      fr: 'coût de recrutement sur les réseaux ÷ candidatures',
      en: 'recruiting cost on social ÷ applications',
    },
    computed: [
      {
        expr: { op: '/', args: ['recruiting_cost', 'applications'] },
        label: { fr: 'sur candidatures', en: 'on applications' },
      },
    ],
    unit: 'currency',
    family: 'transformation',
    objectives: ['recruitment', 'efficiency'],
    layer: 'business_stakeholder',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Comptez le temps passé, pas seulement les annonces payées.',
      en: 'Count the time spent, not only the paid ads.',
    },
    sources: ['BUY'],
    aliases: ['coût d’une candidature', 'cost per applicant'],
  },
  hires: {
    name: { fr: 'Recrutements issus des réseaux', en: 'Hires from social' },
    definition: {
      fr: 'Nombre de personnes embauchées dont la candidature est venue des réseaux sociaux.',
      en: 'Number of people hired whose application came from social networks.',
    },
    formula: { fr: 'nombre de recrutements', en: 'number of hires' },
    computed: [{ expr: 'hires' }],
    unit: 'count',
    family: 'transformation',
    objectives: ['recruitment'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'L’embauche vient des mois après la candidature : lisez-la sur l’année.',
      en: 'The hire comes months after the application: read it over the year.',
    },
    sources: ['BUY'],
    aliases: ['recrutements', 'embauches', 'hires', 'social hires'],
  },
  cost_per_hire: {
    name: { fr: 'Coût par recrutement', en: 'Cost per hire' },
    definition: {
      fr: 'Coûts de recrutement internes et externes rapportés au nombre de personnes embauchées.',
      en: 'Internal and external recruiting costs compared with the number of people hired.',
    },
    formula: {
      fr: '(coûts internes + coûts externes) ÷ recrutements',
      en: '(internal costs + external costs) ÷ hires',
    },
    computed: [
      { expr: { op: '/', args: ['recruiting_cost', 'hires'] }, label: { fr: 'sur recrutements', en: 'on hires' } },
    ],
    unit: 'currency',
    family: 'transformation',
    objectives: ['recruitment', 'efficiency'],
    layer: 'executive',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Comparez-le au coût des autres canaux de recrutement, calculé de la même façon.',
      en: 'Compare it with the cost of other recruiting channels, worked out the same way.',
    },
    sources: ['SHR', 'BUY'],
    aliases: ['coût d’un recrutement', 'coût par embauche', 'CPH'],
  },
  hire_share: {
    name: { fr: 'Part des recrutements issue des réseaux', en: 'Social share of hires' },
    definition: {
      fr: 'Part des embauches qui viennent des réseaux sociaux.',
      en: 'Share of the hires that come from social networks.',
    },
    formula: { fr: 'recrutements issus des réseaux ÷ recrutements', en: 'hires from social ÷ all hires' },
    computed: [
      {
        expr: { op: '/', args: ['hires', 'all_hires'] },
        label: { fr: 'sur tous les recrutements', en: 'on all hires' },
      },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['recruitment'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Sur de petits nombres, une seule embauche change tout : lisez-la sur l’année.',
      en: 'With small numbers a single hire changes everything: read it over the year.',
    },
    sources: ['BUY'],
    aliases: ['part des embauches', 'share of hires'],
  },
} as const satisfies Record<string, KpiEntry>;
