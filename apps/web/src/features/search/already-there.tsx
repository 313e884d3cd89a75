import { useEffect } from 'react';
import { Link } from 'react-router';
import classes from './already-there.module.css';
import { FoundLine } from './record-picker.js';
import { useSearch } from './use-search.js';

const MOST = 5;

/** What the Directory already knows of a name as it is typed, so that nothing is added twice. */
export function AlreadyThere({ kind, name }: { kind: 'ORGANISATION' | 'PERSON'; name: string }) {
  const { setText, hits } = useSearch([kind]);
  useEffect(() => setText(name), [name, setText]);
  if (hits.length === 0) return <div role="status" />;
  return (
    <div role="status" className={classes.found}>
      <p>Already in the Directory?</p>
      <ul>
        {hits.slice(0, MOST).map((hit) => (
          <li key={hit.id}>
            <Link to={kind === 'PERSON' ? `/people/${hit.id}` : `/orgs/${hit.id}`}>
              <FoundLine hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
