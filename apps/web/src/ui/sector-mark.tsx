import { SECTORS, type Mark, type Sector } from '../lib/sectors.js';
import classes from './sector-mark.module.css';

/** The eight marks, drawn on a grid of 12 × 12. */
const SHAPES: Record<Mark, string> = {
  nhs: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  hou: 'M6 .6 11.6 5.4H10.2V11.2H1.8V5.4H.4Z',
  cou: 'M1.4 1.4h9.2v9.2H1.4z',
  vcs: 'M6 .8 11.6 10.8H.4Z',
  dev: 'M3.1 1h5.8L11.8 6 8.9 11H3.1L.2 6Z',
  aca: 'M6 0 12 6 6 12 0 6Z',
  gov: 'M6 .5 11.8 4.7 9.6 11.4H2.4L.2 4.7Z',
  leg: 'M.4 1.2 6 4.9 11.6 1.2V10.8L6 7.1.4 10.8Z',
};

interface SectorMarkProps {
  sector: Sector;
  /** Pixels; 12 beside a name, 10 in a line of seats, 18 in the balance meter. */
  size?: number;
  /** A seat's state: filled accepted, outlined invited, dashed to fill. */
  seat?: 'filled' | 'outlined' | 'dashed';
  /** Leave it silent where the sector's name stands beside it. */
  silent?: boolean;
}

/** The shape and colour of a sector, named for screen readers. `<SectorMark sector="COUNCIL" />` */
export function SectorMark({ sector, size = 12, seat = 'filled', silent = false }: SectorMarkProps) {
  const { mark, name } = SECTORS[sector];
  return (
    <svg
      className={classes.mark}
      data-mark={mark}
      data-seat={seat}
      width={size}
      height={size}
      viewBox={seat === 'filled' ? '0 0 12 12' : '-1 -1 14 14'}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <path d={SHAPES[mark]} />
    </svg>
  );
}
