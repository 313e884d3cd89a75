import { useApolloClient } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { PaletteResult } from '../../lib/feature.js';
import { Icon } from '../../ui/icon.js';
import { FEATURES } from '../features.js';
import { useSession } from '../session.js';
import { useCommands } from './commands.js';
import classes from './palette.module.css';

const MIN_LETTERS = 2;
const PAUSE_MS = 150;

/** Ctrl or ⌘ K: go somewhere, do something, or find a person, an organisation, an opportunity, a roundtable or a partnership. */
export function Palette() {
  const [query, setQuery] = useState('');
  const navigate = useNavigate();
  const commands = useCommands().filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));
  const { results, isSearching } = useRecords(query);
  const isNothing = commands.length === 0 && results.length === 0;
  // The list marks its first line as one types; what the server finds arrives later, and unmarked.
  const openFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isSearching || isNothing || event.currentTarget.closest('[role="dialog"]')?.querySelector('[data-selected]')) return;
    if (results[0]) void navigate(results[0].to);
    else commands[0]?.run();
    spotlight.close();
  };
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      title="Search and commands"
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight="60vh"
      centered={false}
      yOffset="10vh"
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }}
      classNames={{ header: classes.title, search: classes.search, actionsGroup: classes.group }}
    >
      <Spotlight.Search placeholder="Search or jump to…" aria-label="Search or jump to" onKeyDown={openFirst} leftSection={<Icon of={IconSearch} />} />
      <Spotlight.ActionsList>
        {results.length > 0 && (
          <Spotlight.ActionsGroup label="Found">
            {results.map(({ id, label, description, to }) => (
              <Spotlight.Action key={id} className={classes.action} label={label} description={description} onClick={() => void navigate(to)} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label="Go and do">
            {commands.map(({ label, icon, run }) => (
              <Spotlight.Action key={label} className={classes.action} label={label} leftSection={<Icon of={icon} />} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {isNothing && <Spotlight.Empty>{isSearching ? 'Searching…' : 'Nothing of that name.'}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** What the features that are open to the reader find for the typed words, once the typing pauses. */
function useRecords(query: string): { results: PaletteResult[]; isSearching: boolean } {
  const client = useApolloClient();
  const { role } = useSession();
  const [text] = useDebouncedValue(query.trim(), PAUSE_MS);
  const [found, setFound] = useState<{ text: string; results: PaletteResult[] }>({ text: '', results: [] });

  useEffect(() => {
    if (text.length < MIN_LETTERS) return;
    let isStale = false;
    const searches = Object.values(FEATURES).flatMap(({ routes, search }) => (search && routes.some(({ roles }) => !roles || roles.includes(role)) ? [search(client, text)] : []));
    void Promise.allSettled(searches).then((answers) => {
      const results = namedFirst(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])), text);
      if (!isStale) setFound({ text, results });
    });
    return () => {
      isStale = true;
    };
  }, [client, role, text]);

  const isLongEnough = query.trim().length >= MIN_LETTERS;
  return { results: isLongEnough ? found.results : [], isSearching: isLongEnough && found.text !== query.trim() };
}

/** What one feature found comes before what another found where one of its lines begins as it was typed. */
function namedFirst(found: readonly PaletteResult[][], text: string): PaletteResult[] {
  const isNamed = (results: readonly PaletteResult[]) => results.some(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return [...found.filter(isNamed), ...found.filter((results) => !isNamed(results))].flat();
}
