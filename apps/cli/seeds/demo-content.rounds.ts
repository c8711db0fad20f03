import type { DemoRound } from './demo-content.types.js';

/** One round in which parties can enter preferences, and an earlier, published one. */
export const DEMO_ROUNDS: readonly DemoRound[] = [
  {
    key: 'round-test-days',
    titleSv: 'Provdagar i laboratorium, första omgången',
    titleEn: 'Trial days in the laboratory, first round',
    mode: 'STABLE',
    seed: 'flemingsberg-1',
    closesInDays: 5,
    publish: true,
    needKeys: ['need-gmp-batch', 'need-sepsis-markers', 'need-resistant-bacteria', 'need-cartilage-print'],
    slots: [
      {
        capabilityKey: 'bsl3-lab',
        descriptionSv: 'Två veckor i laboratorium med skyddsnivå 3',
        descriptionEn: 'Two weeks in a biosafety level 3 laboratory',
        capacity: 2,
      },
      {
        capabilityKey: 'bioprinting',
        descriptionSv: 'Bioprintning av vävnadsmodeller, tre dagar',
        descriptionEn: 'Bioprinting of tissue models, three days',
        capacity: 1,
      },
      {
        capabilityKey: 'flow-cytometry',
        descriptionSv: 'Flödescytometri och cellsortering, en dag',
        descriptionEn: 'Flow cytometry and cell sorting, one day',
        capacity: 1,
      },
    ],
  },
  {
    key: 'round-lab-time',
    titleSv: 'Laboratorietid nästa kvartal',
    titleEn: 'Laboratory time next quarter',
    mode: 'STABLE',
    seed: 'flemingsberg-2',
    closesInDays: 9,
    publish: false,
    needKeys: ['need-gmp-batch', 'need-sepsis-markers', 'need-resistant-bacteria', 'need-cartilage-print'],
    slots: [
      {
        capabilityKey: 'gmp-cell-culture',
        descriptionSv: 'Renrum för cellodling enligt GMP, en månad',
        descriptionEn: 'Clean room for GMP cell culture, one month',
        capacity: 1,
      },
      {
        capabilityKey: 'mass-spectrometry',
        descriptionSv: 'Masspektrometri för proteiner, fem dagar',
        descriptionEn: 'Mass spectrometry of proteins, five days',
        capacity: 1,
      },
      {
        capabilityKey: 'bsl3-lab',
        descriptionSv: 'Laboratorium med skyddsnivå 3, fyra veckor',
        descriptionEn: 'Biosafety level 3 laboratory, four weeks',
        capacity: 1,
      },
    ],
  },
];
