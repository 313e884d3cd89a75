/** What somebody types, what must come first, and what is said about it where its name does not say it all. */
export interface SearchCase {
  words: string;
  first: string;
  why?: string;
  understoodAs?: string;
}

/** Ways in which people name what the demo world holds. */
export const searchCases: Record<string, SearchCase[]> = {
  'a job title with a place': [
    { words: 'head of strategic estates leeds', first: 'Yusuf Armitage', why: 'covers West Yorkshire' },
    { words: 'head of housing options halifax', first: 'Rosalind Ibbotson', why: 'covers Halifax' },
    { words: 'director of adult social care kirklees', first: 'Beverley Nkemelu', why: 'covers Kirklees' },
    { words: 'chief executive keighley', first: 'Oriel Cragghill', why: 'covers Keighley' },
  ],
  'an abbreviation': [
    { words: 'PRICB', first: 'NHS Pennine Ridings ICB', why: 'also known as PRICB' },
    { words: 'penk tame hosp', first: 'Penk and Tame Hospitals NHS Trust' },
    { words: 'calder moor nhs ft', first: 'Calder Moor Hospitals NHS Foundation Trust', why: 'FT is short for foundation trust' },
    { words: 'pennine ridings integrated care board', first: 'NHS Pennine Ridings ICB', why: 'ICB is short for integrated care board' },
    { words: 'ceo thornmoor homes', first: 'Judith Akenside', why: 'CEO is short for chief executive' },
  ],
  'a former name': [
    { words: 'almondbank housing trust', first: 'Almond Tor Housing Association', why: 'formerly Almondbank Housing Trust' },
    { words: 'loughton manor ha', first: 'Ouzelbrook Homes', why: 'formerly Loughton Manor Housing Association' },
    { words: 'pennine ridings ccg', first: 'NHS Pennine Ridings ICB', why: 'formerly Pennine Ridings Clinical Commissioning Group' },
  ],
  'a misspelt name': [
    { words: 'helen marsdon', first: 'Helen Marsden', understoodAs: 'helen marsden' },
    { words: 'ines holroyd', first: 'Inès Holdroyd', understoodAs: 'ines holdroyd' },
    { words: 'yousef armitage', first: 'Yusuf Armitage', understoodAs: 'armitage' },
    { words: 'holin park', first: 'Hollin Park Hospitals NHS Trust', understoodAs: 'hollin park' },
  ],
  'an unaccented name': [
    { words: 'ines holdroyd', first: 'Inès Holdroyd' },
    { words: 'sian cragghill', first: 'Siân Cragghill' },
    { words: 'renee murgatroyde', first: 'Renée Murgatroyde' },
  ],
};
