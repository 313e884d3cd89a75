import { memo, useState, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { midSentence } from '@lintel/words';
import type { CoverageMapEditionFragment, CoverageQuery, Sector } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { plainDate } from '../../lib/dates.js';
import { SECTORS } from '../../lib/sectors.js';
import { list, plural, sentence } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Meta } from '../../ui/lines.js';
import classes from './coverage-map.module.css';
import { PlacePart } from './place-part.js';
import { MEASURES, standingOf, type Measure, type Standing } from './coverage-steps.js';

graphql(`
  fragment CoverageMapEdition on BoundaryEdition {
    editionOn
    attribution
    width
    height
    boundaries {
      id
      path
      place {
        id
      }
    }
  }
`);

type Row = CoverageQuery['coverage']['items'][number];

interface CoverageMapProps {
  edition: CoverageMapEditionFragment | null;
  /** "Council area" */
  layer: string;
  rows: readonly Row[];
  /** How many places there are, while the rest still comes. */
  total: number;
  measure: Measure;
  sector: Sector;
}

/** The coverage table's rows as a map, and beside it as a list that says each figure in words: whoever sees no map misses nothing. */
export function CoverageMap({ edition, layer, rows, total, measure, sector }: CoverageMapProps) {
  const [current, setCurrent] = useState<string | null>(null);
  if (!edition) return <EmptyState fact={`No boundaries for a map of this kind: ${midSentence(layer)}.`} next={<>The <Link to="/places/coverage">table</Link> says the same. An administrator can upload boundaries <Link to="/admin/boundaries">here</Link>.</>} />;
  const standings = new Map(rows.map((row) => [row.place.id, standingOf(measure, row, rows)]));
  const drawn = new Set(edition.boundaries.map(({ place }) => place.id));
  const undrawn = rows.filter(({ place }) => !drawn.has(place.id));
  const what = measure === 'roles' ? `${SECTORS[sector].name} roles covered` : sentence(MEASURES[measure]);
  const at = rows.find(({ place }) => place.id === current);
  return (
    <div className={classes.split}>
      <figure className={classes.figure}>
        <Outlines edition={edition} standings={standings} codes={new Map(rows.map(({ place }) => [place.id, place.code]))} label={`Map of ${midSentence(what)} by place. The list beside it says the same in words.`} current={current} onEnter={setCurrent} />
        <p className={classes.current} aria-hidden>{at ? <><b>{at.place.name}</b> {standings.get(at.place.id)!.words}</> : 'Point at a place, or go through the list.'}</p>
        <figcaption>
          <Scale />
          <Meta>{[`${what} by place`, `Boundaries of ${plainDate(edition.editionOn)}`, edition.attribution]}</Meta>
          {rows.length < total && <p role="status">{rows.length} of {total} places so far.</p>}
          {rows.length === total && undrawn.length > 0 && <p>{plural(undrawn.length, 'place')} without an outline here: {list(undrawn.slice(0, 10).map(({ place }) => place.name))}{undrawn.length > 10 && ' and others'}. The list has them.</p>}
        </figcaption>
      </figure>
      <ol className={classes.list} aria-label={`${what} by place`} onKeyDown={walk}>
        {rows.map(({ place }) => {
          const { words, step } = standings.get(place.id)!;
          return (
            <li key={place.id} data-current={place.id === current || undefined} onMouseEnter={() => setCurrent(place.id)} onFocus={() => setCurrent(place.id)}>
              <span className={classes.swatch} data-step={step} aria-hidden />
              <div><InkLink to={`/places/${place.code}`} strong>{place.name}</InkLink><PlacePart place={place} /></div>
              <span>{words}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** ↑ and ↓ go from place to place. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(event.target as HTMLAnchorElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface OutlinesProps {
  edition: CoverageMapEditionFragment;
  standings: ReadonlyMap<string, Standing>;
  /** Place → its code, for the address that a click leads to. */
  codes: ReadonlyMap<string, string>;
  label: string;
  current: string | null;
  onEnter: (placeId: string) => void;
}

/** The one that is pointed at is drawn once more above the others, so that a move of the pointer changes one outline and not hundreds. */
function Outlines({ edition: { width, height, boundaries }, current, label, ...shapes }: OutlinesProps) {
  const above = boundaries.find(({ place }) => place.id === current);
  return (
    <svg className={classes.map} viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="img" aria-label={label}>
      <Hatches />
      <Shapes boundaries={boundaries} {...shapes} />
      {above && <path className={classes.above} d={above.path} />}
    </svg>
  );
}

const Shapes = memo(
  function Shapes({ boundaries, standings, codes, onEnter }: Omit<OutlinesProps, 'edition' | 'current' | 'label'> & Pick<CoverageMapEditionFragment, 'boundaries'>) {
    const navigate = useNavigate();
    return boundaries.map(({ id, path, place }) => (
      <path key={id} d={path} data-step={standings.get(place.id)?.step} onMouseEnter={() => onEnter(place.id)} onClick={() => codes.has(place.id) && void navigate(`/places/${codes.get(place.id)}`)} />
    ));
  },
  (one, other) => one.boundaries === other.boundaries && [...other.standings].every(([id, { step }]) => one.standings.get(id)?.step === step),
);

const STEPS = [1, 2, 3, 4, 5];

/** On paper shades become hatches, closer with each step: grey alone would not tell five of them apart. */
function Hatches() {
  return (
    <defs>
      {STEPS.map((step) => (
        <pattern key={step} id={`hatch-${step}`} width={40 / step} height={40 / step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={40 / step} height={2 + step} fill="#000" />
        </pattern>
      ))}
    </defs>
  );
}

/** What the shades say: nothing, then from little to most. */
function Scale() {
  return (
    <p className={classes.scale}>
      <span className={classes.swatch} data-step={0} aria-hidden /> nothing
      {STEPS.map((step) => <span key={step} className={classes.swatch} data-step={step} aria-hidden />)} most
    </p>
  );
}
