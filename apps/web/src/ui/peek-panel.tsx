import { CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import classes from './peek-panel.module.css';
import { ReturnFocus } from './return-focus.js';

interface PeekPanelProps {
  title: string;
  /** The address without the panel: the panel has its own, so that Back closes it and a copy of it opens it. */
  closeTo: string;
  /** The full page of the same thing. */
  openTo?: string;
  /** "1 of 5" */
  position?: string;
  children: ReactNode;
}

const WIDE = '(min-width: 64em)';

/** A second look at one row, beside the list from 1,024 px, over it as a sheet below. Lay it out with `PeekSplit`. */
export function PeekPanel(props: PeekPanelProps) {
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const navigate = useNavigate();
  const close = () => void navigate(props.closeTo, { preventScrollReset: true });
  if (isWide) return <Beside {...props} close={close} />;
  return (
    <Drawer
      opened
      onClose={close}
      returnFocus={false}
      position="bottom"
      size="100%"
      title={<Bar {...props} />}
      closeButtonProps={{ 'aria-label': 'Close panel' }}
      classNames={{ title: classes.sheetTitle }}
    >
      <ReturnFocus />
      <h2 className={classes.title}>{props.title}</h2>
      {props.children}
    </Drawer>
  );
}

function Beside({ close, ...props }: PeekPanelProps & { close: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.closest('aside') !== heading.current?.closest('aside')) opener.current = focused;
    heading.current?.focus({ preventScroll: true });
  }, [props.title]);

  const inside = useFilledWindow();
  useEffect(() => () => (opener.current as HTMLElement | null)?.focus({ preventScroll: true }), []);

  return (
    <aside className={classes.panel} aria-labelledby="peek-title" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className={classes.inside} ref={inside}>
        <div className={classes.bar}>
          <Bar {...props} />
          <CloseButton aria-label="Close panel" onClick={close} />
        </div>
        <h2 id="peek-title" className={classes.title} ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        {props.children}
      </div>
    </aside>
  );
}

/** Ends a panel where the window ends, wherever the page has been scrolled to: what stands at its foot is in sight. */
function useFilledWindow() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => ref.current?.style.setProperty('--above', `${Math.max(0, ref.current.getBoundingClientRect().top)}px`);
    const listening = new AbortController();
    fit();
    for (const event of ['scroll', 'resize']) window.addEventListener(event, fit, { passive: true, signal: listening.signal });
    return () => listening.abort();
  }, []);
  return ref;
}

function Bar({ position, openTo }: Pick<PeekPanelProps, 'position' | 'openTo'>) {
  return (
    <span className={classes.words}>
      <span>{position}</span>
      {openTo && <Link to={openTo}>Open page</Link>}
    </span>
  );
}

interface PeekSplitProps {
  children: ReactNode;
  /** A `PeekPanel`, or nothing. */
  panel?: ReactNode;
}

/** The list, and 416 px for the panel while it is open; the panel stands at the edge of the page. */
export function PeekSplit({ children, panel }: PeekSplitProps) {
  return (
    <div className={classes.split} data-open={panel ? true : undefined}>
      <div className={classes.list}>{children}</div>
      {panel}
    </div>
  );
}
