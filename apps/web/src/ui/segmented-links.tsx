import { Link } from 'react-router';
import classes from './segmented-links.module.css';

interface SegmentedLinksProps {
  /** "Show as" */
  label: string;
  links: { to: string; label: string }[];
  /** The `to` of the one that is open. */
  current: string;
}

/** The same things shown another way: Board, Table, Timeline. */
export function SegmentedLinks({ label, links, current }: SegmentedLinksProps) {
  return (
    <nav className={classes.segments} aria-label={label}>
      {links.map((link) => (
        <Link key={link.to} to={link.to} aria-current={link.to === current ? 'page' : undefined}>
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
