import { Link } from 'react-router';
import { DESTINATIONS } from '../../app/navigation.js';
import { useSession } from '../../app/session.js';
import { DataTable } from '../../ui/data-table.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import classes from './help.module.css';
import { KEYS, PURPOSES, WORDS } from './help.words.js';

/** What each destination is for, the keys, the words, and whom to ask. */
export function HelpPage() {
  const { role } = useSession();
  return (
    <div className={classes.reading}>
      <PageHead title="Help" lead="Lintel helps people in health and housing find each other, meet, and see a joint opportunity through to an agreed partnership." />
      <Section title="Where things are">
        <dl className={classes.list}>
          {DESTINATIONS[role].map(({ to, label }) => (
            <div key={to}>
              <dt>
                <Link to={to}>{label}</Link>
              </dt>
              <dd>{PURPOSES[to]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Words">
        <dl className={classes.list}>
          {WORDS.map(({ word, meaning }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Keyboard" aside="Everything also works without it">
        <DataTable
          caption="Keys and what they do"
          columns={[
            { key: 'keys', header: 'Keys', width: '240px', cell: (row) => row.keys },
            { key: 'does', header: 'What they do', cell: (row) => row.does },
          ]}
          rows={KEYS}
          rowKey={(row) => row.keys}
        />
      </Section>
      <Section title="Whom to ask">
        <p className={classes.text}>
          The administrator of your organisation’s Lintel can set a new password, change what you may see, and correct a record. When something fails, tell
          them the reference that stands beside the error. The parts that screens are made of stand on the <Link to="/help/patterns">pattern sheet</Link>.
        </p>
      </Section>
    </div>
  );
}
