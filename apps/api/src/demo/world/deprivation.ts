/** What the demo's edition of the Indices says of a district: every figure is invented. */
export interface DeprivationSeed {
  place: string;
  averageRank: number;
  rank: number;
  averageScore: number;
  /** Neighbourhoods by tenth of the country, the most deprived tenth first. */
  tenths: readonly number[];
}

export const deprivation: DeprivationSeed[] = (
  [
    ['bradford', 23010.2, 18, 37.1, [92, 58, 40, 32, 26, 20, 16, 12, 9, 5]],
    ['barnsley', 21850.7, 31, 33.6, [35, 27, 22, 17, 13, 12, 8, 7, 4, 2]],
    ['wolverhampton', 22140.4, 27, 34.2, [33, 39, 26, 18, 14, 11, 8, 5, 3, 1]],
    ['kirklees', 18930.1, 72, 26.9, [38, 41, 36, 31, 27, 24, 22, 18, 14, 9]],
    ['wakefield', 19710.8, 58, 28.4, [36, 33, 30, 26, 22, 20, 17, 14, 10, 7]],
    ['calderdale', 18420.5, 80, 26.1, [22, 19, 16, 14, 13, 12, 11, 9, 7, 5]],
    ['luton', 19240.3, 64, 27.3, [14, 23, 21, 18, 14, 11, 9, 6, 4, 1]],
    ['leeds', 17560.9, 97, 25.2, [85, 55, 50, 48, 46, 47, 49, 45, 38, 25]],
    ['sheffield', 17980.6, 89, 25.8, [61, 43, 36, 33, 32, 31, 33, 32, 28, 16]],
    ['bedford', 15120.2, 161, 18.1, [6, 10, 13, 13, 13, 13, 13, 12, 12, 12]],
    ['milton-keynes', 14870.6, 169, 17.4, [9, 12, 16, 19, 21, 22, 21, 19, 16, 11]],
    ['york', 9340.7, 258, 11.2, [2, 4, 8, 10, 11, 13, 15, 17, 19, 21]],
    ['central-bedfordshire', 9110.3, 264, 10.8, [1, 3, 8, 12, 18, 22, 27, 30, 29, 25]],
  ] as const
).map(([place, averageRank, rank, averageScore, tenths]) => ({ place, averageRank, rank, averageScore, tenths }));
