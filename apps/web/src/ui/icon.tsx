import type { Icon as TablerIcon } from '@tabler/icons-react';

interface IconProps {
  of: TablerIcon;
  /** 20 beside words, 16 in chips and small buttons. */
  size?: 16 | 20;
  className?: string;
}

/** An outline icon at the house weight. Decorative: the words beside it carry the meaning, or the control has an accessible name. */
export function Icon({ of: Shape, size = 20, className }: IconProps) {
  return <Shape size={size} stroke={size === 16 ? 2 : 1.75} className={className} aria-hidden focusable={false} />;
}
