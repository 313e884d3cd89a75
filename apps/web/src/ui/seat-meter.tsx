import { SECTORS, type Sector } from '../lib/sectors.js';
import { count } from '../lib/words.js';
import { SectorMark } from './sector-mark.js';
import { StatusWord } from './status-word.js';
import classes from './seat-meter.module.css';

export interface SeatGroup {
  sector: Sector;
  accepted: number;
  /** Invited and not yet answered. */
  invited: number;
  /** Seats wanted for this sector. */
  target: number;
}

interface SeatMeterProps {
  groups: SeatGroup[];
  /** `line`: marks only, silent, where words stand beside them. `columns`: name, marks and words for each sector. */
  layout?: 'line' | 'columns';
}

/** Seats still to be asked for; never negative when a sector has more guests than wanted. */
export function seatsToFill({ accepted, invited, target }: SeatGroup): number {
  return Math.max(0, target - accepted - invited);
}

/** Who is in the room: one mark is one seat, filled accepted, outlined invited, dashed to fill. */
export function SeatMeter({ groups, layout = 'columns' }: SeatMeterProps) {
  if (layout === 'line') {
    return (
      <p className={classes.line} aria-hidden>
        {groups.map((group) => (
          <Seats key={group.sector} group={group} size={10} />
        ))}
      </p>
    );
  }
  return (
    <div>
      <ul className={classes.columns}>
        {groups.map((group) => (
          <li key={group.sector} style={{ flexGrow: Math.max(4, group.target) }}>
            <p className={classes.name}>
              <b>{SECTORS[group.sector].name}</b>
              <span>
                {count(group.accepted + group.invited)} of {count(group.target)}
              </span>
            </p>
            <Seats group={group} size={18} />
            <Words group={group} />
          </li>
        ))}
      </ul>
      <p className={classes.key} aria-hidden>
        {(['filled', 'outlined', 'dashed'] as const).map((seat) => (
          <span key={seat}>
            <SectorMark sector="NHS_PROVIDER" seat={seat} size={12} silent />
            {{ filled: 'accepted', outlined: 'invited, not answered', dashed: 'to fill' }[seat]}
          </span>
        ))}
      </p>
    </div>
  );
}

function Seats({ group, size }: { group: SeatGroup; size: number }) {
  const seats = [
    ...Array<'filled'>(group.accepted).fill('filled'),
    ...Array<'outlined'>(group.invited).fill('outlined'),
    ...Array<'dashed'>(seatsToFill(group)).fill('dashed'),
  ];
  return (
    <span className={classes.seats} data-size={size} aria-hidden>
      {seats.map((seat, index) => (
        <SectorMark key={index} sector={group.sector} seat={seat} size={size} silent />
      ))}
    </span>
  );
}

function Words({ group }: { group: SeatGroup }) {
  const short = seatsToFill(group);
  const allIn = short === 0 && group.invited === 0;
  return (
    <p className={classes.words}>
      {short > 0 && <StatusWord tone="warn">{count(short)} short. </StatusWord>}
      {allIn ? 'All accepted' : `${count(group.accepted)} accepted, ${count(group.invited)} not answered`}
    </p>
  );
}
