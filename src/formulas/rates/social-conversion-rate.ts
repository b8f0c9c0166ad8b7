// Formula SOCIAL_CONVERSION_RATE: conversion rate.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CONVERSION_RATE';

export const formula = defineFormula({
  name: NAME,
  kpi: 'conversion_rate',
  shows: 'percent',
  summary: {
    fr: 'Taux de conversion : conversions ÷ visites.',
    en: 'Conversion rate: conversions ÷ visits.',
  },
  params: {
    conversions: {
      kind: 'number',
      help: { fr: 'Conversions obtenues.', en: 'Conversions obtained.' },
      example: 'B2:B13',
    },
    visits: {
      kind: 'number',
      help: { fr: 'Visites (ou clics) de la même source.', en: 'Visits (or clicks) from the same source.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [5, 500], result: 0.01 },
    { args: [5, 0], problem: 'zero-denominator' },
    { args: [-1, 500], problem: 'negative-value' },
    { args: ['', 500], result: '' },
  ],
  run: ({ conversions, visits }) => divide(NAME, ['conversions', conversions], ['visits', visits]),
});
