import type { NetworkQuery } from '../../gql/graphql.js';
import { SectorMark } from '../../ui/sector-mark.js';
import classes from './network-drawing.module.css';
import { layout } from './network-layout.js';

type Network = NetworkQuery['network'];

const MARGIN = 136;

/** The map, for the eye alone: the sentence above and the list beneath say the same. It stands still, and is left out on a phone. */
export function NetworkDrawing({ people, ties }: Pick<Network, 'people' | 'ties'>) {
  const { points, radius } = layout(people, ties);
  const half = radius + MARGIN;
  // The middle and the only links are what the drawing is read for: ties among the others stand back.
  const tells = new Set(people.filter(({ ring, onlyLinkTo }) => ring === 0 || onlyLinkTo.length > 0).map(({ id }) => id));
  return (
    <svg className={classes.map} viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true">
      {ties.map(({ aId, bId, strength }) => {
        const [a, b] = [points.get(aId)!, points.get(bId)!];
        return <line key={`${aId}${bId}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} className={classes.tie} data-strength={strength} data-tells={tells.has(aId) || tells.has(bId) || undefined} />;
      })}
      {people.map(({ id, name, sector, onlyLinkTo, ring }) => {
        const { x, y, angle } = points.get(id)!;
        const isLeft = angle !== null && Math.cos(angle) < 0;
        const turn = angle === null ? 0 : (angle * 180) / Math.PI + (isLeft ? 180 : 0);
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <circle r={onlyLinkTo.length > 0 ? 11 : 9} className={classes.person} data-only={onlyLinkTo.length > 0 || undefined} />
            {sector && <g transform="translate(-6 -6)"><SectorMark sector={sector} silent /></g>}
            {(angle !== null || people.filter((one) => one.ring === 0).length === 1) && (
              <text className={classes.name} data-middle={ring === 0 || undefined} transform={`rotate(${turn})`} x={angle === null ? 0 : isLeft ? -16 : 16} y={angle === null ? 26 : 4} textAnchor={angle === null ? 'middle' : isLeft ? 'end' : 'start'}>
                {shortened(name)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const LONGEST = 18;
const shortened = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);
